"""A limit, a promise and an apology as they will be heard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.programme.repair.sentences import (
    apology_sentence,
    limit_sentence,
    promise_sentence,
)


@pytest.mark.parametrize(
    ("when", "will", "heard"),
    [
        ("there is shouting", "Leave the room.", "When there is shouting, I will leave the room."),
        ("When you shout,", "I’ll go out", "When you shout, I’ll go out."),
        ("If it is late", "say so", "If it is late, I will say so."),
        ("", "go out", "I will go out."),
        ("there is shouting", "", "When there is shouting."),
        ("", "", ""),
    ],
)
def test_a_limit_is_one_sentence_however_its_halves_begin(when: str, will: str, heard: str) -> None:
    assert limit_sentence(when, will) == heard


@pytest.mark.parametrize(
    ("what", "by", "heard"),
    [
        ("Cook", "Friday 8 May", "I will cook, by Friday 8 May."),
        ("I’ll ring the school.", "", "I’ll ring the school."),
        ("", "Friday 8 May", ""),
    ],
)
def test_a_promise_is_said_with_its_day(what: str, by: str, heard: str) -> None:
    assert promise_sentence(what, by) == heard


@pytest.mark.parametrize(
    ("did", "heard"),
    [
        ("I told your sister", "I’m sorry that I told your sister. It hurt. I will ask first."),
        ("I’m so sorry I told her.", "I’m so sorry I told her. It hurt. I will ask first."),
        (
            "I said sorry too late",
            "I’m sorry that I said sorry too late. It hurt. I will ask first.",
        ),
        ("Telling your sister", "Telling your sister. It hurt. I will ask first."),
    ],
)
def test_an_apology_opens_with_being_sorry_once(did: str, heard: str) -> None:
    assert apology_sentence(did, "it hurt", "I will ask first") == heard


@given(st.text(), st.text(), st.text())
def test_any_text_gives_one_line(one: str, two: str, three: str) -> None:
    for heard in (
        limit_sentence(one, two),
        promise_sentence(one, two),
        apology_sentence(one, two, three),
    ):
        assert heard == " ".join(heard.split())
