"""The coach beside a form field, for every part that asks for words another person will hear.

A part names the kind of text once, where it makes the field, and includes one template:

    what = coached(words(_("What I will do"), most=2_000), kind="boundary")

    {% include "ui/coached.html" with field=form.what %}
    {% block head %}{% include "ui/coach_script.html" %}{% endblock %}

The include shows the field and below it what the coach noticed in the words that stand in it, so a
page that shows a sent form again has the coach without a script. With the script the same fragment
is fetched while a person pauses in typing. The coach blocks nothing: a form is valid or not without
it. A page that puts several fields together into one text makes its own fragment with `hear`.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from django import forms

from handrail import coach

LONGEST_QUOTE = 60  # characters of a noticed stretch that are said again below the text


class Piece(NamedTuple):
    """A stretch of the text. marked: whether something was noticed. numbers: of what ends here."""

    text: str
    marked: bool
    numbers: tuple[int, ...]


class Place(NamedTuple):
    """One place to look again. quotes: the words it is about, none where a part is missing."""

    code: str
    quotes: tuple[str, ...]
    what: str
    why: str
    try_: str


class Heard(NamedTuple):
    """What the coach noticed. notes: quiet questions to the author, which are no faults."""

    text: str
    pieces: tuple[Piece, ...]
    places: tuple[Place, ...]
    notes: tuple[coach.Note, ...]

    @property
    def codes(self) -> frozenset[str]:
        """The codes of everything noticed."""
        return frozenset(place.code for place in self.places)


def coached(field: forms.CharField, kind: str, *, complete: bool = True) -> forms.CharField:
    """Let the coach read a field.

    kind: of text, one of `handrail.coach.KINDS`. complete: whether such a text needs all its parts
    here; where it does not, nobody is told what is missing.
    """
    assert kind in coach.KINDS, f"{kind} is no kind of text"
    field.coach_kind = kind  # type: ignore[attr-defined]  # read by `heard_in` and the template
    field.coach_complete = complete  # type: ignore[attr-defined]  # read by `heard_in`
    return field


def heard_in(field: forms.BoundField) -> Heard | None:
    """Return what the coach noticed in the words that stand in a coached field."""
    coached_field: Any = field.field
    text = str(field.value() or "")
    return hear(coached_field.coach_kind, text, complete=coached_field.coach_complete)


def hear(kind: str, text: str, *, complete: bool = True) -> Heard | None:
    """Read a text; None for one that is empty or longer than the coach reads.

    complete: whether it is all there. While a text is being typed, nobody is told what is missing.
    """
    if not text.strip() or len(text) > coach.LIMIT:
        return None
    reading = coach.read(kind, text)
    found = [one for one in reading.findings if complete or one.start < one.end]
    codes = list(dict.fromkeys(one.code for one in found))
    places = tuple(_place(text, [one for one in found if one.code == code]) for code in codes)
    return Heard(text, tuple(_pieces(text, found, codes)), places, reading.notes)


def _place(text: str, found: list[coach.Finding]) -> Place:
    """Say once what was noticed, however often it was."""
    first = found[0]
    quotes = dict.fromkeys(_short(text[one.start : one.end]) for one in found)
    return Place(first.code, tuple(filter(None, quotes)), first.what, first.why, first.try_)


def _short(quote: str) -> str:
    flat = " ".join(quote.split()).strip(' “”"')
    if len(flat) <= LONGEST_QUOTE:
        return flat
    return flat[:LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"


def _pieces(text: str, found: list[coach.Finding], codes: list[str]) -> Iterator[Piece]:
    """Cut the text where a noticed stretch begins or ends; stretches may lie in one another."""
    cuts = sorted({0, len(text), *(one.start for one in found), *(one.end for one in found)})
    for start, end in pairwise(cuts):
        over = [one for one in found if one.start <= start and end <= one.end]
        numbers = (codes.index(one.code) + 1 for one in over if one.end == end)
        yield Piece(text[start:end], bool(over), tuple(sorted(set(numbers))))
