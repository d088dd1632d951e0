"""Wrong tries wait longer and longer, for eight seconds at most; nobody is locked out."""

from handrail.accounts import throttle

ANA, EVA = b"a" * 32, b"e" * 32


def test_the_waits_grow_to_eight_seconds_and_no_further() -> None:
    assert [throttle.begin(ANA) for _ in range(9)] == [0, 0, 1, 2, 4, 8, 8, 8, 8]


def test_another_name_waits_for_nothing() -> None:
    for _ in range(6):
        throttle.begin(ANA)

    assert throttle.begin(EVA) == 0


def test_many_at_the_same_moment_are_not_all_the_first() -> None:
    under_way = [throttle.begin(ANA) for _ in range(4)]

    assert under_way == [0, 0, 1, 2]


def test_a_try_that_was_none_is_taken_back() -> None:
    for _ in range(20):
        assert throttle.begin(ANA) == 0
        throttle.take_back(ANA)


def test_right_tries_between_wrong_ones_buy_nothing() -> None:
    waits = []
    for _ in range(6):
        waits.append(throttle.begin(ANA))
        throttle.begin(ANA)
        throttle.opened(ANA)

    assert waits == [0, 0, 1, 2, 4, 8]


def test_after_a_right_try_the_misses_stand_for_a_minute_and_no_longer() -> None:
    for _ in range(6):
        throttle.begin(ANA)
    throttle.opened(ANA)
    assert throttle.begin(ANA) == 8

    throttle.opened(ANA, fading=0)  # the minute is over

    assert throttle.begin(ANA) == 0
    assert throttle.FADING == 60


def test_a_right_try_alone_leaves_nothing() -> None:
    throttle.begin(ANA)
    throttle.opened(ANA)

    assert [throttle.begin(ANA) for _ in range(3)] == [0, 0, 1]
