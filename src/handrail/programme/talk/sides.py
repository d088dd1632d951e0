"""What the two-sided I says to the other person: what I can see on their side, and one request."""

from handrail.programme.talk.joints import (
    first_of,
    has_subject,
    is_doing,
    is_finite,
    is_state,
    is_told,
    lowered,
    says_i,
    without,
)
from handrail.programme.talk.saying import (
    Say,
    closed,
    ends_itself,
    is_question,
    loosened,
    one_line,
    small,
)
from handrail.programme.words import _

SEE, SEE_YOU, SEE_THAT = _("I can see that you might"), _("I can see that you"), _("I can see that")
I_SEE, BE = _("I can see"), _("be")
ASK, PLEASE, MIND = _("Would you"), _("Please"), _("Would you mind")
COULD_WE, COULD_WE_HAVE, IT_HELPS = _("Could we"), _("Could we have"), _("It would help me if")
_MAYBE = ("might", "may", "could")
_ASKED = frozenset(["how", "why", "what"])
_SOME = frozenset(["a", "an", "some", "more", "one", "two", "five", "ten", "twenty", "half"])


def their_side(text: str, say: Say = str) -> str:
    """Return what somebody can see on the other side as a sentence, as a guess or as they put it."""
    flat = one_line(text)
    if not flat:
        return ""
    said = without(flat, "that")
    first = first_of(said)
    if says_i(flat):
        return closed(flat)
    if first in _ASKED:
        return closed(f"{say(I_SEE)} {lowered(said)}")
    if has_subject(said) or first in {"maybe", "perhaps"}:
        return closed(f"{say(SEE_THAT)} {small(_unlike_a_name(said))}")
    return closed(_guess(said, say))


def _guess(text: str, say: Say) -> str:
    """Return a guess that began without a subject: “tired”, “were late”, “have been tired”."""
    first = first_of(text)
    if first in _MAYBE:
        return f"{say(SEE)} {without(text, *_MAYBE)}"
    if is_state(first) or is_doing(text):
        return f"{say(SEE)} {say(BE)} {lowered(text)}"
    if is_finite(first) or is_told(first):
        return f"{say(SEE_YOU)} {lowered(text)}"
    return f"{say(SEE)} {lowered(text)}"


def _unlike_a_name(text: str) -> str:
    return lowered(text) if first_of(text) in {"maybe", "perhaps"} else text


def request(text: str, say: Say = str) -> str:
    """Return one request as a sentence the other person can say yes or no to."""
    flat = one_line(text)
    if not flat:
        return ""
    if says_i(flat) or flat.lower().startswith(("please ", "please,", "let’s ", "let's ", "it ")):
        return closed(flat)
    if is_question(flat):
        return _asking(flat)
    if flat.lower().startswith("if "):
        return closed(f"{say(IT_HELPS)} {flat[3:]}")
    return _asked_of(without(flat, "that"), say)


def _asked_of(text: str, say: Say) -> str:
    first = first_of(text)
    if first == "you":
        return _asked_of(without(text, "you would", "you could", "you can", "you will", "you"), say)
    if first == "to":
        return _asked_of(without(text, "to"), say)
    if first == "we":
        return _asking(f"{say(COULD_WE)} {without(text, 'we could', 'we can', 'we')}")
    if first in {"don’t", "do"} and is_finite(first):
        return closed(f"{say(PLEASE)} {lowered(text)}")
    if first in _SOME:
        return _asking(f"{say(COULD_WE_HAVE)} {lowered(text)}")
    if is_doing(text):
        return _asking(f"{say(MIND)} {lowered(text)}")
    return _asking(f"{say(ASK)} {lowered(text)}")


def _asking(text: str) -> str:
    """Return a question; a full stop or question marks at its end make one question mark."""
    bare = text.rstrip(" ?")
    if text.endswith(("…", "...", "!")) or (bare == text and ends_itself(text.rstrip("."))):
        return closed(text)
    return closed(f"{loosened(bare)}?")
