"""Small promises: made, marked by the one who made them, moved, missed and faded."""

from datetime import date, timedelta

import pytest
from django.test import Client

from handrail.programme.repair.promise import KEPT, MISSED, MOVED, Promise
from handrail.vault.space import SpaceKey
from tests.web.at_home import kept, only, page, puts
from tests.web.keeping.steps import TODAY, ago, folded, looked_and_was_unsafe

pytestmark = pytest.mark.django_db(transaction=True)
LISTED, NEW = "/lists/small/", "/lists/small/new/"
SCHOOL = "Ring the school"
FRIDAY = TODAY + timedelta(days=3)
# The day itself, or the last of its month that every year has.
IN_FIVE_YEARS = date(TODAY.year + 5, TODAY.month, min(TODAY.day, 28))


def a_promise(state: str = "", due: int = 0, marked: int | None = None) -> Promise:
    """Return a promise for some days ago."""
    return Promise(
        id="p",
        what=SCHOOL,
        made_on=ago(due + 5),
        by=ago(due),
        state=state,
        marked_on=None if marked is None else ago(marked),
    )


def test_within_five_years_means_to_the_day(ana: Client, home: SpaceKey) -> None:
    ana.post(NEW, {"what": SCHOOL, "by": str(IN_FIVE_YEARS)})

    assert only(home, Promise).by == IN_FIVE_YEARS


def test_a_promise_is_one_thing_by_a_day(ana: Client, home: SpaceKey) -> None:
    ana.post(NEW, {"what": SCHOOL, "by": str(FRIDAY)})

    promise = only(home, Promise)
    assert (promise.what, promise.by, promise.made_on, promise.state) == (SCHOOL, FRIDAY, TODAY, "")
    assert SCHOOL in page(ana, LISTED)


@pytest.mark.parametrize(
    ("by", "said"),
    [
        ("", "Choose a day."),
        (str(ago(1)), "This day is over"),
        ("9999-01-01", "too far ahead"),
        (str(IN_FIVE_YEARS + timedelta(days=4)), "too far ahead"),
    ],
)
def test_a_promise_without_a_day_comes_back_with_its_words(
    ana: Client, home: SpaceKey, by: str, said: str
) -> None:
    html = ana.post(NEW, {"what": SCHOOL, "by": by}).content.decode()

    assert said in html
    assert SCHOOL in html
    assert kept(home, Promise) == []


def test_a_promise_that_gives_something_of_oneself_up_is_asked_about_quietly(
    ana: Client, home: SpaceKey
) -> None:
    words = {"what": "stop seeing my sister", "by": str(FRIDAY)}

    html = ana.post(NEW, {**words, "look": "1"}).content.decode()
    assert "Is this yours?" in html
    ana.post(NEW, words)

    assert only(home, Promise).what == words["what"]


@pytest.mark.parametrize("state", [KEPT, MISSED])
def test_what_became_of_it_is_marked_and_can_be_taken_back(
    ana: Client, home: SpaceKey, state: str
) -> None:
    puts(home, a_promise())

    ana.post(f"{LISTED}p/mark/", {"state": state})
    assert (only(home, Promise).state, only(home, Promise).marked_on) == (state, TODAY)
    ana.post(f"{LISTED}p/mark/", {"state": "open"})

    assert (only(home, Promise).state, only(home, Promise).marked_on) == ("", None)


@pytest.mark.parametrize("state", [KEPT, MISSED])
def test_what_became_of_it_can_be_dated_back(ana: Client, home: SpaceKey, state: str) -> None:
    puts(home, a_promise(due=3))
    assert f'href="{LISTED}p/day/"' in page(ana, LISTED)
    assert f'value="{ago(3)}"' in page(ana, f"{LISTED}p/day/")

    ana.post(f"{LISTED}p/day/", {"became": state, "day": str(ago(2))})

    assert (only(home, Promise).state, only(home, Promise).marked_on) == (state, ago(2))


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (str(ago(-1)), "has not come yet"),
        (str(ago(40)), "You promised it later than that."),
        ("", "Choose a day."),
        ("soon", "year, month, day"),
    ],
)
def test_a_day_on_which_it_cannot_have_been_comes_back_with_words(
    ana: Client, home: SpaceKey, day: str, said: str
) -> None:
    puts(home, a_promise(due=3))

    html = ana.post(f"{LISTED}p/day/", {"became": KEPT, "day": day}).content.decode()

    assert said in html
    assert SCHOOL in html
    assert only(home, Promise).state == ""


