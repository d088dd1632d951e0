"""What this part declares to the house."""

from django.utils.translation import gettext_lazy as _

from handrail.web.ui.part import Entry, Group, Part, Row

PART = Part(
    urls="handrail.web.spaces.urls",
    entries=(
        Entry(
            "X1",
            "An inner space",
            "both",
            (),
            "tests/walks/test_spaces.py::test_what_is_written_in_one_space_shows_in_no_other",
        ),
    ),
    own_rows=(
        Row(
            _("This space"),
            _("Close it, your time, the passphrase, deleting"),
            "mine",
            "key",
            group=Group.HERE,
            words=_("settings passphrase password delete lock close time log out language erase"),
        ),
        Row(
            _("Removed just now"),
            _("What can still come back, until this space closes"),
            "removed",
            "round",
            group=Group.HERE,
            words=_("undo bring back deleted lost restore mistake"),
        ),
    ),
)
