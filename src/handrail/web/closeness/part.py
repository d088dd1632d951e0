"""What this part declares to the house."""

from django.utils.translation import gettext_lazy as _

from handrail.programme.close.noticed import Noticed
from handrail.programme.close.small_thing import SmallThing
from handrail.programme.close.true_thing import TrueThing
from handrail.web.ui.part import Entry, Group, Part, Row

PART = Part(
    urls="handrail.web.closeness.urls",
    entries=(
        Entry(
            "C1",
            "Low-stakes moments",
            "invitations",
            (SmallThing,),
            "tests/walks/test_invitations.py::test_a_small_invitation_is_found_asked_and_nothing_is_said_of_the_answer",
        ),
        Entry(
            "C3",
            "One small true thing",
            "true-things",
            (TrueThing,),
            "tests/walks/test_true_things.py::test_a_true_thing_is_written_read_as_it_is_said_changed_and_undone",
        ),
        Entry(
            "L2",
            "Small progress named",
            "noticed",
            (Noticed,),
            "tests/walks/test_noticed.py::test_something_that_went_better_is_named_and_can_be_said",
        ),
    ),
    own_rows=(
        Row(
            _("Small things to ask"),
            _("A walk, a song, an orange: light things to do together"),
            "invitations",
            "walk",
            _("1 minute"),
            Group.CLOSE,
            _(
                "fun play coffee invite together date joy night laugh kiss hug cuddle intimacy sex affection romance movie"
            ),
        ),
        Row(
            _("One small true thing"),
            _("A short honest sentence that asks for nothing"),
            "true-things",
            "heart",
            _("3 minutes"),
            Group.CLOSE,
            _("honest open close tell trust vulnerable secret"),
        ),
        Row(
            _("What you noticed"),
            _("Something that went a little better, and how it helped you"),
            "noticed",
            "eye",
            _("2 minutes"),
            Group.CLOSE,
            _(
                "thanks thank you gratitude better progress appreciate proud praise compliment grateful good day"
            ),
        ),
    ),
    sheets=(
        Row(_("Small things to ask"), _("Twelve of them, to cut out"), "invitations-sheet", "walk"),
        Row(
            _("One small true thing"),
            _("A line to write, and how it may be answered"),
            "true-things-sheet",
            "heart",
        ),
        Row(
            _("What you noticed"),
            _("Two lines: what, and how it helped"),
            "noticed-sheet",
            "eye",
        ),
    ),
)
