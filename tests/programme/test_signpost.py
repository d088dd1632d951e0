"""Plain words lead to the page that is meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.programme.signpost import Signpost, pages_for, speaks_of_harm, stem_of

PAGES = (
    Signpost("limits", "What I will do", "boundary shouting names", "When it happens, I will"),
    Signpost("amends", "Putting it right", "sorry apology", "What I did, and what I will do"),
    Signpost("money", "Getting ready", "money cash bank", "For a bad night"),
)


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("sorry", "amends"),
        ("SORRY", "amends"),
        ("how do I say sorry?", "amends"),
        ("shouted", "limits"),
        ("shout", "limits"),
        ("apologies", "amends"),
        ("appology", "amends"),
        ("money", "money"),
        ("the bank", "money"),
        ("“bank”", "money"),
    ],
)
def test_a_plain_word_points_to_its_page(asked: str, name: str) -> None:
    assert pages_for(asked, PAGES)[0] == name


@pytest.mark.parametrize("asked", ["", "  ", "the and of", "zebra", "?!"])
def test_words_that_point_nowhere_find_nothing(asked: str) -> None:
    assert pages_for(asked, PAGES) == ()


def test_a_page_where_more_words_fit_comes_first() -> None:
    assert pages_for("bank sorry apology", PAGES) == ("amends", "money")


def test_a_name_weighs_more_than_a_hint() -> None:
    pages = (Signpost("one", "Rest", "", "sleep"), Signpost("two", "Sleep", "", "rest"))

    assert pages_for("sleep", pages) == ("two", "one")


@pytest.mark.parametrize(
    "forms",
    [
        ("hit", "hits", "hitting"),
        ("cheat", "cheats", "cheated", "cheating"),
        ("drink", "drinks", "drinking", "drank", "drunk"),
        ("choke", "chokes", "choked", "choking"),
        ("baby", "babies"),
        ("lie", "lies", "lied", "lying"),
        ("kid", "kids", "child", "children"),
        ("knife", "knives"),
        ("stress", "stressed"),
    ],
)
def test_the_forms_of_a_word_are_one(forms: tuple[str, ...]) -> None:
    assert len({stem_of(form) for form in forms}) == 1


@pytest.mark.parametrize(
    "asked", ["he HITS me", "knife", "Rape?", "I’m scared", "beaten", "call 999"]
)
def test_a_plain_word_for_harm_or_fear_is_known(asked: str) -> None:
    assert speaks_of_harm(asked)


@pytest.mark.parametrize("asked", ["", "money", "sorry", "white lies", "a hug", "beatles tickets"])
def test_other_words_are_no_alarm(asked: str) -> None:
    assert not speaks_of_harm(asked)


def test_a_word_on_many_pages_finds_none_by_itself_beside_a_rare_one() -> None:
    pages = (
        Signpost("plan", "Getting ready", "phone tracking", ""),
        *(Signpost(name, name, "phone", "") for name in ("cards", "change", "dates")),
    )

    assert pages_for("phone tracked", pages) == ("plan",)
    assert len(pages_for("phone", pages)) == 4


@given(st.text(max_size=200))
def test_whatever_is_typed_is_answered_and_capitals_make_no_difference(asked: str) -> None:
    found = pages_for(asked, PAGES)

    assert set(found) <= {page.name for page in PAGES}
    assert len(found) == len(set(found))
