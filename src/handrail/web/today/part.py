"""What this part declares to the house."""

from django.utils.translation import gettext_lazy as _

from handrail.programme.daily.step import Step
from handrail.programme.noticing.closed_note import ClosedNote
from handrail.web.ui.part import Entry, Group, Part, Row, Tab

WALKS = "tests/walks/test_notes.py::"


def _note(note: str, title: str, test: str) -> Entry:
    """Return the line of a gentle note: all of them stand on one page."""
    return Entry(note, title, "noticing", (ClosedNote,), f"{WALKS}{test}")


PART = Part(
    urls="handrail.web.today.urls",
    entries=(
        Entry(
            "E2",
            "A small daily prompt",
            "today",
            (Step,),
            "tests/walks/test_today.py::test_a_day_has_one_line_and_one_step_and_holds_what_was_said",
        ),
        _note("M1", "Fixing everything at once", "test_with_four_hopes_open_one_is_chosen"),
        _note(
            "M2", "Apologies as shortcuts", "test_a_second_apology_for_the_same_thing_is_noticed"
        ),
        _note("M3", "Staying out of hope alone", "test_a_hope_that_did_not_come_is_looked_at"),
        _note("M4", "Giving up my needs", "test_a_limit_that_gave_way_twice_leads_back_to_needs"),
        _note("M5", "Enduring as proof of love", "test_a_tick_of_enduring_asks_where_the_limit_is"),
        _note("M6", "If I change, they will", "test_eight_weeks_of_ones_own_doing_are_named"),
        _note("M7", "Help as a last resort", "test_eight_weeks_without_anybody_outside_are_named"),
    ),
    own_rows=(
        Row(
            _("Gentle notes"),
            _("What wears people down, noticed from dates and ticks"),
            "noticing",
            "info",
            _("1 minute"),
            Group.LOOK,
            _("mistakes warning pattern hint notice too much enduring resentment"),
        ),
    ),
    tabs=(Tab(_("Today"), "today", "calendar", 10),),
)
