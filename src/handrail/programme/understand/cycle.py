"""One round that comes again: what sets it off, what each does, what it brings and what it costs."""

from typing import NamedTuple

from handrail.programme.record import Record
from handrail.programme.told import Line, Told
from handrail.programme.words import _

MOST = 200  # characters in one part: what a picture can hold and an eye can take in
MOST_NAME = 60
TITLE = _("A round that comes again")


class Cycle(Record, frozen=True, kw_only=True, tag="cycle"):
    """One map. name: what the person calls it. The rest are the answers to PARTS; each may be empty."""

    name: str
    trigger: str
    mine: str = ""
    theirs: str = ""
    relief: str = ""
    cost: str = ""

    def told(self) -> Told:
        """Say the name and each part that was written."""
        parts = (Line(part.label, text) for part, text in said(self) if text)
        return Told(TITLE, None, (Line("", self.name), *parts))


class Part(NamedTuple):
    """One part of a round. name: the field. label: in the picture. question, hint: on the form."""

    name: str
    label: str
    question: str
    hint: str


PARTS: tuple[Part, ...] = (
    Part(
        "trigger",
        _("It starts with"),
        _("What it starts with"),
        _("Something a camera could have seen: the phone at supper, a late bill."),
    ),
    Part(
        "mine",
        _("What I do then"),
        _("What you do then"),
        _("Go quiet, explain, shout, give in, leave the room."),
    ),
    Part(
        "theirs",
        _("What they do then"),
        _("What they do then"),
        _("As you see it. You cannot know why."),
    ),
    Part(
        "relief",
        _("What it brings for a moment"),
        _("What it brings for a moment"),
        _("Quiet, being right, not having to feel it, things under control."),
    ),
    Part(
        "cost",
        _("What it costs"),
        _("What it costs"),
        _("Sleep, trust, an evening, a piece of yourself."),
    ),
)

# Why such rounds take root: said shortly, about no one in particular.
ROOTS: tuple[str, ...] = (
    _("Old wounds: something now feels like something then."),
    _("Nobody ever showed you how to quarrel: shutting down, a wall of silence, blowing up."),
    _("Weight from outside: money, grief, illness of body or mind."),
    _("Two people who need different things, and bad ways of bearing that."),
)
WHY_THEY_LAST = _(
    "They last because they bring relief or control for a moment. The bill comes later."
)
NOT_SHARED = _(
    "If you are afraid of them, this is not a cycle the two of you share. What someone does to "
    "hurt or frighten you is theirs, whatever you did before it."
)
UNSAFE_FIRST = _(
    "Your last answers told of harm, or of fear. Then a map like this can make it look as if both "
    "had an equal part. They do not. Help comes first, and this page can wait."
)


def said(cycle: Cycle) -> tuple[tuple[Part, str], ...]:
    """Return each part with what was written, which may be empty."""
    return tuple((part, getattr(cycle, part.name)) for part in PARTS)
