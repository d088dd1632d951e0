"""What this part declares to the house."""

from django.utils.translation import gettext_lazy as _

from handrail.web.ui.part import Entry, Part, Tab

PART = Part(
    urls="handrail.web.today.urls",
    entries=(
        Entry(
            "E2",
            "A small daily prompt",
            "today",
            ("step",),
            "tests/walks/test_today.py::test_a_day_has_one_line_and_one_step_and_holds_what_was_said",
        ),
    ),
    tabs=(Tab(_("Today"), "today", "calendar", 10),),
)
