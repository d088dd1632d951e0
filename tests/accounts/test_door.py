"""The doorway: who tries waits, a full one answers at once, an answer takes its time."""

import threading
import time

import pytest

from handrail.accounts.door import Doorway
from handrail.vault.errors import Busy, DoesNotOpen

NAME = b"n" * 32


def test_a_wrong_answer_takes_as_long_as_a_right_one() -> None:
    waited: list[float] = []
    doorway = Doorway(1, floor=0.4, sleep=waited.append)

    with doorway.attempt(NAME) as attempt:
        attempt.was_right()
    with pytest.raises(DoesNotOpen), doorway.attempt(NAME):
        raise DoesNotOpen

    floors = waited[1::2]
    assert len(floors) == 2
    assert all(0.3 < floor <= 0.4 for floor in floors)


def test_the_floor_is_kept_by_the_clock_on_the_wall() -> None:
    begun = time.monotonic()

    with Doorway(1).attempt(NAME):
        pass

    assert time.monotonic() - begun >= 0.4


def test_a_full_doorway_turns_away_at_once_and_lets_in_again() -> None:
    doorway, inside, go = Doorway(1, floor=0), threading.Event(), threading.Event()

    def stays() -> None:
        with doorway.attempt(NAME):
            inside.set()
            go.wait(5)

    somebody = threading.Thread(target=stays)
    somebody.start()
    inside.wait(5)
    begun = time.monotonic()
    with pytest.raises(Busy), doorway.attempt(NAME):
        pass
    assert time.monotonic() - begun < 0.2
    go.set()
    somebody.join(5)

    with doorway.attempt(NAME):
        pass


def test_one_who_was_turned_away_has_not_tried() -> None:
    waited: list[float] = []
    full = Doorway(0, floor=0, sleep=waited.append)
    for _ in range(9):
        with pytest.raises(Busy), full.attempt(NAME):
            pass

    with Doorway(1, floor=0, sleep=waited.append).attempt(NAME):
        pass

    assert waited[0] == 0
