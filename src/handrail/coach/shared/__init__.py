"""Matchers that several kinds of text share. A rule file says how its kind differs."""
