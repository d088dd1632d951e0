"""The doorway: who tries waits, a full one answers at once, an answer takes its time."""

import threading
import time

import pytest

from handrail.accounts import door
from handrail.accounts.door import Doorway
from handrail.vault.errors import Busy, DoesNotOpen

NAME = b"n" * 32


class Watch:
    """A watch that only moves when somebody waits or works; it remembers how long each wait was."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self.waits: list[float] = []

    def seconds(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.waits.append(round(seconds, 6))
        self.now += seconds

    def work(self, seconds: float) -> None:
        self.now += seconds

    def works_in_vain(self, seconds: float) -> None:
        self.work(seconds)
        raise DoesNotOpen


def test_a_quick_wrong_answer_takes_as_long_as_a_right_one() -> None:
    watch = Watch()
    doorway = Doorway(1, sleep=watch.wait, seconds=watch.seconds)

    with doorway.attempt(NAME) as attempt:
        watch.work(0.3)
        attempt.was_right()
    with pytest.raises(DoesNotOpen), doorway.attempt(NAME):
        watch.works_in_vain(0.1)

    assert door.FLOOR == 0.4
    assert watch.waits == [0, 0.1, 0, 0.3]


def test_an_answer_that_took_longer_waits_for_nothing_more() -> None:
    watch = Watch()

    with Doorway(1, sleep=watch.wait, seconds=watch.seconds).attempt(NAME):
        watch.work(0.7)

    assert watch.waits == [0, 0]


def test_the_floor_is_kept_by_the_clock_on_the_wall() -> None:
    begun = time.monotonic()

    with Doorway(1).attempt(NAME):
        pass

    assert time.monotonic() - begun >= 0.4


def test_a_full_doorway_turns_away_without_a_wait_and_lets_in_again() -> None:
    watch, inside, go = Watch(), threading.Event(), threading.Event()
    doorway = Doorway(1, sleep=watch.wait, seconds=watch.seconds)

    def stays() -> None:
        with doorway.attempt(NAME):
            inside.set()
            go.wait(60)

    somebody = threading.Thread(target=stays)
    somebody.start()
    assert inside.wait(60)
    before = list(watch.waits)
    with pytest.raises(Busy), doorway.attempt(NAME):
        pass
    assert watch.waits == before
    go.set()
    somebody.join(60)

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
