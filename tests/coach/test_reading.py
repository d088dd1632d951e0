"""What a reading is: offsets in the text as typed, the same every time, and no more than asked."""

import re
import subprocess
import sys

import pytest

from handrail import coach


def words(kind: str, text: str) -> dict[str, str]:
    return {
        finding.code: text[finding.start : finding.end]
        for finding in coach.read(kind, text).findings
    }


@pytest.mark.parametrize(
    ("text", "always"),
    [
        ("I feel sad because you always leave.", "always"),
        ("I feel sad “because” you ALWAYS leave.", "ALWAYS"),
        ("😢😢 i feel sad\nbecause u always leave", "always"),
        ("im sad cos u alwys leave the pans", "alwys"),
        ("İ feel sad because you always leave.", "always"),
    ],
)
def test_offsets_are_those_of_the_text_as_typed(text, always):
    assert words("feeling", text)["absolute"] == always


def test_text_speak_is_marked_as_it_was_typed():
    assert words("feeling", "ur a moron n im sad")["label"] == "ur a moron"


@pytest.mark.parametrize(
    "text",
    [
        "You called me selfish, and I felt sad when you left the table.",
        "I don’t think you’re selfish. I felt sad when you left the table.",
        "When you said “you’re selfish” I felt sad.",
    ],
)
def test_a_word_that_is_quoted_or_taken_back_is_left_alone(text):
    assert "label" not in words("feeling", text)


def test_private_writing_is_never_criticised():
    rough = "You always ruin it, you lazy pig. I hate this. I shouted at him and I was cruel."
    assert words("private", rough) == {}


def test_what_the_writer_did_is_not_danger_to_the_writer():
    assert words("private", "I slapped him in the car. I am ashamed.") == {}
    assert "danger-physical" in words("private", "He slapped me in the car.")


def test_giving_up_a_friend_is_a_note_and_not_a_finding():
    reading = coach.read("promise", "I’ll stop seeing my sister by Sunday.")
    assert [note.code for note in reading.notes] == ["self-erasing"]
    assert "self-erasing" not in {finding.code for finding in reading.findings}


def test_the_same_text_reads_the_same_every_time():
    text = "You always lie, you coward, and if you leave I’ll smash your car."
    assert coach.read("feeling", text) == coach.read("feeling", text)


@pytest.mark.parametrize(
    ("kind", "text", "field"),
    [
        ("poem", "hello", "kind"),
        (None, "hello", "kind"),
        ("feeling", "", "text"),
        ("feeling", " \n\t ", "text"),
        ("feeling", 7, "text"),
        ("feeling", "a" * 100_001, "text"),
        ("feeling", "You \ud800 bad", "text"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_field(kind, text, field):
    with pytest.raises(coach.BadText) as refusal:
        coach.read(kind, text)
    assert refusal.value.field == field


def test_a_long_text_is_read_to_its_end():
    text = "It rained. " * 9_000 + "He strangled me."
    assert words("private", text) == {"danger-strangle": "He strangled me"}


def test_the_coach_needs_no_django_and_nothing_of_the_house():
    code = "import sys, handrail.coach; print([m for m in sys.modules if re.match('django|handrail', m)])"
    said = subprocess.run(
        [sys.executable, "-c", f"import re; {code}"], capture_output=True, text=True, check=True
    ).stdout
    assert not re.search(r"django|handrail\.(?!coach)", said)
