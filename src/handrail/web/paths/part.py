"""What this part declares to the house."""

from django.utils.translation import gettext_lazy as _

from handrail.programme.reading.kept_reading import KeptReading
from handrail.web.ui.part import Entry, Group, Part, Row, Tab

PART = Part(
    urls="handrail.web.paths.urls",
    entries=(
        Entry(
            "A4",
            "It changes: look again",
            "path",
            (KeptReading,),
            "tests/walks/test_kept_readings.py::test_two_looks_are_compared_side_by_side",
        ),
    ),
    own_rows=(
        Row(
            _("Everything here, on paper"),
            _("All you have kept, in plain words"),
            "everything",
            "printer",
            group=Group.HERE,
            words=_("print export copy everything paper backup download"),
        ),
    ),
    tabs=(Tab(_("Path"), "path", "path", 20), Tab(_("Lists"), "lists", "list", 40)),
)
