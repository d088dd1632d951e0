"""The pattern finder without a space: what is marked is said back in words, and kept nowhere."""

import pytest
from django.test import Client

from handrail.programme.understand.patterns import HOW_OFTEN, PATTERNS
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import Page, breaches

ADDRESSES = ("/marks/", "/marks/seen/", "/marks/sheet/")
MARKS = {"criticism": "most-weeks", "disrespect": "once", "controlling": "no"}


def answers(html: str) -> list[tuple[str, str]]:
    """Return what the page says was marked, in words."""
    page = Page(html)
    return list(
        zip(
            [term.text for term in page.all("dt")],
            [words.text for words in page.all("dd")],
            strict=True,
        )
    )


def test_every_pattern_has_words_examples_and_no_answer_chosen(person: Client) -> None:
    page = Page(person.get("/marks/").content.decode())

    assert len(page.all("fieldset")) == len(PATTERNS) == 7
    radios = [field for field in page.all("input") if field.attributes.get("type") == "radio"]
    assert len(radios) == 7 * (len(HOW_OFTEN) + 1)
    assert not [radio for radio in radios if "checked" in radio.attributes]
    for pattern in PATTERNS:
        assert len(pattern.examples) >= 4


def test_what_was_marked_comes_back_in_words_and_nothing_else(person: Client) -> None:
    answer = person.post("/marks/", MARKS, follow=True)

    assert answer.redirect_chain == [("/marks/seen/", 302)]
    html = answer.content.decode()
    assert answers(html) == [
        ("Nothing is ever right", "Most weeks"),
        ("No respect, for a long time", "Once or twice"),
    ]
    words = Page(html).all("main")[0].text
    assert not [sign for sign in words if sign.isdigit()], "no score, no count"
    assert {"/look/", "/now/", "/marks/keep/"} <= {*Page(html).links()}


def test_marks_can_be_changed_before_they_count(person: Client) -> None:
    person.post("/marks/", MARKS)

    page = Page(person.get("/marks/").content.decode())
    chosen = [i.attributes["name"] for i in page.all("input") if "checked" in i.attributes]
    assert chosen == ["criticism", "disrespect"]
    html = person.post("/marks/", {"criticism": "once"}, follow=True).content.decode()

    assert answers(html) == [("Nothing is ever right", "Once or twice")]


def test_marking_nothing_is_not_read_as_fine(person: Client) -> None:
    html = person.post("/marks/", {}, follow=True).content.decode()

    assert "That does not prove that all is well." in html
    assert "/marks/keep/" not in Page(html).links()


def test_nothing_marked_yet_leads_to_the_questions(person: Client) -> None:
    assert person.get("/marks/seen/").headers["Location"] == "/marks/"


def test_leaving_forgets_what_was_marked(person: Client) -> None:
    person.post("/marks/", MARKS)

    person.get("/clock/")
    person.get("/")

    assert person.get("/marks/seen/").headers["Location"] == "/marks/"


@pytest.mark.parametrize("bad", ["often", "\0", "x" * 10_000, "<script>"])
def test_an_answer_that_is_none_gets_words(person: Client, bad: str) -> None:
    answer = person.post("/marks/", {**MARKS, "gaslighting": bad})

    html = answer.content.decode()
    assert answer.status_code == 200
    assert "Choose one of the answers shown." in html
    assert breaches(html, "/marks/") == []
    assert "checked" in html, "the other answers are still there"


def test_the_sheet_has_empty_boxes_and_nothing_that_was_marked(person: Client) -> None:
    before = person.get("/marks/sheet/").content
    person.post("/marks/", MARKS)

    sheet = person.get("/marks/sheet/")

    assert sheet.content == before
    html = sheet.content.decode().partition("<article")[2]
    assert html.count("Most weeks") == 7
    assert "Handrail" not in html


@pytest.mark.parametrize("address", ["/marks/keep/", "/marks/kept/", "/marks/kept/nothing/"])
def test_keeping_needs_a_space(person: Client, address: str) -> None:
    person.post("/marks/", MARKS)

    assert person.get(address).headers["Location"] == "/in/"


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_text_escapes_translation_and_the_house_rules_hold(person: Client, address: str) -> None:
    for marks in (MARKS, {}):
        person.post("/marks/", marks)
        with pseudo_language():
            html = person.get(address).content.decode()

        assert bare_texts(html) == []
        assert breaches(html.replace("⟦", "").replace("⟧", ""), address) == []
