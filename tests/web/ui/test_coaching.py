"""The coach beside any field: marks, what was noticed, and a fragment while somebody types."""

import pytest
from django import forms
from django.template import Context, Template
from django.test import Client

from handrail.web.ui.coaching import coached, hear
from handrail.web.ui.forms import HouseForm, words
from tests.cast import browser_in, moved_in
from tests.house.pseudo import bare_texts, pseudo_language

FOUND = "When you always change plans on purpose I feel hurt"


class OneForm(HouseForm):
    """A form of some later part, with a coached field."""

    what = coached(words("What I will do", most=500), kind="boundary")


def shown(form: forms.Form) -> str:
    """Return the field as a page shows it."""
    page = Template('{% include "ui/coached.html" with field=form.what %}')
    return page.render(Context({"form": form}))


def test_any_field_has_the_coach_by_naming_its_kind() -> None:
    html = shown(OneForm({"what": "When you act up I’ll ignore you for a week."}))

    assert '<section class="coach stack"' in html
    assert 'data-kind="boundary"' in html


def test_an_empty_field_is_not_spoken_about() -> None:
    assert "coach stack" not in shown(OneForm())
    assert "Nothing stood out" not in shown(OneForm())


def test_a_kind_that_is_none_is_refused_when_the_form_is_made() -> None:
    with pytest.raises(AssertionError, match="no kind of text"):
        coached(words("x", most=5), kind="poem")


def test_the_text_is_cut_into_pieces_and_nothing_of_it_is_lost() -> None:
    heard = hear("feeling", FOUND)

    assert heard is not None
    assert "".join(piece.text for piece in heard.pieces) == FOUND
    assert [piece.text for piece in heard.pieces if 1 in piece.numbers] == ["always"]


def test_the_same_thing_noticed_twice_is_said_once() -> None:
    heard = hear("feeling", "You never call and you never write, and I feel sad.")

    assert heard is not None
    places = [place for place in heard.places if place.code == "absolute"]
    assert len(places) == 1
    assert len({number for piece in heard.pieces for number in piece.numbers}) == len(
        [place for place in heard.places if place.quotes]
    )


def test_nobody_is_told_what_is_missing_while_they_are_typing() -> None:
    whole, typing = (
        hear("feeling", "When you left"),
        hear("feeling", "When you left", complete=False),
    )

    assert whole is not None
    assert typing is not None
    assert "no-feeling" in whole.codes
    assert "no-feeling" not in typing.codes


def test_a_hundred_thousand_characters_are_no_trouble() -> None:
    assert hear("feeling", "a" * 100_001) is None
    assert hear("feeling", "  ") is None


def test_the_fragment_escapes_what_was_typed_and_has_no_token() -> None:
    answer = Client().post("/read/", {"kind": "feeling", "text": f"<img src=x> {FOUND}"})

    html = answer.content.decode()
    assert answer.status_code == 200
    assert "&lt;img" in html
    assert "<mark>always<sup>1</sup></mark>" in html
    assert "csrf" not in html
    assert not answer.cookies


@pytest.mark.django_db(transaction=True)
def test_the_fragment_keeps_nothing_and_is_wholly_translated() -> None:
    ana = browser_in(moved_in("ana"))

    with pseudo_language():
        html = ana.post("/read/", {"kind": "feeling", "text": FOUND}).content.decode()

    assert bare_texts(html) == []


@pytest.mark.parametrize("sent", [{}, {"kind": "poem", "text": "x"}, {"text": "x"}])
def test_an_unknown_kind_is_refused_in_words(sent: dict[str, str]) -> None:
    assert Client().post("/read/", sent).status_code == 400


def test_a_text_too_long_or_empty_changes_nothing() -> None:
    for text in ("", "x" * 200_000):
        answer = Client().post("/read/", {"kind": "feeling", "text": text})
        assert (answer.status_code, answer.content.decode().strip()) == (200, "")