def test_enter_alone_marks_nothing_and_says_what_to_press(ana: Client, home: SpaceKey) -> None:
    puts(home, a_promise(due=3))

    html = ana.post(f"{LISTED}p/day/", {"day": str(ago(2))}).content.decode()

    assert "Press one of the buttons below" in html
    assert f'value="{ago(2)}"' in html
    assert only(home, Promise).state == ""


def test_what_is_ahead_can_have_been_kept_earlier_and_not_missed(
    ana: Client, home: SpaceKey
) -> None:
    puts(home, a_promise(due=-2))
    assert 'value="missed"' not in page(ana, f"{LISTED}p/day/")

    ana.post(f"{LISTED}p/day/", {"became": MISSED, "day": str(ago(1))})
    assert only(home, Promise).state == ""


def test_before_its_day_nobody_is_asked_whether_it_was_missed(ana: Client, home: SpaceKey) -> None:
    puts(home, a_promise(due=-2))

    html = page(ana, LISTED)
    assert 'value="kept"' in html
    assert 'value="missed"' not in html


def test_moved_it_has_a_new_day_and_is_still_to_be_kept(ana: Client, home: SpaceKey) -> None:
    puts(home, a_promise())
    assert SCHOOL in page(ana, f"{LISTED}p/move/")
    html = ana.post(f"{LISTED}p/move/", {"by": str(ago(1))}).content.decode()
    assert "This day is over" in html

    ana.post(f"{LISTED}p/move/", {"by": str(FRIDAY)})

    moved = only(home, Promise)
    assert (moved.state, moved.by, moved.marked_on) == (MOVED, FRIDAY, TODAY)
    assert "You moved it." in page(ana, LISTED)


@pytest.mark.parametrize(("days", "there"), [(0, True), (13, True), (14, False), (200, False)])
def test_a_miss_fades_from_the_page_after_two_weeks(
    ana: Client, home: SpaceKey, days: int, there: bool
) -> None:
    puts(home, a_promise(MISSED, days, days))

    assert (SCHOOL in page(ana, LISTED)) is there


def test_a_day_gone_by_in_silence_is_no_miss(ana: Client, home: SpaceKey) -> None:
    puts(home, a_promise(due=300))

    html = page(ana, LISTED)
    assert "Its day has come." in html
    assert "Missed lately" not in html


def test_changing_the_words_keeps_the_day_and_the_apology(ana: Client, home: SpaceKey) -> None:
    puts(home, Promise(id="p", what=SCHOOL, made_on=ago(9), by=ago(4), apology="a"))

    ana.post(f"{LISTED}p/", {"what": "Write to the school", "revision": 1})

    changed = only(home, Promise)
    assert (changed.what, changed.by, changed.apology) == ("Write to the school", ago(4), "a")


def test_an_unsafe_look_folds_it_away(ana: Client, home: SpaceKey) -> None:
    puts(home, a_promise())
    looked_and_was_unsafe(home)

    pages = (f"{LISTED}p/{page}" for page in ("", "day/", "move/"))
    paths = [LISTED, NEW, *pages, "/lists/words-and-days/"]
    assert folded(ana, paths) == paths


def test_a_promise_that_another_tab_removed_asks_for_its_day_again(
    ana: Client, home: SpaceKey
) -> None:
    puts(home, a_promise())
    ana.post(f"{LISTED}p/remove/")

    html = ana.post(f"{LISTED}p/", {"what": SCHOOL, "revision": 1}).content.decode()

    assert "Removed in another tab" in html
    assert SCHOOL in html
    assert 'name="by"' in html
