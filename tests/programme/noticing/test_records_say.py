"""What the records say in words: which sentences, in which reading, and no totals anywhere."""

from datetime import date, timedelta

import msgspec

from handrail.programme.look.answers import Answer
from handrail.programme.noticing import records_say
from handrail.programme.noticing.seen import Seen
from handrail.programme.reading.kept_reading import KeptReading, kept
from handrail.programme.repair.apology import Apology
from handrail.programme.repair.hope import Hope
from handrail.programme.repair.limit import Limit
from handrail.programme.repair.limit import Tested as OneTest
from handrail.programme.repair.promise import Promise
from handrail.programme.rhythm.day_note import DayNote

TODAY = date(2026, 11, 25)


def ago(days: int) -> date:
    """Return the day some days before today."""
    return TODAY - timedelta(days=days)


def hope(name: str, answer: str) -> Hope:
    """Return a hope that was answered yesterday."""
    return Hope(
        id=name,
        what=name,
        how="so",
        agreed_on=ago(70),
        by=ago(1),
        answer=answer,
        answered_on=ago(1),
    )


def look(days: int, **answers: Answer) -> KeptReading:
    """Return a kept look."""
    return kept({name.replace("_", "."): answer for name, answer in answers.items()}, ago(days))


SORRY = Apology(id="a", did="I shouted", cost="x", will="y", written_on=ago(30))
AGAIN = Apology(id="b", did="I shouted again", cost="x", will="y", written_on=ago(9), again_of="a")
LATE = Promise(
    id="p", what="ring the school", made_on=ago(9), by=ago(5), state="missed", marked_on=ago(4)
)
LIMIT = Limit(id="l", when="there is shouting", will="go out", since=ago(60))
GAVE_WAY = tuple(
    OneTest(id=f"t{days}", limit="l", day=ago(days), held="not-held") for days in (9, 2)
)
FULL = Seen(
    TODAY,
    readings=(look(60), look(2)),
    hopes=(hope("Calm suppers", "not"), hope("A walk", "met")),
    apologies=(SORRY, AGAIN),
    promises=(LATE,),
    limits=(LIMIT,),
    tested=GAVE_WAY,
    day_notes=tuple(
        DayNote(id=f"d{days}", day=ago(days), sleep=0 if days <= 28 else 2) for days in range(80)
    ),
)


def said(facts: tuple[records_say.Fact, ...]) -> list[tuple[str, str]]:
    """Return facts as sentence and own words."""
    return [(fact.words, fact.own) for fact in facts]


def test_beside_a_look_stand_self_care_apologies_without_repair_and_hopes_unmet() -> None:
    assert said(records_say.joined_with_a_look(FULL)) == [
        (records_say.CARE_DECLINES, ""),
        (records_say.APOLOGY_AGAIN, "I shouted again"),
        ("No, not yet", "Calm suppers"),
    ]


def test_beside_a_weighing_stand_looks_hopes_limits_and_promises_too() -> None:
    facts = said(records_say.beside_a_weighing(FULL))

    assert [words for words, _ in facts].count(records_say.SHOWED) == 2
    for expected in (
        ("Yes, we see it", "A walk"),
        (records_say.LIMIT_GAVE_WAY, "there is shouting"),
        (records_say.PROMISE_MISSED, "ring the school"),
    ):
        assert expected in facts


def test_where_there_is_harm_nothing_reads_as_blame() -> None:
    harm = FULL._replace(unsafe=True)

    assert said(records_say.joined_with_a_look(harm)) == [(records_say.CARE_DECLINES, "")]
    assert {words for words, _ in said(records_say.beside_a_weighing(harm))} == {
        records_say.SHOWED,
        records_say.CARE_DECLINES,
    }


def test_a_missed_promise_fades() -> None:
    later = FULL._replace(today=TODAY + timedelta(days=10))

    assert records_say.promises(later) == ()


def test_one_look_is_said_once_and_none_not_at_all() -> None:
    assert len(records_say.readings(FULL._replace(readings=(look(2),)))) == 1
    assert records_say.readings(FULL._replace(readings=())) == ()


def test_no_sentence_counts_anything() -> None:
    facts = (*records_say.beside_a_weighing(FULL), *records_say.joined_with_a_look(FULL))

    assert not any(sign.isdigit() for fact in facts for sign in fact.words)


def test_a_trial_tells_what_became_of_hopes_and_of_own_promises() -> None:
    assert said(records_say.in_a_trial(FULL)) == [
        ("No, not yet", "Calm suppers"),
        ("Yes, we see it", "A walk"),
        ("Missed", "ring the school"),
    ]


def test_on_an_opened_trial_too_a_missed_promise_fades_and_a_kept_one_does_not() -> None:
    kept_one = msgspec.structs.replace(LATE, id="q", what="feed the cat", state="kept")
    later = FULL._replace(promises=(LATE, kept_one), today=TODAY + timedelta(days=10))

    assert said(records_say.in_a_trial(later))[-1:] == [("Kept", "feed the cat")]
    assert ("Missed", "ring the school") not in said(records_say.in_a_trial(later))
