"""The two halves of an apology that look back: what I did, and what it did to you."""

import re

from handrail.programme.talk.joints import (
    first_of,
    has_subject,
    is_doing,
    is_of_a_thing,
    is_state,
    is_thing,
    is_told,
    lowered,
    says_i,
    without,
    words_of,
)
from handrail.programme.talk.saying import Say, closed, one_line, small
from handrail.programme.words import _

SORRY = _("I’m sorry")
THAT, FOR, I_DID, I_WAS = _("that"), _("for"), _("I"), _("I was")
IT, IT_COST, IT_GAVE, IT_LEFT, YOU = _("It"), _("It cost you"), _("It gave you"), _("It left you"), _("You")  # fmt: skip
_ALREADY = re.compile(r"(?:I(?: am|[’']m)(?: \w+)? )?sorry\b|I (?:\w+ )?(?:apologi[sz]e|regret)\b|(?:my )?apologies\b|forgive", re.IGNORECASE)  # fmt: skip
# What “sorry” takes as it is.
_FITS = frozenset({"that", "for", "about", "if"})
_STANDS = frozenset({"it", "this", "that’s", "it’s", "there"})
# Said first, with whoever acts behind it: “on Sunday I shouted”.
_FIRST = frozenset(["on", "at", "in", "when", "after", "before", "while", "because", "last", "yesterday", "today", "tonight", "this", "once", "again", "sometimes"])  # fmt: skip
_NAMED = frozenset(
    ["anger", "harshness", "impatience", "jealousy", "lies", "silence", "sarcasm", "secrets"]
)
_LOSSES = frozenset(["friends", "money", "peace", "rest", "sleep", "time", "trust", "work"])
_GIVEN = frozenset(["anger", "anxiety", "doubts", "fear", "grief", "nightmares", "pain", "sadness", "shame", "stress", "worry"])  # fmt: skip
_YOU_DID = frozenset(["cried", "couldn’t", "could", "did", "didn’t", "felt", "found", "got", "had", "lay", "lost", "missed", "never", "no", "sat", "slept", "stayed", "stopped", "thought", "waited", "were", "weren’t", "went"])  # fmt: skip


def deed_sentence(did: str, say: Say = str) -> str:
    """Return what I did as a sentence that begins with being sorry, once."""
    deed = one_line(did)
    if not deed or _ALREADY.match(deed) or first_of(deed) in _STANDS:
        return closed(deed)
    return closed(f"{say(SORRY)} {_owned(deed, say)}")


def _owned(deed: str, say: Say) -> str:
    """Return a deed as it stands behind “I’m sorry”."""
    first = first_of(deed)
    if deed.lower().startswith("to have "):
        return lowered(deed)
    deed = without(deed, "to")
    if first in _FITS:
        return lowered(deed)
    if says_i(deed):
        return f"{say(THAT)} {deed}"
    if first in _FIRST and {"i", "i’d", "i’ve"} & {*words_of(deed)}:
        return f"{say(THAT)} {lowered(deed)}"
    if is_doing(deed) or first in _NAMED or is_thing(deed):
        return f"{say(FOR)} {lowered(deed)}"
    if has_subject(deed):
        return f"{say(THAT)} {small(deed)}"
    joint = I_WAS if is_state(first) and not is_told(first) else I_DID
    return f"{say(THAT)} {say(joint)} {lowered(deed)}"


def cost_sentence(cost: str, say: Say = str) -> str:
    """Return what it did to you as a sentence with a subject, such as “it”."""
    flat = one_line(cost)
    if not flat:
        return ""
    text = without(flat, "that") if has_subject(without(flat, "that")) else flat
    first = first_of(text)
    if not first or first in _FIRST or (has_subject(text) and not is_thing(text)):
        return closed(text)
    return closed(f"{say(_before_cost(text, first))} {lowered(text)}")


def _before_cost(text: str, first: str) -> str:
    second = "".join(words_of(text)[1:2])
    on_somebody = second == "you" or is_of_a_thing(second)
    if is_thing(text) or first in _LOSSES:
        return IT_COST
    if first in _GIVEN:
        return IT_GAVE
    if first in _YOU_DID:
        return YOU
    if text.lower().startswith("not ") or (_is_how_you_are(first) and not on_somebody):
        return IT_LEFT
    return IT


def _is_how_you_are(word: str) -> bool:
    return is_state(word) and word not in {"hurt", "upset"}
