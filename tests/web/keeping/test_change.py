"""One small change: borrowed, ticked, chosen between two, looked back on, begun again."""

from datetime import timedelta

import pytest
from django.test import Client

from handrail.programme.repair.small_change import A_WEEK, STARTERS, SmallChange, running
from handrail.vault.space import SpaceKey
from tests.web.at_home import kept, only, page, puts
from tests.web.keeping.steps import TODAY, ago, folded, looked_and_was_unsafe

pytestmark = pytest.mark.django_db(transaction=True)
LISTED, NEW = "/lists/one/", "/lists/one/new/"
DOOR = {"if_": "I come in at the door", "then": "sit down for ten minutes"}
TEA = {"if_": "the kettle boils", "then": "ask one question"}


def a_change(name: str, begun: int, **more: object) -> SmallChange:
    """Return a change begun some days ago, for its week."""
    since = ago(begun)
    return SmallChange(id=name, since=since, until=since + A_WEEK, **{**DOOR, **more})  # type: ignore[arg-type]  # handed on as given


def test_a_change_runs_for_a_week_from_today(ana: Client, home: SpaceKey) -> None:
    assert "Nothing here yet" in page(ana, LISTED)

    ana.post(NEW, DOOR)

    change = only(home, SmallChange)
    assert (change.since, change.until) == (TODAY, TODAY + timedelta(days=6))
    assert DOOR["then"] in page(ana, LISTED)


def test_whoever_types_the_joints_themselves_reads_them_once(ana: Client) -> None:
    ana.post(NEW, {"if_": "If I come in at the door", "then": "then I sit down, to rest"})

    assert "If I come in at the door, then I sit down, to rest." in page(ana, LISTED)


@pytest.mark.parametrize("starter", STARTERS, ids=lambda starter: starter.name)
def test_a_starter_stands_in_the_fields_to_be_made_ones_own(ana: Client, starter: object) -> None:
    name, then = starter.name, starter.then  # type: ignore[attr-defined]  # of STARTERS
    assert f'name="starter" value="{name}"' in page(ana, NEW)

    led = ana.post(f"{LISTED}begin/", {"starter": name})

    assert led["Location"] == NEW, "no address tells which one was chosen"
    assert f">\n{then}</textarea>" in page(ana, NEW)
    assert then not in page(ana, NEW).partition("<textarea")[2], "the next new one begins empty"


@pytest.mark.parametrize("sent", [{}, {"starter": "nothing"}])
def test_a_starter_that_does_not_exist_leaves_the_form_empty(
    ana: Client, sent: dict[str, str]
) -> None:
    assert ana.post(f"{LISTED}begin/", sent, follow=True).status_code == 200


def test_a_second_change_asks_which_of_the_two_and_loses_neither(
    ana: Client, home: SpaceKey
) -> None:
    for plan in (DOOR, TEA):
        ana.post(NEW, plan)

    html = page(ana, LISTED)
    assert "Which one do you keep?" in html
    assert all(words in html for words in (*DOOR.values(), *TEA.values()))
    assert "I did it today" not in html
    chosen = next(change for change in kept(home, SmallChange) if change.if_ == TEA["if_"])
    ana.post(f"{LISTED}choose/", {"keep": chosen.id})

    assert running(kept(home, SmallChange), TODAY) == [chosen]
    assert DOOR["then"] in page(ana, LISTED)


def test_choosing_neither_keeps_asking(ana: Client, home: SpaceKey) -> None:
    puts(home, a_change("a", 1), a_change("b", 0))

    ana.post(f"{LISTED}choose/", {"keep": "nobody"})

    assert "Choose one of them" in page(ana, LISTED)
    assert len(running(kept(home, SmallChange), TODAY)) == 2


def test_a_choice_can_be_taken_back_with_all_the_days_that_were_ticked(
    ana: Client, home: SpaceKey
) -> None:
    puts(home, a_change("a", 2, days=(ago(2), ago(1))), a_change("b", 0))
    ana.post(f"{LISTED}choose/", {"keep": "b"})
    assert "Go on with it, as it was" in page(ana, LISTED)

    ana.post(f"{LISTED}a/on/")

    assert "Which one do you keep?" in page(ana, LISTED)
    ana.post(f"{LISTED}choose/", {"keep": "a"})
    (now,) = running(kept(home, SmallChange), TODAY)
    assert (now.id, now.days) == ("a", (ago(2), ago(1)))


