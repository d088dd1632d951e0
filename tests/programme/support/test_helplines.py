"""A person in any country finds whom to call, and nobody is left out."""

import json
from pathlib import Path

import msgspec
import pytest

from handrail.programme.support import helplines
from handrail.programme.support.phones import dialled, phones, texted

RAW = Path(helplines.__file__).with_name("helplines.json")
CODES = [country.code for country in helplines.countries()]


def test_no_working_note_is_shipped():
    assert "editor_note" not in RAW.read_text("utf-8")
    assert len(helplines.lines()) == 316


def test_the_two_numbers_of_the_united_states_are_always_there():
    line = helplines.united_states()

    assert line.numbers == ("1-800-799-7233",)
    assert line.tty == "1-800-787-3224"
    assert (line.phones[0].href, line.tty_href) == ("tel:18007997233", "tel:18007873224")
    assert line.for_anyone


@pytest.mark.parametrize("code", CODES)
def test_every_country_has_an_emergency_number_and_a_way_for_anyone(code):
    assert helplines.shown(code, "emergency").lines
    for scope in ("dv", "crisis", "youth"):
        found = helplines.shown(code, scope)
        assert any(line.for_anyone for line in (*found.lines, *found.beside)), (code, scope)


@pytest.mark.parametrize("code", CODES)
def test_lines_for_anyone_stand_first(code):
    for scope in ("dv", "change"):
        open_to = [line.for_anyone for line in helplines.shown(code, scope).lines]
        assert open_to == sorted(open_to, reverse=True)


@pytest.mark.parametrize("code", CODES)
def test_who_harms_is_never_sent_to_a_line_for_who_is_hurt(code):
    found = helplines.shown(code, "change")

    assert all(line.scope == "change" or "people who harm" in line.who for line in found.lines)
    assert found.lines or found.words == helplines.NO_CHANGE_LINE
    assert not found.beside


def test_a_line_for_men_who_harm_says_where_others_begin():
    assert helplines.shown("AU", "change").words == helplines.NO_CHANGE_LINE_FOR_ALL


def test_women_only_is_never_alone():
    austria = helplines.shown("AT", "dv")

    assert [line.who for line in austria.lines] == ["women", "men", "women"]
    assert [line.name for line in austria.beside] == ["NO MORE Global Directory"]


def test_the_common_european_number_comes_after_the_countrys_own_and_once():
    france, germany = (helplines.shown(code, "dv").lines for code in ("FR", "DE"))

    assert france[-1].country == "EU"
    assert [phone.href for line in germany for phone in line.phones].count("tel:116016") == 1
    assert not any(line.country == "EU" for line in helplines.shown("CH", "dv").lines)


@pytest.mark.parametrize("code", ["", "XX", "INT", "EU", "us"])
def test_where_no_country_is_chosen_112_and_911_and_the_directories_stand(code):
    numbers = [
        number for line in helplines.shown(code, "emergency").lines for number in line.numbers
    ]

    assert numbers == ["112", "911"]
    assert helplines.shown(code, "dv").beside
    assert helplines.shown(code, "change").words == helplines.CHOOSE_FIRST


@pytest.mark.parametrize(
    ("written", "href"),
    [
        ("116 117", "tel:116117"),
        ("1-800-799-7233", "tel:18007997233"),
        ("1-800-799-SAFE", "tel:18007997233"),
        ("1800 RESPECT", "tel:18007377328"),
        ("+973 3844 7588 (English)", "tel:+97338447588"),
        ("(02) 8532-6690", "tel:0285326690"),
        ("*4141 from a mobile", "tel:*4141"),
        ("#8008", "tel:%238008"),
        ("079 option 1", "tel:079"),
        ("030/123456", "tel:030123456"),
        ("TTY 711", "tel:711"),
        ("", ""),
        ("ask the police", ""),
    ],
)
def test_a_number_as_people_write_it_can_be_called(written, href):
    assert dialled(written) == href


def test_two_short_numbers_with_a_slash_are_two():
    assert [phone.href for phone in phones("1265/1264")] == ["tel:1265", "tel:1264"]


def test_words_to_text_become_a_message_link():
    assert texted("text HOME to 741741") == "sms:741741"
    assert texted("SMS HELP to 31531; please-call-me *120*7867#") == "sms:31531"
    assert texted("WhatsApp 324 011 72 52") == ""


def test_every_number_in_the_file_can_be_called_and_every_line_says_how_sure_it_is():
    for line in helplines.lines():
        assert all(phone.href.startswith("tel:") for phone in line.phones)
        assert line.confidence_words
        assert line.who or line.scope == "emergency"


BAD = {
    "an unknown scope": {"scope": "police"},
    "a working note": {"editor_note": "check"},
    "no way to reach it": {"numbers": [], "text": "", "chat": "", "url": ""},
    "a number nobody can call": {"numbers": ["ask the police"]},
    "an address that runs": {"url": "javascript:alert(1)"},
    "a date that is none": {"checked": "2026-13-40"},
}


@pytest.mark.parametrize("what", BAD)
def test_a_line_that_could_not_be_used_is_refused(what):
    whole = json.loads(RAW.read_text("utf-8"))
    whole["lines"] = [whole["lines"][0] | BAD[what]]

    with pytest.raises((msgspec.ValidationError, ValueError)):
        helplines.checked(json.dumps(whole).encode())
