"""The two-sided I: what happened, what I feel and why, what I can see on your side, one request."""

from datetime import date

from handrail.programme.record import Record
from handrail.programme.talk.feelings import FEELINGS
from handrail.programme.talk.joints import first_of, has_subject, lowered, says_i
from handrail.programme.talk.saying import (
    Prompt,
    Say,
    clause,
    closed,
    listed,
    loosened,
    opened,
    small,
)
from handrail.programme.talk.sides import request, their_side
from handrail.programme.told import Line, Told
from handrail.programme.words import _

TITLE = _("The two-sided I")
WHEN, FEEL, BECAUSE = _("When"), _("I feel"), _("because")
# How a person may open a part themselves. It is not put there twice then.
ALSO_WHEN = ("Whenever", "Each time", "Every time", "As", "On", "After", "Before", "While", "If", "Since", "During", "In", "At", "Because")  # fmt: skip
ALSO_FEEL = ("I felt", "I’m feeling", "I'm feeling", "I am", "I’m", "I'm", "I was")


class TwoSidedI(Record, frozen=True, kw_only=True, tag="two-sided-i"):
    """One hard thing, said from both sides.

    when, feel, because, see, request: by the names of PROMPTS. feelings: names of FEELINGS, picked
    from the list; feel: further ones in a person’s own words.
    """

    written_on: date
    when: str
    feelings: tuple[str, ...] = ()
    feel: str = ""
    because: str = ""
    see: str = ""
    request: str = ""

    def told(self) -> Told:
        """Say its parts, and the feelings picked from the list."""
        parts = {prompt.name: prompt.label for prompt in PROMPTS}
        picked = tuple(Line(parts["feel"], FEELINGS[name], own=False) for name in self.known())
        own = ((parts[name], getattr(self, name)) for name in parts)
        return Told(TITLE, self.written_on, (*picked, *(Line(*one) for one in own if one[1])))

    def known(self) -> tuple[str, ...]:
        """Return the picked feelings that are on the list, in its order."""
        return tuple(name for name in FEELINGS if name in self.feelings)

    def sentence(self, say: Say = str) -> str:
        """Return it as the other person will hear it. say: translates the words that are ours."""
        when = clause(say(WHEN), without_that(self.when), ALSO_WHEN)
        feel = self._feeling(say)
        because = small(clause(say(BECAUSE), self.because, ("since", "as")))
        first = ", ".join(filter(None, (when, feel, because)))
        see, asks = their_side(self.see, say), request(self.request, say)
        return " ".join(filter(None, (closed(first), see, asks)))

    def _feeling(self, say: Say) -> str:
        start, own = opened(say(FEEL), self.feel, ALSO_FEEL)
        picked = tuple(say(FEELINGS[name]) for name in self.known())
        typed = loosened(own)
        if says_i(typed) and not picked:
            return typed
        if first_of(typed) in {"feel", "feeling"}:
            typed = typed.partition(" ")[2]
        words = listed((*picked, lowered(typed)), say)
        return f"{start} {words}" if words else ""


def without_that(text: str) -> str:
    """Return what happened without a leading “that”, where somebody does something behind it."""
    start, rest = opened("", text, ("that",))
    return rest if start and has_subject(rest) else text


PROMPTS: tuple[Prompt, ...] = (
    Prompt(
        "when",
        _("When …"),
        _("What a camera would have seen, once: “you left the table on Sunday”."),
        _("Write what happened. One event, as anybody in the room could have seen it."),
    ),
    Prompt(
        "feel",
        _("I feel …"),
        _("One or two words: “hurt”, “worn out”, “uneasy”."),
        _("Write a feeling, or pick one from the list. It tells what it did to you."),
    ),
    Prompt(
        "because",
        _("because …"),
        _("What it means to you: “I had looked forward to that evening”."),
        _("Write why it matters to you. Without it the other person has to guess."),
    ),
    Prompt(
        "see",
        _("I can see that you might …"),
        _("Their side, as a guess: “have been tired after your shift”. It can stay empty."),
    ),
    Prompt(
        "request",
        _("Would you …"),
        _("One small thing they can say yes or no to. It can stay empty."),
    ),
)
