"""One browser's visit: how long it lives, what outlives it, and for whom."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from threading import Barrier
from typing import Any

import pytest
from django.core.cache import cache

from handrail.accounts import sealed
from handrail.accounts.visit import DRAFTS, Visit
from handrail.vault.space import SpaceKey
from tests import clock

EVERYDAY = SpaceKey(b"a" * 16, 0, b"r" * 32)
INNER = SpaceKey(b"a" * 16, 1, b"s" * 32)
WORDS = {"text": ["what I wrote"]}
MINUTE = 60


def at(visit: Visit) -> Visit:
    """The same browser with its next request."""
    return Visit(visit.secret)


def opened(key: SpaceKey = EVERYDAY, **given: Any) -> Visit:
    """A browser in which a space was opened."""
    visit = Visit()
    visit.unlock(key, b"tag", **given)
    return visit


def unlocked(visit: Visit, key: SpaceKey) -> Visit:
    """The same browser after a space was opened in it."""
    visit.unlock(key, b"tag")
    return at(visit)


# -- several tabs -----------------------------------------------------------------------------
def all_at_once(*acts: Callable[[], None]) -> None:
    """Each act in a thread of its own, begun together."""
    ready = Barrier(len(acts))

    def run(act: Callable[[], None]) -> None:
        ready.wait()
        act()

    with ThreadPoolExecutor(len(acts)) as threads:
        list(threads.map(run, acts))


def test_tabs_that_keep_something_at_once_take_nothing_from_each_other() -> None:
    visit = opened()

    def tab(number: int) -> None:
        for turn in range(20):
            at(visit).put(f"{number} {turn}", turn)
            at(visit).keep_draft(f"/{number}/", WORDS)
            at(visit).change_removed(lambda there: [*there, b"%d" % number])

    all_at_once(*(partial(tab, number) for number in range(4)))

    assert all(
        at(visit).get(f"{number} {turn}") == turn for number in range(4) for turn in range(20)
    )
    assert len(at(visit).drafts) == 4
    assert len(at(visit).removed) == 80


def test_a_request_that_was_under_way_does_not_say_what_another_tab_took_back() -> None:
    visit = opened(alone=True)
    under_way = at(visit)
    assert under_way.alone

    at(visit).set_alone(False)
    under_way.touch()

    assert not at(visit).alone


def test_a_request_that_was_under_way_does_not_open_again_what_another_tab_closed() -> None:
    visit = opened()
    under_way = at(visit)
    assert under_way.space_key

    at(visit).end()
    under_way.touch()

    assert at(visit).life is None


def test_a_turn_that_broke_off_holds_nobody_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed, "TURN", timedelta(seconds=0.05))
    visit = opened()
    assert visit.secret
    with sealed.turn(visit.secret, "open"):
        at(visit).put("kept", True)

    assert at(visit).get("kept")


# -- how long ---------------------------------------------------------------------------------
def test_it_closes_after_ten_minutes_without_a_touch() -> None:
    visit = opened()

    clock.move(9 * MINUTE)
    assert at(visit).space_key == EVERYDAY
    clock.move(2 * MINUTE)

    assert at(visit).space_key is None
    assert at(visit).seconds_left() is None


def test_touched_it_goes_on_but_never_beyond_an_hour() -> None:
    visit = opened()

    for _ in range(11):
        clock.move(5 * MINUTE)
        at(visit).touch()
    assert at(visit).space_key == EVERYDAY
    assert (at(visit).seconds_left() or 0) <= 5 * MINUTE
    clock.move(5 * MINUTE)

    assert at(visit).space_key is None


def test_mine_alone_lengthens_it_and_taking_that_back_shortens_it() -> None:
    visit = opened()
    at(visit).set_alone(True)

    clock.move(29 * MINUTE)
    assert at(visit).space_key == EVERYDAY
    at(visit).set_alone(False)
    clock.move(11 * MINUTE)

    assert at(visit).space_key is None


def test_mine_alone_ends_after_twelve_hours() -> None:
    visit = opened()
    at(visit).set_alone(True)

    for _ in range(12 * 3):
        assert at(visit).space_key == EVERYDAY
        clock.move(20 * MINUTE)
        at(visit).touch()

    assert at(visit).space_key is None


def test_the_limits_are_the_same_for_both_spaces() -> None:
    assert opened(EVERYDAY).seconds_left() == opened(INNER).seconds_left()


# -- secrets ----------------------------------------------------------------------------------
def test_each_opening_has_a_new_secret_and_the_old_one_opens_nothing() -> None:
    visit = Visit()
    visit.put("toward", "/notes/")
    earlier = visit.secret

    visit.unlock(EVERYDAY, b"tag", carry=("toward",))

    assert visit.secret != earlier
    assert visit.get("toward") == "/notes/"
    assert Visit(earlier).get("toward") is None


def test_only_what_is_carried_goes_into_a_space() -> None:
    visit = Visit()
    visit.put("opening", {"passphrase": "waiting"})
    visit.put("marks", [1])

    visit.unlock(EVERYDAY, b"tag", carry=("marks",))

    assert visit.get("marks") == [1]
    assert visit.get("opening") is None


def test_a_secret_that_was_made_up_is_not_taken_over() -> None:
    visit = Visit(b"x" * 32)

    visit.put("country", "PT")

    assert visit.secret != b"x" * 32


def test_the_memory_alone_shows_no_key_and_no_word() -> None:
    visit = opened()
    visit.keep_draft("/notes/new/", WORDS)
    visit.put("country", "PT")

    kept = b"".join(bytes(value) for value in cache._cache.values())  # type: ignore[attr-defined]

    for plain in (EVERYDAY.root, EVERYDAY.account, b"what I wrote", b"/notes/", b"PT\x00"):
        assert plain not in kept


def test_a_new_key_after_a_change_keeps_what_undo_needs() -> None:
    visit = opened(alone=True)
    visit.change_removed(lambda _none: [b"{}"])
    earlier = visit.secret

    visit.renew(SpaceKey(b"a" * 16, 0, b"n" * 32))

    assert visit.secret != earlier
    assert visit.alone
    assert visit.removed == [b"{}"]


# -- words that came too late -----------------------------------------------------------------
def test_late_words_come_back_through_the_same_door() -> None:
    visit = opened()
    clock.move(12 * MINUTE)
    assert at(visit).keep_draft("/notes/new/", WORDS)
    assert at(visit).drafts == [], "not before the door is open"

    again = unlocked(at(visit), EVERYDAY)

    assert [(draft.path, draft.fields) for draft in again.drafts] == [("/notes/new/", WORDS)]


@pytest.mark.parametrize("other", [INNER, SpaceKey(b"b" * 16, 0, b"r" * 32)])
def test_through_another_door_they_are_dropped_for_good(other: SpaceKey) -> None:
    visit = opened()
    visit.lock()
    at(visit).keep_draft("/notes/new/", WORDS)

    elsewhere = unlocked(at(visit), other)
    assert elsewhere.drafts == []

    assert unlocked(elsewhere, EVERYDAY).drafts == []


def test_they_wait_a_quarter_of_an_hour_from_the_end_and_no_longer() -> None:
    visit = opened()
    visit.keep_draft("/notes/new/", WORDS)
    clock.move(10 * MINUTE + 14 * MINUTE)
    assert at(visit).keep_draft("/notes/2/", WORDS)
    clock.move(2 * MINUTE)

    assert not at(visit).keep_draft("/notes/3/", WORDS)
    assert unlocked(at(visit), EVERYDAY).drafts == []


def test_looking_at_an_open_page_meanwhile_does_not_drop_them() -> None:
    visit = opened()
    visit.keep_draft("/notes/new/", WORDS)
    visit.lock()
    passing = at(visit)
    passing.put("toward", "/today/")
    assert passing.secret == visit.secret
    assert at(visit).seconds_left() is None
    assert at(visit).keep_draft("/marks/kept/", WORDS), "a second form arrives from another tab"

    again = unlocked(at(visit), EVERYDAY)

    assert [draft.path for draft in again.drafts] == ["/notes/new/", "/marks/kept/"]


def test_leaving_keeps_nothing_of_it() -> None:
    visit = opened()
    visit.keep_draft("/notes/new/", WORDS)
    visit.change_removed(lambda _none: [b"{}"])
    visit.put("country", "PT")

    at(visit).end()

    assert not cache._cache  # type: ignore[attr-defined]
    assert not at(visit).keep_draft("/notes/new/", WORDS)


def test_each_address_waits_once_and_only_so_many() -> None:
    visit = opened()
    for number in range(DRAFTS + 2):
        visit.keep_draft(f"/notes/{number}/", WORDS)
    visit.keep_draft("/notes/6/", {"text": ["newer"]})

    paths = [draft.path for draft in visit.drafts]
    assert paths == [f"/notes/{number}/" for number in range(2, DRAFTS + 2)]
    assert visit.drafts[-1].fields == {"text": ["newer"]}
    visit.drop_draft("/notes/6/")
    assert len(visit.drafts) == DRAFTS - 1


def test_a_stranger_s_words_wait_for_nobody() -> None:
    visit = Visit()
    visit.put("country", "PT")

    assert not visit.keep_draft("/notes/new/", WORDS)
