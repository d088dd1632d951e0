"""What this part declares to the house."""

from django.utils.translation import gettext_lazy as _

from handrail.programme.ground.people import Person
from handrail.programme.plan.plan import PlanPage
from handrail.web.ui.part import Entry, Group, Part, Row

PART = Part(
    urls="handrail.web.planning.urls",
    entries=(
        Entry(
            "G3",
            "Reconnect with people",
            "people",
            (Person,),
            "tests/walks/test_people.py::test_someone_writes_down_who_can_help_and_finds_them_again",
        ),
        Entry(
            "S1",
            "A support network",
            "groups",
            (Person,),
            "tests/walks/test_people.py::test_a_group_that_does_good_is_kept_beside_the_people",
        ),
        Entry(
            "G6",
            "A safety plan",
            "safety-plan",
            (PlanPage,),
            "tests/walks/test_plans.py::test_a_plan_is_written_a_page_at_a_time_and_prints_as_a_list",
        ),
        Entry(
            "W2",
            "A leaving plan",
            "leaving-plan",
            (PlanPage,),
            "tests/walks/test_plans.py::test_whoever_prepares_to_go_meets_help_first_and_shares_the_lists",
        ),
        Entry(
            "W3",
            "After, and what it taught me",
            "after",
            (PlanPage,),
            "tests/walks/test_plans.py::test_the_time_after_has_a_page_of_its_own",
        ),
        Entry(
            "A3",
            "Take this to someone",
            "take",
            (),
            "tests/walks/test_taking.py::test_someone_takes_along_only_what_they_ticked",
        ),
    ),
    own_rows=(
        Row(
            _("People"),
            _("Who can help, and how to reach them"),
            "people",
            "people",
            _("2 minutes"),
            group=Group.GROUND,
            words=_(
                "friend friends family lonely alone support network isolated nobody no one mother father sister brother neighbour"
            ),
        ),
        Row(
            _("Groups"),
            _("How to tell one that does you good"),
            "groups",
            "shared",
            _("2 minutes"),
            group=Group.GROUND,
            words=_("group meeting support peer community online forum others like me"),
        ),
        Row(
            _("Getting ready"),
            _("For a bad night: a page at a time, and papers and money"),
            "safety-plan",
            "house",
            _("3 minutes a page"),
            group=Group.GROUND,
            words=_(
                "safety plan money cash bank papers passport bag keys children kids pets phone passwords tracking work baby pregnant dog cat document documents hide tracked tracker watched watching gps spyware email car medicine"
            ),
        ),
        Row(
            _("Days ahead"),
            _("If you go: when, where to, what comes along"),
            "leaving-plan",
            "key",
            _("3 minutes a page"),
            group=Group.AHEAD,
            words=_(
                "leave leaving go move out divorce shelter house lawyer rent flat job moving escape run away solicitor court"
            ),
        ),
        Row(
            _("After"),
            _("Rules for contact, care, people, what this taught you"),
            "after",
            "path",
            _("3 minutes a page"),
            group=Group.AHEAD,
            words=_(
                "ex separated divorced contact alone custody healing breakup broke up heartbroken grief miss no over"
            ),
        ),
        Row(
            _("Take this to someone"),
            _("One sheet, from what you tick, to print or read aloud"),
            "take",
            "sheet",
            _("5 minutes"),
            group=Group.LOOK,
            words=_(
                "tell friend doctor counsellor summary advocate lawyer show gp police report therapist"
            ),
        ),
    ),
    sheets=(
        Row(
            _("Household list"),
            _("For a storm, or any night you need to go out. With blank lines"),
            "household-sheet",
            "house",
        ),
        Row(_("People"), _("Three people, and how each can help"), "people-sheet", "people"),
        Row(
            _("Days ahead"),
            _("What to think through, and an ordinary list to print"),
            "days-sheet",
            "key",
        ),
        Row(
            _("After"),
            _("Contact, care, people, what this taught you. With lines"),
            "after-sheet",
            "path",
        ),
        Row(
            _("Take this to someone"),
            _("Four questions, to say or to show"),
            "take-lines-sheet",
            "sheet",
        ),
    ),
)
