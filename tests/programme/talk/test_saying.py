"""One hard thing is put together from its parts as another person will hear it."""

from datetime import date
from typing import Any

import pytest

from handrail import coach
from handrail.programme.talk import soft_start
from handrail.programme.talk.begun import begun
from handrail.programme.talk.feelings import FEELINGS
from handrail.programme.talk.soft_start import SoftStart
from handrail.programme.talk.two_sided_i import TwoSidedI

DAY = date(2026, 11, 24)


def both(**parts: Any) -> str:
    """Return the two-sided I of some parts, as it is heard."""
    given = {"when": "you left the table on Sunday", "feel": "hurt", **parts}
    return TwoSidedI(id="1", written_on=DAY, **given).sentence()


def start(**parts: Any) -> str:
    """Return a soft start of some parts, as it is heard."""
    return SoftStart(id="1", written_on=DAY, **parts).sentence()


def test_all_five_parts_become_what_is_heard() -> None:
    heard = both(
        feelings=("worn-out", "sad"),
        because="I had cooked",
        see="have been tired",
        request="tell me first",
    )

    assert heard == (
        "When you left the table on Sunday, I feel sad, worn out and hurt, because I had cooked. "
        "I can see that you might have been tired. Would you tell me first?"
    )


def test_what_is_left_out_leaves_no_trace() -> None:
    assert both() == "When you left the table on Sunday, I feel hurt."


@pytest.mark.parametrize(
    ("part", "typed", "heard"),
    [
        ("when", "When you left", "When you left, I feel hurt."),
        ("when", "You left the table.", "When you left the table, I feel hurt."),
        ("when", "Tom’s cup broke", "When Tom’s cup broke, I feel hurt."),
        ("feel", "I felt small", "I felt small."),
        ("feel", "I’m sad.", "I’m sad."),
        ("because", "Because I cared", "hurt, because I cared."),
        ("see", "I can see you were tired", "I can see you were tired."),
        ("request", "Could we talk?", "Could we talk?"),
        ("request", "Please tell me.", "Please tell me."),
        ("request", "wash\n  up ", "Would you wash up?"),
    ],
)
def test_an_opening_a_person_typed_is_not_said_twice(part: str, typed: str, heard: str) -> None:
    assert both(**{part: typed}).endswith(heard)


def test_a_soft_start_has_three_sentences_and_ends_in_a_question() -> None:
    heard = start(
        opening="I’ve been worried about us",
        matter="on Sunday we went quiet",
        invitation="could we talk after supper",
    )

    assert heard == (
        "I’ve been worried about us. On Sunday we went quiet. Could we talk after supper?"
    )


@pytest.mark.parametrize(
    "beginning", [*soft_start.OPENINGS.values(), *soft_start.INVITATIONS.values()]
)
def test_a_borrowed_beginning_goes_before_the_words_and_is_not_doubled(beginning: str) -> None:
    once = begun(beginning, "the evenings")

    assert once == f"{beginning.removesuffix(' …')} the evenings"
    assert begun(beginning, once) == once


@pytest.mark.parametrize("name", FEELINGS)
def test_a_feeling_on_the_list_is_a_feeling_to_the_coach(name: str) -> None:
    heard = both(feel="", feelings=(name,), because="I had cooked for us")

    assert coach.read("feeling", heard).findings == ()


def test_a_feeling_that_is_no_longer_on_the_list_is_left_out() -> None:
    assert both(feelings=("gone",)) == both()


def test_both_tell_every_word_that_was_typed() -> None:
    told = TwoSidedI(
        id="1",
        written_on=DAY,
        when="a",
        feelings=("sad",),
        feel="b",
        because="c",
        see="d",
        request="e",
    ).told()

    assert [line.text for line in told.lines] == ["sad", "a", "b", "c", "d", "e"]
