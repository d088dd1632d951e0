"""Apologies: one open, one a week, heard, said, turned into a promise, about the same thing again."""

from datetime import date, timedelta

import pytest
from django.test import Client

from handrail.programme.repair.apology import Apology
from handrail.programme.repair.promise import KEPT, Promise
from handrail.vault.space import SpaceKey
from tests.web.at_home import kept, only, page, puts
from tests.web.keeping.steps import TODAY, ago, folded, looked_and_was_unsafe

pytestmark = pytest.mark.django_db(transaction=True)
LISTED, NEW = "/lists/amends/", "/lists/amends/new/"
LETTER = {
    "did": "I read out your letter on Sunday",
    "cost": "You had to sit there",
    "will": "I will tell my brother on Friday that it was not mine to read",
}
FRIDAY = TODAY + timedelta(days=2)


def an_apology(
    name: str, written: int, *, said: bool = True, by: date | None = None, will: str = ""
) -> Apology:
    """Return an apology written some days ago."""
    day = ago(written)
    return Apology(
        id=name,
        did=LETTER["did"],
        cost=LETTER["cost"],
        will=will or LETTER["will"],
        written_on=day,
        said_on=day if said else None,
        by=by,
    )


def test_it_is_kept_and_read_as_it_will_be_heard(ana: Client, home: SpaceKey) -> None:
    where = ana.post(NEW, {**LETTER, "by": ""}).headers["Location"]

    apology = only(home, Apology)
    assert (apology.written_on, apology.said_on, apology.by) == (TODAY, None, None)
    heard = "I’m sorry that I read out your letter on Sunday. You had to sit there. I will tell"
    assert heard in page(ana, where)


def test_sent_twice_it_is_one(ana: Client, home: SpaceKey) -> None:
    answers = {ana.post(NEW, {**LETTER, "by": ""}).headers["Location"] for _ in range(2)}

    assert answers == {f"{LISTED}{only(home, Apology).id}/words/"}


@pytest.mark.parametrize("said", [True, False])
def test_a_second_one_within_the_week_or_beside_an_open_one_is_not_kept_and_not_lost(
    ana: Client, home: SpaceKey, said: bool
) -> None:
    puts(home, an_apology("a", 3, said=said))
    words = {**LETTER, "did": "I forgot the appointment"}

    html = ana.post(NEW, words).content.decode()

    assert "I forgot the appointment" in html
    reason = "The next can be written from" if said else "not said yet"
    assert reason in html
    for path in (LISTED, NEW):
        assert reason in page(ana, path)
    assert [apology.id for apology in kept(home, Apology)] == ["a"]


def test_a_week_after_the_last_another_can_be_written(ana: Client, home: SpaceKey) -> None:
    puts(home, an_apology("a", 7))
    assert f'href="{NEW}"' in page(ana, LISTED)

    ana.post(NEW, {**LETTER, "by": ""})

    assert len(kept(home, Apology)) == 2


def test_that_it_was_said_is_noted_and_taken_back(ana: Client, home: SpaceKey) -> None:
    puts(home, an_apology("a", 1, said=False))

    ana.post(f"{LISTED}a/said/")
    assert only(home, Apology).said_on == TODAY
    ana.post(f"{LISTED}a/said/")

    assert only(home, Apology).said_on is None


def test_that_it_was_said_can_be_dated_back(ana: Client, home: SpaceKey) -> None:
    puts(home, an_apology("a", 3, said=False))
    assert f'href="{LISTED}a/day/"' in page(ana, f"{LISTED}a/words/")
    ahead = ana.post(f"{LISTED}a/day/", {"became": "said", "day": str(ago(-1))}).content.decode()
    assert "has not come yet" in ahead

    ana.post(f"{LISTED}a/day/", {"became": "said", "day": str(ago(2))})

    assert only(home, Apology).said_on == ago(2)


