"""The monthly review: what the record shows, what I saw, how a friend would see it, what changes."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from handrail.programme.record import Record
from handrail.programme.told import Line, Told
from handrail.programme.words import _

TITLE = _("Monthly review")
MOST = 5_000  # characters in one answer
A_MONTH = timedelta(days=28)


class Prompt(NamedTuple):
    """One thing a review asks. name: the field of Review. label: the question. hint: a start."""

    name: str
    label: str
    hint: str


# Concrete on purpose: writing on and on about "why" makes some people feel worse.
SAW = Prompt(
    "saw",
    _("What did you see this month?"),
    _("One or two moments: who was there, what was said, what you did."),
)
FRIEND = Prompt(
    "friend",
    _("How would a friend who wishes both of you well see it?"),
    _(
        "Take one hard moment. Say what this friend would have seen from across the table. If you "
        "were afraid in it, what this friend would want first is that you are safe."
    ),
)
CHANGES: tuple[Prompt, ...] = (
    Prompt("keep", _("What to keep"), _("One thing that does some good as it is.")),
    Prompt("change", _("What to change"), _("One thing, smaller, later or done in another way.")),
    Prompt("drop", _("What to drop"), _("One thing that costs more than it gives.")),
)
PROMPTS: tuple[Prompt, ...] = (SAW, FRIEND, *CHANGES)


class Review(Record, frozen=True, kw_only=True, tag="review"):
    """What a person wrote when they looked back on a month.

    day: the day of the review. saw, friend, keep, change, drop: the answers to PROMPTS, by name;
    each may be empty, but not all.
    """

    day: date
    saw: str = ""
    friend: str = ""
    keep: str = ""
    change: str = ""
    drop: str = ""

    def told(self) -> Told:
        """Say every answer."""
        answers = ((prompt.label, getattr(self, prompt.name)) for prompt in PROMPTS)
        return Told(TITLE, self.day, tuple(Line(label, text) for label, text in answers if text))


def review_due(reviews: Iterable[Review], begun_on: date | None, today: date) -> bool:
    """Whether four weeks have passed since the last review, or since the beginning."""
    last = max((one.day for one in reviews), default=begun_on)
    return last is not None and today - last >= A_MONTH
