"""What prints: an ordinary household list, the sheet of the time after, and a sheet to take along."""

import re

import pytest
from django.test import Client

from handrail.vault.space import SpaceKey
from tests.cast import browser_in
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import breaches
from tests.web.at_home import page

pytestmark = pytest.mark.django_db(transaction=True)
LIST, EMPTY, TAKE = "/lists/ready/list/", "/lists/ready/sheet/", "/lists/words/"
SHEET = f"{TAKE}sheet/"


@pytest.fixture
def ana(home: SpaceKey) -> Client:
    """Ana, with her space open and a few things written."""
    browser = browser_in(home)
    browser.post("/lists/people/new/", {"name": "Marta", "phone": "second bell"})
    browser.post("/lists/ready/bag/", {"sleep": "A blue sofa", "transport": "Bus 12"})
    browser.post("/lists/values/change/", {"needs": "Quiet after nine"})
    browser.post("/notes/new/", {"felt": "Tight at six", "day": "2026-11-02"})
    return browser


def paper(html: str) -> str:
    """Return the part that prints."""
    return html[html.index("<article") : html.index("</article>")]


def test_unless_ticked_the_list_bears_no_name_no_place_and_no_help_line(ana: Client) -> None:
    list_ = paper(page(ana, LIST))

    for told in ("Marta", "second bell", "blue sofa", "Bus 12", "1-800-799-7233", "Handrail"):
        assert told not in list_
    assert "Household list" in list_


def test_what_is_ticked_stands_on_it_until_the_space_closes(ana: Client) -> None:
    ana.post(LIST, {"on_paper": ["names", "places", "lines"]})

    list_ = paper(page(ana, LIST))

    for told in ("Marta second bell", "A blue sofa", "1-800-799-7233"):
        assert told in list_
    assert "Bus 12" not in list_


def test_a_tick_that_is_not_on_the_list_is_answered_in_words(ana: Client) -> None:
    ana.post(LIST, {"on_paper": ["everything"]})

    assert "Tick only what is on the list." in page(ana, LIST)


def test_everyone_gets_it_empty_and_nothing_is_remembered() -> None:
    stranger = Client()

    html = page(stranger, EMPTY)

    assert breaches(html, EMPTY) == []
    assert "h" not in {cookie.key for cookie in stranger.cookies.values()}
    assert "Code" not in paper(html)
    with pseudo_language():
        assert bare_texts(page(stranger, EMPTY)) == []


def test_it_stands_on_the_page_of_paper() -> None:
    assert f'href="{EMPTY}"' in page(Client(), "/paper/")


@pytest.mark.parametrize("path", [LIST, "/lists/since/list/", TAKE, SHEET])
def test_the_sheets_keep_the_house_rules(ana: Client, path: str) -> None:
    ana.post("/lists/since/taught/", {"needs": "To be asked"})
    ana.post(LIST, {"on_paper": ["names", "places", "lines", "words"]})
    ana.post(TAKE, {"first": "Hear me", "month": "2026-11"})

    assert breaches(page(ana, path), path) == []
    with pseudo_language():
        assert bare_texts(page(ana, path)) == []


# -- to take along ------------------------------------------------------------------------------
def test_only_what_was_ticked_is_on_the_sheet(ana: Client) -> None:
    ana.post(TAKE, {"first": "Hear me", "month": "2026-11"})

    sheet = paper(page(ana, SHEET))

    assert "Hear me" in sheet
    assert "Tight at six" in sheet
    for told in ("Quiet after nine", "blue sofa", "Marta", "proves nothing"):
        assert told not in sheet


def test_before_anything_is_chosen_the_sheet_leads_to_the_choice(ana: Client) -> None:
    assert ana.get(SHEET).headers["Location"] == TAKE


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({}, "Tick something, or write a first sentence."),
        ({"first": "x" * 5_000}, "too long by 3000 characters"),
        ({"values": ["0" * 32]}, "Something may have been removed meanwhile."),
        ({"month": "1999-01"}, "Something may have been removed meanwhile."),
    ],
)
def test_what_cannot_be_laid_out_comes_back_with_words(
    ana: Client, typed: dict[str, object], words: str
) -> None:
    html = ana.post(TAKE, typed).content.decode()

    assert words in html
    assert breaches(html, TAKE) == []


def test_what_was_removed_meanwhile_is_simply_not_there(ana: Client) -> None:
    ana.post(TAKE, {"first": "Hear me", "values": [values_of(ana)]})
    assert "Quiet after nine" in page(ana, SHEET)

    ana.post("/lists/values/remove/", {"record": values_of(ana)})

    assert "Quiet after nine" not in page(ana, SHEET)


def values_of(browser: Client) -> str:
    """Return the id of what matters to her, as the page bears it."""
    html = page(browser, "/lists/values/")
    return html.split('name="record" value="')[1][:32]


def test_answers_do_not_run_into_one_another_or_into_their_labels(ana: Client) -> None:
    ana.post("/lists/ready/home/", {"signs": "Marta’s sofa\nMy aunt, by train", "stop": "1"})

    assert "Marta’s sofa; My aunt, by train" in page(ana, TAKE)
    (values,) = re.findall(r'name="values" value="(\w+)"', page(ana, TAKE))
    ana.post(TAKE, {"values": [values]})

    assert "<b>What I need to feel safe and respected:</b>" in page(ana, SHEET)
    assert "<b>What I need to feel safe and respected:</b>" in page(ana, "/lists/everything/")


# -- blank, for whoever has no account --------------------------------------------------------
BLANK = ("/lists/people/sheet/", "/lists/days/sheet/", "/lists/since/sheet/", "/lists/words/lines/")


@pytest.mark.parametrize("path", BLANK)
def test_a_blank_sheet_opens_without_an_account_and_stands_on_the_page_of_paper(path: str) -> None:
    stranger = Client()

    sheet = paper(page(stranger, path))

    assert 'class="lines"' in sheet
    assert f'href="{path}"' in page(stranger, "/paper/")
    assert "h" not in {cookie.key for cookie in stranger.cookies.values()}


def test_the_paper_for_days_ahead_reads_like_any_household_list() -> None:
    assert paper(page(Client(), "/lists/days/sheet/")) == paper(page(Client(), EMPTY))
    assert "The first night" in page(Client(), "/lists/days/sheet/"), "to read, not to print"


def test_nothing_that_was_written_stands_on_a_blank_sheet(ana: Client) -> None:
    ana.post("/lists/since/taught/", {"needs": "To be asked"})

    for path in BLANK:
        assert not any(told in page(ana, path) for told in ("Marta", "To be asked", "blue sofa"))


def test_with_nothing_written_the_sheet_of_the_time_after_has_lines_to_fill(ana: Client) -> None:
    assert ana.get("/lists/since/list/")["Location"] == "/lists/since/sheet/"

    ana.post("/lists/since/taught/", {"needs": "To be asked"})

    assert "To be asked" in paper(page(ana, "/lists/since/list/"))
