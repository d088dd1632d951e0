"""Help now: who is shown to whom, without a database, and when memory fails."""

import re
from html import escape

import pytest
from django.core.cache import cache
from django.core.cache.backends.base import BaseCache
from django.test import Client, override_settings

from handrail.programme.support import helplines
from handrail.web.support.groups import groups
from handrail.web.support.short import short_words
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import Page, breaches

# No test here asks for the database: a query would be refused, and fail it.
ADDRESSES = ("/now/", "/now/short/", "/now/sheet/", "/paper/")


def help_in(person: Client, country: str) -> str:
    """Choose a country and read the help page."""
    answer = person.post("/now/", {"country": country}, follow=True)
    assert answer.redirect_chain == [("/now/", 302)]
    return answer.content.decode()


def group(html: str, name: str) -> str:
    """Return one group of the page, from its heading to its end."""
    return html.partition(f'aria-labelledby="{name}"')[2].partition("</section>")[0]


# -- before a country is chosen ---------------------------------------------------------------
def test_before_a_country_is_chosen_there_are_numbers_and_the_way_to_more(person: Client) -> None:
    page = Page(person.get("/now/").content.decode())

    assert page.links().count("tel:112") == 1
    assert page.links().count("tel:911") == 1
    assert {"https://nomoredirectory.org/", "https://findahelpline.com/"} <= {*page.links()}
    codes = [option.attributes["value"] for option in page.all("option")]
    assert {*codes} == {"", *(country.code for country in helplines.countries())}
    assert "In Europe" in page.html
    assert "In the United States, Canada" in page.html


@pytest.mark.slow
@pytest.mark.parametrize("country", ["", *(c.code for c in helplines.countries())])
def test_in_every_country_both_united_states_numbers_and_the_house_rules_hold(
    person: Client, country: str
) -> None:
    html = help_in(person, country)

    links = Page(html).links()
    assert "tel:18007997233" in links
    assert "tel:18007873224" in links
    assert breaches(html, "/now/") == []
    for line in helplines.shown(country, "emergency").lines:
        for phone in line.phones:
            assert phone.href in links


@pytest.mark.slow
@pytest.mark.parametrize("country", [c.code for c in helplines.countries()])
def test_nobody_is_left_with_lines_for_somebody_else_only(person: Client, country: str) -> None:
    html = help_in(person, country)

    lines = helplines.shown(country, "dv").lines
    if not any(line.for_anyone for line in lines):
        for name in ("talk", "men"):
            assert "https://nomoredirectory.org/" in Page(group(html, name)).links(), name
    for line in lines:
        if line.who and line.who != "anyone":
            assert f"For: {line.who}" in html


def test_the_groups_stand_in_their_order(person: Client) -> None:
    html = help_in(person, "GB")

    order = [
        html.index(f'id="{name}"') for name in ("danger", "talk", "life", "men", "young", "change")
    ]
    assert order == sorted(order)
    assert "0808 801 0327" in group(html, "men")
    assert "0808 801 0327" not in group(html, "talk")
    assert "Men’s Advice Line" in group(html, "men")
    assert "0800 1111" in group(html, "young")
    assert "Ask first what they must pass on" in group(html, "young")


def test_lines_for_anyone_come_first(person: Client) -> None:
    talk = group(help_in(person, "GB"), "talk")

    assert talk.index("Live Fear Free") < talk.index("National Domestic Abuse Helpline")


def test_somebody_who_harms_is_sent_to_no_line_for_those_who_are_hurt(person: Client) -> None:
    change = group(help_in(person, "AR"), "change")

    assert "tel:" not in change
    assert "A doctor or a counsellor of your own is a place to start" in change


def test_how_sure_the_numbers_are_and_when_they_were_checked_is_said_once_at_the_foot(
    person: Client,
) -> None:
    html = help_in(person, "PT")
    foot = html.partition("Whoever hosts this should check the numbers.")[2]

    assert html.count("Last checked 24 November 2026.") == 1
    assert foot.count("In two sources, one of them official.") == 1
    assert html.count("Check these if you can.") == 1
    for shown in groups("PT"):
        for known, *_sites in shown.lines:
            assert escape(known.name) in foot, "each line is named beside its source"
            assert known.confidence_words in foot


def test_a_way_to_write_instead_of_calling_is_shown(person: Client) -> None:
    talk = group(help_in(person, "US"), "talk")

    assert "sms:88788" in Page(talk).links()
    assert "https://www.thehotline.org/" in Page(talk).links()
    assert "can show in this phone’s call list or on a bill" in talk
    assert "stays in its history" in talk


# -- choosing ---------------------------------------------------------------------------------
def test_a_country_is_forgotten_on_leaving(person: Client) -> None:
    help_in(person, "PT")

    person.get("/clock/")
    person.get("/")

    assert "Emergency number, Portugal" not in person.get("/now/").content.decode()


