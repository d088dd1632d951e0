"""One hard thing is kept, changed, put away; folded away while the newest reading is unsafe."""

from typing import Any

import pytest
from django.test import Client

from handrail.accounts import clock
from handrail.programme.reading.kept_reading import kept as kept_reading
from handrail.programme.talk.soft_start import SoftStart
from handrail.programme.talk.two_sided_i import TwoSidedI
from handrail.vault.space import Space, SpaceKey
from tests.cast import browser_in
from tests.house.rules import breaches
from tests.web.at_home import kept
from tests.web.looking import CALM, HIT, filled, headings
from tests.web.talking.steps import BOTH, HEARD, keeps, page

pytestmark = pytest.mark.django_db(transaction=True)
FOLDED = "These pages are folded away for now"


def looked(home: SpaceKey, answers: dict[str, Any]) -> None:
    """Let the space hold a reading of today."""
    with Space.open(home).change() as records:
        records.add(kept_reading(answers, clock.today()))


def test_it_is_kept_once_though_sent_twice_and_listed(ana: Client, home: SpaceKey) -> None:
    assert keeps(ana) == keeps(ana)
    keeps(ana, "start")

    assert len(kept(home, TwoSidedI)) == len(kept(home, SoftStart)) == 1
    html = page(ana, "/say/kept/")
    assert HEARD[:60] in html
    assert "I’ve been worried about us. Could we talk?" in html


def test_what_was_written_before_the_door_is_kept_behind_it(home: SpaceKey) -> None:
    person = Client()
    answer = person.post("/say/both/", {**BOTH, "do": "keep"})
    assert answer.headers["Location"] == "/say/both/keep/"
    assert person.get("/say/both/keep/").headers["Location"] == "/in/"

    inside = browser_in(home)
    inside.post("/say/both/", {**BOTH, "do": "look"})
    assert HEARD in page(inside, "/say/both/keep/")
    assert kept(home, TwoSidedI) == []
    inside.post("/say/both/keep/")
    inside.post("/say/both/keep/")

    assert [saying.sentence() for saying in kept(home, TwoSidedI)] == [HEARD]


def test_it_is_changed_and_looking_at_a_change_changes_nothing(ana: Client, home: SpaceKey) -> None:
    address = keeps(ana)

    ana.post(f"{address}change/", {**BOTH, "feel": "lonely", "revision": 1, "do": "look"})
    assert "lonely</textarea>" in page(ana, f"{address}change/")
    assert kept(home, TwoSidedI)[0].feel == "sad"
    ana.post(f"{address}change/", {**BOTH, "feel": "lonely", "revision": 1, "do": "keep"})

    assert [(one.feel, one.revision) for one in kept(home, TwoSidedI)] == [("lonely", 2)]


def test_two_tabs_clash_and_both_versions_are_shown(ana: Client, home: SpaceKey) -> None:
    address = keeps(ana)
    ana.post(f"{address}change/", {**BOTH, "feel": "lonely", "revision": 1, "do": "keep"})

    html = ana.post(
        f"{address}change/", {**BOTH, "feel": "angry", "revision": 1, "do": "keep"}
    ).content.decode()

    assert "Changed in another tab" in html
    assert "lonely</span>" in html
    assert "angry</textarea>" in html
    assert breaches(html, f"{address}change/") == []
    ana.post(f"{address}change/", {**BOTH, "feel": "angry", "revision": 2, "do": "keep"})
    assert kept(home, TwoSidedI)[0].feel == "angry"


def test_what_another_tab_put_away_stands_again_when_it_is_kept(
    ana: Client, home: SpaceKey
) -> None:
    address = keeps(ana)
    ana.post(f"{address}remove/")

    ana.post(f"{address}change/", {**BOTH, "feel": "tired", "revision": 1, "do": "keep"})

    assert [one.feel for one in kept(home, TwoSidedI)] == ["tired"]


def test_what_is_put_away_comes_back_with_undo(ana: Client, home: SpaceKey) -> None:
    address = keeps(ana)
    record = kept(home, TwoSidedI)[0]

    html = ana.post(f"{address}remove/", follow=True).content.decode()
    assert "Put away." in html
    assert kept(home, TwoSidedI) == []
    ana.post(f"/undo/{record.id}/")

    assert kept(home, TwoSidedI) == [record]


@pytest.mark.parametrize("path", ["/say/", "/say/both/", "/say/start/", "/say/kept/", "/practice/"])
def test_an_unsafe_reading_folds_the_pages_until_the_person_goes_on(
    ana: Client, home: SpaceKey, path: str
) -> None:
    looked(home, HIT)

    folded = ana.get(path)
    assert FOLDED in headings(folded)
    assert filled(folded) == ["Not now"]
    assert 'href="/now/"' in folded.content.decode()
    assert breaches(folded.content.decode(), path) == []
    answer = ana.post("/on/", {"toward": path})

    assert answer.headers["Location"] == path
    assert FOLDED not in page(ana, path)


def test_a_calm_reading_folds_nothing(ana: Client, home: SpaceKey) -> None:
    looked(home, CALM)

    assert FOLDED not in page(ana, "/say/both/")


def test_words_sent_into_a_folded_page_are_not_lost(ana: Client, home: SpaceKey) -> None:
    looked(home, HIT)

    ana.post("/say/both/", {**BOTH, "do": "look"})
    assert FOLDED in page(ana, "/say/both/")
    ana.post("/on/", {"toward": "/say/both/"})

    assert HEARD in page(ana, "/say/both/")


@pytest.mark.parametrize(
    "toward", ["https://elsewhere.example/", "//x/", "/mine/", "", "/nowhere/"]
)
def test_going_on_leads_nowhere_else(ana: Client, toward: str) -> None:
    assert ana.post("/on/", {"toward": toward}).headers["Location"] == "/lists/"
