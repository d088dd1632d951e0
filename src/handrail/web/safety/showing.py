"""A reading as its page shows it: the parts in their order, each with its help lines at hand."""

from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from handrail.programme.look.answers import Answer, Answers
from handrail.programme.look.signals import BY_ID, completed
from handrail.programme.plan.short_plan import DEVICES, LEAVING, PLAN, Group
from handrail.programme.reading.conditions import signs_against, signs_for
from handrail.programme.reading.reading import Reading
from handrail.programme.reading.reading_words import ReadingPage, page_of
from handrail.programme.reading.row import DANGER, UNLIKELY, UNSAFE
from handrail.programme.reading.section import Section
from handrail.programme.support import helplines
from handrail.programme.support.helplines import Line, Scope

FOR_SOME_ONLY = 2  # lines shown at once where the first of a scope is not for anyone
FOR_PARTS = 4  # where they answer for one part of the country each
FIRST_OF_ALL = ("right-now",)
EMERGENCY: Scope = "emergency"
CRISIS: Scope = "crisis"
# What stands there because a row was left open is one touch away; what was told stands open.
TOLD_BY = {
    "medical-check": "hurt.strangled",
    "child-safety": "children.threatened",
    "their-threat": "suicide.partner_threat",
}
ALWAYS_FOLDED = "for-you-too"
GUIDES = {"plan": PLAN, "devices": DEVICES, "leaving": LEAVING}


class HelpLines(NamedTuple):
    """The lines of one scope. more: those one touch away. beside: worldwide lists."""

    scope: Scope
    lines: tuple[Line, ...]
    more: tuple[Line, ...]
    beside: tuple[Line, ...]
    words: str

    @property
    def with_ways(self) -> tuple[Line, ...]:
        """The lines that can be reached in another way than by their first number, or need a word."""
        return tuple(line for line in self.lines if line.phones and _more_of(line))

    @property
    def written(self) -> bool:
        """Whether one of them can be written to."""
        return any(line.tty or line.text or line.chat for line in self.lines)


class ShownSection(NamedTuple):
    """One part of the page. help: its lines. guide: what it leads to, in words on the page itself.

    folded: whether it is opened with a touch.
    """

    section: Section
    help: tuple[HelpLines, ...]
    guide: tuple[Group, ...]
    folded: bool = False

    @property
    def has_numbers(self) -> bool:
        """Whether it has help lines besides the number of the emergency."""
        return any(found.scope != EMERGENCY for found in self.help)


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

    @property
    def warns_after(self) -> str:
        """The part after which it is said, once, that calls and links leave traces."""
        if self.own_life:  # it has a page of its own, which says it too
            return self.own_life.section.id
        leading = tuple(part.section.id for part in self.first if part.has_numbers)
        other = tuple(part.section.id for part in self.rest if part.has_numbers)
        return leading[-1] if leading else next(iter(other), "")

    def without_own_life(self) -> "Shown":
        """Return the page that comes after the one about one's own life."""
        return self._replace(first=self.first[1:]) if self.own_life else self


def shown_reading(
    reading: Reading, answers: Answers, country: str, *, stopped: bool = False
) -> Shown:
    """Lay out a reading for a person in a country; an empty country means none is chosen."""
    page = page_of(reading, answers, stopped=stopped)
    alone = not any(EMERGENCY in section.scopes for section in page.sections)
    given = completed(answers)
    sections = [
        ShownSection(
            section,
            help_for(section, country, alone=alone),
            GUIDES.get(section.goes_to, ()),
            folds(section, given),
        )
        for section in page.sections
    ]
    unsafe = reading.reading in UNSAFE
    first = tuple(takewhile(comes_first, sections))
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


def folds(section: Section, given: Answers) -> bool:
    """Whether a part is opened with a touch: what is for some only, or for a row left open."""
    told_by = TOLD_BY.get(section.id)
    left_open = told_by is not None and given[told_by] == Answer.RATHER_NOT_SAY
    return left_open or section.id == ALWAYS_FOLDED


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
    at_once = how_many_at_once(scope, lines, found.beside)
    return HelpLines(scope, lines[:at_once], lines[at_once:], found.beside, found.words)


def how_many_at_once(scope: Scope, lines: Sequence[Line], beside: Sequence[Line]) -> int:
    """Return how many lines stand there at once: one, unless it isn't for everybody who reads it.

    Where each part of a country has its own line, the part a person lives in must not be one touch
    further away than another's.
    """
    if scope == EMERGENCY:
        return len(lines)
    if lines and lines[0].only_somewhere:
        return FOR_PARTS
    return FOR_SOME_ONLY if beside else 1


def _more_of(line: Line) -> bool:
    return bool(
        line.phones[1:] or line.tty or line.text or line.chat or line.languages or line.note
    )
