"""Limits: written with the coach, tested, a wish so far, at rest; folded after an unsafe look."""

import pytest
from django.test import Client

from handrail.programme.ground.values import Values
from handrail.programme.repair import limit as limits
from handrail.programme.repair.limit import Limit
from handrail.vault.space import SpaceKey
from tests.web.at_home import kept, only, page, puts
from tests.web.keeping.steps import TODAY, ago, folded, looked_and_was_unsafe

pytestmark = pytest.mark.django_db(transaction=True)
LISTED, NEW, DAYS = "/lists/limits/", "/lists/limits/new/", "/lists/limits/days/"
ROOM = {"when": "there is shouting", "will": "leave the room for twenty minutes"}
WISH = "As a wish so far"


def a_limit() -> Limit:
    """Return a limit of a month ago."""
    return Limit(id="room", since=ago(30), when=ROOM["when"], will=ROOM["will"])


def a_test(held: str, days: int, *, crossed: bool = False) -> limits.Tested:
    """Return a note of a day it was tested."""
    return limits.Tested(
        id=f"t{days}", limit="room", day=ago(days), held=held, note="I was tired.", crossed=crossed
    )


def test_a_limit_is_kept_with_its_day_and_stands_on_the_list(ana: Client, home: SpaceKey) -> None:
    assert "Nothing here yet" in page(ana, LISTED)

    ana.post(NEW, ROOM)

    limit = only(home, Limit)
    assert (limit.when, limit.will, limit.since) == (*ROOM.values(), TODAY)
    assert ROOM["will"] in page(ana, LISTED)


def test_what_is_not_up_for_discussion_stands_beside_the_form(ana: Client, home: SpaceKey) -> None:
    assert "What matters to you" in page(ana, NEW)

    puts(home, Values(id="v", written_on=TODAY, limits="My pay is mine."))

    for html in (page(ana, NEW), ana.post(NEW, {**ROOM, "will": ""}).content.decode()):
        assert "My pay is mine." in html


def test_the_coach_reads_both_halves_as_one_and_keeps_nothing(ana: Client, home: SpaceKey) -> None:
    words = {"when": "you go out with friends", "will": "I will not let you back in", "look": "1"}

    html = ana.post(NEW, words).content.decode()

    assert "to look again" in html
    assert "When you go out with friends, I will not let you back in" in html.replace(
        "<mark>", ""
    ).replace("</mark>", "").replace("<sup>1</sup>", "").replace("<sup>2</sup>", "")
    assert kept(home, Limit) == []


def test_nothing_is_called_missing_while_the_other_half_is_still_empty(ana: Client) -> None:
    html = ana.post("/lists/heard/limit/", {**ROOM, "will": ""}).content.decode()

    assert "So far it reads" in html
    assert "to look again" not in html


def test_a_note_of_a_day_it_was_tested_is_kept_and_said_on_its_card(
    ana: Client, home: SpaceKey
) -> None:
    puts(home, a_limit())
    html = page(ana, f"{LISTED}room/tested/")
    assert ROOM["when"] in html

    note = {"limit": "room", "held": "held", "note": "It was quiet.", "day": str(ago(2))}
    ana.post(f"{DAYS}new/", note)

    tested = only(home, limits.Tested)
    assert (tested.limit, tested.held, tested.day, tested.crossed) == (
        "room",
        limits.HELD,
        ago(2),
        False,
    )
    assert "I did what I said" in page(ana, LISTED)
    assert "It was quiet." in page(ana, DAYS)


def test_a_note_without_an_answer_comes_back_with_its_words_and_its_limit(
    ana: Client, home: SpaceKey
) -> None:
    puts(home, a_limit())

    note = {"limit": "room", "note": "It was quiet.", "day": str(TODAY)}
    html = ana.post(f"{DAYS}new/", note).content.decode()

    assert "Choose one of the two." in html
    assert "It was quiet." in html
    assert ROOM["when"] in html
    assert kept(home, limits.Tested) == []


@pytest.mark.parametrize(("held", "wish"), [(limits.NOT_HELD, True), (limits.HELD, False)])
def test_a_limit_that_never_held_is_a_wish_so_far(
    ana: Client, home: SpaceKey, held: str, wish: bool
) -> None:
    puts(home, a_limit(), a_test(limits.NOT_HELD, 3), a_test(held, 2))

    assert (WISH in page(ana, LISTED)) is wish


def test_after_an_unsafe_look_nobody_is_told_of_a_wish_even_when_they_go_on(
    ana: Client, home: SpaceKey
) -> None:
    puts(home, a_limit(), a_test(limits.NOT_HELD, 3))
    assert WISH in page(ana, LISTED)
    looked_and_was_unsafe(home)

    paths = [LISTED, NEW, DAYS, f"{LISTED}room/", f"{LISTED}room/tested/", f"{DAYS}t3/"]
    assert folded(ana, paths) == paths
    ana.post("/on/", {"toward": LISTED})
    html = page(ana, LISTED)

    assert ROOM["will"] in html
    assert WISH not in html


def test_a_limit_rests_and_is_taken_up_again_without_losing_a_word(
    ana: Client, home: SpaceKey
) -> None:
    puts(home, a_limit())

    ana.post(f"{LISTED}room/rest/")
    assert only(home, Limit).put_away
    assert "At rest" in page(ana, LISTED)
    ana.post(f"{LISTED}room/rest/")

    assert (only(home, Limit).when, only(home, Limit).put_away) == (ROOM["when"], False)


def test_a_note_outlives_its_limit_and_says_so(ana: Client, home: SpaceKey) -> None:
    puts(home, a_limit(), a_test(limits.HELD, 1, crossed=True))

    ana.post(f"{LISTED}room/remove/")

    html = page(ana, DAYS)
    assert "A limit that is not on your list any more" in html
    assert limits.CROSSED in html
    assert ana.get(f"{DAYS}new/").headers["Location"] == LISTED
