"""Weighing what to do, a trial with an end, and what one person's own work can change."""
