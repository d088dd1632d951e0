"""Reads from a space what the gentle notes and “what your records say” look at, and nothing else."""

from handrail.accounts.requests import Request
from handrail.programme.close.noticed import Noticed
from handrail.programme.noticing.seen import Seen
from handrail.programme.reading.kept_reading import KeptReading
from handrail.programme.repair.apology import Apology
from handrail.programme.repair.hope import Hope
from handrail.programme.repair.limit import Limit, Tested
from handrail.programme.repair.promise import Promise
from handrail.programme.repair.small_change import SmallChange
from handrail.programme.rhythm import day_note
from handrail.programme.rhythm.check_in import CheckIn
from handrail.programme.rhythm.day_note import DayNote
from handrail.programme.weigh.outside_help import OutsideHelp
from handrail.programme.weigh.trial import Trial
from handrail.programme.weigh.weighing import Weighing
from handrail.vault.space import Space
from handrail.web.ui.folding import is_unsafe


def seen_in(request: Request, space: Space) -> Seen:
    """Return the records by kind; of the daily notes those of two years, of the journal none."""
    return Seen(
        today=request.today,
        unsafe=is_unsafe(request, space),
        readings=tuple(space.all(KeptReading)),
        changes=tuple(space.all(SmallChange)),
        hopes=tuple(space.all(Hope)),
        promises=tuple(space.all(Promise)),
        apologies=tuple(space.all(Apology)),
        limits=tuple(space.all(Limit)),
        tested=tuple(space.all(Tested)),
        weighings=tuple(space.all(Weighing)),
        trials=tuple(space.all(Trial)),
        day_notes=tuple(space.all(DayNote, within=day_note.recent_segments(request.today))),
        check_ins=tuple(space.all(CheckIn)),
        outside=tuple(space.all(OutsideHelp)),
        noticed=tuple(space.all(Noticed)),
    )
