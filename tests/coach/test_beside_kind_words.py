"""What may land badly is noticed beside a kind sentence, in a composed text, and with forms written out."""

import pytest

from handrail import coach
from handrail.coach.examples import parsed
from handrail.coach.learned.layer import OF_THE_WHOLE
from handrail.coach.rules import KINDS, rules
from tests.coach.labelled import HERE, Row, rows_of
from tests.coach.otherwise import among_calm, written_out

pytestmark = pytest.mark.slow
CALM = {
    "feeling": ("I was a bit tired on Sunday.", "I know you had a long week."),
    "soft-start": ("Could we talk about it after supper?", "I have been worried about us."),
    "boundary": ("When it is quiet again I will come back in.", "I will be in the garden."),
    "reflection": ("Did I get that right?", "Have I understood?"),
    "apology": ("I am sorry.", "I know it hurt you."),
    "promise": ("I will text you at six.", "It will be done by Friday."),
    "transparency": ("We can look at the calendar on Sunday.", "I am busy on Tuesday evening."),
    "post": ("Thank you for reading.", "How do others do this?"),
}
UNREAD = [
    row
    for name in ("unread.jsonl", "unread_twin.jsonl")
    for row in rows_of(HERE / name)
    if row["kind"] in CALM
]
COMPOSED = (
    ("you never come home", "attacked", "you are a selfish pig"),
    ("you left the pans on Sunday", "sad", "you’re a lazy slob"),
    ("you bought the drill on Friday", "worried", "it’s always me who pays"),
    ("you shouted", "like you hate me", "you want me gone"),
)
# Two rules whose short form has no long one: “you’ve to sing” is no “you have to sing”.
SHORT_ONLY = frozenset({"Why don't you ask for fewer shifts?"})


def codes_of(kind: str, text: str) -> set[str]:
    """Return what the coach finds in a text."""
    return {finding.code for finding in coach.read(kind, text).findings}


def beside(row: Row) -> list[str]:
    """Return a sentence with each calm one of its kind, before and after it."""
    return [
        among_calm(row, calm, first=first)["text"]
        for calm in CALM[row["kind"]]
        for first in (True, False)
    ]


@pytest.mark.parametrize("kind", CALM)
def test_hardly_anything_noticed_alone_is_lost_beside_a_kind_sentence(kind: str) -> None:
    noticed = [
        (text, code)
        for row in UNREAD
        if row["kind"] == kind
        for code in codes_of(kind, row["text"]) & {*row["codes"]} - OF_THE_WHOLE
        for text in beside(row)
    ]

    lost = [text for text, code in noticed if code not in codes_of(kind, text)]

    assert len(noticed) >= 20
    assert len(lost) <= 0.05 * len(noticed), "\n".join(lost)


def test_two_sentences_that_are_good_alone_are_hardly_ever_marked_together() -> None:
    texts = [
        (row["kind"], text)
        for row in UNREAD
        if not row["codes"] and not codes_of(row["kind"], row["text"])
        for text in beside(row)
    ]

    marked = [text for kind, text in texts if codes_of(kind, text) - OF_THE_WHOLE]

    assert len(texts) > 500
    assert len(marked) <= 0.05 * len(texts), "\n".join(marked)


@pytest.mark.parametrize(("when", "feel", "because"), COMPOSED)
@pytest.mark.parametrize(
    "rest", ["", " I can see that you might have been at work. Would you text me?"]
)
def test_no_kind_ending_of_a_composed_text_hides_its_beginning(
    when: str, feel: str, because: str, rest: str
) -> None:
    found = codes_of("feeling", f"When {when}, I feel {feel}, because {because}.{rest}")

    assert found & {"label", "absolute", "pseudo-feeling", "mind-reading"}


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_noticed_in_short_forms_is_noticed_written_out(kind: str) -> None:
    for rule in rules(kind):
        for text in (parsed(marked).text for marked in rule.notice):
            if (long := written_out(text)) != text and text not in SHORT_ONLY:
                reading = coach.read(kind, long)
                found = {seen.code for seen in reading.findings} | {
                    note.code for note in reading.notes
                }
                assert found & {rule.code, *rule.yields_to}, long


def test_marks_of_the_layer_are_words_a_person_can_make_sense_of() -> None:
    """Two words such as “or do” say nothing; where a sentence has more, more is shown."""
    marks = [
        (row["text"], row["text"][finding.start : finding.end])
        for row in UNREAD
        for finding in coach.read(row["kind"], row["text"]).findings
    ]

    meagre = [
        (text, mark) for text, mark in marks if mark and len(mark) < 6 and len(mark.split()) > 1
    ]

    assert len(marks) > 300
    assert meagre == []
