"""Hopes with a day: chosen, asked on their day, never moved, taken up again, unmet twice."""

from datetime import date, timedelta

import pytest
from django.test import Client

from handrail.programme.repair.hope import MET, NOT, OFFER, PARTLY, Hope
from handrail.vault.space import SpaceKey
from tests.web.at_home import kept, only, page, puts
from tests.web.keeping.steps import TODAY, ago, looked_and_was_unsafe

pytestmark = pytest.mark.django_db(transaction=True)
LISTED, NEW = "/lists/by/", "/lists/by/new/"
PAUSE = {"what": "a pause is a pause", "how": "nobody follows me out"}


def a_hope(name: str, by: date, answer: str = "", follows: str = "") -> Hope:
    """Return a hope; answered on its day, if it was."""
    return Hope(
        id=name,
        agreed_on=by - timedelta(weeks=8),
        by=by,
        answer=answer,
        answered_on=by if answer else None,
        follows=follows,
        what=PAUSE["what"],
        how=PAUSE["how"],
    )


@pytest.mark.parametrize("weeks", [8, 10, 12])
def test_one_of_three_days_is_chosen(ana: Client, home: SpaceKey, weeks: int) -> None:
    ana.post(NEW, {**PAUSE, "weeks": str(weeks), "by": ""})

    assert only(home, Hope).by == TODAY + timedelta(weeks=weeks)
    assert only(home, Hope).agreed_on == TODAY


def test_a_day_of_ones_own_is_chosen(ana: Client, home: SpaceKey) -> None:
    own = TODAY + timedelta(days=40)

    ana.post(NEW, {**PAUSE, "weeks": "own", "by": str(own)})

    assert only(home, Hope).by == own


@pytest.mark.parametrize(
    ("weeks", "by", "said"),
    [
        ("", "", "Choose a day."),
        ("own", "", "Choose a day."),
        ("own", str(TODAY), "This day is over."),
        ("own", str(TODAY + timedelta(days=9000)), "too far ahead"),
        ("own", "some day", "year, month, day"),
        ("9", "", "Choose from the list."),
    ],
)
def test_without_a_day_ahead_the_words_come_back(
    ana: Client, home: SpaceKey, weeks: str, by: str, said: str
) -> None:
    html = ana.post(NEW, {**PAUSE, "weeks": weeks, "by": by}).content.decode()

    assert said in html
    assert PAUSE["what"] in html
    assert kept(home, Hope) == []


def test_words_change_and_the_day_stays(ana: Client, home: SpaceKey) -> None:
    by = TODAY + timedelta(days=20)
    puts(home, a_hope("h", by))
    assert 'name="by"' not in page(ana, f"{LISTED}h/")

    later = {"weeks": "12", "by": str(TODAY + timedelta(days=90))}
    ana.post(f"{LISTED}h/", {**PAUSE, **later, "how": "I sleep", "revision": 1})

    assert (only(home, Hope).how, only(home, Hope).by) == ("I sleep", by)


def test_a_new_hope_has_its_day_whatever_came_along_with_the_form(
    ana: Client, home: SpaceKey
) -> None:
    ana.post(NEW, {**PAUSE, "weeks": "8", "by": "", "revision": "7"})

    assert only(home, Hope).by == TODAY + timedelta(weeks=8)


def test_words_changed_in_two_tabs_clash_and_those_of_a_removed_one_ask_for_a_day(
    ana: Client, home: SpaceKey
) -> None:
    puts(home, a_hope("h", TODAY + timedelta(days=20)))
    path, words = f"{LISTED}h/", {**PAUSE, "revision": 1}
    ana.post(path, {**words, "how": "I sleep"})

    html = ana.post(path, {**words, "how": "I eat"}).content.decode()
    assert "Changed in another tab" in html
    assert "I sleep" in html
    assert "I eat" in html
    ana.post(f"{path}remove/")
    html = ana.post(path, {**words, "how": "I eat"}).content.decode()
    assert "Removed in another tab" in html
    html = ana.post(NEW, {**words, "how": "I eat"}).content.decode()

    assert "Choose a day." in html
    assert "I eat" in html


@pytest.mark.parametrize("answer", [MET, PARTLY, NOT])
def test_on_its_day_it_asks_and_the_answer_can_be_taken_back(
    ana: Client, home: SpaceKey, answer: str
) -> None:
    puts(home, a_hope("h", TODAY))
    assert "The day has come. Do you see it?" in page(ana, LISTED)

    ana.post(f"{LISTED}h/answer/", {"answer": answer})
    answered = only(home, Hope)
    assert (answered.answer, answered.answered_on, answered.by) == (answer, TODAY, TODAY)
    assert "Do you see it?" not in page(ana, LISTED)
    ana.post(f"{LISTED}h/answer/", {"answer": ""})

    assert (only(home, Hope).answer, only(home, Hope).answered_on) == ("", None)


def test_an_answer_nobody_offered_is_not_kept(ana: Client, home: SpaceKey) -> None:
    puts(home, a_hope("h", TODAY))

    ana.post(f"{LISTED}h/answer/", {"answer": "later"})

    assert only(home, Hope).answer == ""


def test_taken_up_again_it_is_a_new_one_that_follows(ana: Client, home: SpaceKey) -> None:
    puts(home, a_hope("h", ago(3), NOT))
    assert PAUSE["what"] in page(ana, f"{LISTED}h/again/")

    ana.post(NEW, {**PAUSE, "weeks": "8", "by": "", "follows": "h"})

    new = next(hope for hope in kept(home, Hope) if hope.id != "h")
    assert (new.follows, new.answer) == ("h", "")
    assert "as a new one" not in page(ana, LISTED)


def test_only_what_was_not_met_twice_leads_to_a_fresh_look(ana: Client, home: SpaceKey) -> None:
    offer = OFFER.split(".")[0]
    puts(home, a_hope("h", ago(70), NOT), a_hope("other", ago(60), NOT))
    assert offer not in page(ana, LISTED)

    puts(home, a_hope("again", ago(1), NOT, follows="h"))

    html = page(ana, LISTED)
    assert offer in html
    assert "A fresh look" in html


def test_after_an_unsafe_look_it_stays_open_and_names_help_first(
    ana: Client, home: SpaceKey
) -> None:
    puts(home, a_hope("h", TODAY))
    looked_and_was_unsafe(home)

    html = page(ana, LISTED)

    assert PAUSE["what"] in html
    assert html.index("Help does not wait for a day") < html.index(PAUSE["what"])
