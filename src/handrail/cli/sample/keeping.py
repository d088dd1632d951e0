"""What the sample person does themselves: limits, a change, hopes, promises, and two apologies."""

from handrail.cli.sample.days import Ago
from handrail.programme.record import Record, new_id
from handrail.programme.repair.apology import Apology
from handrail.programme.repair.hope import MET, NOT, PARTLY, Hope
from handrail.programme.repair.limit import HELD, NOT_HELD, Limit, Tested
from handrail.programme.repair.promise import KEPT, MISSED, MOVED, Promise
from handrail.programme.repair.small_change import SmallChange


def keeping(ago: Ago) -> list[Record]:
    """Return the records of fourteen weeks, as of a day."""
    return [*_limits(ago), *_changes(ago), *_hopes(ago), *_promises(ago), *_apologies(ago)]


def _limits(ago: Ago) -> list[Record]:
    shouting = Limit(
        id=new_id(),
        when="voices get loud and one of us calls the other names",
        will="go down to the garden for twenty minutes, then come back in",
        since=ago(80),
    )
    late = Limit(
        id=new_id(),
        when="it is after ten at night",
        will="leave hard topics for the next day, and say which day",
        since=ago(66),
    )
    phone = Limit(
        id=new_id(),
        when="my messages are read over my shoulder",
        will="put the phone away and say that I will talk about it tomorrow",
        since=ago(40),
    )
    tested = (
        (shouting, 74, NOT_HELD, "I stayed, because I wanted to have the last word.", True),
        (shouting, 51, HELD, "I walked round the block. It was quiet when I came back.", False),
        (shouting, 23, HELD, "", False),
        (late, 58, HELD, "We wrote it on the fridge for Saturday.", False),
        (late, 12, NOT_HELD, "I was tired and it slipped out.", False),
        (phone, 33, NOT_HELD, "I did not want another row.", True),
        (phone, 9, NOT_HELD, "The children were in the room.", False),
    )
    days = [
        Tested(id=new_id(), limit=limit.id, day=ago(days), held=held, note=note, crossed=crossed)
        for limit, days, held, note, crossed in tested
    ]
    return [shouting, late, phone, *days]


def _changes(ago: Ago) -> list[Record]:
    first = SmallChange(
        id=new_id(),
        if_="I am about to be funny about the laundry",
        then="breathe out once and say it without the joke",
        since=ago(70),
        until=ago(64),
        days=(ago(70), ago(68), ago(67), ago(65)),
        ended_on=ago(63),
        look_back="It is easier in the morning. In the evening I was often too late.",
    )
    now = SmallChange(
        id=new_id(),
        if_="supper is over and the plates are in the sink",
        then="put my phone in the hall and sit with you for twenty minutes",
        since=ago(4),
        until=ago(-2),
        days=(ago(4), ago(2)),
    )
    return [first, now]


def _hopes(ago: Ago) -> list[Record]:
    rows = Hope(
        id=new_id(),
        what="When one of us calls a pause, the other lets it be one.",
        how="I can go out of the room and nobody follows me.",
        agreed_on=ago(90),
        by=ago(34),
        answer=PARTLY,
        answered_on=ago(33),
    )
    again = Hope(
        id=new_id(),
        what="A pause is a pause, in the evenings too.",
        how="Nobody follows, and we sit down again the same day.",
        agreed_on=ago(33),
        by=ago(-23),
        follows=rows.id,
    )
    money = Hope(
        id=new_id(),
        what="We talk about money once a week, at the table.",
        how="There is a line about it in the kitchen calendar.",
        agreed_on=ago(88),
        by=ago(32),
        answer=MET,
        answered_on=ago(30),
    )
    friends = Hope(
        id=new_id(),
        what="I see my friends without a bad evening afterwards.",
        how="I come home, and we talk about something else.",
        agreed_on=ago(86),
        by=ago(26),
        answer=NOT,
        answered_on=ago(26),
    )
    return [rows, again, money, friends]


def _promises(ago: Ago) -> list[Record]:
    return [
        Promise(
            id=new_id(),
            what="Ring the school about the trip",
            made_on=ago(45),
            by=ago(43),
            state=KEPT,
            marked_on=ago(43),
        ),
        Promise(
            id=new_id(),
            what="Bring the bikes to the repair shop",
            made_on=ago(20),
            by=ago(-3),
            state=MOVED,
            marked_on=ago(8),
        ),
        Promise(
            id=new_id(),
            what="Cook on Wednesday",
            made_on=ago(11),
            by=ago(6),
            state=MISSED,
            marked_on=ago(5),
        ),
        Promise(id=new_id(), what="Ask when the heating man can come", made_on=ago(2), by=ago(0)),
    ]


def _apologies(ago: Ago) -> list[Record]:
    first = Apology(
        id=new_id(),
        did="I read out your letter at my brother’s table although you had asked me not to.",
        cost="You had to sit there while everybody looked at you.",
        will="I will tell my brother that it was not mine to read, and I will ask you first.",
        written_on=ago(60),
        by=ago(55),
        said_on=ago(59),
    )
    second = Apology(
        id=new_id(),
        did="I told my brother about your job before you had.",
        cost="It was your news, and you had trusted me with it.",
        will="I will ring Maro when I need to talk, and leave your news to you.",
        written_on=ago(16),
        by=ago(9),
        again_of=first.id,
        said_on=ago(15),
    )
    repairs = (
        Promise(
            id=new_id(),
            what="Tell my brother that the letter was not mine to read",
            made_on=ago(59),
            by=ago(55),
            state=KEPT,
            marked_on=ago(56),
            apology=first.id,
        ),
        Promise(
            id=new_id(),
            what="Ring Maro when I need to talk about us",
            made_on=ago(15),
            by=ago(9),
            state=MISSED,
            marked_on=ago(8),
            apology=second.id,
        ),
    )
    return [first, second, *repairs]
