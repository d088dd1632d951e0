"""Saying back what was heard, and asking whether that is right."""
