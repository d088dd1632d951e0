"""The sample person's space: fourteen weeks of journal, values, steps, marks and kept readings."""

from datetime import date, timedelta

from handrail.cli.sample_closeness import closeness
from handrail.cli.sample_keeping import keeping
from handrail.cli.sample_notes import NOTES
from handrail.cli.sample_onward import onward
from handrail.cli.sample_plan import pages, people
from handrail.cli.sample_rhythm import rhythm
from handrail.cli.sample_talking import listened, pauses
from handrail.cli.sample_understanding import rounds
from handrail.cli.sample_weighing import weighed
from handrail.programme.answers import Answer
from handrail.programme.everyday_steps import EVERYDAY
from handrail.programme.journal import Entry
from handrail.programme.kept_reading import KeptReading, kept
from handrail.programme.patterns import PatternMarks
from handrail.programme.practice import Practised
from handrail.programme.preferences import Preferences
from handrail.programme.record import Record, new_id
from handrail.programme.signals import SIGNALS
from handrail.programme.soft_start import SoftStart
from handrail.programme.step import Step
from handrail.programme.two_sided_i import TwoSidedI
from handrail.programme.values import Values

WEEKS = 14
BEGUN = timedelta(weeks=WEEKS)

# What each look says beside «never»: (days ago, answers).
LOOKS = (
    (
        97,
        {
            "toxic.criticism": Answer.NOW,
            "toxic.stonewalling": Answer.NOW,
            "toxic.disrespect": Answer.PAST_YEAR,
            "repair.both_own_it": Answer.PAST_YEAR,
            "repair.small_care": Answer.NOW,
            "beyond.health_declining": Answer.PAST_YEAR,
        },
    ),
    (
        62,
        {
            "toxic.criticism": Answer.PAST_YEAR,
            "toxic.stonewalling": Answer.NOW,
            "repair.both_own_it": Answer.NOW,
            "repair.willing_to_slow_down": Answer.PAST_YEAR,
            "repair.small_care": Answer.NOW,
            "beyond.health_declining": Answer.PAST_YEAR,
        },
    ),
    (
        31,
        {
            "toxic.criticism": Answer.PAST_YEAR,
            "toxic.stonewalling": Answer.PAST_YEAR,
            "repair.both_own_it": Answer.NOW,
            "repair.willing_to_slow_down": Answer.NOW,
            "repair.curious": Answer.PAST_YEAR,
            "repair.small_care": Answer.NOW,
        },
    ),
)
# Every how many days a step was done, left, or not looked at: a life, not a streak.
RHYTHM = (True, True, None, True, None, False, None)


def records(today: date) -> list[Record]:
    """Return everything the sample person keeps, as of a day."""
    return [
        Preferences(id=new_id(), opened_on=today - BEGUN, passphrase_repeated=True),
        *readings(today),
        *entries(today),
        *steps(today),
        *people(today),
        *pages(today),
        *keeping(today),
        _values(today),
        _marks(today),
        _soft_start(today),
        _two_sided(today),
        _practised(today),
        *rounds(),
        *pauses(today),
        listened(today),
        *weighed(today),
        *rhythm(today),
        *closeness(today),
        *onward(today),
    ]


def readings(today: date) -> list[KeptReading]:
    """Return the three looks that were kept."""
    nothing = {signal.id: Answer.NEVER for signal in SIGNALS}
    return [kept({**nothing, **said}, today - timedelta(days=ago)) for ago, said in LOOKS]


def entries(today: date) -> list[Entry]:
    """Return the journal."""
    return [
        Entry(
            id=new_id(),
            day=today - timedelta(days=note.ago),
            felt=note.felt,
            needed=note.needed,
            will_try=note.will_try,
            free=note.free,
            moods=note.moods,
        )
        for note in NOTES
    ]


def steps(today: date) -> list[Step]:
    """Return what was said about the steps of some days."""
    offered = [suggestion.name for suggestion in EVERYDAY]
    return [
        Step(
            id=new_id(),
            day=today - timedelta(days=ago),
            step=offered[ago % len(offered)],
            done=done,
        )
        for ago in range(WEEKS * 7, 0, -1)
        if (done := RHYTHM[ago % len(RHYTHM)]) is not None
    ]


def _values(today: date) -> Values:
    return Values(
        id=new_id(),
        written_on=today - timedelta(days=95),
        needs="To be asked before things are decided. Quiet voices after nine. My evenings with the choir.",
        limits="No name-calling, also not as a joke. My pay goes to my own account. Marta stays my friend.",
        hopes="Two people who tell each other when something is wrong, and who can laugh on a Tuesday.",
    )


def _marks(today: date) -> PatternMarks:
    return PatternMarks(
        id=new_id(),
        marked_on=today - timedelta(days=97),
        marks={
            "criticism": "most-weeks",
            "withholding": "now-and-then",
            "disrespect": "now-and-then",
        },
    )


def _soft_start(today: date) -> SoftStart:
    return SoftStart(
        id=new_id(),
        written_on=today - timedelta(days=41),
        opening="I’ve been worried about how quiet we get in rent week",
        matter="On Friday neither of us said a word at supper.",
        invitation="Could we look at the slip together on Sunday?",
    )


def _two_sided(today: date) -> TwoSidedI:
    return TwoSidedI(
        id=new_id(),
        written_on=today - timedelta(days=30),
        when="you made the joke about my cooking at dinner on Saturday",
        feelings=("embarrassed",),
        feel="a bit small",
        because="I had looked forward to having them here",
        see="have wanted to cheer everybody up",
        request="leave my cooking out of jokes when others are there",
    )


def _practised(today: date) -> Practised:
    return Practised(
        id=new_id(),
        day=today - timedelta(days=28),
        scene="money-5",
        now=("event", "feeling", "self", "once", "one", "free"),
        before=("event", "self", "one", "free"),
    )
