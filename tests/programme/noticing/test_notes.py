"""The gentle notes, case by case: what sets each off, what keeps it quiet, and that words never do."""

from datetime import date, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.programme.close.noticed import Noticed
from handrail.programme.noticing.closed_note import ClosedNote
from handrail.programme.noticing.notes import BY_ID, NOTES, speaking
from handrail.programme.noticing.seen import Seen
from handrail.programme.record import Record
from handrail.programme.repair.apology import Apology
from handrail.programme.repair.hope import Hope
from handrail.programme.repair.limit import Limit
from handrail.programme.repair.limit import Tested as OneTest
from handrail.programme.repair.promise import Promise
from handrail.programme.repair.small_change import SmallChange
from handrail.programme.rhythm.check_in import CheckIn
from handrail.programme.rhythm.day_note import DayNote
from handrail.programme.weigh.outside_help import OutsideHelp
from handrail.programme.weigh.trial import Trial
from handrail.programme.weigh.weighing import Weighing

TODAY = date(2026, 11, 25)
NOTHING = Seen(TODAY)
SILENT_IN_HARM = {"M1", "M2", "M4", "M6", "M7"}


def ago(days: int) -> date:
    """Return the day some days before today; with fewer than none, a day ahead."""
    return TODAY - timedelta(days=days)


def change(begun: int) -> SmallChange:
    """Return a small change begun some days ago, for a week."""
    since = ago(begun)
    until = since + timedelta(days=6)
    return SmallChange(id=f"c{begun}", if_="I come in", then="I breathe", since=since, until=until)


def hope(name: str, agreed: int = 70, by: int = -1, **more: Any) -> Hope:
    """Return a hope agreed some days ago; open unless told otherwise."""
    return Hope(id=name, what="calm", how="I sleep", agreed_on=ago(agreed), by=ago(by), **more)


def apology(name: str, days: int, again_of: str = "") -> Apology:
    """Return an apology written some days ago."""
    return Apology(
        id=name,
        did="I shouted",
        cost="you were startled",
        will="I will go out",
        written_on=ago(days),
        again_of=again_of,
    )


def promise(made: int, state: str = "", apology: str = "") -> Promise:
    """Return a promise made some days ago, due the day after."""
    marked = ago(made - 2) if state else None
    return Promise(
        id=f"p{made}",
        what="call",
        made_on=ago(made),
        by=ago(made - 1),
        state=state,
        marked_on=marked,
        apology=apology,
    )


def was_tested(
    days: int, held: str = "not-held", *, crossed: bool = False, limit: str = "l"
) -> OneTest:
    """Return a day a limit was tested."""
    return OneTest(id=f"t{days}", limit=limit, day=ago(days), held=held, crossed=crossed)


LIMIT = Limit(id="l", when="there is shouting", will="leave the room", since=ago(90))
FOUR_HOPES = tuple(hope(name, agreed=20) for name in "abcd")
AGAIN = (apology("a", 30), apology("b", 10, again_of="a"))
WORN = tuple(
    DayNote(id=f"d{days}", day=ago(days), sleep=2 if days > 28 else 0) for days in range(80)
)
EFFORTS = tuple(promise(days, "kept") for days in (60, 40, 20, 6))
WEIGHED = Weighing(id="w", day=ago(5), endures=True)
TRIAL = Trial(id="t", sealed_on=ago(84), opens_on=ago(1), go_on="calm", stop="doors")


def weekly(*answers: int) -> tuple[CheckIn, ...]:
    """Return a check-in a week up to now, the same answer to all three."""
    weeks = enumerate(reversed(answers))
    return tuple(
        CheckIn(id=f"k{week}", day=ago(7 * week), closeness=step, safety=step, hope=step)
        for week, step in weeks
    )


FLAT, RISING = weekly(*[3, 2, 3, 3] * 3), weekly(1, 1, 2, 1, 2, 2, 3, 4, 4, 4, 5, 5)
SOMEONE = OutsideHelp(id="o", sort="doctor", name="Dr. Reis", since=ago(3))


