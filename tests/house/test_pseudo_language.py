"""The pseudo-language itself: it sees a text that escaped."""

from django.template import Context, Template

from tests.house.pseudo import bare_texts, pseudo_language


def test_a_translated_text_is_marked_and_a_bare_one_is_seen() -> None:
    page = Template('<p>{% load i18n %}{% translate "Today" %}</p><p>Bare</p>')

    with pseudo_language():
        found = bare_texts(page.render(Context()))

    assert found == ["Bare"]


def test_a_label_only_heard_must_be_translated_too() -> None:
    assert bare_texts('<nav aria-label="Main"></nav>') == ["aria-label='Main'"]


def test_what_a_person_typed_is_left_out() -> None:
    assert bare_texts('<textarea translate="no">my own words</textarea><p>12:30</p>') == []
