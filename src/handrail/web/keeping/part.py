"""What this part declares to the house."""

from django.utils.translation import gettext_lazy as _

from handrail.programme.repair.apology import Apology
from handrail.programme.repair.hope import Hope
from handrail.programme.repair.limit import Limit, Tested
from handrail.programme.repair.promise import Promise
from handrail.programme.repair.small_change import SmallChange
from handrail.web.ui.part import Entry, Group, Part, Row

PART = Part(
    urls="handrail.web.keeping.urls",
    entries=(
        Entry(
            "R2",
            "What I will do",
            "limits",
            (Limit, Tested),
            "tests/walks/test_limits.py::test_a_limit_is_written_tested_found_changed_and_undone",
        ),
        Entry(
            "R4",
            "One small change",
            "change",
            (SmallChange,),
            "tests/walks/test_small_change.py::test_one_change_is_ticked_a_second_asks_and_a_week_ends_in_a_look_back",
        ),
        Entry(
            "R5c",
            "What we hope to see by …",
            "hopes",
            (Hope,),
            "tests/walks/test_hopes.py::test_a_hope_has_a_day_and_is_looked_at_and_taken_up_again",
        ),
        Entry(
            "R6a",
            "Small promises",
            "promises",
            (Promise,),
            "tests/walks/test_promises.py::test_a_promise_is_made_moved_kept_and_taken_back",
        ),
        Entry(
            "R6c",
            "Putting it right",
            "amends",
            (Apology,),
            "tests/walks/test_amends.py::test_an_apology_is_written_alone_and_its_repair_becomes_a_promise",
        ),
        Entry(
            "X4",
            "Words and actions",
            "words-actions",
            (),
            "tests/walks/test_words_and_actions.py::test_words_and_what_followed_stand_on_one_line",
        ),
    ),
    own_rows=(
        Row(
            _("What I will do"),
            _("Your limits: when this happens, I do that"),
            "limits",
            "care",
            _("5 minutes"),
            Group.MEND,
            _(
                "limit limits boundary boundaries rule shouting yelling name-calling insults enough line no respect follow through swearing screaming drunk alcohol insult"
            ),
        ),
        Row(
            _("One small change"),
            _("One thing you do differently, for a week"),
            "change",
            "walk",
            _("3 minutes"),
            Group.MEND,
            _(
                "habit sarcasm phone attention week if then improve quit smoking scrolling drinking less stop"
            ),
        ),
        Row(
            _("What we hope to see by …"),
            _("A hope with a day, and an honest look on it"),
            "hopes",
            "calendar",
            _("5 minutes"),
            Group.MEND,
            _("hope goal date trial better change progress wait hopeful hoping how long"),
        ),
        Row(
            _("Small promises"),
            _("One thing, by you, by a day"),
            "promises",
            "check",
            _("2 minutes"),
            Group.MEND,
            _("promise trust word keep reliable forgot late promised broken"),
        ),
        Row(
            _("Putting it right"),
            _("What you did, what it did, what you will do"),
            "amends",
            "heart",
            _("10 minutes"),
            Group.MEND,
            _(
                "sorry apology apologise regret fault guilt forgive lied hurt them forgiveness ashamed shame wrong cheated make up regrets"
            ),
        ),
        Row(
            _("Words and actions"),
            _("What you were sorry for, and what followed"),
            "words-actions",
            "path",
            _("2 minutes"),
            Group.MEND,
            _("again trust kept missed sorry over time cheated affair believe lies lied mean"),
        ),
    ),
    sheets=(
        Row(
            _("What I will do"),
            _("One thing that happens, and what you do"),
            "limits-sheet",
            "care",
        ),
        Row(_("One small change"), _("If … then I …, for a week"), "change-sheet", "walk"),
        Row(
            _("What we hope to see by …"), _("A hope, and a day to look"), "hopes-sheet", "calendar"
        ),
        Row(_("Small promises"), _("One thing, by you, by a day"), "promises-sheet", "check"),
        Row(_("Putting it right"), _("Three sentences"), "amends-sheet", "heart"),
        Row(
            _("Words and actions"),
            _("Three things, and what followed"),
            "words-actions-sheet",
            "path",
        ),
    ),
)
