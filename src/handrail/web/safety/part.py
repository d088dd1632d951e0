"""What this part declares to the house."""

from django.utils.translation import gettext_lazy as _

from handrail.programme.reading.kept_reading import KeptReading
from handrail.web.safety.keeping import keep_what_waits
from handrail.web.ui.part import Entry, Group, Part, Row

PART = Part(
    urls="handrail.web.safety.urls",
    entries=(
        Entry(
            "U3",
            "Abuse is not a problem to fix together",
            "look",
            (),
            "tests/walks/test_look.py::test_someone_who_is_hurt_reads_whom_to_call_before_anything",
        ),
        Entry(
            "A0",
            "Safety first",
            "look",
            (KeptReading,),
            "tests/walks/test_look.py::test_a_frightened_person_without_scripts_reaches_a_number",
        ),
        Entry(
            "A1",
            "Signs that change is possible",
            "look",
            (KeptReading,),
            "tests/walks/test_look.py::test_what_speaks_for_change_is_kept_and_found_again",
        ),
        Entry(
            "A2",
            "Signs that it may be beyond mending",
            "look",
            (KeptReading,),
            "tests/walks/test_look.py::test_what_speaks_against_change_is_kept_and_found_again",
        ),
    ),
    open_rows=(
        Row(
            _("Look at what is happening"),
            _("Plain questions in three parts; nothing is saved"),
            "look",
            "eye",
            _("1 minute"),
            group=Group.LOOK,
            words=_(
                "abuse hit hurt afraid scared violence danger toxic forced strangled weapon normal safe red flags signs bad wrong love bombing"
            ),
        ),
    ),
    own_rows=(
        Row(
            _("A fresh look"),
            _("Six questions anew, the rest from last time"),
            "fresh-look",
            "eye",
            _("1 minute"),
            group=Group.LOOK,
            words=_("afraid scared hurt hit safety danger threat safe"),
        ),
    ),
    sheets=(
        Row(
            _("Look at what is happening"),
            _("All the questions, with empty boxes"),
            "look-paper",
            "eye",
        ),
    ),
    carries=("look",),
    crosses=("elsewhere",),
    on_opening=keep_what_waits,
)
