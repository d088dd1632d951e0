"""Every kind of record there is. What is not listed here cannot be sealed, exported or deleted."""

from handrail.programme.journal import Entry
from handrail.programme.kept_reading import KeptReading
from handrail.programme.patterns import PatternMarks
from handrail.programme.people import Person
from handrail.programme.plan import PlanPage
from handrail.programme.practice import Practised
from handrail.programme.preferences import Preferences
from handrail.programme.record import Record
from handrail.programme.rhythm.check_in import CheckIn
from handrail.programme.rhythm.day_note import DayNote
from handrail.programme.rhythm.quiet_time import QuietTime
from handrail.programme.rhythm.review import Review
from handrail.programme.rhythm.setback import Setback
from handrail.programme.soft_start import SoftStart
from handrail.programme.step import Step
from handrail.programme.two_sided_i import TwoSidedI
from handrail.programme.values import Values

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
)
