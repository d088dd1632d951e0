"""Take this to someone: what can be ticked for a sheet that anybody may read."""

from collections.abc import Mapping, Sequence

from django.utils.translation import gettext_lazy as _

from handrail.accounts.requests import Request
from handrail.programme.ground import taking
from handrail.programme.record import Record
from handrail.web.ui.looks import look_of
from handrail.web.ui.taking import Taking


def look_of_visit(request: Request) -> Mapping[str, Sequence[Record]]:
    """Return the look this browser has under way: it can go on the sheet without being kept."""
    look = look_of(request.visit)
    if look is None or not look.seen:
        return {}
    return {"readings": [taking.look_of_now(look, request.today)]}


TAKE = Taking(
    url="take",
    choices=taking.CHOICES,
    title=_("Take this to someone"),
    lead=_(
        "A friend, a doctor, a counsellor, someone at a help line. Only what you tick goes on the "
        "sheet, to print or to read aloud. The choice is forgotten when this space closes."
    ),
    heading=_(taking.TITLE),
    minutes=_("About five minutes"),
    of_visit=look_of_visit,
)
