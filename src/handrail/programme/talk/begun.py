"""Borrowed beginnings, such as “I miss …”, with a person’s own words behind them."""

from handrail.programme.talk.joints import first_of, has_subject, is_told, words_of
from handrail.programme.talk.saying import clause, is_question, loosened, one_line, opened, small

_TIMES = frozenset(["at", "in", "on", "during", "after", "before", "while", "as", "last", "yesterday", "today", "tonight", "this"])  # fmt: skip
# Where somebody’s own first word takes the place of the last word of the beginning.
_IN_ITS_PLACE = {
    "about": frozenset({"that", "because"}),
    "how": frozenset({"if", "whether", "why", "what", "when", "where", "who"}),
    "when": _TIMES | {"that", "because"},
    "that": frozenset({"of", "about", "how", "when"}),
    "from": frozenset({"because", "that", "after"}),
    "whether": frozenset({"if", "how", "what", "why", "when", "where", "who"}),
    "to": frozenset({"how"}),
}
# Words the beginning has said already, where somebody says them once more.
_SAID = {"could": ("to", "i could"), "to": ("to",), "that": ("that",), "when": ("when",)}
# Who can’t stand behind “about” and “miss”, and what is said between.
_ACTING = frozenset({"i", "we", "he", "she", "they"})
_BETWEEN = {"about": "that", "miss": "how"}


def begun(beginning: str, text: str) -> str:
    """Return a borrowed beginning such as “I miss …” with a person’s own words behind it.

    Words that ask by themselves stay as they are: they need no beginning.
    """
    start = beginning.rstrip(" …")
    flat = one_line(text)
    if opened(start, flat)[1] != flat:
        return _kept(text, clause(start, flat)) or text
    if is_question(start) and is_question(flat):
        return flat
    return _kept(text, _joined(start, flat)) or text


def _joined(start: str, text: str) -> str:
    head, _space, last = start.rpartition(" ")
    for said in (*_SAID.get(last, ()), last):
        if text.lower().startswith(f"{said} "):
            return f"{start} {text[len(said) :].lstrip()}"
    first = first_of(text)
    if first in _IN_ITS_PLACE.get(last, ()):
        return f"{head} {small(text)}"
    if last in _BETWEEN and _acts(text):
        between = _BETWEEN[last]
        return f"{head if last == 'about' else start} {between} {small(text)}"
    return clause(start, text)


def _acts(text: str) -> bool:
    """Tell whether somebody does something in a text: “we fight”, “you don’t talk”, not “you and me”."""
    first, second = (*words_of(text), "", "")[:2]
    return has_subject(text) and (
        first.partition("’")[0] in _ACTING
        or (first in {"you", "it"} and (is_told(second) or second in {"never", "always", "keep"}))
    )


def _kept(typed: str, whole: str) -> str:
    """Return a whole with the sign a person typed at its end."""
    end = one_line(typed)[len(loosened(typed)) :].rstrip(" ,;:")
    return whole if not end or whole.endswith(end) else whole + end
