"""The sample person's space: fourteen weeks of journal, values, steps, marks and kept readings."""

from datetime import date, timedelta

from handrail.cli.sample.closeness import closeness
from handrail.cli.sample.days import Ago, days_before
from handrail.cli.sample.keeping import keeping
from handrail.cli.sample.notes import NOTES
from handrail.cli.sample.onward import onward
from handrail.cli.sample.plan import pages, people
from handrail.cli.sample.rhythm import rhythm
from handrail.cli.sample.talking import listened, pauses
from handrail.cli.sample.understanding import rounds
from handrail.cli.sample.weighing import weighed
from handrail.programme.daily.everyday import EVERYDAY
from handrail.programme.daily.step import Step
from handrail.programme.ground.journal import Entry
from handrail.programme.ground.values import Values
from handrail.programme.look.answers import Answer
from handrail.programme.look.signals import SIGNALS
from handrail.programme.preferences import Preferences
from handrail.programme.reading.kept_reading import KeptReading, kept
from handrail.programme.record import Record, new_id
from handrail.programme.talk.practice import Practised
from handrail.programme.talk.soft_start import SoftStart
from handrail.programme.talk.two_sided_i import TwoSidedI
from handrail.programme.understand.patterns import PatternMarks

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
    ago = days_before(today)
    return [
        Preferences(id=new_id(), opened_on=ago(BEGUN.days), passphrase_repeated=True),
        *readings(ago),
        *entries(ago),
        *steps(ago),
        *people(ago),
        *pages(ago),
        *keeping(ago),
        _values(ago),
        _marks(ago),
        _soft_start(ago),
        _two_sided(ago),
        _practised(ago),
        *rounds(),
        *pauses(ago),
        listened(ago),
        *weighed(ago),
        *rhythm(ago),
        *closeness(ago),
        *onward(ago),
    ]


def readings(ago: Ago) -> list[KeptReading]:
    """Return the three looks that were kept."""
    nothing = {signal.id: Answer.NEVER for signal in SIGNALS}
    return [kept({**nothing, **said}, ago(days)) for days, said in LOOKS]


def entries(ago: Ago) -> list[Entry]:
    """Return the journal."""
    return [
        Entry(
            id=new_id(),
            day=ago(note.ago),
            felt=note.felt,
            needed=note.needed,
            will_try=note.will_try,
            free=note.free,
            moods=note.moods,
        )
        for note in NOTES
    ]


def steps(ago: Ago) -> list[Step]:
    """Return what was said about the steps of some days."""
    offered = [suggestion.name for suggestion in EVERYDAY]
    return [
        Step(
            id=new_id(),
            day=ago(days),
            step=offered[days % len(offered)],
            done=done,
        )
        for days in range(WEEKS * 7, 0, -1)
        if (done := RHYTHM[days % len(RHYTHM)]) is not None
    ]


def _values(ago: Ago) -> Values:
    return Values(
        id=new_id(),
        written_on=ago(95),
        needs="To be asked before things are decided. Quiet voices after nine. My evenings with the choir.",
        limits="No name-calling, also not as a joke. My pay goes to my own account. Marta stays my friend.",
        hopes="Two people who tell each other when something is wrong, and who can laugh on a Tuesday.",
    )


def _marks(ago: Ago) -> PatternMarks:
    return PatternMarks(
        id=new_id(),
        marked_on=ago(97),
        marks={
            "criticism": "most-weeks",
            "withholding": "now-and-then",
            "disrespect": "now-and-then",
        },
    )


def _soft_start(ago: Ago) -> SoftStart:
    return SoftStart(
        id=new_id(),
        written_on=ago(41),
        opening="I’ve been worried about how quiet we get in rent week",
        matter="On Friday neither of us said a word at supper.",
        invitation="Could we look at the slip together on Sunday?",
    )


def _two_sided(ago: Ago) -> TwoSidedI:
    return TwoSidedI(
        id=new_id(),
        written_on=ago(30),
        when="you made the joke about my cooking at dinner on Saturday",
        feelings=("embarrassed",),
        feel="a bit small",
        because="I had looked forward to having them here",
        see="have wanted to cheer everybody up",
        request="leave my cooking out of jokes when others are there",
    )


def _practised(ago: Ago) -> Practised:
    return Practised(
        id=new_id(),
        day=ago(28),
        scene="money-5",
        now=("event", "feeling", "self", "once", "one", "free"),
        before=("event", "self", "one", "free"),
    )
