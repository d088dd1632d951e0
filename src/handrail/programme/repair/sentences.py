"""A limit, a promise, a small change and an apology as one sentence: as they will be heard.

A part is typed under a label such as “What I did”, with a subject of its own or without one. What it
lacks is put before it; everything else stands as it was written.
"""

from functools import partial

from handrail.programme.repair.sorry import cost_sentence, deed_sentence
from handrail.programme.talk.joints import (
    first_of,
    has_subject,
    is_doing,
    is_finite,
    is_told,
    lowered,
    timed,
    without,
    words_of,
)
from handrail.programme.talk.saying import Say, clause, closed, loosened, one_line, opened, small
from handrail.programme.words import _

WHEN, IF, WILL, ME, THERE_IS = _("When"), _("If"), _("I will"), _("I"), _("there is")
I_DO, I_AM = _("I do"), _("I am")
ALSO_WHEN = ("Whenever", "Each time", "Every time", "If", "As soon as", "On", "After", "Before", "While", "Once", "During", "In", "At")  # fmt: skip
ALSO_IF = ("When", "Whenever", "Each time", "Every time", "As soon as", "After", "Before", "On", "In", "At")  # fmt: skip
THEN = _("then")
_TOLD_FIRST = frozenset(["after", "before", "if", "so", "then", "when", "whenever"])
# Deeds that look the same in the past: “put the phone away”, “let it go”.
_BARE = frozenset(["cost", "cut", "hit", "hurt", "let", "put", "read", "shut"])


def limit_sentence(when: str, will: str, say: Say = str) -> str:
    """Return a limit as its owner would say it."""
    halves = (_occasion(say(WHEN), when, ALSO_WHEN, say), _act(will, say))
    return _joined(halves)


def change_sentence(if_: str, then: str, say: Say = str) -> str:
    """Return a small change as an if-then plan."""
    deed = _act(without(one_line(then), "then"), say, say(ME))
    halves = (_occasion(say(IF), if_, ALSO_IF, say), f"{say(THEN)} {deed}" if deed else "")
    return _joined(halves)


def promise_sentence(what: str, by: str, say: Say = str) -> str:
    """Return a promise as it would be said. by: the day in words, empty while there is none."""
    act = _act(what, say)
    return closed(f"{loosened(act)}, {say(_('by'))} {by}" if act and by else act)


def apology_sentence(did: str, cost: str, will: str, say: Say = str) -> str:
    """Return an apology as the other person will hear it: sorry for what, what it did, what follows."""
    parts = (deed_sentence(did, say), cost_sentence(cost, say), closed(_act(will, say)))
    return " ".join(filter(None, parts))


def _joined(halves: tuple[str, str]) -> str:
    first, second = halves
    return closed(f"{first}, {second}" if first and second else first or second)


def _occasion(opening: str, text: str, also: tuple[str, ...], say: Say) -> str:
    """Return when something holds: behind its opening, and “there is” before “shouting”."""
    flat = one_line(text)
    words = words_of(flat)
    if is_doing(flat) and (len(words) == 1 or words[1:2] in (["and"], ["or"], ["at"])):
        flat = f"{say(THERE_IS)} {flat}"
    return clause(opening, _unled(lowered(flat) if is_doing(flat) else flat), also)


def _act(text: str, say: Say, opening: str = "") -> str:
    """Return what somebody will do behind “I will”, unless they named who does it themselves."""
    flat = without(_unled(one_line(text).rstrip(" ,;")), "please", "please,")
    if not flat.strip(" .,;"):
        return ""
    return timed(flat, partial(_deed, say=say, opening=opening or say(WILL)))


def _unled(text: str) -> str:
    """Return a part without a “that” before whoever acts in it."""
    rest = without(text, "that")
    return rest if has_subject(rest) else text


def _deed(text: str, *, say: Say, opening: str) -> str:
    deed = f"not {text[7:]}" if text.lower().startswith("not to ") else without(text, "to")
    start, rest = opened(opening, deed)
    if rest != deed:
        return f"{start} {lowered(rest)}"
    first = first_of(deed)
    if has_subject(deed) or _clause_first(deed):
        return small(deed)
    if is_finite(first) or (is_told(first) and first not in _BARE):
        return f"{say(ME)} {lowered(deed)}"
    if opening == say(ME) and (first == "not" or is_doing(deed)):
        return f"{say(I_DO if first == 'not' and not is_doing(deed) else I_AM)} {lowered(deed)}"
    if is_doing(deed):
        return f"{opening} {say(_('be'))} {lowered(deed)}"
    return f"{opening} {lowered(deed)}"


def _clause_first(text: str) -> bool:
    """Tell whether a text tells first when it holds, and then who acts: “when I am angry, I go out”."""
    later = {*words_of(text)[1:]}
    return first_of(text) in _TOLD_FIRST and bool({"i", "i’ll", "i’m", "we"} & later)
