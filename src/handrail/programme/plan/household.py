"""The plan as an ordinary household list: no reason, no name of this house, no code word."""

from collections.abc import Iterable
from typing import NamedTuple

from handrail.programme.ground.people import Person
from handrail.programme.plan.plan import HEADINGS, PlanPage, newest
from handrail.programme.words import _

TITLE = _("Household list")
FOR_WHAT = _("For a storm, a power cut, or any night we need to go out")
ON_PAPER = {
    "lines": _("Help-line numbers"),
    "names": _("Names and numbers of people"),
    "places": _("Places"),
    "words": _("My own words about ways, and the way out"),
}
ROWS = 3  # lines of each kind at least, one of them always blank


class Household(NamedTuple):
    """What stands on the list. In the first four an empty text is a line to fill by hand."""

    people: tuple[str, ...]
    places: tuple[str, ...]
    ways: tuple[str, ...]
    out: tuple[str, ...]
    papers: tuple[str, ...]
    bag: tuple[str, ...]


def household(
    pages: Iterable[PlanPage], people: Iterable[Person], on_paper: Iterable[str]
) -> Household:
    """Lay out the list. on_paper: keys of ON_PAPER; what is not among them stays blank."""
    written, asked = [*pages], {*on_paper}
    words = "words" in asked
    return Household(
        people=with_blanks(_names(people) if "names" in asked else ()),
        places=with_blanks(_lines(written, "places") if "places" in asked else ()),
        ways=with_blanks(_lines(written, "ways") if words else ()),
        out=with_blanks(_lines(written, "out") if words else (), rows=2),
        papers=_boxes("papers"),
        bag=_boxes("bag"),
    )


def with_blanks(lines: Iterable[str], rows: int = ROWS) -> tuple[str, ...]:
    """Return lines with empty ones below: at least one, and as many as make up the rows."""
    filled = tuple(lines)
    return (*filled, *[""] * max(1, rows - len(filled)))


def _names(people: Iterable[Person]) -> tuple[str, ...]:
    return tuple(f"{one.name} {one.phone}".strip() for one in people)


def _lines(pages: list[PlanPage], sheet: str) -> tuple[str, ...]:
    """Return what is written under the prompts of one part of the list, line by line."""
    texts = (
        page.texts.get(prompt.name, "")
        for heading in HEADINGS.values()
        if (page := newest(pages, heading.name))
        for prompt in heading.prompts
        if prompt.sheet == sheet and not prompt.never_printed
    )
    return tuple(line.strip() for text in texts for line in text.splitlines() if line.strip())


def _boxes(sheet: str) -> tuple[str, ...]:
    """Return the lines to tick, in words that tell nothing."""
    return tuple(
        item.plain
        for heading in HEADINGS.values()
        for checklist in heading.lists
        if checklist.sheet == sheet
        for item in checklist.items
        if item.plain
    )
