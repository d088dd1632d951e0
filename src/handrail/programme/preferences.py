"""What a space knows about itself: the few settings that are its own and nobody else's."""

from datetime import date, timedelta

from handrail.programme.record import Record
from handrail.programme.told import Line, Told
from handrail.programme.words import _

TYPE_AGAIN_AFTER = timedelta(days=3)


class Preferences(Record, frozen=True, kw_only=True, tag="preferences"):
    """The settings of one space; there is at most one such record in it.

    opened_on: the day the space was opened. time_zone: by name, such as Europe/Lisbon; empty for
    the host's. passphrase_repeated: whether the passphrase was typed once more, so that it stays.
    notes_off: the names of gentle notes the person does not want to see again.
    """

    opened_on: date
    time_zone: str = ""
    passphrase_repeated: bool = False
    notes_off: tuple[str, ...] = ()

    def told(self) -> Told:
        """Say which settings this space has."""
        zone = (Line(_("Time zone"), self.time_zone),) if self.time_zone else ()
        return Told(_("Settings of this space"), self.opened_on, zone)

    def asks_passphrase_again(self, today: date) -> bool:
        """Whether it is time for "Type your passphrase once more": once, after three days."""
        return not self.passphrase_repeated and today - self.opened_on >= TYPE_AGAIN_AFTER
