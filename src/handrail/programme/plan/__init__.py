"""The safety plan, the leaving plan, and after: headings, prompts and lists."""
