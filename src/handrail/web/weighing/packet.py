"""A packet for a counsellor: what a person ticks, with questions to bring."""

from django.utils.translation import gettext_lazy as _

from handrail.programme.ground.taking import PACKET
from handrail.programme.weigh import guide
from handrail.web.ui.taking import Taking

PACKET_SHEET = Taking(
    url="packet",
    choices=PACKET,
    title=_("Some pages for a counsellor"),
    lead=_(
        "Tick what they may read. It goes on a dated sheet, with questions for you to ask them. The "
        "choice is forgotten when this space closes."
    ),
    heading=_("For our first talk"),
    minutes=_("About ten minutes"),
    sheet_template="weighing/packet_sheet.html",
    shown={"guide": guide},
)
