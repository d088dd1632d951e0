"""What this part declares to the house."""

from django.utils.translation import gettext_lazy as _

from handrail.web.ui.country import CHOSEN
from handrail.web.ui.part import Entry, Group, Part, Row

PART = Part(
    urls="handrail.web.support.urls",
    entries=(
        Entry(
            "S0",
            "Help now: numbers by country",
            "help",
            (),
            "tests/walks/test_open_pages.py::test_a_frightened_person_finds_a_number_to_call",
        ),
        Entry(
            "X2",
            "Leave no trace: paper instead",
            "paper",
            (),
            "tests/walks/test_open_pages.py::test_a_watched_person_takes_paper_and_leaves_no_trace",
        ),
    ),
    open_rows=(
        Row(
            _("Help now"),
            _("Numbers to call. Nothing is kept."),
            "help",
            "phone",
            group=Group.GROUND,
            words=_(
                "emergency police number call hotline helpline suicide die kill hit crisis danger afraid scared ambulance assault rape knife gun stalker beat choke threat overdose"
            ),
        ),
        Row(
            _("Paper instead"),
            _("Sheets to print. Nothing is kept."),
            "paper",
            "sheet",
            group=Group.HERE,
            words=_("print sheet paper no trace"),
        ),
    ),
    sheets=(
        Row(
            _("Numbers on one sheet"),
            _("Emergency number and empty lines. More only if you tick it."),
            "help-sheet",
            "phone",
        ),
    ),
    # A country chosen before a space was opened stays chosen inside it.
    carries=(CHOSEN, "on_paper"),
)
