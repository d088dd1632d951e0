"""Puts single parts together into what another person will hear; the parts stay as they were typed."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from handrail.programme.words import _

Say = Callable[[str], str]  # a translator; the words of a person never go through it

MOST = 2_000  # characters in one part: more than anybody can listen to at once
_ENDS = (".", "?", "!", "…", "”")
# First words that are written small inside a sentence. Names are not on the list, nor is “I”.
_SMALL = frozenset({
    "a", "an", "the", "you", "we", "he", "she", "it", "they", "this", "that", "there", "my", "your",
    "our", "his", "her", "their", "have", "be", "been", "on", "in", "at", "could", "would", "want",
    "when", "because", "since", "as",
})  # fmt: skip
_ASKS = ("could", "would", "can", "will", "shall", "may", "do", "are", "is", "how", "what")


class Prompt(NamedTuple):
    """One part of what is said.

    name: the field of the record. label: what stands above the field. hint: an example. empty: what
    the field is for, said when it is left empty. needed: whether it may not be left empty.
    """

    name: str
    label: str
    hint: str
    empty: str = ""

    @property
    def needed(self) -> bool:
        """Whether the whole makes no sense without it."""
        return bool(self.empty)


def one_line(text: str) -> str:
    """Return a text with its line breaks and doubled spaces gone."""
    return " ".join(text.split())


def opened(opening: str, text: str, already: Iterable[str] = ()) -> tuple[str, str]:
    """Return with which words a part opens, and the rest of it.

    A person may have typed the opening, or one of those in `already`, themselves: then it is theirs.
    """
    flat = one_line(text)
    for start in (opening, *already):
        if flat[: len(start)].lower() == start.lower() and flat[len(start) :][:1] in ("", " ", ","):
            return flat[: len(start)], flat[len(start) :].strip(" ,")
    return opening, flat


def clause(opening: str, text: str, already: Iterable[str] = ()) -> str:
    """Return a part behind its opening, without a full stop; nothing for an empty part."""
    start, rest = opened(opening, text, already)
    return f"{start} {small(rest.rstrip(' .,;'))}" if rest else ""


def small(text: str) -> str:
    """Write a common first word small, as inside a sentence."""
    first = text.partition(" ")[0]
    return text[:1].lower() + text[1:] if first.lower() in _SMALL else text


def closed(text: str, end: str = ".") -> str:
    """Return a part as a sentence: a capital, and a sign at its end unless there is one."""
    flat = one_line(text)
    if not flat:
        return ""
    return flat[0].upper() + flat[1:] + ("" if flat.endswith(_ENDS) else end)


def asked(text: str) -> str:
    """Return an invitation or a request as a sentence; one that opens like a question is one."""
    return closed(text, "?" if text.split(" ")[0].lower() in _ASKS else ".")


def begun(beginning: str, text: str) -> str:
    """Return a borrowed beginning such as “I miss …” with a person’s own words behind it."""
    start = beginning.rstrip(" …")
    return clause(start, text) or text


def listed(words: Iterable[str], say: Say) -> str:
    """Return words as they are said one after the other: “sad, tired and alone”."""
    given = [word for word in words if word]
    if len(given) < 2:
        return "".join(given)
    return f"{', '.join(given[:-1])} {say(_('and'))} {given[-1]}"
