"""Every kind of record there is. What is not listed here cannot be sealed, exported or deleted."""

from handrail.programme.close.noticed import Noticed
from handrail.programme.close.small_thing import SmallThing
from handrail.programme.close.true_thing import TrueThing
from handrail.programme.daily.step import Step
from handrail.programme.ground.journal import Entry
from handrail.programme.ground.people import Person
from handrail.programme.ground.values import Values
from handrail.programme.noticing.closed_note import ClosedNote
from handrail.programme.onward.card import Card
from handrail.programme.onward.keepsake import Keepsake
from handrail.programme.onward.letter_shelf import LetterShelf
from handrail.programme.onward.own_goal import GoalNote, OwnGoal
from handrail.programme.plan.plan import PlanPage
from handrail.programme.preferences import Preferences
from handrail.programme.reading.kept_reading import KeptReading
from handrail.programme.record import Record
from handrail.programme.repair.apology import Apology
from handrail.programme.repair.hope import Hope
from handrail.programme.repair.limit import Limit, Tested
from handrail.programme.repair.promise import Promise
from handrail.programme.repair.small_change import SmallChange
from handrail.programme.rhythm.check_in import CheckIn
from handrail.programme.rhythm.day_note import DayNote
from handrail.programme.rhythm.quiet_time import QuietTime
from handrail.programme.rhythm.review import Review
from handrail.programme.rhythm.setback import Setback
from handrail.programme.talk.pause import Pause
from handrail.programme.talk.practice import Practised
from handrail.programme.talk.soft_start import SoftStart
from handrail.programme.talk.two_sided_i import TwoSidedI
from handrail.programme.understand.cycle import Cycle
from handrail.programme.understand.my_part import MyPart
from handrail.programme.understand.patterns import PatternMarks
from handrail.programme.weigh.outside_help import OutsideHelp
from handrail.programme.weigh.own_measure import OwnMeasure
from handrail.programme.weigh.trial import Trial
from handrail.programme.weigh.weighing import Weighing

KINDS: tuple[type[Record], ...] = (
    Preferences,
    KeptReading,
    PatternMarks,
    Values,
    Entry,
    Step,
    SoftStart,
    TwoSidedI,
    Practised,
    Person,
    PlanPage,
    CheckIn,
    Review,
    Setback,
    DayNote,
    QuietTime,
    Cycle,
    MyPart,
    Pause,
    Weighing,
    Trial,
    OwnMeasure,
    OutsideHelp,
    ClosedNote,
    Limit,
    Tested,
    SmallChange,
    Hope,
    Promise,
    Apology,
    SmallThing,
    TrueThing,
    Noticed,
    OwnGoal,
    GoalNote,
    Card,
    Keepsake,
    LetterShelf,
)
