"""Two derivations at a time, sixteen wait, the others are turned away at once."""

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from django.db import connections

from handrail.vault import doors
from handrail.vault.derivation import AT_A_TIME, TURNSTILE, WAITING, Turnstile, derive
from handrail.vault.doors import Passphrase
from handrail.vault.errors import Busy, UnusableName
from handrail.vault.place import SpaceKey
from handrail.vault.profiles import CHEAPEST, PROFILES
from tests.cast import EVERYDAY
from tests.vault.cast import Person


def test_only_so_many_are_inside_and_only_so_many_wait() -> None:
    turnstile, inside, most = Turnstile(2, 3), 0, 0
    counting, opened = threading.Lock(), threading.Event()

    def pass_through() -> str:
        nonlocal inside, most
        try:
            with turnstile.turn():
                with counting:
                    inside += 1
                    most = max(most, inside)
                opened.wait(10)
                with counting:
                    inside -= 1
        except Busy:
            opened.set()  # somebody was turned away while the others stand there
            return "busy"
        return "through"

    with ThreadPoolExecutor(6) as people:
        results = sorted(people.map(lambda _: pass_through(), range(6)))
    assert results == ["busy", *["through"] * 5]
    assert most == 2
    with turnstile.turn():
        pass


def test_an_error_inside_gives_the_place_back() -> None:
    turnstile = Turnstile(1, 0)
    for _ in range(3):
        with pytest.raises(ValueError, match="inside"), turnstile.turn():
            raise ValueError("inside")


def test_the_house_lets_two_in_and_sixteen_wait(ana: Person) -> None:
    assert (AT_A_TIME, WAITING) == (2, 16)
    turns = [TURNSTILE._admitted.acquire(blocking=False) for _ in range(18)]
    try:
        assert all(turns)
        with pytest.raises(Busy):
            ana.comes_back()
    finally:
        for _ in turns:
            TURNSTILE._admitted.release()
    ana.comes_back()


def test_pepper_salt_and_profile_all_count(settings: Any) -> None:
    first = derive("words", b"s" * 16, b"p" * 32)
    assert len(first) == 32
    assert derive("words", b"t" * 16, b"p" * 32) != first
    assert derive("words", b"s" * 16, b"q" * 32) != first
    assert derive("\ud800", b"s" * 16, b"p" * 32) != first


def test_no_profile_has_more_than_one_lane() -> None:
    assert {profile.lanes for profile in PROFILES.values()} == {1}
    real = [profile for profile in PROFILES.values() if profile is not CHEAPEST]
    assert min(profile.memory for profile in real) == 128 * 1024
    assert {profile.iterations for profile in real} == {3}


@pytest.mark.slow
def test_eight_who_unlock_at_once_all_get_in(store: Path, settings: Any) -> None:
    settings.HANDRAIL_ARGON2_PROFILE = "INTERACTIVE_128_MIB"
    people = [Person.moves_in(f"Guest {number}") for number in range(4)]

    def unlock(person: Person) -> bool:
        try:
            return doors.unlock(person.name, EVERYDAY) == person.key
        finally:
            connections.close_all()

    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(unlock, people * 2, timeout=60))


def test_eight_who_write_at_once_lose_nothing(either_store: Path) -> None:
    ana = Person.moves_in("Ana of the eight")

    def write(number: int) -> None:
        try:
            for turn in range(5):
                ana.writes(f"{number}.{turn}")
        finally:
            connections.close_all()

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(write, range(8), timeout=60))
    assert sorted(ana.reads()) == sorted(f"{n}.{t}" for n in range(8) for t in range(5))
    doors.delete_account(ana.key)


def test_of_two_who_take_the_last_place_of_a_name_one_gets_it(either_store: Path) -> None:
    name = "Everybody"
    for number in range(3):
        doors.create(name, Passphrase(f"lantern {number} over the orchard wall"))

    def move_in(number: int) -> SpaceKey | None:
        try:
            return doors.create(name, Passphrase(f"kettle {number} under the harbour stairs")).key
        except UnusableName:
            return None
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as threads:
        keys = [key for key in threads.map(move_in, range(4), timeout=60) if key]
    assert len(keys) == 1
    for number in range(3):
        doors.delete_account(
            doors.unlock(name, Passphrase(f"lantern {number} over the orchard wall"))
        )
    doors.delete_account(keys[0])
