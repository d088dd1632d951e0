"""One small change at a time: its week, its ticks, the second one, the look back."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from handrail.programme.repair.small_change import (
    A_WEEK,
    SmallChange,
    active,
    days_to_tick,
    running,
    ticked,
    to_look_back_on,
)

DAY = date(2026, 5, 4)


def change(name: str, since: date = DAY, **more: object) -> SmallChange:
    """Return a change for a week."""
    return SmallChange(id=name, if_="a", then="b", since=since, until=since + A_WEEK, **more)  # type: ignore[arg-type]  # handed on as given


def test_a_week_has_seven_days_and_then_it_asks_for_a_look_back() -> None:
    one = change("one")

    assert active([one], DAY + timedelta(days=6)) == one
    assert active([one], DAY + timedelta(days=7)) is None
    assert to_look_back_on([one], DAY + timedelta(days=7)) == [one]
    assert to_look_back_on([one], DAY + timedelta(days=6)) == []


def test_a_second_one_stands_beside_the_first_until_the_person_says_which() -> None:
    first, second = change("first"), change("second", DAY + timedelta(days=2))

    assert running([second, first], DAY + timedelta(days=3)) == [first, second]
    assert active([second, first], DAY + timedelta(days=3)) == first


def test_an_ended_one_is_neither_running_nor_asked_about() -> None:
    one = change("one", ended_on=DAY)

    assert running([one], DAY) == []
    assert to_look_back_on([one], DAY + timedelta(days=30)) == []


def test_only_days_of_its_week_that_have_come_can_be_ticked() -> None:
    one = change("one")

    assert days_to_tick(one, DAY) == (DAY,)
    assert days_to_tick(one, DAY + timedelta(days=40))[-1] == one.until
    assert days_to_tick(one, DAY - timedelta(days=1)) == ()


@given(st.lists(st.integers(0, 6)))
def test_a_tick_pressed_again_is_taken_back(pressed: list[int]) -> None:
    days: tuple[date, ...] = ()
    for ahead in pressed:
        days = ticked(change("one", days=days), DAY + timedelta(days=ahead))

    odd = {ahead for ahead in pressed if pressed.count(ahead) % 2}
    assert days == tuple(sorted(DAY + timedelta(days=ahead) for ahead in odd))


@given(st.lists(st.tuples(st.integers(-40, 40), st.booleans()), max_size=8))
def test_whatever_is_kept_at_most_one_is_active(kept: list[tuple[int, bool]]) -> None:
    changes = [
        change(str(number), DAY + timedelta(days=ahead), ended_on=DAY if ended else None)
        for number, (ahead, ended) in enumerate(kept)
    ]

    found = active(changes, DAY)
    assert found is None or (found.ended_on is None and found.until >= DAY)
    assert not {one.id for one in running(changes, DAY)} & {
        one.id for one in to_look_back_on(changes, DAY)
    }
