"""What this part declares to the house."""

from django.utils.translation import gettext_lazy as _

from handrail.programme.weigh.outside_help import OutsideHelp
from handrail.programme.weigh.own_measure import OwnMeasure
from handrail.programme.weigh.trial import Trial
from handrail.programme.weigh.weighing import Weighing
from handrail.web.ui.part import Entry, Group, Part, Row

PART = Part(
    urls="handrail.web.weighing.urls",
    entries=(
        Entry(
            "W1",
            "Weigh it",
            "weigh",
            (Weighing,),
            "tests/walks/test_weighing.py::test_three_ways_are_weighed_and_laid_beside_a_later_day",
        ),
        Entry(
            "X3",
            "A sealed trial",
            "trial",
            (Trial,),
            "tests/walks/test_trial.py::test_a_trial_stays_shut_until_its_day_and_opens_beside_what_happened",
        ),
        Entry(
            "X8",
            "The honest solo track",
            "alone",
            (OwnMeasure,),
            "tests/walks/test_alone.py::test_somebody_alone_measures_what_one_person_can_change",
        ),
        Entry(
            "R7",
            "Outside help, used wisely",
            "outside",
            (OutsideHelp,),
            "tests/walks/test_outside.py::test_a_contact_is_kept_and_a_packet_is_printed_for_them",
        ),
        Entry(
            "S5",
            "How to choose professional help",
            "choosing",
            (),
            "tests/walks/test_outside.py::test_somebody_reads_how_to_choose_and_writes_down_whom_to_ask",
        ),
    ),
    open_rows=(
        Row(
            _("Kinds of help, and what to ask"),
            _("What each is good for, and what if the other one says no"),
            "outside-kinds",
            "book",
            _("4 minutes"),
            group=Group.ONWARD,
            words=_(
                "therapy therapist counsellor couples counselling refuses workshop doctor alcohol drink addiction gambling drugs rehab cheating affair depression trauma"
            ),
        ),
        Row(
            _("How to choose somebody"),
            _("Near or online, and groups"),
            "choosing",
            "search",
            _("3 minutes"),
            group=Group.ONWARD,
            words=_("therapist counsellor attachment trauma codependency group online licence"),
        ),
    ),
    own_rows=(
        Row(
            _("Weigh it"),
            _("Staying, going, or something between"),
            "weigh",
            "scale",
            _("15 minutes"),
            group=Group.AHEAD,
            words=_(
                "stay leave decide separate divorce break up for against quit end it cheating cheat affair unfaithful unhappy confused love worth"
            ),
        ),
        Row(
            _("A trial, sealed"),
            _("What would make me go on or stop, shut until a day"),
            "trial",
            "clock",
            _("10 minutes"),
            group=Group.AHEAD,
            words=_("try again last chance how long wait deadline"),
        ),
        Row(
            _("What one person’s work can change"),
            _("And your days, work and health, over time"),
            "alone",
            "walk",
            _("1 minute"),
            group=Group.ONWARD,
            words=_("alone only me one-sided quality of life work health one sided lonely effort"),
        ),
        Row(
            _("Outside help"),
            _("Whom you could turn to, and when"),
            "outside",
            "people",
            _("2 minutes"),
            group=Group.ONWARD,
            words=_(
                "therapy therapist counsellor doctor appointment advocate social worker psychologist"
            ),
        ),
        Row(
            _("Some pages for a counsellor"),
            _("From what you tick, with questions to bring"),
            "packet",
            "sheet",
            _("10 minutes"),
            group=Group.ONWARD,
            words=_("print summary therapist advocate talk"),
        ),
    ),
    sheets=(
        Row(_("Weigh it"), _("Three ways, with lines"), "weigh-sheet", "scale"),
        Row(_("A trial, sealed"), _("Two questions and a day"), "trial-sheet", "clock"),
        Row(_("How you are"), _("Three rows of five"), "alone-sheet", "walk"),
        Row(_("Outside help"), _("One contact, with lines"), "outside-sheet", "people"),
    ),
)
