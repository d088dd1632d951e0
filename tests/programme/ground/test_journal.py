"""The journal: where an entry lies, in which order, and how words in it are found again."""

from datetime import date, timedelta

import pytest

from handrail.programme.finding import Search
from handrail.programme.ground.journal import (
    FIELDS,
    Entry,
    answers,
    beginning,
    first_day,
    found,
    months_in,
    neighbours,
    newest_first,
)
from handrail.programme.record import new_id

DAY = date(2026, 11, 24)


def entry(free: str = "", day: date = DAY, **more: object) -> Entry:
    """Return an entry about a day."""
    return Entry(id=new_id(), day=day, free=free, **more)  # type: ignore[arg-type]  # handed on as given


def test_an_entry_lies_with_the_month_it_is_about() -> None:
    assert entry(day=date(2026, 3, 9)).segment() == "entry/2026-03"


def test_months_come_newest_first() -> None:
    assert months_in(["entry/2025-12", "entry/2026-11"]) == ["2026-11", "2025-12"]


@pytest.mark.parametrize(
    "wrong", ["2026-13", "2026-00", "26-11", "new", "2026-11-24", "0000-01", ""]
)
def test_what_is_no_month_is_none(wrong: str) -> None:
    assert first_day(wrong) is None


def test_a_month_begins_on_its_first_day() -> None:
    assert first_day("2026-11") == date(2026, 11, 1)


def test_the_months_beside_one_leave_out_those_without_an_entry() -> None:
    assert neighbours("2026-05", ["2026-11", "2025-12", "2026-05"]) == ("2025-12", "2026-11")
    assert neighbours("2026-11", ["2026-11"]) == ("", "")


def test_of_one_day_the_entry_written_last_comes_first() -> None:
    morning, evening, before = entry("a"), entry("b"), entry("c", DAY - timedelta(days=1))

    assert newest_first([morning, before, evening]) == [evening, morning, before]


def test_only_what_was_written_is_shown_in_the_order_it_was_asked() -> None:
    kept = entry("more", will_try="a walk")

    assert [(prompt.name, text) for prompt, text in answers(kept)] == [
        ("will_try", "a walk"),
        ("free", "more"),
    ]


def test_the_beginning_of_a_long_entry_ends_between_words() -> None:
    assert beginning(entry("word " * 100)).endswith("word …")
    assert beginning(entry("two\n lines")) == "two lines"


def test_prompts_never_ask_why() -> None:
    asked = " ".join(f"{prompt.label} {prompt.hint}" for prompt in FIELDS).lower()

    assert "why" not in asked


@pytest.mark.parametrize(
    ("looked_for", "written"),
    [
        ("cafe", "We sat in the Café."),
        ("CAFÉ", "the cafe was shut"),
        ("dont", "I don’t know"),
        ("don't", "I don’t know"),
        ("strasse", "in our Straße"),
        ("ação", "sem accao nem ACAO"),
        ("quiet kitchen", "The kitchen was quiet."),
        ("жизнь", "Вся ЖИЗНЬ впереди"),
    ],
)
def test_words_are_found_whatever_capitals_accents_and_apostrophes(
    looked_for: str, written: str
) -> None:
    assert found([entry(written)], Search(looked_for))


@pytest.mark.parametrize("looked_for", ["quiet garden", "kitchens", "   ", "’"])
def test_an_entry_without_every_word_is_not_found(looked_for: str) -> None:
    assert not found([entry("The kitchen was quiet.")], Search(looked_for))


def test_all_four_texts_are_looked_through() -> None:
    kept = [entry(felt="tired"), entry(needed="tired"), entry(will_try="tired"), entry("tired")]

    assert len(found(kept, Search("tired"))) == 4


def test_what_is_found_comes_newest_first() -> None:
    old, new = entry("tea", DAY - timedelta(days=900)), entry("tea")

    assert found([old, new], Search("tea")) == [new, old]


def test_the_found_words_are_marked_as_they_were_written() -> None:
    pieces = Search("cafe dont").pieces("x " * 60 + "I don’t like the Café " + "y " * 90)

    assert [piece.text for piece in pieces if piece.found] == ["don’t", "Café"]
    assert pieces[0].text == pieces[-1].text == "…"
    assert sum(len(piece.text) for piece in pieces) < 180


def test_nothing_of_a_text_is_lost_in_its_pieces() -> None:
    assert "".join(piece.text for piece in Search("b").pieces("a b c b")) == "a b c b"
