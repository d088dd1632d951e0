"""Puts single parts together into what another person will hear.

Apart from the joints the parts stay as they were typed, with their capitals, signs and pictures.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import NamedTuple

from handrail.programme.words import _

Say = Callable[[str], str]  # a translator; the words of a person never go through it

MOST = 2_000  # characters in one part: more than anybody can listen to at once
_ENDS = ".?!…"
_CLOSERS = "”’\"')]»"
_LOOSE = " .,;:!…"  # signs at the end of a part that goes on
_SHORT = re.compile(r"(?:\b\w\.\w|\betc)\.$", re.IGNORECASE)  # “9 p.m.”: its last dot is its own
_FACE = re.compile(r"[:;=]-?[()DP]$")
# First words that are written small inside a sentence. Names are not on the list, nor is “I”.
_SMALL = frozenset({
    "a", "an", "the", "you", "we", "he", "she", "it", "they", "this", "that", "there", "my", "your",
    "our", "his", "her", "their", "have", "be", "been", "on", "in", "at", "could", "would", "want",
    "when", "because", "since", "as", "if", "after", "before", "while", "last", "yesterday", "once",
    "someone", "somebody", "everyone", "nobody", "something", "nothing", "dinner", "supper", "plans",
    "money", "things", "voices", "being", "having", "not", "no", "one", "two", "these", "those",
    "every", "each", "all", "what", "how", "why", "of", "to", "for", "from", "with", "that’s",
    "it’s", "you’re", "we’re", "it's", "you're", "we're",
})  # fmt: skip
_ASKS = ("could", "would", "can", "will", "shall", "may", "do", "are", "is", "won’t", "won't")
_WH = ("how", "what", "when", "where", "why")


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
    words = loosened(rest)
    return f"{start} {small(words)}" if words else ""


def loosened(text: str) -> str:
    """Return a part without the signs at its end, for a sentence that goes on behind it."""
    flat = one_line(text)
    ends = flat.rstrip(" ,;:")
    return ends if _SHORT.search(ends) or _FACE.search(ends) else flat.rstrip(_LOOSE)


def small(text: str) -> str:
    """Write a common first word small, as inside a sentence; one all in capitals is meant so."""
    first = text.partition(" ")[0]
    meant = len(first) > 1 and first.isupper()
    return text[:1].lower() + text[1:] if first.lower() in _SMALL and not meant else text


def closed(text: str, end: str = ".") -> str:
    """Return a part as a sentence: a capital, and a sign at its end unless there is one."""
    flat = one_line(text)
    if not flat or ends_itself(flat):
        return _capital(flat)
    return _capital(flat.rstrip(" ,;:") + end if flat.rstrip(" ,;:") else flat)


def ends_itself(text: str) -> bool:
    """Tell whether a text ends with a sign of its own, also inside quotation marks, or a picture."""
    bare = text.rstrip(_CLOSERS)
    pictured = unicodedata.category(text[-1]) in {"So", "Sk", "Mn", "Cf"}
    return bare.endswith(tuple(_ENDS)) or pictured or bool(_FACE.search(text))


def asked(text: str) -> str:
    """Return an invitation or a request as a sentence; one that opens like a question is one."""
    return closed(text, "?" if is_question(text) else ".")


def is_question(text: str) -> bool:
    """Tell whether a text opens like a question: “could we”, “how about”. “How you are” is none."""
    first, second = (*text.lower().split(" "), "")[:2]
    return first in _ASKS or (first in _WH and second in (*_ASKS, "about", "if"))


def _capital(text: str) -> str:
    """Write the first letter large, unless the word has its own large letter: “iPad”."""
    first = text.partition(" ")[0]
    return text if first[1:] != first[1:].lower() else text[:1].upper() + text[1:]


def listed(words: Iterable[str], say: Say) -> str:
    """Return words as they are said one after the other: “sad, tired and alone”."""
    given = [word for word in words if word]
    if len(given) < 2:
        return "".join(given)
    return f"{', '.join(given[:-1])} {say(_('and'))} {given[-1]}"
