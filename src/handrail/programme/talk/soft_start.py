"""A soft start: how a hard talk can open, with a worry or with curiosity and an invitation."""

from datetime import date

from handrail.programme.record import Record
from handrail.programme.talk.saying import Prompt, Say, asked, closed
from handrail.programme.told import Line, Told
from handrail.programme.words import _

TITLE = _("A soft start")


class SoftStart(Record, frozen=True, kw_only=True, tag="soft-start"):
    """The opening of a talk. opening, matter, invitation: by the names of PROMPTS."""

    written_on: date
    opening: str
    matter: str = ""
    invitation: str = ""

    def told(self) -> Told:
        """Say its three parts."""
        parts = ((prompt.label, getattr(self, prompt.name)) for prompt in PROMPTS)
        lines = tuple(Line(label, text) for label, text in parts if text)
        return Told(TITLE, self.written_on, lines)

    def sentence(self, _say: Say = str) -> str:
        """Return it as the other person will hear it."""
        said = (closed(self.opening), closed(self.matter), asked(self.invitation))
        return " ".join(filter(None, said))


PROMPTS: tuple[Prompt, ...] = (
    Prompt(
        "opening",
        _("What worries you, or what you would like to understand"),
        _("“… how we are with each other in the evenings.” Say it about the two of you."),
        _("Write what is on your mind. This is the line everything else stands on."),
    ),
    Prompt(
        "matter",
        _("One thing"),
        _("One event, with its day: “On Sunday we both went quiet after the call.”"),
    ),
    Prompt(
        "invitation",
        _("An invitation"),
        _("“Could we talk about it after supper?” A no must be possible."),
        _("Write a question. Without one there is nothing the other person can say yes to."),
    ),
)

# Beginnings to borrow; a person’s own words follow where the dots are.
OPENINGS: dict[str, str] = {
    "worried": _("I’ve been worried about …"),
    "curious": _("I’m curious about …"),
    "wondering": _("I’ve been wondering how …"),
    "miss": _("I miss …"),
    "hard": _("It is hard for me to bring this up, because …"),
}
INVITATIONS: dict[str, str] = {
    "talk": _("Could we talk about it …"),
    "tell": _("Would you tell me how you see it …"),
    "time": _("Could we find twenty minutes for it …"),
}
