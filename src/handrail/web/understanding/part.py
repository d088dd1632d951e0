"""What this part declares to the house."""

from django.utils.translation import gettext_lazy as _

from handrail.programme.understand.cycle import Cycle
from handrail.programme.understand.my_part import MyPart
from handrail.programme.understand.patterns import PatternMarks
from handrail.web.ui.part import Entry, Group, Part, Row

PART = Part(
    urls="handrail.web.understanding.urls",
    entries=(
        Entry(
            "U1",
            "The pattern finder",
            "patterns",
            (PatternMarks,),
            "tests/walks/test_open_pages.py::test_a_person_marks_patterns_and_keeps_them",
        ),
        Entry(
            "U2",
            "Rounds that come again",
            "cycles",
            (Cycle,),
            "tests/walks/test_rounds.py::test_a_round_is_drawn_found_again_changed_undone_and_printed",
        ),
        Entry(
            "R1b",
            "My part",
            "my-part",
            (MyPart,),
            "tests/walks/test_rounds.py::test_ones_own_part_is_written_beside_a_round",
        ),
        Entry(
            "F1",
            "Only one of us wants this",
            "questions",
            (),
            "tests/walks/test_questions.py::test_somebody_alone_in_this_reads_what_one_person_can_do",
        ),
        Entry(
            "F2",
            "How long to wait",
            "questions",
            (),
            "tests/walks/test_questions.py::test_somebody_who_waits_reads_what_a_fair_trial_is",
        ),
        Entry(
            "F3",
            "The other refuses therapy",
            "questions",
            (),
            "tests/walks/test_questions.py::test_somebody_whose_other_refuses_reads_what_is_left",
        ),
        Entry(
            "F4",
            "Protecting oneself meanwhile",
            "questions",
            (),
            "tests/walks/test_questions.py::test_somebody_who_must_be_ready_finds_the_way_to_it",
        ),
        Entry(
            "X11",
            "Tonight, without an account",
            "tonight",
            (),
            "tests/walks/test_tonight.py::test_two_people_take_one_sheet_into_the_evening",
        ),
    ),
    open_rows=(
        Row(
            _("Tonight"),
            _("Five small things for one evening"),
            "tonight",
            "walk",
            _("10 minutes"),
            group=Group.DAILY,
            words=_("tonight evening nothing saved"),
        ),
        Row(
            _("Questions people ask"),
            _("Only one of us wants this, how long to wait, and two more"),
            "questions",
            "info",
            _("3 minutes"),
            group=Group.LOOK,
            words=_(
                "how long wait refuses therapy only one of us refuse wont go alone in this sided"
            ),
        ),
        Row(
            _("Patterns people live with"),
            _("Seven, with everyday examples. Mark what you know."),
            "patterns",
            "search",
            _("5 minutes"),
            group=Group.LOOK,
            words=_(
                "gaslighting silent treatment criticism manipulation controlling guilt jealous lies narcissist control ignores ignored blames criticises mocks insults names checks flags isolates cold shoulder stonewalling jealousy lying liar"
            ),
        ),
    ),
    own_rows=(
        Row(
            _("Patterns you marked"),
            _("On which day, and how often"),
            "patterns-kept",
            "search",
            group=Group.LOOK,
            words=_("gaslighting silent treatment criticism marked"),
        ),
        Row(
            _("Rounds that come again"),
            _("What comes after what, as a picture"),
            "cycles",
            "round",
            _("10 minutes"),
            group=Group.LOOK,
            words=_("cycle pattern argument fight row again why same fights over and always"),
        ),
        Row(
            _("My part"),
            _("What you do in a round, and what you can do instead"),
            "my-part",
            "pen",
            _("5 minutes"),
            group=Group.LOOK,
            words=_("my fault own responsibility blame is it me problem guilty to"),
        ),
    ),
    sheets=(
        Row(_("This evening"), _("Five small things, on one sheet"), "tonight-sheet", "walk"),
        Row(
            _("Patterns people live with"),
            _("Seven, with empty boxes"),
            "patterns-sheet",
            "search",
        ),
        Row(_("Rounds that come again"), _("Five questions, with lines"), "cycles-sheet", "round"),
        Row(_("My part"), _("Two questions, with lines"), "my-part-sheet", "pen"),
    ),
    # Marked before a space was opened: may still be kept in the space opened next.
    carries=("pattern_marks",),
)
