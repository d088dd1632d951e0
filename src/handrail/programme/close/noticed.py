"""Small progress named: what I noticed, and how it helped me."""

from datetime import date

from handrail.programme.record import Record
from handrail.programme.talk.saying import closed
from handrail.programme.told import Line, Told
from handrail.programme.words import _

TITLE = _("What you noticed")
MOST = 500
NOTICED = _("What I noticed")
HELPED = _("How it helped me")
EXAMPLE_NOTICED = _("You put the phone away at supper on Tuesday.")
EXAMPLE_HELPED = _("I could tell the whole story, and I slept better.")


class Noticed(Record, frozen=True, kw_only=True, tag="noticed"):
    """Something that went a little better. noticed: what; helped: how; day: when it was."""

    noticed: str
    day: date
    helped: str = ""

    def told(self) -> Told:
        """Say both parts."""
        helped = (Line(HELPED, self.helped),) if self.helped else ()
        return Told(TITLE, self.day, (Line(NOTICED, self.noticed), *helped))

    def sentence(self) -> str:
        """Return both parts as one thing to say."""
        return " ".join(filter(None, (closed(self.noticed), closed(self.helped))))
