"""A reading a person chose to keep, and what changed since an earlier one."""

from datetime import date

from handrail.programme.record import Record
from handrail.programme.signals import Answer


class KeptReading(Record, frozen=True, kw_only=True, tag="reading"):
    """What one honest look showed on one day. Whether the person is under 18 is kept nowhere.

    made_on: the day of the look. answers: one for each signal. reading, rule, offers, partial: as
    the decision table gave them that day, so that a later change of the table changes no past.
    """

    made_on: date
    answers: dict[str, Answer]
    reading: str
    rule: str
    offers: tuple[str, ...]
    partial: bool
