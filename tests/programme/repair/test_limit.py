"""A limit, and what became of it: a wish so far, given way again, a line crossed twice."""

from datetime import date, timedelta

import pytest

from handrail.programme.repair import limit as rules

DAY = date(2026, 5, 4)
ROOM = rules.Limit(id="room", when="there is shouting", will="leave the room", since=DAY)
LATE = rules.Limit(id="late", when="it is late", will="go to bed", since=DAY)


def noted(*held: str, limit: str = "room", crossed: bool = False) -> list[rules.Tested]:
    """Return days a limit was tested, one after the other."""
    return [
        rules.Tested(
            id=f"{limit}{ahead}",
            limit=limit,
            day=DAY + timedelta(days=ahead),
            held=how,
            crossed=crossed,
        )
        for ahead, how in enumerate(held)
    ]


@pytest.mark.parametrize(
    ("held", "wish"),
    [
        ((), False),
        ((rules.NOT_HELD,), True),
        ((rules.NOT_HELD, rules.NOT_HELD), True),
        ((rules.NOT_HELD, rules.HELD), False),
        ((rules.HELD, rules.NOT_HELD), False),
    ],
)
def test_a_limit_is_a_wish_only_while_it_was_tested_and_never_held(
    held: tuple[str, ...], wish: bool
) -> None:
    assert rules.never_held(ROOM, noted(*held)) is wish


@pytest.mark.parametrize(
    ("held", "again"),
    [
        ((rules.NOT_HELD,), False),
        ((rules.NOT_HELD, rules.NOT_HELD), True),
        ((rules.HELD, rules.NOT_HELD, rules.NOT_HELD), True),
        ((rules.NOT_HELD, rules.NOT_HELD, rules.HELD), False),
    ],
)
def test_it_gave_way_again_when_the_last_two_times_it_did_not_hold(
    held: tuple[str, ...], again: bool
) -> None:
    assert rules.gave_way_again(ROOM, noted(*held)) is again


def test_the_same_line_is_crossed_twice_not_two_lines_once() -> None:
    once = noted(rules.HELD, crossed=True)
    other = noted(rules.HELD, limit="late", crossed=True)

    assert not rules.crossed_twice(ROOM, [*once, *other])
    assert rules.crossed_twice(ROOM, noted(rules.HELD, rules.NOT_HELD, crossed=True))


def test_what_happened_to_one_limit_says_nothing_of_another() -> None:
    days = noted(rules.NOT_HELD, limit="late")

    assert not rules.never_held(ROOM, days)
    assert rules.never_held(LATE, days)


def test_the_days_stand_newest_first_whatever_their_order() -> None:
    days = noted(rules.HELD, rules.NOT_HELD, rules.HELD)

    assert rules.days_of(ROOM, [days[1], days[0], days[2]]) == [days[2], days[1], days[0]]


def test_a_limit_at_rest_is_not_in_use() -> None:
    resting = rules.Limit(id="old", when="a", will="b", since=DAY, put_away=True)

    assert rules.in_use([resting, ROOM]) == [ROOM]
    assert "Put away" in [line.text for line in resting.told().lines]
