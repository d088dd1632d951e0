"""Patterns people live with: each in plain words, with examples from different lives."""

from datetime import date

from handrail.programme.record import Record


class PatternMarks(Record, frozen=True, kw_only=True, tag="patterns"):
    """What a person marked in the pattern finder on one day.

    marked_on: the day. marks: for each marked pattern how often it happens.
    """

    marked_on: date
    marks: dict[str, str]