@pytest.mark.parametrize(
    ("note", "seen"),
    [
        ("M1", NOTHING._replace(changes=(change(5), change(1)))),
        ("M1", NOTHING._replace(hopes=FOUR_HOPES)),
        ("M1", NOTHING._replace(hopes=(*FOUR_HOPES[:3], hope("d", 20, 1)))),
        ("M2", NOTHING._replace(apologies=AGAIN)),
        (
            "M2",
            NOTHING._replace(apologies=(apology("a", 9),), promises=(promise(8, "missed", "a"),)),
        ),
        ("M3", NOTHING._replace(hopes=(hope("a", 70, 2, answer="not", answered_on=ago(1)),))),
        ("M3", NOTHING._replace(trials=(TRIAL,), check_ins=FLAT)),
        ("M4", NOTHING._replace(limits=(LIMIT,), tested=(was_tested(9), was_tested(2)))),
        ("M4", NOTHING._replace(limits=(LIMIT,), tested=(was_tested(2, "held", crossed=True),))),
        ("M4", NOTHING._replace(day_notes=WORN)),
        (
            "M5",
            NOTHING._replace(
                limits=(LIMIT,),
                tested=(was_tested(9, "held", crossed=True), was_tested(2, "held", crossed=True)),
            ),
        ),
        ("M5", NOTHING._replace(weighings=(WEIGHED,))),
        ("M6", NOTHING._replace(promises=EFFORTS, outside=(SOMEONE,))),
        ("M7", NOTHING._replace(promises=EFFORTS)),
    ],
)
def test_each_cause_sets_its_note_off_and_is_said(note: str, seen: Seen) -> None:
    found = {one.note.id: one for one in speaking(seen, ())}

    assert note in found
    assert found[note].cause in {cause.words for cause in BY_ID[note].causes}
    assert found[note].offers


@pytest.mark.parametrize(
    ("note", "seen"),
    [
        ("M1", NOTHING._replace(changes=(change(20), change(1)))),
        ("M1", NOTHING._replace(hopes=FOUR_HOPES[:3])),
        ("M1", NOTHING._replace(hopes=(*FOUR_HOPES[:3], hope("d", answer="met")))),
        ("M2", NOTHING._replace(apologies=(apology("a", 30), apology("b", 10)))),
        ("M2", NOTHING._replace(promises=(promise(8, "missed"),))),
        ("M3", NOTHING._replace(hopes=(hope("a", 30, 2, answer="not", answered_on=ago(1)),))),
        ("M3", NOTHING._replace(hopes=(hope("a", 70, 2, answer="partly"),))),
        ("M4", NOTHING._replace(limits=(LIMIT,), tested=(was_tested(9), was_tested(2, "held")))),
        ("M3", NOTHING._replace(trials=(TRIAL,), check_ins=RISING)),
        ("M3", NOTHING._replace(trials=(TRIAL,))),
        ("M3", NOTHING._replace(check_ins=FLAT)),
        ("M4", NOTHING._replace(day_notes=WORN[:3])),
        (
            "M5",
            NOTHING._replace(
                limits=(LIMIT,),
                tested=(was_tested(9, crossed=True, limit="other"), was_tested(2, crossed=True)),
            ),
        ),
        (
            "M5",
            NOTHING._replace(weighings=(WEIGHED, Weighing(id="x", day=ago(1), stay_for="more"))),
        ),
        ("M6", NOTHING._replace(promises=EFFORTS, hopes=(hope("a", 60, 4, answer="partly"),))),
        (
            "M6",
            NOTHING._replace(
                promises=EFFORTS, noticed=(Noticed(id="n", noticed="tea", day=ago(12)),)
            ),
        ),
        ("M6", NOTHING._replace(promises=EFFORTS[1:])),
        ("M7", NOTHING._replace(promises=EFFORTS, outside=(SOMEONE,))),
        ("M7", NOTHING._replace(promises=EFFORTS[:1])),
    ],
)
def test_what_is_near_and_is_not_it_stays_quiet(note: str, seen: Seen) -> None:
    assert note not in {one.note.id for one in speaking(seen, ())}