def test_its_repair_becomes_a_promise_with_one_touch_and_only_once(
    ana: Client, home: SpaceKey
) -> None:
    puts(home, an_apology("a", 1, by=FRIDAY))
    assert "Make it a promise, by" in page(ana, f"{LISTED}a/words/")

    for _ in range(2):
        ana.post(f"{LISTED}a/small/")

    promise = only(home, Promise)
    assert (promise.what, promise.by, promise.apology) == (LETTER["will"], FRIDAY, "a")
    assert "Make it a promise" not in page(ana, f"{LISTED}a/words/")


@pytest.mark.parametrize(
    ("by", "will"), [(None, ""), (ago(1), ""), (FRIDAY, "I will ask you first. " * 40)]
)
def test_without_a_day_ahead_or_with_too_many_words_a_form_asks(
    ana: Client, home: SpaceKey, by: date | None, will: str
) -> None:
    puts(home, an_apology("a", 1, by=by, will=will))

    html = ana.post(f"{LISTED}a/small/", follow=True).content.decode()
    assert 'name="apology" value="a"' in html
    ana.post("/lists/small/new/", {"what": "Ask first", "by": str(FRIDAY), "apology": "a"})

    assert only(home, Promise).apology == "a"


def test_what_became_of_the_promise_stands_beside_the_apology(ana: Client, home: SpaceKey) -> None:
    promise = Promise(
        id="p", what="x", made_on=ago(4), by=ago(2), state=KEPT, marked_on=ago(2), apology="a"
    )
    puts(home, an_apology("a", 5), promise)

    for path in (LISTED, f"{LISTED}a/words/"):
        assert "The promise from it: Kept." in page(ana, path)


def test_an_earlier_one_for_the_same_thing_is_chosen_and_unchosen(
    ana: Client, home: SpaceKey
) -> None:
    puts(home, an_apology("first", 30), an_apology("again", 5))
    path = f"{LISTED}again/same/"

    def again_of() -> str:
        return next(one.again_of for one in kept(home, Apology) if one.id == "again")

    ana.post(path, {"again_of": "first"})
    assert again_of() == "first"
    ana.post(path, {"again_of": "again"})
    assert again_of() == "first"
    ana.post(path, {"again_of": ""})
    assert again_of() == ""
    assert "the same thing as an earlier one" not in page(ana, f"{LISTED}first/words/")


def test_a_day_that_has_gone_by_does_not_stop_a_change_of_words(
    ana: Client, home: SpaceKey
) -> None:
    puts(home, an_apology("a", 20, by=ago(15)))

    words = {**LETTER, "cost": "Everyone looked at you", "by": str(ago(15)), "revision": 1}
    ana.post(f"{LISTED}a/", words)

    assert (only(home, Apology).cost, only(home, Apology).by) == (words["cost"], ago(15))


def test_the_coach_reads_the_whole_and_nobody_asks_for_forgiveness(ana: Client) -> None:
    words = {**LETTER, "did": "I’m sorry if you were hurt", "will": "I will be better", "look": "1"}

    html = ana.post(NEW, words).content.decode()

    assert "to look again" in html
    assert "Asking to be forgiven can be left out" in html


def test_words_and_what_followed_stand_on_one_line(ana: Client, home: SpaceKey) -> None:
    assert "Nothing here yet" in page(ana, "/lists/words-and-days/")
    promise = Promise(
        id="p",
        what="Tell him",
        made_on=ago(4),
        by=ago(2),
        state=KEPT,
        marked_on=ago(2),
        apology="a",
    )
    puts(home, an_apology("a", 5), promise)

    html = page(ana, "/lists/words-and-days/")

    order = ["You put it into words", "You said it", "You promised", "Tell him", "You kept it"]
    assert sorted(order, key=html.index) == order


def test_an_unsafe_look_folds_it_away(ana: Client, home: SpaceKey) -> None:
    puts(home, an_apology("a", 1))
    looked_and_was_unsafe(home)

    paths = [LISTED, NEW, *(f"{LISTED}a/{page}" for page in ("", "words/", "day/", "small/"))]
    assert folded(ana, paths) == paths