@override_settings(HANDRAIL_COUNTRY="PT")
def test_the_hosts_country_comes_first_and_another_can_be_chosen(person: Client) -> None:
    assert "Set by whoever runs this: Portugal" in person.get("/now/").content.decode()

    assert "Emergency number, Argentina" in help_in(person, "AR")
    assert "tel:112" in Page(help_in(person, "")).links()


@pytest.mark.parametrize("country", ["XX", "PT\0", "<b>", "P" * 5_000])
def test_an_unknown_country_gets_words(person: Client, country: str) -> None:
    html = person.post("/now/", {"country": country}).content.decode()

    assert "Choose a country from the list." in html
    assert "tel:112" in Page(html).links()
    assert breaches(html, "/now/") == []


class Gone(BaseCache):
    """A memory that cannot be reached."""

    def __init__(self, *arguments: object) -> None:
        super().__init__({})

    def get(self, *arguments: object, **named: object) -> object:
        raise ConnectionError

    set = add = touch = delete = get  # type: ignore[assignment]  # each fails in the same way


def test_help_answers_when_the_memory_is_gone(person: Client) -> None:
    person.post("/now/", {"country": "AR"})
    gone = {"default": {"BACKEND": "tests.web.support.test_support.Gone"}}
    with override_settings(CACHES=gone):
        with pytest.raises(ConnectionError):
            cache.get("anything")
        chosen = person.post("/now/", {"country": "PT"})
        again = person.get("/now/")
        on_paper = person.post("/now/sheet/", {"on_paper": ["numbers"]})

    assert chosen.status_code == again.status_code == on_paper.status_code == 200
    assert "Emergency number, Portugal" in chosen.content.decode()
    assert "tel:112" in Page(again.content.decode()).links()
    assert "1-800-799-7233" in on_paper.content.decode()
    assert "Emergency number, Argentina" in person.get("/now/").content.decode(), "it is back"


# -- short words and paper --------------------------------------------------------------------
def test_short_words_are_short_and_name_numbers(person: Client) -> None:
    person.post("/now/", {"country": "PT"})

    page = Page(person.get("/now/short/").content.decode())

    assert {"tel:112", "tel:800202148", "tel:116111"} <= {*page.links()}
    steps = short_words("PT")
    assert len(steps) <= 12
    sentences = [words for step in steps for words in re.split(r"[.?:]", str(step.words))]
    assert max(len(sentence.split()) for sentence in sentences) <= 10


def test_short_words_say_beside_each_number_where_it_works(person: Client) -> None:
    first = Page(person.get("/now/short/").content.decode()).all("li")
    danger = next(step.text for step in first if "In danger now?" in step.text)

    places = [danger.find(words) for words in ("112", "In Europe", "911", "In the United States")]
    assert -1 not in places
    assert places == sorted(places)


def test_short_words_leave_nobody_with_a_line_for_somebody_else(person: Client) -> None:
    person.post("/now/", {"country": "AR"})

    html = person.get("/now/short/").content.decode()

    assert "For: women and LGBTI+" in html
    assert "https://nomoredirectory.org/" in Page(html).links()


def test_the_sheet_tells_nothing_that_was_not_ticked(person: Client) -> None:
    person.post("/now/", {"country": "PT"})

    sheet = (
        person.get("/now/sheet/")
        .content.decode()
        .partition("<article")[2]
        .partition("</article")[0]
    )

    assert "112" in sheet
    for telling in ("800 202 148", "Violência", "Handrail", "Move towards"):
        assert telling not in sheet


def test_what_is_ticked_stands_on_the_sheet(person: Client) -> None:
    person.post("/now/", {"country": "PT"})

    answer = person.post("/now/sheet/", {"on_paper": ["numbers", "now"]}, follow=True)

    assert answer.redirect_chain == [("/now/sheet/", 302)]
    sheet = answer.content.decode().partition("<article")[2]
    assert "800 202 148" in sheet
    assert "Move towards a way out" in sheet
    assert "Violência" not in sheet, "names are a tick of their own"


def test_paper_leads_to_every_sheet_there_is(person: Client) -> None:
    links = Page(person.get("/paper/").content.decode()).links()

    assert {"/now/sheet/", "/marks/sheet/"} <= {*links}
    for sheet in (link for link in links if link.endswith("/sheet/")):
        page = Page(person.get(sheet).content.decode())
        assert page.all("title")[0].text == "Print", sheet


# -- words ------------------------------------------------------------------------------------
@pytest.mark.parametrize("address", ADDRESSES)
def test_no_text_escapes_translation(person: Client, address: str) -> None:
    for country in ("", "US", "AR"):
        person.post("/now/", {"country": country})
        with pseudo_language():
            assert bare_texts(person.get(address).content.decode()) == []


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_house_rules_hold(person: Client, address: str) -> None:
    assert breaches(person.get(address).content.decode(), address) == []
