"""What one person's own work has been shown to move, measured for that person alone.

The figures are of one study of people who worked through a programme without their partner
(2017): quality of life, work and health rose; the relationship did not change by it.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from handrail.programme.record import Record
from handrail.programme.told import Line, Told
from handrail.programme.words import _

TITLE = _("How I am, apart from us")
EVERY = timedelta(days=14)
STEPS: dict[int, str] = {
    1: _("Very low"),
    2: _("Low"),
    3: _("So-so"),
    4: _("Good"),
    5: _("Very good"),
}


class OwnMeasure(Record, frozen=True, kw_only=True, tag="measure"):
    """Three answers on one day, each on five steps: my days, my work, my health."""

    day: date
    life: int
    work: int
    health: int

    def told(self) -> Told:
        """Say the three answers."""
        lines = (Line(area.label, STEPS[area.of(self)], own=False) for area in AREAS)
        return Told(TITLE, self.day, tuple(lines))


class Area(NamedTuple):
    """One of the three. name: the field of OwnMeasure. label: in words. about: what it asks."""

    name: str
    label: str
    about: str

    def of(self, measure: OwnMeasure) -> int:
        """Return what was answered for this one."""
        step: int = getattr(measure, self.name)
        return step


AREAS: tuple[Area, ...] = (
    Area("life", _("My days as a whole"), _("How good the last two weeks were to live in.")),
    Area("work", _("My work"), _("Paid or not: how well you got done what you do all day.")),
    Area("health", _("My health"), _("How your body was: sleep, food, pain, strength.")),
)

IMPROVES = (
    _(
        "In one study people went through a programme like this one alone, because the other did "
        "not take part. Afterwards their quality of life was clearly better."
    ),
    _("Their health and their work were better too, by a smaller step that still counts."),
)
FIGURES = _(
    "0.69 for quality of life, 0.49 for health, 0.44 for work. By custom 0.2 is called small, 0.5 "
    "middling and 0.8 large."
)
DOES_NOT = (
    _("The relationship did not change in a way that could be measured."),
    _(
        "So this page does not measure the two of you. One person can change a lot, and cannot "
        "change two people."
    ),
    _("It was one study. It says what was usual there, not what you will see."),
)


def in_order(measures: Iterable[OwnMeasure]) -> list[OwnMeasure]:
    """Return them by their day, the earliest first."""
    return sorted(measures, key=lambda one: one.day)


def is_due(measures: Iterable[OwnMeasure], today: date) -> bool:
    """Whether two weeks have passed since the newest; never before there is a first one."""
    last = max((one.day for one in measures), default=None)
    return last is not None and today - last >= EVERY
