"""A journal in a space: written, dated back, found, changed, removed, printed."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client

from handrail.accounts import clock
from handrail.programme.ground.journal import MOST, Entry
from handrail.programme.record import new_id
from handrail.vault.space import Space, SpaceKey
from tests.cast import browser_in, moved_in
from tests.house.pseudo import bare_texts, pseudo_language
from tests.house.rules import breaches
from tests.web.at_home import page

pytestmark = pytest.mark.django_db(transaction=True)
WRITE = "/notes/new/"


def kept(home: SpaceKey) -> list[Entry]:
    """Return what her space holds."""
    return Space.open(home).all(Entry)


def today(back: int = 0) -> str:
    """Return today's date as a form sends it, or that of some days back."""
    return (clock.today() - timedelta(days=back)).isoformat()


def writes(ana: Client, **typed: Any) -> str:
    """Write an entry; return its address."""
    answer = ana.post(WRITE, {"day": today(), **typed})
    assert answer.status_code == 302, answer.content.decode()
    return answer.headers["Location"]


def years_of(home: SpaceKey, *entries: Entry) -> None:
    """Let the space hold entries from before."""
    with Space.open(home).change() as records:
        for entry in entries:
            records.add(entry)


def test_an_empty_journal_says_what_it_is_for(ana: Client) -> None:
    html = page(ana, "/notes/")

    assert "Nothing written yet" in html
    assert 'href="/notes/new/"' in html


def test_what_is_written_is_kept_and_shown(ana: Client, home: SpaceKey) -> None:
    address = writes(ana, felt="Tired", will_try="Bed at ten", moods=["tired", "hopeful"])

    assert [(entry.felt, entry.moods) for entry in kept(home)] == [("Tired", ("tired", "hopeful"))]
    html = page(ana, address)
    assert "Today I felt …" in html
    assert "Bed at ten" in html
    assert "Tired, Hopeful" in html
    assert "I needed …" not in html, "what was left empty is not shown"


def test_an_entry_can_be_about_an_earlier_day(ana: Client, home: SpaceKey) -> None:
    writes(ana, free="Long ago", day="2019-03-05")

    assert [entry.segment() for entry in kept(home)] == ["entry/2019-03"]
    assert "Tuesday 5 March" in page(ana, "/notes/")


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2999-01-01", "This day has not come yet"),
        ("1600-01-01", "after 1 January 1900"),
        ("the third", "Write the day as year, month, day"),
        ("", "Choose a day. What you typed is still here."),
    ],
)
def test_a_day_that_cannot_be_says_why(ana: Client, home: SpaceKey, day: str, words: str) -> None:
    html = ana.post(WRITE, {"felt": "Still here", "day": day}).content.decode()

    assert words in html
    assert "Still here" in html
    assert kept(home) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("x" * (MOST + 1), "too long by 1 characters"),
        ("x" * 1_000_000, "too long by 950000 characters"),
        ("one\0two", "Not kept yet"),
        ("  ", "Write something in one of the four"),
    ],
)
def test_what_cannot_be_kept_comes_back_with_words(
    ana: Client, home: SpaceKey, text: str, words: str
) -> None:
    html = ana.post(WRITE, {"free": text, "day": today()}).content.decode()

    assert words in html
    assert text.strip() in html
    assert kept(home) == []


def test_fifty_thousand_characters_fit(ana: Client, home: SpaceKey) -> None:
    writes(ana, free="x" * MOST)

    assert len(kept(home)[0].free) == MOST


def test_an_unknown_mood_is_not_kept(ana: Client, home: SpaceKey) -> None:
    ana.post(WRITE, {"felt": "Tired", "moods": ["<b>"], "day": today()})

    assert kept(home) == []


def test_the_same_words_sent_twice_are_one_entry(ana: Client, home: SpaceKey) -> None:
    assert writes(ana, felt="Tired") == writes(ana, felt="Tired")
    assert len(kept(home)) == 1


def test_words_are_shown_as_words(ana: Client) -> None:
    html = page(ana, writes(ana, free="<script>alert(1)</script>"))

    assert "<script>alert" not in html


def test_a_month_leads_to_the_months_beside_it(ana: Client, home: SpaceKey) -> None:
    for day in ("2024-02-03", "2026-01-09", "2026-08-30"):
        years_of(home, Entry(id=new_id(), day=date.fromisoformat(day), free=f"About {day}"))

    html = page(ana, "/notes/2026-01/")

    assert "About 2026-01-09" in html
    assert "About 2026-08-30" not in html
    assert 'href="/notes/2024-02/"' in html
    assert 'href="/notes/2026-08/"' in html


