"""Fields of the house: nothing is cut, and what is wrong is said in words of ours."""

from hypothesis import given
from hypothesis import strategies as st

from handrail.web.ui.forms import HouseForm, words


class Page(HouseForm):
    """A form with one field for words."""

    text = words("What happened", most=50)


def test_a_text_that_fits_comes_back_as_it_was_typed() -> None:
    form = Page({"text": "one\r\ntwo"})

    assert form.is_valid()
    assert form.cleaned_data["text"] == "one\ntwo"


def test_too_long_a_text_is_said_to_be_too_long_by_how_much() -> None:
    form = Page({"text": "a" * 57})

    assert "too long by 7 characters" in str(form.errors["text"])
    assert "a" * 57 in str(form["text"]), "what was typed must come back"


def test_a_null_byte_is_refused_in_words_of_ours() -> None:
    form = Page({"text": "a\x00b"})

    assert "cannot be kept" in str(form.errors["text"])


def test_the_browser_is_asked_to_remember_nothing() -> None:
    field = str(Page()["text"])

    assert 'autocomplete="off"' in field
    assert 'spellcheck="false"' in field
    assert 'translate="no"' in field
    assert "maxlength" not in field, "the browser would cut a pasted text without a word"


@given(st.text(max_size=80))
def test_any_text_is_kept_or_refused_in_words(text: str) -> None:
    form = Page({"text": text})

    assert form.is_valid() or form.errors["text"]
