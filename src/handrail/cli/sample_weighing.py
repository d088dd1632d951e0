"""What the sample person weighed, sealed, measured and asked for: weeks of it, before a day."""

from datetime import date, timedelta

from handrail.programme.noticing.closed_note import ClosedNote
from handrail.programme.onward.outside_help import OutsideHelp
from handrail.programme.record import Record, new_id
from handrail.programme.weigh.own_measure import OwnMeasure
from handrail.programme.weigh.trial import Trial
from handrail.programme.weigh.weighing import Weighing

# (days ago, my days, my work, my health)
MEASURES = (
    (95, 2, 3, 2),
    (81, 2, 3, 2),
    (66, 3, 3, 3),
    (52, 2, 3, 3),
    (38, 3, 4, 3),
    (24, 4, 3, 3),
    (9, 4, 4, 3),
)


def weighed(today: date) -> list[Record]:
    """Return all of it, as of a day."""
    return [
        *_weighings(today),
        *_trials(today),
        *_measures(today),
        *_outside(today),
        _closed(today),
    ]


def _weighings(today: date) -> list[Weighing]:
    return [
        Weighing(
            id=new_id(),
            day=today - timedelta(days=76),
            stay_for="The good Sundays. The children sleep well here.",
            stay_against="I hold my breath when the key turns.",
            leave_for="Quiet evenings. Choir without asking.",
            leave_against="Two rents. Telling his mother.",
            between="A month at my aunt’s, with every weekend here.",
            between_for="I would see what I miss.",
        ),
        Weighing(
            id=new_id(),
            day=today - timedelta(days=13),
            stay_for="He says a time now and comes back. We laughed in the garden.",
            stay_against="Rent week still makes my stomach tight.",
            leave_against="I do not want to, this month.",
        ),
    ]


def _trials(today: date) -> list[Trial]:
    return [
        Trial(
            id=new_id(),
            sealed_on=today - timedelta(days=90),
            opens_on=today - timedelta(days=20),
            go_on="Three talks that end without a door slamming. He comes back when he said.",
            stop="If I am called names in front of the children again.",
        ),
        Trial(
            id=new_id(),
            sealed_on=today - timedelta(days=18),
            opens_on=today + timedelta(days=45),
            go_on="That rent week can pass like any other week.",
            stop="If I stop going to choir to keep the peace.",
        ),
    ]


def _measures(today: date) -> list[OwnMeasure]:
    return [
        OwnMeasure(
            id=new_id(), day=today - timedelta(days=ago), life=life, work=work, health=health
        )
        for ago, life, work, health in MEASURES
    ]


def _outside(today: date) -> list[OutsideHelp]:
    return [
        OutsideHelp(
            id=new_id(),
            sort="doctor",
            name="Dr. Reis",
            since=today - timedelta(days=61),
            reach="Mill Street, second floor",
            note="Ask about sleep again.",
        ),
        OutsideHelp(
            id=new_id(),
            sort="therapist",
            name="The counsellor Dr. Reis named",
            since=today - timedelta(days=33),
            reach="Thursdays, by phone",
            appointment=today + timedelta(days=8),
            note="What must she pass on? Can I pay in cash?",
        ),
    ]


def _closed(today: date) -> ClosedNote:
    return ClosedNote(id=new_id(), note="M1", day=today - timedelta(days=58))