# Everything at once: all seven speak.
ALL = NOTHING._replace(
    changes=(change(5), change(1)),
    apologies=AGAIN,
    hopes=(hope("a", 70, 2, answer="not", answered_on=ago(1)),),
    limits=(LIMIT,),
    tested=(was_tested(9, crossed=True), was_tested(2, crossed=True)),
    weighings=(WEIGHED,),
    promises=EFFORTS,
)


def test_where_there_is_harm_five_of_them_are_silent_and_help_comes_first() -> None:
    calm, harm = speaking(ALL, ()), speaking(ALL._replace(unsafe=True), ())

    assert [one.note.id for one in calm] == [note.id for note in NOTES]
    assert {one.note.id for one in harm} == {note.id for note in NOTES} - SILENT_IN_HARM
    for one in harm:
        assert one.offers[0].url == "help"
        assert "limits" not in {offer.url for offer in one.offers}


def closed_all(days: int) -> list[ClosedNote]:
    """Return every note, closed some days ago."""
    return [ClosedNote(id=note.id, note=note.id, day=ago(days)) for note in NOTES]


def test_a_closed_note_stays_closed() -> None:
    assert speaking(ALL, closed_all(0)) == ()


def test_it_comes_back_when_its_reason_is_true_of_newer_records() -> None:
    closed = closed_all(7)

    assert {one.note.id for one in speaking(ALL, closed)} == {"M1", "M3", "M4", "M5"}
    newer = ALL._replace(apologies=(*AGAIN, apology("c", 1, again_of="a")))
    assert "M2" in {one.note.id for one in speaking(newer, closed)}


def test_what_takes_eight_weeks_takes_them_again_after_closing() -> None:
    later = ALL._replace(
        today=TODAY + timedelta(weeks=9),
        promises=tuple(promise(-days, "kept") for days in (1, 20, 40, 60)),
    )
    closed = [*closed_all(0)]

    assert {"M6", "M7"} <= {one.note.id for one in speaking(later, closed)}
    sooner = later._replace(promises=later.promises[2:])
    assert not {"M6", "M7"} & {one.note.id for one in speaking(sooner, closed)}


def test_only_the_last_closing_of_a_note_counts() -> None:
    closed = [*closed_all(7), ClosedNote(id="z", note="M1", day=TODAY)]

    assert "M1" not in {one.note.id for one in speaking(ALL, closed)}


KINDS_WITH_WORDS = ("changes", "hopes", "promises", "apologies", "limits", "tested", "weighings")
FREE = {
    "what", "how", "did", "cost", "will", "when", "note", "if_", "then", "look_back",
    "stay_for", "stay_against", "leave_for", "leave_against", "between", "between_for",
    "between_against",
}  # fmt: skip


def in_other_words(record: Record, words: str) -> Record:
    """Return a record with all its free words replaced."""
    there = {name: words for name in record.__struct_fields__ if name in FREE}
    return msgspec.structs.replace(record, **there)


@given(words=st.text(max_size=80), unsafe=st.booleans())
def test_no_free_word_changes_a_note(words: str, unsafe: bool) -> None:
    seen = ALL._replace(unsafe=unsafe, limits=(LIMIT,))
    reworded: dict[str, Any] = {
        name: tuple(in_other_words(one, words) for one in getattr(seen, name))
        for name in KINDS_WITH_WORDS
    }
    other = seen._replace(**reworded)

    assert speaking(other, ()) == speaking(seen, ())


def test_every_note_explains_itself() -> None:
    for note in NOTES:
        assert note.title
        assert note.why
        assert all(cause.words for cause in note.causes)
        assert note.in_unsafe is (note.id not in SILENT_IN_HARM)