def test_a_change_whose_week_is_over_does_not_go_on(ana: Client, home: SpaceKey) -> None:
    puts(home, a_change("a", 9, ended_on=ago(5)))
    assert "Go on with it, as it was" not in page(ana, LISTED)

    ana.post(f"{LISTED}a/on/")

    assert only(home, SmallChange).ended_on == ago(5)


def test_while_two_wait_for_the_choice_there_is_no_third_and_no_word_is_lost(
    ana: Client, home: SpaceKey
) -> None:
    over = a_change("c", 30, ended_on=ago(20), then="rest")
    left = a_change("d", 3, ended_on=ago(1), then="wait")
    puts(home, a_change("a", 1), a_change("b", 0), over, left)

    html = ana.post(NEW, TEA).content.decode()
    assert "First say which one you keep." in html
    assert TEA["if_"] in html
    for press in ("c/again/", "d/on/"):
        ana.post(f"{LISTED}{press}")
        assert "First say which one you keep." in page(ana, LISTED)

    assert {one.id for one in running(kept(home, SmallChange), TODAY)} == {"a", "b"}


def test_a_day_is_ticked_dated_back_and_taken_back(ana: Client, home: SpaceKey) -> None:
    puts(home, a_change("a", 3))

    for day in (TODAY, ago(2), TODAY):
        ana.post(f"{LISTED}a/tick/", {"day": str(day)})

    assert only(home, SmallChange).days == (ago(2),)


@pytest.mark.parametrize("day", [str(TODAY + timedelta(days=1)), str(ago(9)), "soon", "2026-02-31"])
def test_no_day_outside_the_week_is_ticked(ana: Client, home: SpaceKey, day: str) -> None:
    puts(home, a_change("a", 3))

    assert ana.post(f"{LISTED}a/tick/", {"day": day}).status_code == 404
    assert only(home, SmallChange).days == ()


def test_a_week_that_is_over_asks_for_a_look_back_and_counts_nothing(
    ana: Client, home: SpaceKey
) -> None:
    puts(home, a_change("a", 9, days=(ago(9), ago(8))))
    html = page(ana, LISTED)
    assert "The week is over" in html
    assert "I did it today" not in html

    ana.post(f"{LISTED}a/back/", {"look_back": "Mornings went well.", "revision": 1})

    ended = only(home, SmallChange)
    assert (ended.ended_on, ended.look_back) == (TODAY, "Mornings went well.")
    assert "Mornings went well." in page(ana, LISTED)


def test_two_tabs_that_look_back_clash_in_words(ana: Client, home: SpaceKey) -> None:
    puts(home, a_change("a", 9))
    ana.post(f"{LISTED}a/back/", {"look_back": "One.", "revision": 1})

    html = ana.post(f"{LISTED}a/back/", {"look_back": "Two.", "revision": 1}).content.decode()

    assert "Changed in another tab" in html
    assert "One." in html
    assert "Two." in html
    assert only(home, SmallChange).look_back == "One."


def test_a_look_back_on_what_another_tab_removed_is_not_lost(ana: Client, home: SpaceKey) -> None:
    puts(home, a_change("a", 9))
    ana.post(f"{LISTED}a/remove/")
    words = {"look_back": "Mornings went well.", "revision": 1}

    html = ana.post(f"{LISTED}a/back/", words).content.decode()
    assert "Removed in another tab" in html
    assert "Mornings went well." in html
    ana.post("/undo/a/")
    ana.post(f"{LISTED}a/back/", words)

    assert only(home, SmallChange).look_back == "Mornings went well."


def test_another_week_is_a_new_one_and_the_earlier_stays(ana: Client, home: SpaceKey) -> None:
    puts(home, a_change("a", 30, ended_on=ago(20), days=(ago(29),)))

    for _ in range(2):
        ana.post(f"{LISTED}a/again/")

    earlier, now = kept(home, SmallChange)
    assert earlier.days == (ago(29),)
    assert (now.if_, now.since, now.days) == (DOOR["if_"], TODAY, ())


def test_an_unsafe_look_folds_it_away(ana: Client, home: SpaceKey) -> None:
    puts(home, a_change("a", 1))
    looked_and_was_unsafe(home)

    paths = [LISTED, NEW, f"{LISTED}a/", f"{LISTED}a/back/"]
    assert folded(ana, paths) == paths
