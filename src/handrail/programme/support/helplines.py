"""Help lines by country: loaded once, checked, and put in an order that leaves nobody out."""

from datetime import date
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple

import msgspec

from handrail.programme.support.phones import Phone, dialled, phones, texted
from handrail.programme.words import _

Scope = Literal["emergency", "dv", "crisis", "youth", "change", "directory"]

ANYWHERE = "INT"
UNION = "EU"
# Members of the European Union: its common numbers are shown after the country's own.
MEMBERS = frozenset((
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
    "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
))  # fmt: skip
TAKES_WHO_HARMS = "people who harm"

NO_CHANGE_LINE = _(
    "No line of this kind is known here. A doctor or a counsellor of your own is a place to start."
)
CHOOSE_FIRST = _(
    "Choose your country to see these lines. A doctor or a counsellor is a place to start, too."
)
NO_CHANGE_LINE_FOR_ALL = _(
    "If this line is not for you, a doctor or a counsellor of your own is a place to start."
)
NOTHING_DIALLED = _(
    "Put together from public pages. Nothing was dialled. Whoever hosts this should check the numbers."
)
CALLS_SHOW = _("Free or not, a call can show in this phone’s call list or on a bill.")
WHERE_112_WORKS = _("In Europe and, from a mobile phone, in many other countries.")
WHERE_911_WORKS = _("In the United States, Canada and some other countries.")
CONFIDENCE = {
    ("two-sources", True): _("In two sources, one of them official."),
    ("two-sources", False): _("In two sources."),
    ("one-source", True): _("In one source, an official one."),
    ("one-source", False): _("In one source only."),
}


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One help line, as compiled. serves: for a directory, the scopes it serves."""

    country: str
    country_name: str
    scope: Scope
    name: str
    numbers: tuple[str, ...]
    tty: str
    text: str
    chat: str
    hours: str
    languages: str
    url: str
    who: str
    note: str
    checked: date
    confidence: Literal["two-sources", "one-source"]
    official: bool
    links: tuple[str, ...]
    serves: tuple[Scope, ...] = msgspec.field(name="for", default=())

    @property
    def for_anyone(self) -> bool:
        """Whether nobody is left out by sex or by who hurt them."""
        if "youth" in (self.scope, *self.serves):
            return not self.who.startswith(("women", "men", "girls", "boys"))
        return not self.who or self.who.startswith(("anyone", "people who"))

    @property
    def only_somewhere(self) -> bool:
        """Whether a line for anyone answers for one part of the country only."""
        return self.who.startswith("anyone, ") and TAKES_WHO_HARMS not in self.who

    @property
    def phones(self) -> tuple[Phone, ...]:
        """The numbers, each with a link that calls it."""
        return tuple(phone for number in self.numbers for phone in phones(number))

    @property
    def tty_href(self) -> str:
        """A link that calls the text telephone, or "" when there is none."""
        return dialled(self.tty)

    @property
    def text_href(self) -> str:
        """A link that begins a text message, or "" when there is none."""
        return texted(self.text)

    @property
    def confidence_words(self) -> str:
        """How sure this is, in words."""
        return CONFIDENCE[self.confidence, self.official]


class Compiled(msgspec.Struct, frozen=True):
    """The whole file. Each line says by itself on which day it was looked at."""

    lines: tuple[Line, ...]


class Country(NamedTuple):
    """A country a person may choose."""

    code: str
    name: str


class Shown(NamedTuple):
    """What is shown for one scope. beside: directories for those the lines leave out. words: or ""."""

    lines: tuple[Line, ...]
    beside: tuple[Line, ...] = ()
    words: str = ""


def checked(raw: bytes) -> Compiled:
    """Read the file; raises msgspec.ValidationError or ValueError when a line could not be used."""
    whole = msgspec.json.decode(raw, type=Compiled)
    for line in whole.lines:
        if not (line.numbers or line.text or line.chat or line.url):
            raise ValueError(f"{line.country} {line.name}: there is no way to reach it")
        if not all(phone.href for phone in line.phones):
            raise ValueError(f"{line.country} {line.name}: a number cannot be called")
        addresses = filter(None, (line.url, line.chat))
        if not all(address.startswith(("https://", "http://")) for address in addresses):
            raise ValueError(f"{line.country} {line.name}: an address is not a web address")
    return whole


@cache
def _file() -> Compiled:
    return checked((files("handrail.programme.support") / "helplines.json").read_bytes())


def lines() -> tuple[Line, ...]:
    """Return every line there is."""
    return _file().lines


@cache
def countries() -> tuple[Country, ...]:
    """Return the countries there are lines for, by name."""
    found = {Country(line.country, line.country_name) for line in lines()}
    return tuple(
        sorted((c for c in found if c.code not in (ANYWHERE, UNION)), key=lambda c: c.name)
    )


def is_country(code: str) -> bool:
    """Whether there are lines for this country."""
    return any(country.code == code for country in countries())


def united_states() -> Line:
    """Return the United States’ national line, whose two numbers stand on every help page."""
    return next(line for line in _of("US", "dv") if line.tty)


def shown(country: str, scope: Scope) -> Shown:
    """Return what a person in this country is shown; an unknown country or "" means none is chosen."""
    if not is_country(country):
        return _nowhere_chosen(scope)
    if scope == "change":
        return _change(country)
    found = _anyone_first((*_of(country, scope), *_common(country, scope)))
    open_to_all = any(line.for_anyone and not line.only_somewhere for line in found)
    return Shown(found, () if open_to_all else directories(scope))


def directories(scope: Scope) -> tuple[Line, ...]:
    """Return the international directories that serve a scope."""
    return tuple(line for line in _of(ANYWHERE, "directory") if scope in line.serves)


def _of(country: str, scope: Scope) -> tuple[Line, ...]:
    return tuple(line for line in lines() if (line.country, line.scope) == (country, scope))


def _anyone_first(found: tuple[Line, ...]) -> tuple[Line, ...]:
    return tuple(sorted(found, key=lambda line: not line.for_anyone))


def _common(country: str, scope: Scope) -> tuple[Line, ...]:
    """Return the European Union's own lines, where they say something the country's do not."""
    if country not in MEMBERS:
        return ()
    known = {phone.href for line in _of(country, scope) for phone in line.phones}
    return tuple(line for line in _of(UNION, scope) if not {p.href for p in line.phones} <= known)


def _nowhere_chosen(scope: Scope) -> Shown:
    if scope == "emergency":
        return Shown((*_of(ANYWHERE, scope), *_of("US", scope)))
    return Shown((), directories(scope), CHOOSE_FIRST if scope == "change" else "")


def _change(country: str) -> Shown:
    """Return lines for people who harm, and never one for people who are hurt that does not say so."""
    own = _of(country, "change")
    known = {phone.href for line in own for phone in line.phones}
    also = tuple(
        line
        for line in _of(country, "dv")
        if TAKES_WHO_HARMS in line.who and not {p.href for p in line.phones} <= known
    )
    found = _anyone_first((*own, *also))
    if not found:
        return Shown((), (), NO_CHANGE_LINE)
    open_to_all = any(line.for_anyone for line in found)
    return Shown(found, (), "" if open_to_all else NO_CHANGE_LINE_FOR_ALL)
