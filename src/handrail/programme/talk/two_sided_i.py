"""The two-sided I: what happened, what I feel and why, what I can see on your side, one request."""

from datetime import date

from handrail.programme.record import Record
from handrail.programme.talk.feelings import FEELINGS
from handrail.programme.talk.saying import (
    Prompt,
    Say,
    asked,
    clause,
    closed,
    listed,
    one_line,
    opened,
    small,
)
from handrail.programme.told import Line, Told
from handrail.programme.words import _

TITLE = _("The two-sided I")
WHEN, FEEL, BECAUSE = _("When"), _("I feel"), _("because")
SEE, ASK = _("I can see that you might"), _("Would you")
# How a person may open a part themselves. It is not put there twice then.
ALSO_FEEL = ("I felt", "I’m feeling", "I'm feeling", "I am", "I’m", "I'm", "I was")
ALSO_SEE = (
    "I can see that you may",
    "I can see you might",
    "I can see that",
    "I can see",
    "You might",
)
ALSO_ASK = ("Could you", "Can you", "Will you", "Could we", "Can we", "Would it", "Please", "I would like", "I’d like", "I'd like")  # fmt: skip


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
        when = clause(say(WHEN), self.when, ("As", "On"))
        feel = self._feeling(say)
        because = small(clause(say(BECAUSE), self.because, ("since", "as")))
        first = ", ".join(filter(None, (when, feel, because)))
        see = clause(say(SEE), self.see, ALSO_SEE)
        request = asked(clause(say(ASK), self.request.rstrip(" ?"), ALSO_ASK))
        return " ".join(filter(None, (closed(first), closed(see), request)))

    def _feeling(self, say: Say) -> str:
        start, own = opened(say(FEEL), self.feel, ALSO_FEEL)
        picked = (say(FEELINGS[name]) for name in self.known())
        words = listed((*picked, one_line(own).rstrip(" .,;")), say)
        return f"{start} {words}" if words else ""


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
