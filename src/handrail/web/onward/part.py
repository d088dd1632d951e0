"""What this part declares to the house."""

from django.utils.translation import gettext_lazy as _

from handrail.programme.onward.card import Card
from handrail.programme.onward.keepsake import Keepsake
from handrail.programme.onward.letter_shelf import LetterShelf
from handrail.programme.onward.own_goal import GoalNote, OwnGoal
from handrail.web.ui.part import Entry, Group, Part, Row

PART = Part(
    urls="handrail.web.onward.urls",
    entries=(
        Entry(
            "L3",
            "Keep growing as a person",
            "goals",
            (OwnGoal, GoalNote),
            "tests/walks/test_goals.py::test_something_of_ones_own_is_written_done_rested_and_found_again",
        ),
        Entry(
            "S3",
            "Visual reminders",
            "cards",
            (Card, Keepsake),
            "tests/walks/test_cards.py::test_a_card_is_made_saved_as_a_picture_and_found_again",
        ),
        Entry(
            "G5",
            "Encouragement while preparing",
            "letters",
            (LetterShelf,),
            "tests/walks/test_letters.py::test_a_letter_is_read_printed_put_away_and_brought_back",
        ),
    ),
    own_rows=(
        Row(
            _("Something of your own"),
            _("Reading, a course, friends, a doctor of your own"),
            "goals",
            "path",
            _("2 minutes"),
            Group.ONWARD,
            _(
                "goals hobby hobbies therapy learn sport grow myself job study school self-care me time"
            ),
        ),
        Row(
            _("Cards"),
            _("A line for your phone, a small paper, sticky notes"),
            "cards",
            "sheet",
            _("2 minutes"),
            Group.ONWARD,
            _("picture wallpaper reminder sticker note quote photo photos pictures image screen"),
        ),
        Row(
            _("A thing of your own"),
            _("A stone or a key that asks you something"),
            "keepsakes",
            "key",
            _("2 minutes"),
            Group.ONWARD,
            _("stone ring object touch reminder"),
        ),
        Row(
            _("Letters"),
            _("A short one each week, to read again when you like"),
            "letters",
            "book",
            _("2 minutes"),
            Group.ONWARD,
            _("encouragement read tired alone courage hopeless sad exhausted lonely"),
        ),
    ),
    sheets=(
        Row(
            _("Something of your own"),
            _("One thing, and its next small step"),
            "goals-sheet",
            "path",
        ),
        Row(_("Cards"), _("Lines to choose from, and one to write"), "cards-sheet", "sheet"),
        Row(
            _("A thing of your own"),
            _("A thing, its moment, its question"),
            "keepsakes-sheet",
            "key",
        ),
    ),
)
