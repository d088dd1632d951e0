"""What this part declares to the house."""

from django.utils.translation import gettext_lazy as _

from handrail.programme.ground import journal
from handrail.web.ui.part import Entry, Group, Part, Row

PART = Part(
    urls="handrail.web.journal.urls",
    entries=(
        Entry(
            "S2",
            "A journal",
            "notes",
            (journal.Entry,),
            "tests/walks/test_journal.py::test_a_line_is_written_found_again_changed_and_undone",
        ),
    ),
    own_rows=(
        Row(
            _("Journal"),
            _("Today I felt, I needed, I will try"),
            "notes",
            "book",
            _("1 minute or more"),
            group=Group.DAILY,
            words=_("diary write felt wrote remember record evidence proof happened"),
        ),
    ),
    sheets=(Row(_("Journal"), _("Two days, with four beginnings"), "notes-lines-sheet", "book"),),
)
