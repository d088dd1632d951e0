"""Steady ground: calm, what matters, people, a journal, and what to take to someone."""
