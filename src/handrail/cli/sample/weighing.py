"""What the sample person weighed, sealed, measured and asked for: weeks of it, before a day."""

from handrail.cli.sample.days import Ago
from handrail.programme.noticing.closed_note import ClosedNote
from handrail.programme.record import Record, new_id
from handrail.programme.weigh.outside_help import OutsideHelp
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


def weighed(ago: Ago) -> list[Record]:
    """Return all of it, as of a day."""
    return [
        *_weighings(ago),
        *_trials(ago),
        *_measures(ago),
        *_outside(ago),
        _closed(ago),
    ]


def _weighings(ago: Ago) -> list[Weighing]:
    return [
        Weighing(
            id=new_id(),
            day=ago(76),
            stay_for="The good Sundays. The children sleep well here.",
            stay_against="I hold my breath when the key turns.",
            leave_for="Quiet evenings. Choir without asking.",
            leave_against="Two rents. Telling his mother.",
            between="A month at my aunt’s, with every weekend here.",
            between_for="I would see what I miss.",
        ),
        Weighing(
            id=new_id(),
            day=ago(13),
            stay_for="He says a time now and comes back. We laughed in the garden.",
            stay_against="Rent week still makes my stomach tight.",
            leave_against="I do not want to, this month.",
        ),
    ]


def _trials(ago: Ago) -> list[Trial]:
    return [
        Trial(
            id=new_id(),
            sealed_on=ago(90),
            opens_on=ago(20),
            go_on="Three talks that end without a door slamming. He comes back when he said.",
            stop="If I am called names in front of the children again.",
        ),
        Trial(
            id=new_id(),
            sealed_on=ago(18),
            opens_on=ago(-45),
            go_on="That rent week can pass like any other week.",
            stop="If I stop going to choir to keep the peace.",
        ),
    ]


def _measures(ago: Ago) -> list[OwnMeasure]:
    return [
        OwnMeasure(id=new_id(), day=ago(days), life=life, work=work, health=health)
        for days, life, work, health in MEASURES
    ]


def _outside(ago: Ago) -> list[OutsideHelp]:
    return [
        OutsideHelp(
            id=new_id(),
            sort="doctor",
            name="Dr. Reis",
            since=ago(61),
            reach="Mill Street, second floor",
            note="Ask about sleep again.",
        ),
        OutsideHelp(
            id=new_id(),
            sort="therapist",
            name="The counsellor Dr. Reis named",
            since=ago(33),
            reach="Thursdays, by phone",
            appointment=ago(-8),
            note="What must she pass on? Can I pay in cash?",
        ),
    ]


def _closed(ago: Ago) -> ClosedNote:
    return ClosedNote(id=new_id(), note="M1", day=ago(58))
