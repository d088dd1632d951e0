"""What this part declares to the house."""

from django.utils.translation import gettext_lazy as _

from handrail.programme.ground.values import Values
from handrail.web.ui.part import Entry, Group, Part, Row

PART = Part(
    urls="handrail.web.groundwork.urls",
    entries=(
        Entry(
            "G1",
            "What matters to me",
            "values",
            (Values,),
            "tests/walks/test_values.py::test_values_are_written_found_again_changed_and_printed",
        ),
        Entry(
            "G4",
            "Steady yourself",
            "calm",
            (),
            "tests/walks/test_calm.py::test_someone_steadies_themselves_without_scripts_or_account",
        ),
    ),
    open_rows=(
        Row(
            _("Steady yourself"),
            _("Slow breathing, five senses, a short walk"),
            "calm",
            "breath",
            _("1 to 10 minutes"),
            group=Group.DAILY,
            words=_(
                "breathe breathing panic anxious anxiety ground grounding senses breath stress stressed shaking cry crying overwhelmed nightmare calm"
            ),
        ),
    ),
    own_rows=(
        Row(
            _("What matters to you"),
            _("What you need, what is not up for discussion, what you want"),
            "values",
            "heart",
            _("10 minutes"),
            group=Group.GROUND,
            words=_(
                "needs boundaries non-negotiable respect values value deserve worth self-respect important"
            ),
        ),
    ),
    sheets=(
        Row(_("Steady yourself"), _("All five ways, to print"), "calm-sheet", "breath"),
        Row(_("What matters to you"), _("Three questions, with lines"), "values-sheet", "heart"),
    ),
)
