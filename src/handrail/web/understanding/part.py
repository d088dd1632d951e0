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
    ),
    sheets=(
        Row(
            _("Patterns people live with"),
            _("Seven, with empty boxes"),
            "patterns-sheet",
            "search",
        ),
    ),
    # Marked before a space was opened: may still be kept in the space opened next.
    carries=("pattern_marks",),
)
