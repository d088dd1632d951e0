"""Path and Lists: what was kept is found by its day, put side by side, dated back, removed, undone."""

import re
from datetime import timedelta

import pytest
from django.test import Client

from handrail.accounts import clock, removed
from handrail.programme.look.answers import Answer
from handrail.programme.look.signals import BY_ID
from handrail.programme.reading.kept_reading import KeptReading, kept
from handrail.vault.space import Space, SpaceKey
from handrail.web.ui.context import declared
from tests.cast import browser_in, moved_in, visit_of
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import Page, breaches
from tests.web.looking import words

pytestmark = pytest.mark.django_db

CALM = dict.fromkeys(BY_ID, Answer.NEVER) | {"repair.small_care": Answer.NOW}
AFRAID = CALM | {"fear.partner": Answer.PAST_YEAR, "repair.small_care": Answer.BEFORE}


@pytest.fixture
def key(request: pytest.FixtureRequest) -> SpaceKey:
    """A new space."""
    return moved_in(f"ana of {request.node.name}"[:60])


@pytest.fixture
def ana(key: SpaceKey, request: pytest.FixtureRequest) -> Client:
    """Ana, in her space."""
    return browser_in(key)


def keeps(key: SpaceKey, answers: dict[str, Answer], *, days_ago: int = 0) -> KeptReading:
    """Keep a look of some days ago."""
    record = kept(answers, clock.today() - timedelta(days=days_ago))
    with Space.open(key).change() as records:
        records.add(record)
    return record


def without_token(page: bytes) -> bytes:
    """Return a page without the form tokens, which are drawn anew for each."""
    return re.sub(rb'name="csrfmiddlewaretoken" value="\w+"', b"", page)


def test_an_empty_path_says_what_it_is_for(ana: Client) -> None:
    said = words(ana.get("/path/"))

    assert "Nothing is kept here yet" in said
    assert "Look at what is happening" in said
    assert "Side by side" not in said


def test_kept_looks_stand_by_their_day_newest_first(ana: Client, key: SpaceKey) -> None:
    older, newer = keeps(key, AFRAID, days_ago=40), keeps(key, CALM, days_ago=2)

    links = Page(ana.get("/path/").content.decode()).links()

    places = [links.index(f"/look/kept/{record.id}/") for record in (newer, older)]
    assert places == sorted(places)
    assert "A month has passed" not in words(ana.get("/path/"))


def test_a_heading_is_said_once_where_looks_one_after_the_other_showed_the_same(
    ana: Client, key: SpaceKey
) -> None:
    keeps(key, AFRAID, days_ago=40)
    for days in (20, 9, 2):
        keeps(key, CALM, days_ago=days)

    said = words(ana.get("/path/"))

    assert said.count("A hard stretch") == 1
    assert said.count("The same") == 2
    assert said.count("This needs care") == 1


def test_the_choosers_hold_days_alone_and_tell_two_looks_of_one_day_apart(
    ana: Client, key: SpaceKey
) -> None:
    keeps(key, AFRAID, days_ago=40)
    for _look in range(2):
        keeps(key, CALM, days_ago=2)

    page = Page(ana.get("/path/").content.decode())
    options = [option.text.strip() for option in page.all("option")]

    assert len({*options}) == 3
    assert max(map(len, options)) <= len("30 September 2026 (2)")


def test_a_kept_look_shows_what_it_showed_that_day(ana: Client, key: SpaceKey) -> None:
    record = keeps(key, AFRAID, days_ago=40)

    said = words(ana.get(f"/look/kept/{record.id}/"))

    assert "This needs care" in said
    assert "You are afraid of what they might do." in said
    assert "One person’s answers." in said


