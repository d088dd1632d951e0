"""What this part declares to the house."""

from django.utils.translation import gettext_lazy as _

from handrail.programme.talk.pause import Pause
from handrail.programme.talk.practice import Practised
from handrail.programme.talk.soft_start import SoftStart
from handrail.programme.talk.two_sided_i import TwoSidedI
from handrail.web.talking.pausing import lead_back
from handrail.web.ui.part import Entry, Group, Part, Row

PART = Part(
    urls="handrail.web.talking.urls",
    entries=(
        Entry(
            "R3a",
            "Pause and return",
            "pause",
            (Pause,),
            "tests/walks/test_pause.py::test_a_pause_outlasts_a_closed_space_and_the_return_is_noted",
        ),
        Entry(
            "R3b",
            "A soft start",
            "say-start",
            (SoftStart,),
            "tests/walks/test_talking.py::test_a_soft_start_is_written_kept_found_changed_and_undone",
        ),
        Entry(
            "R3c",
            "Say back what you heard",
            "listen",
            (Practised,),
            "tests/walks/test_listening.py::test_a_piece_is_said_back_twice_and_what_went_well_is_found_again",
        ),
        Entry(
            "R3d",
            "Practice on everyday scenes",
            "practice",
            (Practised,),
            "tests/walks/test_practice.py::test_a_scene_is_tried_twice_and_what_went_well_is_found_again",
        ),
        Entry(
            "X6",
            "The two-sided I",
            "say-both",
            (TwoSidedI,),
            "tests/walks/test_talking.py::test_one_hard_thing_is_said_from_both_sides",
        ),
    ),
    open_rows=(
        Row(
            _("Pause and return"),
            _("Stop, become steadier, come back at a set time"),
            "pause",
            "clock",
            _("30 to 60 minutes"),
            group=Group.DAILY,
            words=_(
                "argue argument row fight shouting break time out timer cool down angry anger temper rage furious screaming yelling storm off"
            ),
        ),
        Row(
            _("Say one hard thing"),
            _("Put it into words first, and see how it reads"),
            "say",
            "shared",
            _("5 minutes"),
            group=Group.MEND,
            words=_(
                "talk conversation bring up feelings tell them hard soft start speak honest ask how to say"
            ),
        ),
        Row(
            _("Practice"),
            _("Forty everyday scenes to try words on, alone"),
            "practice",
            "pen",
            _("5 minutes"),
            group=Group.MEND,
            words=_("rehearse training exercise talk scenes"),
        ),
        Row(
            _("Say back what you heard"),
            _("Short pieces to practise listening on, alone"),
            "listen",
            "shared",
            _("5 minutes"),
            group=Group.MEND,
            words=_("listening hear understand reflect ignored interrupts ignore"),
        ),
    ),
    own_rows=(
        Row(
            _("Hard things you wrote"),
            _("Kept to say, or not to say"),
            "say-kept",
            "shared",
            group=Group.MEND,
            words=_("talk conversation wrote draft"),
        ),
    ),
    sheets=(
        Row(
            _("Pause and return"), _("Before you go, and when you are back"), "pause-sheet", "clock"
        ),
        Row(_("A soft start"), _("Three lines to open a talk with"), "say-start-sheet", "shared"),
        Row(_("The two-sided I"), _("Five lines, for both sides"), "say-both-sheet", "shared"),
        Row(_("Practice"), _("Eight scenes with lines to write on"), "practice-sheet", "pen"),
        Row(
            _("Say back what you heard"),
            _("Eight pieces with lines to write on"),
            "listen-sheet",
            "shared",
        ),
    ),
    # Written before a space was opened: may still be kept in the space opened next.
    carries=("say start", "say both"),
    on_opening=lead_back,
)