@pytest.mark.parametrize(
    "path", ["/notes/2026-13/", "/notes/yesterday/", "/notes/2026-11/none/", "/notes/x/y/change/"]
)
def test_what_is_not_there_is_not_found(ana: Client, path: str) -> None:
    assert ana.get(path).status_code == 404


def test_a_changed_entry_may_move_to_another_month(ana: Client, home: SpaceKey) -> None:
    address = writes(ana, felt="Tired")

    answer = ana.post(
        f"{address}change/", {"felt": "Worn out", "day": "2026-01-05", "revision": "1"}
    )

    entry = kept(home)[0]
    assert answer.headers["Location"] == f"/notes/2026-01/{entry.id}/"
    assert (entry.felt, entry.revision) == ("Worn out", 2)


def test_two_tabs_show_both_texts(ana: Client, home: SpaceKey) -> None:
    change = f"{writes(ana, felt='First')}change/"
    ana.post(change, {"felt": "From the other tab", "day": today(), "revision": "1"})

    html = ana.post(
        change, {"felt": "From this tab", "day": today(), "revision": "1"}
    ).content.decode()

    assert "From the other tab" in html
    assert "From this tab" in html
    assert 'name="revision" value="2"' in html
    assert [entry.felt for entry in kept(home)] == ["From the other tab"]
    assert breaches(html, change) == []


def test_words_for_an_entry_another_tab_removed_can_be_kept_anew(
    ana: Client, home: SpaceKey
) -> None:
    address = writes(ana, felt="First")
    ana.post(f"{address}remove/")

    html = ana.post(
        f"{address}change/", {"felt": "Still here", "day": today(), "revision": "1"}
    ).content.decode()

    assert "Removed in another tab" in html
    assert "Still here" in html
    assert 'action="/notes/new/"' in html


def test_what_is_removed_comes_back_with_undo(ana: Client, home: SpaceKey) -> None:
    address = writes(ana, felt="Tired")
    entry = kept(home)[0]

    ana.post(f"{address}remove/")
    assert kept(home) == []
    assert f'action="/undo/{entry.id}/"' in page(ana, "/notes/")
    ana.post(f"/undo/{entry.id}/")

    assert kept(home) == [entry]


def test_words_are_found_over_years_and_stand_in_no_address(ana: Client, home: SpaceKey) -> None:
    years_of(
        home,
        Entry(id=new_id(), day=date(2016, 2, 3), free="We sat in the Café by the river."),
        Entry(id=new_id(), day=date(2026, 2, 3), free="Nothing of the kind."),
    )

    answer = ana.post("/notes/find/", {"words": "cafe RIVER"})

    assert answer.headers["Location"] == "/notes/found/"
    html = page(ana, "/notes/found/")
    assert "3 February 2016" in html
    assert "<mark>Café</mark>" in html
    assert "<mark>river</mark>" in html
    assert "Nothing of the kind" not in html


def test_many_finds_come_in_pages(ana: Client, home: SpaceKey) -> None:
    first = date(2020, 1, 1)
    years_of(
        home,
        *(
            Entry(id=new_id(), day=first + timedelta(days=number), free=f"tea number {number}.")
            for number in range(65)
        ),
    )
    ana.post("/notes/find/", {"words": "tea"})

    assert "65 entries have these words" in page(ana, "/notes/found/")
    assert "number 64." in page(ana, "/notes/found/")
    assert "number 0." in page(ana, "/notes/found/3/")
    assert "number 0." in page(ana, "/notes/found/99/"), "past the end is the last page"


def test_nothing_found_and_nothing_typed_say_what_to_do(ana: Client) -> None:
    writes(ana, felt="Tired")
    ana.post("/notes/find/", {"words": "zebra"})
    assert "Try one word less" in page(ana, "/notes/found/")

    html = ana.post("/notes/find/", {"words": " "}).content.decode()
    assert "Type at least one word" in html


def test_found_without_words_leads_to_the_journal(ana: Client) -> None:
    assert ana.get("/notes/found/").headers["Location"] == "/notes/"


def test_nobody_else_finds_it(ana: Client, home: SpaceKey) -> None:
    address = writes(ana, free="Only for Ana")
    cleo = browser_in(moved_in("cleo"))

    assert cleo.get(address).status_code == 404
    assert Client().get(address).headers["Location"] == "/in/"


def test_the_pages_keep_the_house_rules(ana: Client) -> None:
    address = writes(ana, felt="Tired", moods=["afraid"])
    month = address.rsplit("/", 2)[0]
    ana.post("/notes/find/", {"words": "tired"})
    paths = ["/notes/", WRITE, address, f"{address}change/", f"{month}/sheet/", "/notes/found/"]

    for path in paths:
        assert breaches(page(ana, path), path) == []
        with pseudo_language():
            assert bare_texts(page(ana, path)) == []
