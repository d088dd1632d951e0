"""The groups of help lines on a page, in their order, as plain values for a template."""

from datetime import date
from typing import NamedTuple
from urllib.parse import urlsplit

import msgspec
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop

from handrail.programme.support import helplines
from handrail.programme.support.helplines import Line, Scope

Words = str | Promise


class ShownLine(NamedTuple):
    """A line as it stands on a page. site, chat_site: the names of the places its links lead to."""

    line: Line
    site: str
    chat_site: str


class Group(NamedTuple):
    """One group. about: what to know first. beside: directories. words: where no line is known."""

    id: str
    heading: Words
    about: tuple[Words, ...]
    lines: tuple[ShownLine, ...]
    beside: tuple[ShownLine, ...] = ()
    words: str = ""


class Source(NamedTuple):
    """How sure some lines are. names: whose numbers. alone: whether one source only has them."""

    words: str
    names: tuple[str, ...]
    alone: bool


SUREST = "two-sources"
DAY_AND_NIGHT = gettext_noop("day and night")
TALK = _("Talk to someone who knows this")
LIFE = _("If you think of ending your life")
MEN = _("If you are a man")
YOUNG = _("If you are under 18")
CHANGE = _("If you have hurt them, or fear you might")


def groups(country: str) -> list[Group]:
    """Return what a person in a country is shown below the emergency number.

    country: two letters, or empty while none is chosen.
    """
    return [_talk(country), _life(country), *_men(country), _young(country), _change(country)]


def sources(shown: list[Group]) -> list[Source]:
    """Return how sure the lines of a page are, the surest first, so that no line need say it."""
    lines = {line.name: line for line in _all_lines(shown)}
    by_words: dict[str, list[Line]] = {}
    for line in sorted(
        lines.values(), key=lambda line: (line.confidence != SUREST, not line.official)
    ):
        by_words.setdefault(line.confidence_words, []).append(line)
    return [
        Source(words, tuple(line.name for line in found), found[0].confidence != SUREST)
        for words, found in by_words.items()
    ]


def checked_since(shown: list[Group]) -> date:
    """Return the day since which every line of a page was checked."""
    return min(line.checked for line in _all_lines(shown))


def emergency(country: str) -> tuple[ShownLine, ...]:
    """Return the emergency numbers of a country."""
    return as_shown(helplines.shown(country, "emergency").lines)


def _all_lines(shown: list[Group]) -> list[Line]:
    return [line for group in shown for line, *_sites in (*group.lines, *group.beside)]


def as_shown(lines: tuple[Line, ...]) -> tuple[ShownLine, ...]:
    """Prepare lines for a template."""
    return tuple(ShownLine(_well_typed(line), _site(line.url), _site(line.chat)) for line in lines)


def _talk(country: str) -> Group:
    shown = helplines.shown(country, "dv")
    everyone = tuple(line for line in shown.lines if not _for_men(line))
    about = (
        _("You need not be sure to call. You need not give a name, or decide anything."),
        _("Lines for anyone come first. Each says whom it is for."),
    )
    return Group("talk", TALK, about[: None if everyone else 1], *_both(everyone, shown.beside))


def _life(country: str) -> Group:
    about = (_("Someone will listen, also if it is only a thought."),)
    return _group("life", LIFE, about, country, "crisis")


def _men(country: str) -> list[Group]:
    if not helplines.is_country(country):
        return []
    lines = helplines.shown(country, "dv").lines
    own = tuple(line for line in lines if _for_men(line))
    open_to_all = any(line.for_anyone for line in lines)
    about = (_("The lines for anyone are for you too."),) if open_to_all else ()
    beside = () if open_to_all else helplines.directories("dv")
    return [Group("men", MEN, about, *_both(own, beside))]


def _young(country: str) -> Group:
    about = (
        _("Ask first what they must pass on to others. Then decide what you tell."),
        _("An adult you trust can sit beside you while you call."),
    )
    return _group("young", YOUNG, about, country, "youth")


def _change(country: str) -> Group:
    about = (_("These lines talk with people who want to stop. You can start without a name."),)
    known = helplines.shown(country, "change").lines
    return _group("change", CHANGE, about if known else (), country, "change")


def _group(
    name: str, heading: Words, about: tuple[Words, ...], country: str, scope: Scope
) -> Group:
    shown = helplines.shown(country, scope)
    return Group(name, heading, about, *_both(shown.lines, shown.beside), shown.words)


def _both(
    lines: tuple[Line, ...], beside: tuple[Line, ...]
) -> tuple[tuple[ShownLine, ...], tuple[ShownLine, ...]]:
    return as_shown(lines), as_shown(beside)


def _for_men(line: Line) -> bool:
    return line.who.startswith("men")


def _site(address: str) -> str:
    return urlsplit(address).netloc.removeprefix("www.")


def _well_typed(line: Line) -> Line:
    """The file is typed with straight quotes and “24/7”; the pages are not."""
    fields = {field: getattr(line, field) for field in ("name", "who", "hours", "languages")}
    curly = {field: words.replace("'", "’") for field, words in fields.items()}
    if line.hours in ("24/7", "24 hours"):
        curly["hours"] = DAY_AND_NIGHT
    return msgspec.structs.replace(line, **curly)
