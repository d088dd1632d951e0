"""All letters, and which of them a person finds: by plain rules, the same for everyone.

One letter a week arrives, counted from the day a space was opened; earlier ones stay. Letters for a time
of their own are there from the first day, once that time has come or the person looks for them.
"""

from collections.abc import Collection
from datetime import date

from handrail.programme.onward.letter import AFRAID, AFTER, GOING, READY, THEMES, Letter
from handrail.programme.onward.letters_ground import GROUND
from handrail.programme.onward.letters_inside import INSIDE
from handrail.programme.onward.letters_people import PEOPLE
from handrail.programme.onward.letters_time import TIME
from handrail.programme.onward.letters_voice import VOICE
from handrail.programme.plan.plan import AFTER as AFTER_PLAN
from handrail.programme.plan.plan import LEAVING, SAFETY

# From four sets in turn, so that no month is about one thing alone.
WEEKLY: tuple[Letter, ...] = tuple(
    letter for four in zip(GROUND, VOICE, PEOPLE, TIME, strict=True) for letter in four
)
LETTERS: tuple[Letter, ...] = (*WEEKLY, *INSIDE)
BY_NAME: dict[str, Letter] = {letter.name: letter for letter in LETTERS}
# Which pages of a plan a person wrote on says which letters may stand beside the weekly ones. A page
# that getting ready shares with going says nothing about going.
OF_PAGES: dict[str, str] = {
    **dict.fromkeys(LEAVING.names, GOING),
    **dict.fromkeys(SAFETY.names, READY),
    **dict.fromkeys(AFTER_PLAN.names, AFTER),
}


def arrived(opened_on: date, today: date) -> tuple[Letter, ...]:
    """Return the weekly letters that have come so far, the newest first."""
    weeks = max(0, (today - opened_on).days // 7)
    return WEEKLY[: weeks + 1][::-1]


def themes_now(pages: Collection[str], *, unsafe: bool) -> tuple[str, ...]:
    """Return the names of THEMES that stand beside the weekly letters.

    pages: names of the pages of a plan the person wrote on. unsafe: whether the newest reading is.
    """
    fitting = {OF_PAGES[page] for page in pages if page in OF_PAGES}
    if unsafe:
        fitting.add(AFRAID)
    return tuple(theme for theme in THEMES if theme in fitting)


def about(theme: str) -> tuple[Letter, ...]:
    """Return the letters for a time of their own."""
    return tuple(letter for letter in INSIDE if letter.about == theme)


def letter_of_the_week(
    opened_on: date, today: date, put_away: Collection[str], *, unsafe: bool
) -> Letter | None:
    """Return the letter to show first; None where the person put it away.

    In an unsafe reading it is one of those for the afraid, another each week; else the newest one.
    """
    weeks = max(0, (today - opened_on).days // 7)
    afraid = about(AFRAID)
    letter = afraid[weeks % len(afraid)] if unsafe else WEEKLY[min(weeks, len(WEEKLY) - 1)]
    return None if letter.name in put_away else letter
