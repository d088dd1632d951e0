"""What this part declares to the house."""

from django.utils.translation import gettext_lazy as _

from handrail.web.ui.part import Entry, Part, Row

PART = Part(
    urls="handrail.web.understanding.urls",
    entries=(
        Entry(
            "U1",
            "The pattern finder",
            "patterns",
            ("patterns",),
            "tests/walks/test_open_pages.py::test_a_person_marks_patterns_and_keeps_them",
        ),
        Entry(
            "U2",
            "Rounds that come again",
            "cycles",
            ("cycle",),
            "tests/walks/test_rounds.py::test_a_round_is_drawn_found_again_changed_undone_and_printed",
        ),
        Entry(
            "R1b",
            "My part",
            "my-part",
            ("part",),
            "tests/walks/test_rounds.py::test_ones_own_part_is_written_beside_a_round",
        ),
    ),
    open_rows=(
        Row(
            _("Patterns people live with"),
            _("Seven, with everyday examples. Mark what you know."),
            "patterns",
            "search",
            _("5 minutes"),
        ),
    ),
    own_rows=(
        Row(_("Patterns you marked"), _("On which day, and how often"), "patterns-kept", "search"),
        Row(
            _("Rounds that come again"),
            _("What comes after what, as a picture"),
            "cycles",
            "round",
            _("10 minutes"),
        ),
        Row(
            _("My part"),
            _("What you do in a round, and what you can do instead"),
            "my-part",
            "pen",
            _("5 minutes"),
        ),
    ),
    sheets=(
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
