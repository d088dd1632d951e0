"""The weekly check-in: one a week, alone, dated back, and quiet help beside “not at all”."""

from datetime import date, timedelta

import pytest
from django.test import Client

from handrail.accounts import clock
from handrail.programme.rhythm.check_in import CheckIn, week_of
from handrail.vault.space import Space, SpaceKey
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import Page, breaches
from tests.web.at_home import page, puts

pytestmark = pytest.mark.django_db(transaction=True)
ALL, NEW = "/path/week/", "/path/week/new/"
HELP = "Numbers to call, at any hour."


def kept(home: SpaceKey) -> list[CheckIn]:
    """Return her check-ins, the oldest week first."""
    return sorted(Space.open(home).all(CheckIn), key=lambda one: one.day)


def today() -> str:
    """Return the date as a form sends it."""
    return clock.today().isoformat()


def test_a_week_is_kept_with_what_was_said_and_the_rest_stays_open(
    ana: Client, home: SpaceKey
) -> None:
    typed = {"words": "🌧 Rent week", "safety": "4", "day": today()}

    for _ in range(2):
        assert ana.post(NEW, typed).headers["Location"] == ALL

    (one,) = kept(home)
    assert (one.words, one.closeness, one.safety, one.hope) == ("🌧 Rent week", None, 4, None)
    assert "🌧 Rent week" in page(ana, ALL)
    assert "Safety: Mostly" in page(ana, ALL)


def test_writing_again_in_the_same_week_changes_the_same_one(ana: Client, home: SpaceKey) -> None:
    ana.post(NEW, {"hope": "2", "day": today()})

    assert ana.get("/path/week/now/").headers["Location"] == f"{ALL}{kept(home)[0].id}/"
    ana.post(
        f"{ALL}{kept(home)[0].id}/", {"hope": "", "safety": "3", "day": today(), "revision": 1}
    )

    (one,) = kept(home)
    assert (one.hope, one.safety) == (None, 3)


def test_a_second_one_for_a_week_is_shown_beside_the_first_and_neither_is_lost(
    ana: Client, home: SpaceKey
) -> None:
    ana.post(NEW, {"words": "First words", "day": today()})

    html = ana.post(NEW, {"words": "Other words", "day": today()}).content.decode()

    assert "There is one already" in html
    assert "First words" in html
    assert "Other words" in html
    assert [one.words for one in kept(home)] == ["First words"]
    ana.post(f"{ALL}{kept(home)[0].id}/", {"words": "Other words", "day": today(), "revision": 1})
    assert [one.words for one in kept(home)] == ["Other words"]


def test_an_earlier_week_can_be_written_later_and_does_not_move_into_a_taken_one(
    ana: Client, home: SpaceKey
) -> None:
    monday = week_of(clock.today())
    before = monday - timedelta(days=3)
    ana.post(NEW, {"hope": "3", "day": today()})
    ana.post(NEW, {"hope": "1", "day": before.isoformat()})
    earlier = kept(home)[0]
    assert (earlier.day, earlier.hope) == (before, 1)

    html = ana.post(
        f"{ALL}{earlier.id}/", {"hope": "1", "day": today(), "revision": 1}
    ).content.decode()

    assert "That week has a check-in already" in html
    assert kept(home)[0].day == before


@pytest.mark.parametrize("year", [1901, 2016])
def test_a_week_of_a_year_that_is_mistyped_comes_back_with_words(
    ana: Client, home: SpaceKey, year: int
) -> None:
    sent = {"words": "First words", "hope": "3", "day": f"{year}-11-25"}

    html = ana.post(NEW, sent).content.decode()

    assert "Look at the year you wrote." in html
    assert "First words" in html
    assert kept(home) == []


def test_with_one_for_this_week_a_new_one_is_about_the_week_before(ana: Client) -> None:
    assert ana.get("/path/week/now/").headers["Location"] == NEW
    assert f'value="{today()}"' in page(ana, NEW)

    ana.post(NEW, {"hope": "3", "day": today()})

    week_before = (clock.today() - timedelta(days=7)).isoformat()
    assert f'value="{week_before}"' in page(ana, NEW)


def test_a_day_ahead_and_an_empty_form_come_back_with_words(ana: Client, home: SpaceKey) -> None:
    ahead = (clock.today() + timedelta(days=1)).isoformat()

    empty = ana.post(NEW, {"day": today()}).content.decode()
    early = ana.post(NEW, {"words": "Not lost", "hope": "2", "day": ahead}).content.decode()
    wrong = ana.post(NEW, {"words": "Still here", "hope": "9", "day": today()}).content.decode()

    assert "One answer is enough." in empty
    assert "This day has not come yet." in early
    assert "Not lost" in early
    assert "Still here" in wrong
    assert kept(home) == []


def test_not_at_all_safe_leads_to_help_and_nothing_else_does(ana: Client) -> None:
    ana.post(NEW, {"safety": "2", "closeness": "1", "hope": "1", "day": today()})
    assert HELP not in page(ana, ALL)

    week_before = (clock.today() - timedelta(days=7)).isoformat()
    ana.post(NEW, {"safety": "1", "day": week_before})

    assert page(ana, ALL).count(HELP) == 1


def test_one_is_removed_and_comes_back(ana: Client, home: SpaceKey) -> None:
    ana.post(NEW, {"hope": "2", "day": today()})
    (one,) = kept(home)

    ana.post(f"{ALL}{one.id}/remove/")
    assert kept(home) == []
    ana.post(f"/undo/{one.id}/")

    assert kept(home) == [one]


def test_every_page_keeps_the_house_rules_in_every_language(ana: Client, home: SpaceKey) -> None:
    ana.post(NEW, {"safety": "1", "words": "wort", "day": date(2026, 1, 5).isoformat()})
    ana.post(NEW, {"safety": "1", "day": today()})
    addresses = (ALL, NEW, f"{ALL}sheet/", f"{ALL}{kept(home)[0].id}/")

    for path in addresses:
        assert breaches(page(ana, path), path) == []
    with pseudo_language():
        for path in addresses:
            assert bare_texts(page(ana, path)) == []


def test_the_last_weeks_stand_there_and_the_others_are_folded_below_them(
    ana: Client, home: SpaceKey
) -> None:
    weeks = [clock.today() - timedelta(weeks=number) for number in range(10)]
    puts(home, *(CheckIn(id=f"week{ago}", day=day, hope=3) for ago, day in enumerate(weeks)))

    shown = Page(page(ana, "/path/week/"))

    cards = [one for one in shown.all("section") if one.attributes.get("class") == "card"]
    assert [card.attributes["aria-labelledby"] for card in cards] == [
        f"rweek{n}" for n in range(10)
    ]
    assert [card.inside("details") for card in cards] == [False] * 8 + [True] * 2
    assert "Show the rest" in shown.html
