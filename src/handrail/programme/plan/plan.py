"""Plans that a person writes a page at a time, and stops at any point. What is empty stays empty."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from handrail.programme.plan import after
from handrail.programme.plan import home as plan_home
from handrail.programme.plan import leaving as plan_leaving
from handrail.programme.plan import lives as plan_lives
from handrail.programme.plan import things as plan_things
from handrail.programme.plan.heading import Checklist, Heading
from handrail.programme.record import Record
from handrail.programme.told import Line, Told
from handrail.programme.words import _

MOST = 5_000  # characters under one prompt: some three pages
TITLE = _("Pages of your lists")
NOT_PRINTED = _("A code word is kept. It stands on no paper; you find it on its own page.")


class PlanPage(Record, frozen=True, kw_only=True, tag="plan"):
    """What a person wrote on one page. Two plans that have the page share it.

    heading: the name of the page. written_on: the day of the last change. texts: own words by the
    name of the prompt. ticks: for each list the names of what is ticked.
    """

    heading: str
    written_on: date
    texts: dict[str, str]
    ticks: dict[str, tuple[str, ...]]

    def told(self) -> Told:
        """Say all of it but a code word, which no paper bears."""
        heading = HEADINGS.get(self.heading)
        if heading is None:
            return Told(TITLE, self.written_on, tuple(Line("", t) for t in self.texts.values()))
        title = Line("", heading.title, own=False)
        return Told(TITLE, self.written_on, (title, *_said(heading, self), *_ticked(heading, self)))


class Guide(NamedTuple):
    """Pages in an order.

    name: as in the house. title: neutral, since it is large. about: what it is for, in small words.
    names: of its pages. goes: whether it is about going, which can raise danger.
    """

    name: str
    title: str
    about: tuple[str, ...]
    names: tuple[str, ...]
    goes: bool = False

    @property
    def headings(self) -> tuple[Heading, ...]:
        """Its pages, in their order."""
        return tuple(HEADINGS[name] for name in self.names)

    def after(self, name: str) -> Heading | None:
        """Return the page after one; None after the last."""
        place = self.names.index(name) + 1
        return HEADINGS[self.names[place]] if place < len(self.names) else None


class Stand(NamedTuple):
    """A page in the list of a plan. page: what is written on it, or None."""

    heading: Heading
    page: PlanPage | None


HEADINGS: dict[str, Heading] = {
    heading.name: heading
    for heading in (
        plan_home.STAYING,
        plan_home.READY,
        plan_home.GOING,
        plan_home.LATER,
        plan_lives.CHILDREN,
        plan_lives.PETS,
        plan_lives.PHONE,
        plan_lives.WORK,
        plan_lives.YOURSELF,
        plan_things.PAPERS,
        plan_things.MONEY,
        plan_leaving.WHEN,
        plan_leaving.WHERE_TO,
        plan_leaving.WHO_KNOWS,
        plan_leaving.WORDS,
        after.CONTACT,
        after.CARE,
        after.COMPANY,
        after.TAUGHT,
    )
}
SAFETY = Guide(
    "safety",
    _("Getting ready"),
    (
        _("What to do on a bad night, and what to have ready for one. Also if you hope to stay."),
        _("Eleven pages, in any order. Write a line, stop, come back."),
    ),
    (
        *("home", "bag", "way", "later", "children", "pets"),
        *("phone", "work", "you", "papers", "money"),
    ),
)
LEAVING = Guide(
    "leaving",
    _("Days ahead"),
    (
        _("If you go: when, where to, what comes along. Going can be an act of care."),
        _("Papers, money, children, pets and phone are the same pages as under “Getting ready”."),
    ),
    (
        *("when", "to", "way", "who", "words"),
        *("papers", "money", "children", "pets", "phone"),
    ),
    goes=True,
)
AFTER = Guide(
    "after",
    _("After"),
    (
        _("For the time after, whether you went or the two of you mended it."),
        _("Four pages: contact, care, people, and what this taught you."),
    ),
    ("contact", "care", "near", "taught"),
)
GUIDES: dict[str, Guide] = {guide.name: guide for guide in (SAFETY, LEAVING, AFTER)}


def newest(pages: Iterable[PlanPage], heading: str) -> PlanPage | None:
    """Return what is written on a page; where one was brought back beside another, the last."""
    return next((page for page in [*pages][::-1] if page.heading == heading), None)


def stands(guide: Guide, pages: Iterable[PlanPage]) -> list[Stand]:
    """Return the pages of a plan with what is written on each."""
    written = [*pages]
    return [Stand(heading, newest(written, heading.name)) for heading in guide.headings]


def only_given(texts: Mapping[str, str]) -> dict[str, str]:
    """Return the texts that say something."""
    return {name: text for name, text in texts.items() if text}


def ticked(checklist: Checklist, page: PlanPage | None) -> tuple[str, ...]:
    """Return the names that are ticked on a list."""
    return page.ticks.get(checklist.name, ()) if page else ()


def _said(heading: Heading, page: PlanPage) -> Iterable[Line]:
    for prompt in heading.prompts:
        text = page.texts.get(prompt.name, "")
        if text and prompt.never_printed:
            yield Line("", NOT_PRINTED, own=False)
        elif text:
            yield Line(prompt.label, text)


def _ticked(heading: Heading, page: PlanPage) -> Iterable[Line]:
    for checklist in heading.lists:
        label = checklist.label
        for item in checklist.items:
            if item.name in ticked(checklist, page):
                yield Line(label, item.label, own=False)
                label = ""  # said once for the list
