"""Take this to someone: what can be ticked for a sheet that anybody may read."""

from django.utils.translation import gettext_lazy as _

from handrail.programme.ground import taking
from handrail.web.ui.taking import Taking

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
)
