"""One hard thing is put together and looked at; it says what stands out and keeps nothing."""

import pytest
from django.test import Client

from handrail.programme.talk.soft_start import SoftStart
from handrail.programme.talk.two_sided_i import TwoSidedI
from handrail.vault.space import SpaceKey
from tests.cast import browser_in, moved_in
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import breaches
from tests.web.at_home import kept
from tests.web.talking.steps import BOTH, HEARD, START, keeps, page

pytestmark = pytest.mark.django_db(transaction=True)


def test_looking_keeps_nothing_and_shows_what_stands_out(ana: Client, home: SpaceKey) -> None:
    answer = ana.post("/say/both/", {**BOTH, "when": "you always leave", "do": "look"})

    assert answer.headers["Location"] == "/say/both/#reads"
    html = page(ana, "/say/both/")
    assert "One place to look again" in html
    assert "<mark>always<sup>1</sup></mark>" in html
    assert "you always leave</textarea>" in html
    assert kept(home, TwoSidedI) == []


def test_where_nothing_stands_out_it_says_only_that(ana: Client) -> None:
    ana.post("/say/both/", {**BOTH, "do": "look"})

    html = page(ana, "/say/both/")

    assert HEARD in html
    assert "Nothing stood out to this page. You know them; it does not." in html
    assert "It cannot tell you if it is safe to say." in html


def test_a_stranger_can_use_it_and_takes_it_along_on_paper() -> None:
    person = Client()
    person.post("/say/both/", {**BOTH, "do": "look"})

    assert HEARD in page(person, "/say/both/")
    assert HEARD in page(person, "/say/both/paper/")
    assert HEARD not in page(Client(), "/say/both/paper/")
    person.get("/clock/")
    person.get("/")
    assert HEARD not in page(person, "/say/both/"), "gone with the visit"


@pytest.mark.parametrize(
    ("shape", "left_empty", "words"),
    [
        ("both", "when", "Write what happened."),
        ("both", "feel", "Write a feeling, or pick one from the list."),
        ("both", "because", "Write why it matters to you."),
        ("start", "opening", "Write what is on your mind."),
        ("start", "invitation", "Write a question."),
    ],
)
def test_an_empty_part_says_what_it_is_for_and_the_others_come_back(
    ana: Client, shape: str, left_empty: str, words: str
) -> None:
    given = {**(BOTH if shape == "both" else START), left_empty: " "}

    html = ana.post(f"/say/{shape}/", {**given, "do": "keep"}).content.decode()

    assert words in html
    assert all(value in html for value in given.values())
    assert breaches(html, f"/say/{shape}/") == []


@pytest.mark.parametrize("typed", ["x" * 1_000_000, "one\0two"])
def test_what_cannot_be_kept_comes_back_with_words(ana: Client, typed: str) -> None:
    html = ana.post("/say/both/", {**BOTH, "when": typed}).content.decode()

    assert "Nothing you typed is lost." in html
    assert typed in html


def test_feelings_are_picked_from_the_list(ana: Client, home: SpaceKey) -> None:
    keeps(ana, feel="", feelings=["worn-out", "hurt"])

    assert (
        kept(home, TwoSidedI)[0]
        .sentence()
        .startswith("When you left on Sunday, I feel hurt and worn out,")
    )
    html = ana.post("/say/both/", {**BOTH, "feelings": ["made up"]}).content.decode()
    assert "Choose from those shown" in html


def test_beginnings_are_borrowed(ana: Client, home: SpaceKey) -> None:
    keeps(ana, "start", begin="miss", opening="our evenings", invite="talk", invitation="on Sunday")

    assert (
        kept(home, SoftStart)[0].sentence()
        == "I miss our evenings. Could we talk about it on Sunday?"
    )


def test_while_typing_a_piece_of_a_page_answers_without_a_token_and_keeps_nothing(
    ana: Client, home: SpaceKey
) -> None:
    answer = ana.post("/say/both/read/", {"when": "you <b>never</b> ring"})

    html = answer.content.decode()
    assert "<mark>never<sup>1</sup></mark>" in html
    assert "&lt;b&gt;" in html
    assert "No feeling" not in html, "it is still being typed"
    assert "csrf" not in html
    assert "never" not in page(ana, "/say/both/")
    assert kept(home, TwoSidedI) == []


def test_nobody_else_finds_it(ana: Client) -> None:
    address = keeps(ana)
    cleo = browser_in(moved_in("cleo"))

    assert cleo.get(address).status_code == 404
    assert cleo.post(f"{address}remove/").status_code == 404
    assert Client().get(address).headers["Location"] == "/in/"
    assert ana.get(address.replace("both", "neither")).status_code == 404


def test_the_pages_keep_the_house_rules(ana: Client) -> None:
    address = keeps(ana)
    ana.post("/say/both/", {**BOTH, "when": "you always leave", "do": "look"})
    paths = ["/say/", "/say/both/", "/say/both/keep/", "/say/both/paper/", "/say/kept/", address]

    for path in [*paths, f"{address}change/"]:
        assert breaches(page(ana, path), path) == []
        with pseudo_language():
            assert bare_texts(page(ana, path)) == [], path