def test_two_looks_side_by_side_say_what_changed(ana: Client, key: SpaceKey) -> None:
    older, newer = keeps(key, AFRAID, days_ago=40), keeps(key, CALM, days_ago=2)

    shown = ana.post("/path/two/", {"older": newer.id, "newer": older.id}, follow=True)

    said = words(shown)
    assert "Your answers show something else than before." in said
    assert "Further away, or less often, than before" in said
    assert said.index("Afraid of them") < said.index("Small acts of care")
    assert "nothing is added up" in said
    first, second = (section.text for section in Page(shown.content.decode()).all("section")[:2])
    assert "This needs care" in first, "the earlier day stands first, however they were chosen"
    assert "A hard stretch" in second


def test_two_looks_with_the_same_answers_say_so(ana: Client, key: SpaceKey) -> None:
    older, newer = keeps(key, CALM, days_ago=40), keeps(key, CALM)

    said = words(ana.get(f"/path/{older.id}/{newer.id}/"))

    assert "Your answers show the same as before." in said
    assert "No answer has changed." in said


@pytest.mark.parametrize("chosen", ["same", "gone", "none"])
def test_a_choice_that_cannot_be_compared_comes_back_with_words(
    ana: Client, key: SpaceKey, chosen: str
) -> None:
    older, newer = keeps(key, AFRAID, days_ago=40), keeps(key, CALM)
    sent = {
        "same": {"older": older.id, "newer": older.id},
        "gone": {"older": "0" * 32, "newer": newer.id},
        "none": {},
    }[chosen]

    back = ana.post("/path/two/", sent)

    assert back.status_code == 200
    assert breaches(back.content.decode(), "/path/two/") == []
    assert 'class="err"' in back.content.decode()


def test_a_kept_look_can_be_dated_back_but_not_ahead(ana: Client, key: SpaceKey) -> None:
    record = keeps(key, CALM)
    address = f"/look/kept/{record.id}/"
    ahead = clock.today() + timedelta(days=1)

    refused = ana.post(address, {"made_on": ahead.isoformat(), "revision": 1})
    assert "has not come yet" in words(refused)
    ana.post(address, {"made_on": "2020-02-29", "revision": 1})

    assert Space.open(key).get(KeptReading, record.id).made_on.isoformat() == "2020-02-29"
    for wrong in ("yesterday", "", "0001-01-01", "2020-02-30"):
        assert (
            'class="err"' in ana.post(address, {"made_on": wrong, "revision": 2}).content.decode()
        )


def test_a_day_changed_in_two_tabs_is_shown_and_not_overwritten(ana: Client, key: SpaceKey) -> None:
    record = keeps(key, CALM)
    address = f"/look/kept/{record.id}/"
    ana.post(address, {"made_on": "2020-02-29", "revision": 1})

    late = ana.post(address, {"made_on": "2021-03-01", "revision": 1})

    assert "changed in another tab" in words(late)
    assert Space.open(key).get(KeptReading, record.id).made_on.isoformat() == "2020-02-29"
    assert 'name="revision" value="2"' in late.content.decode()


def test_a_removed_look_leaves_at_once_and_can_come_back(ana: Client, key: SpaceKey) -> None:
    record = keeps(key, CALM)

    after = ana.post(f"/look/kept/{record.id}/away/", follow=True)

    assert Space.open(key).all(KeptReading) == []
    assert f"/undo/{record.id}/" in after.content.decode()
    assert removed.restore(visit_of(ana), Space.open(key), record.id) == record
    assert ana.get(f"/look/kept/{record.id}/").status_code == 200


def test_an_unclear_look_is_asked_about_again_after_two_weeks(ana: Client, key: SpaceKey) -> None:
    record = keeps(key, AFRAID, days_ago=13)
    assert "Two weeks have passed" not in words(ana.get("/path/"))

    ana.post(
        f"/look/kept/{record.id}/",
        {"made_on": (clock.today() - timedelta(days=14)).isoformat(), "revision": 1},
    )

    assert "Two weeks have passed" in words(ana.get("/path/"))


