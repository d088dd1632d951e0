"""A reading as its page shows it: the parts in their order, each with its help lines at hand."""

from itertools import takewhile
from typing import NamedTuple

from handrail.programme.look.answers import Answers
from handrail.programme.look.signals import BY_ID, completed
from handrail.programme.plan.short_plan import DEVICES, LEAVING, PLAN, Group
from handrail.programme.reading.conditions import signs_against, signs_for
from handrail.programme.reading.reading import Reading
from handrail.programme.reading.reading_words import ReadingPage, page_of
from handrail.programme.reading.row import DANGER, UNLIKELY, UNSAFE
from handrail.programme.reading.section import Section
from handrail.programme.support import helplines
from handrail.programme.support.helplines import Line, Scope

SHOWN_AT_ONCE = 3  # lines of one scope; the rest is one touch away
FIRST_OF_ALL = ("right-now",)
EMERGENCY: Scope = "emergency"
CRISIS: Scope = "crisis"
GUIDES = {"plan": PLAN, "devices": DEVICES, "leaving": LEAVING}


class HelpLines(NamedTuple):
    """The lines of one scope. more: those one touch away. beside: worldwide lists."""

    scope: Scope
    lines: tuple[Line, ...]
    more: tuple[Line, ...]
    beside: tuple[Line, ...]
    words: str


class ShownSection(NamedTuple):
    """One part of the page. help: its lines. guide: what it leads to, in words on the page itself."""

    section: Section
    help: tuple[HelpLines, ...]
    guide: tuple[Group, ...]


class Shown(NamedTuple):
    """Everything the page of a reading needs. first: what stands before everything else."""

    page: ReadingPage
    reading: Reading
    unsafe: bool
    first: tuple[ShownSection, ...]
    rest: tuple[ShownSection, ...]
    hopeful: tuple[str, ...]
    against: tuple[str, ...]
    country: str

    @property
    def sentence(self) -> str:
        """The sentence of the rule that matched."""
        return self.page.because[0] if self.page.because else ""

    @property
    def danger(self) -> bool:
        """Whether numbers come before anything that explains."""
        return self.reading.reading == DANGER

    @property
    def own_life(self) -> ShownSection | None:
        """The part about one's own life, where it has a page of its own before all others."""
        first = self.first[0] if self.first else None
        return first if first and first.section.id == "own-life" else None

    @property
    def has_lines(self) -> bool:
        """Whether any help line stands on the page."""
        return any(part.help for part in (*self.first, *self.rest))

    def without_own_life(self) -> "Shown":
        """Return the page that comes after the one about one's own life."""
        return self._replace(first=self.first[1:]) if self.own_life else self


def shown_reading(
    reading: Reading, answers: Answers, country: str, *, stopped: bool = False
) -> Shown:
    """Lay out a reading for a person in a country; an empty country means none is chosen."""
    page = page_of(reading, answers, stopped=stopped)
    alone = not any(EMERGENCY in section.scopes for section in page.sections)
    sections = [
        ShownSection(
            section,
            help_for(section, country, alone=alone),
            GUIDES.get(section.goes_to, ()),
        )
        for section in page.sections
    ]
    unsafe = reading.reading in UNSAFE
    first = tuple(takewhile(comes_first, sections))
    given = completed(answers)
    return Shown(
        page=page,
        reading=reading,
        unsafe=unsafe,
        first=first,
        rest=tuple(sections[len(first) :]),
        hopeful=() if unsafe else tuple(BY_ID[sign].said for sign in signs_for(given)),
        against=tuple(BY_ID[sign].said for sign in signs_against(given))
        if reading.reading == UNLIKELY
        else (),
        country=country,
    )


def comes_first(shown: ShownSection) -> bool:
    """Whether a part belongs before anything that is not help."""
    return bool(shown.help) or shown.section.id in FIRST_OF_ALL


def help_for(section: Section, country: str, *, alone: bool) -> tuple[HelpLines, ...]:
    """Return the lines of a part: numbers to call come before lists that only lead to numbers.

    alone: whether no part of the page has the emergency numbers. They stand in, then, for the
    crisis lines of a country that was not chosen.
    """
    scopes = section.scopes
    if alone and not country and CRISIS in scopes:
        scopes = (EMERGENCY, *scopes)
    return tuple(sorted((lines_for(country, scope) for scope in scopes), key=only_leads_on))


def only_leads_on(found: HelpLines) -> bool:
    """Whether there is no number in it."""
    return not found.lines


def lines_for(country: str, scope: Scope) -> HelpLines:
    """Return the lines of one scope; the United States' two numbers stand where none is chosen."""
    found = helplines.shown(country, scope)
    lines = found.lines
    if scope == "dv" and not helplines.is_country(country):
        lines = (helplines.united_states(),)
    at_once = len(lines) if scope == EMERGENCY else SHOWN_AT_ONCE
    return HelpLines(scope, lines[:at_once], lines[at_once:], found.beside, found.words)
