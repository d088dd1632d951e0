"""The honest look: what is asked, and how it may be answered."""
