"""What this part declares to the house."""

from django.utils.translation import gettext_lazy as _

from handrail.programme.rhythm.check_in import CheckIn
from handrail.programme.rhythm.day_note import DayNote
from handrail.programme.rhythm.quiet_time import QuietTime
from handrail.programme.rhythm.review import Review
from handrail.programme.rhythm.setback import Setback
from handrail.web.ui.part import Entry, Group, Part, Row

WALKS = "tests/walks/test_"
PART = Part(
    urls="handrail.web.rhythm.urls",
    entries=(
        Entry(
            "R5a",
            "A weekly check-in",
            "check-in",
            (CheckIn,),
            f"{WALKS}check_in.py::test_a_week_is_looked_back_on_and_found_again",
        ),
        Entry(
            "R5b",
            "A monthly review",
            "review",
            (Review,),
            f"{WALKS}review.py::test_a_month_is_looked_back_on_in_four_steps",
        ),
        Entry(
            "G2",
            "Sleep, movement, meals",
            "day-notes",
            (DayNote,),
            f"{WALKS}day_notes.py::test_three_taps_a_day_show_how_it_went_over_weeks",
        ),
        Entry(
            "L1",
            "Setbacks are information",
            "setbacks",
            (Setback,),
            f"{WALKS}setbacks.py::test_a_bad_day_is_noted_after_the_question_that_comes_first",
        ),
        Entry(
            "S4",
            "Dates for a calendar",
            "calendar",
            (QuietTime,),
            f"{WALKS}calendar.py::test_a_quiet_time_goes_into_a_calendar_file",
        ),
        Entry(
            "T1",
            "Weeks 1 to 4",
            "over-time",
            (),
            f"{WALKS}over_time.py::test_the_first_weeks_are_marked_on_the_path",
        ),
        Entry(
            "T2",
            "Months 1 to 3",
            "over-time",
            (),
            f"{WALKS}over_time.py::test_after_a_month_the_second_stretch_is_marked",
        ),
        Entry(
            "T3",
            "Months 3 to 9",
            "over-time",
            (),
            f"{WALKS}over_time.py::test_after_three_months_the_third_stretch_is_marked",
        ),
        Entry(
            "T4",
            "After 9 months",
            "over-time",
            (),
            f"{WALKS}over_time.py::test_after_nine_months_the_last_stretch_is_marked",
        ),
        Entry(
            "T5",
            "An honest reading over time",
            "over-time",
            (),
            f"{WALKS}honest.py::test_answers_are_read_honestly_beside_the_day_that_was_set",
        ),
    ),
    own_rows=(
        Row(
            _("Weekly check-in"),
            _("What is helping, or getting in the way"),
            "check-in",
            "check",
            _("5 minutes"),
            group=Group.DAILY,
            words=_("week closeness safety hope feel how am i feeling"),
        ),
        Row(
            _("Sleep, movement, meals"),
            _("Three taps a day, and how it goes over weeks"),
            "day-notes",
            "heart",
            _("10 seconds"),
            group=Group.DAILY,
            words=_(
                "body care tired food eat walk rest insomnia exhausted exhaustion eating exercise health"
            ),
        ),
        Row(
            _("Monthly review"),
            _("Look back on a month, and see what goes on"),
            "review",
            "book",
            _("half an hour"),
            group=Group.DAILY,
            words=_("month look back friend keep change drop"),
        ),
        Row(
            _("When it went wrong"),
            _("A bad day, and what to try"),
            "setbacks",
            "care",
            _("5 minutes"),
            group=Group.MEND,
            words=_(
                "setback relapse quarrel row fight again failed slipped blew up bad day lost temper"
            ),
        ),
        Row(
            _("Dates for a calendar"),
            _("A quiet time of the week, and a file"),
            "calendar",
            "calendar",
            _("2 minutes"),
            group=Group.DAILY,
            words=_("remind reminder time phone download"),
        ),
        Row(
            _("The path so far"),
            _("What your check-ins show, and roughly how long things take"),
            "over-time",
            "path",
            group=Group.LOOK,
            words=_("trend chart progress weeks months better worse same working worth statistics"),
        ),
    ),
    sheets=(
        Row(_("Weekly check-in"), _("One question and three scales"), "check-in-sheet", "check"),
        Row(_("Monthly review"), _("Four steps to look back on a month"), "review-sheet", "book"),
        Row(
            _("When it went wrong"), _("Three questions after a bad day"), "setbacks-sheet", "care"
        ),
        Row(_("Sleep, movement, meals"), _("A row of boxes for a day"), "day-notes-sheet", "heart"),
    ),
)
