"""Pause and return: the rule, without a page."""

from datetime import UTC, date, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.programme.record import new_id
from handrail.programme.talk import pause as rules
from handrail.programme.talk.pause import IN_ALL, LENGTHS, Pause, how_often, longer, running

DAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def begun(minutes: int = 30, **given: object) -> Pause:
    """Return a pause that was begun at noon."""
    return msgspec.structs.replace(
        Pause(id=new_id(), day=DAY, minutes=minutes, began_at=NOON), **given
    )


def ended(*came: bool) -> list[Pause]:
    """Return pauses that ended, one a day, the last of them last."""
    return [
        Pause(id=new_id(), day=DAY + timedelta(days=place), minutes=30, came_back=one)
        for place, one in enumerate(came)
    ]


def after(minutes: float) -> datetime:
    """Return so many minutes after noon."""
    return NOON + timedelta(minutes=minutes)


@given(st.sampled_from(LENGTHS), st.integers(1, 5))
def test_time_is_added_once_and_never_beyond_an_hour(minutes: int, presses: int) -> None:
    pause = begun(minutes)
    for _press in range(presses):
        pause = longer(pause)

    assert minutes <= pause.in_all <= IN_ALL
    assert pause.more in (0, rules.MORE)
    assert not pause.may_add


@given(st.sampled_from(LENGTHS), st.floats(0, 90))
def test_what_is_left_and_what_is_gone_make_the_whole(minutes: int, gone: float) -> None:
    pause, moment = begun(minutes), after(gone)
    left, rail = rules.minutes_left(pause, moment), rules.rail(pause, moment)

    assert 0 <= left <= minutes
    assert rules.is_over(pause, moment) == (left == 0)
    assert len(rail) == minutes // 5
    assert rail == sorted(rail, reverse=True)
    assert sum(rail) == (minutes - left) // 5


def test_twenty_five_of_forty_five_minutes_fill_five_brackets() -> None:
    assert rules.rail(begun(45), after(25)) == [True] * 5 + [False] * 4
    assert rules.minutes_left(begun(45), after(25)) == 20


def test_a_missed_return_is_asked_for_until_it_is_let_go_without_a_word() -> None:
    pause = begun()

    assert running([pause], after(10)) == pause
    assert running([pause], after(60 * 24)) == pause
    assert running([pause], after(60 * 24 * 3)) is None


def test_one_that_has_ended_goes_on_no_longer() -> None:
    assert running([begun(came_back=True), begun(came_back=False)], after(10)) is None


def test_a_new_time_takes_the_place_of_the_missed_one() -> None:
    pause = rules.with_new_time(begun(), "tomorrow", after(50))

    assert pause.back_at == after(50) + timedelta(days=1)
    assert not pause.may_add
    assert running([pause], after(60 * 24)) == pause


@pytest.mark.parametrize(
    ("came", "words"),
    [
        ((), ""),
        ((True,), rules.CAME_LAST),
        ((False,), rules.NOT_YET),
        ((True, True, True), rules.EACH_TIME),
        ((False, True, True), rules.MOSTLY),
        ((False, False, True), rules.SOMETIMES),
        ((False, False), rules.NOT_YET),
        ((False, *[True] * 6), rules.EACH_TIME),
    ],
)
def test_how_often_is_said_in_words_of_the_last_times(came: tuple[bool, ...], words: str) -> None:
    assert how_often(ended(*came)) == words


def test_one_nobody_has_spoken_of_says_nothing_about_coming_back() -> None:
    assert how_often([begun()]) == ""


def test_no_number_stands_in_what_is_said_of_coming_back() -> None:
    said = (rules.CAME_LAST, rules.EACH_TIME, rules.MOSTLY, rules.SOMETIMES, rules.NOT_YET)

    assert not any(sign.isdigit() or sign == "%" for words in said for sign in words)
