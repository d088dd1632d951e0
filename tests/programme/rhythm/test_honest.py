"""Beside the honest reading: hopes past their day, and harm only where it was marked after that day."""

from handrail.programme.look.answers import Answer
from handrail.programme.look.signals import SIGNALS
from handrail.programme.reading.kept_reading import KeptReading, kept
from handrail.programme.repair import limit as limits
from handrail.programme.repair.hope import MET, NOT, PARTLY, Hope
from handrail.programme.repair.limit import HELD
from handrail.programme.rhythm.honest import AFRAID, CROSSED, READING, Since, since
from tests.programme.rhythm.lives import TODAY, ago, check_in


def hope(by_days_ago: int, answer: str = "", name: str = "h", follows: str = "") -> Hope:
    """Return a hope whose day was some days ago."""
    agreed_on, by = ago(by_days_ago + 60), ago(by_days_ago)
    what = "Quiet evenings"
    return Hope(
        id=name, what=what, how="", agreed_on=agreed_on, by=by, answer=answer, follows=follows
    )


def look(days_ago: int, **answers: Answer) -> KeptReading:
    """Return a kept reading of some days ago."""
    given = {name.replace("__", "."): answer for name, answer in answers.items()}
    nothing = {signal.id: Answer.NEVER for signal in SIGNALS}
    return kept({**nothing, **given}, ago(days_ago))


def test_without_a_day_that_passed_nothing_is_said() -> None:
    afraid = [check_in(1, safety=1)]

    assert since([], afraid, [], [], TODAY) == Since((), ())
    assert since([hope(-10)], afraid, [], [], TODAY) == Since((), ())
    assert since([hope(10, MET)], afraid, [], [], TODAY) == Since((), ())


def test_a_hope_past_its_day_stands_there_whether_answered_or_not() -> None:
    for answer in ("", PARTLY, NOT):
        assert since([hope(10, answer)], [], [], [], TODAY) == Since((hope(10, answer),), ())


def test_a_hope_that_was_taken_up_again_gives_way_to_the_newer_one() -> None:
    first, second = hope(70, NOT), hope(5, NOT, name="i", follows="h")

    assert since([first, second], [], [], [], TODAY).passed == (second,)


def test_harm_counts_from_the_first_day_that_passed_even_where_it_was_taken_up_again() -> None:
    again = hope(-20, name="i", follows="h")

    assert since([hope(70, NOT), again], [check_in(7, safety=1)], [], [], TODAY).harm == (AFRAID,)


def test_harm_marked_before_the_day_does_not_count_after_it() -> None:
    earlier = limits.Tested(id="t", limit="l", day=ago(12), held=HELD, crossed=True)
    old = look(11, hurt__hit=Answer.NOW)

    assert since([hope(10, NOT)], [check_in(11, safety=1)], [earlier], [old], TODAY).harm == ()


def test_each_thing_marked_after_the_day_is_said_once() -> None:
    crossed = [
        limits.Tested(id=str(n), limit="l", day=ago(n), held=HELD, crossed=True) for n in (1, 2)
    ]
    afraid = [check_in(1, safety=1), check_in(8, safety=1)]
    told = since([hope(10, NOT)], afraid, crossed, [look(3, hurt__hit=Answer.NOW)], TODAY)

    assert told.harm == (AFRAID, CROSSED, READING)


def test_a_newer_look_that_shows_no_harm_takes_the_place_of_an_older_one() -> None:
    looks = [look(8, hurt__hit=Answer.NOW), look(2)]

    assert since([hope(10, NOT)], [], [], looks, TODAY).harm == ()