def test_another_persons_look_and_a_missing_one_are_the_same(ana: Client, key: SpaceKey) -> None:
    cleo = moved_in("cleo", "plain words that are cleo’s own")
    hers = keeps(cleo, AFRAID)

    foreign, missing = ana.get(f"/look/kept/{hers.id}/"), ana.get(f"/look/kept/{'0' * 32}/")

    assert foreign.status_code == missing.status_code == 404
    assert without_token(foreign.content) == without_token(missing.content)


def test_lists_holds_every_row_the_parts_declare(ana: Client) -> None:
    said = words(ana.get("/lists/"))

    for part in declared():
        for row in (*part.own_rows, *part.open_rows):
            assert str(row.title) in said


def test_plain_words_lead_to_a_page_and_stand_in_no_address(ana: Client) -> None:
    answer = ana.post("/lists/find/", {"words": "breathing"})

    assert answer["Location"] == "/lists/found/"
    assert "Steady yourself" in words(ana.get("/lists/found/"))


def test_words_that_point_nowhere_say_so(ana: Client) -> None:
    ana.post("/lists/find/", {"words": "zebra"})

    assert "Nothing here goes by “zebra”." in words(ana.get("/lists/found/"))
    assert ana.get("/lists/found/").status_code == 200


def test_nothing_to_look_for_is_asked_for(ana: Client) -> None:
    assert "Type at least one word" in words(ana.post("/lists/find/", {"words": " "}))
    assert ana.get("/lists/found/")["Location"] == "/lists/"


def test_an_unsafe_reading_gathers_what_is_folded_away_at_the_end(
    ana: Client, key: SpaceKey
) -> None:
    keeps(key, AFRAID)

    said = words(ana.get("/lists/"))
    assert "Folded away for now" in said
    assert said.index("Hard things you wrote") > said.index("Folded away for now")
    assert said.index("Getting ready") < said.index("Folded away for now")


def test_what_is_written_stands_under_its_day_month_by_month(ana: Client, key: SpaceKey) -> None:
    kept = keeps(key, CALM, days_ago=0)
    keeps(key, AFRAID, days_ago=70)

    said = words(ana.get("/path/days/"))
    assert f"{kept.made_on:%B %Y}" in said
    assert kept.told().heading in said
    assert "Earlier:" in said
    assert "Nothing is written about this month" in words(ana.get("/path/days/2001/1/"))
    assert ana.get("/path/days/2001/13/").status_code == 404


def test_both_pages_ask_for_a_space() -> None:
    for address in ("/path/", "/lists/", "/look/again/"):
        assert Client().get(address)["Location"] == "/in/"


def test_the_pages_keep_the_house_rules_and_no_text_escapes(ana: Client, key: SpaceKey) -> None:
    addresses = ["/path/", "/path/days/", "/path/days/2001/1/", "/lists/"]
    for address in addresses:
        assert breaches(ana.get(address).content.decode(), address) == []
    older, newer = keeps(key, AFRAID, days_ago=40), keeps(key, CALM, days_ago=31)
    addresses += [f"/path/{older.id}/{newer.id}/", f"/look/kept/{older.id}/"]
    for address in addresses:
        assert breaches(ana.get(address).content.decode(), address) == []
        with pseudo_language():
            assert bare_texts(ana.get(address).content.decode()) == []


def test_lists_opens_its_first_and_last_group_and_holds_the_others_folded_below_the_search(
    ana: Client,
) -> None:
    page = Page(ana.get("/lists/").content.decode())

    groups = [part for part in page.all("details") if not part.inside("section")]
    assert ["open" in group.attributes for group in groups] == [True, *[False] * 6, True]
    within = {link.attributes["href"]: link.within for link in page.all("a")}
    assert groups[0] in within["/notes/"]
    assert any(group in within["/lists/weigh/"] for group in groups[1:-1])
    assert page.html.index('role="search"') < page.html.index("<details")
