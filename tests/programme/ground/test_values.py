"""What matters to a person: three questions, each with its own place in the record."""

from datetime import date

from handrail.programme.ground.values import QUESTIONS, Values, said


def test_there_are_three_questions_and_each_is_answered_in_its_own_field() -> None:
    values = Values(
        id="a" * 32, written_on=date(2026, 11, 24), needs="quiet", limits="my pay", hopes="laughing"
    )

    assert [text for _, text in said(values)] == ["quiet", "my pay", "laughing"]
    assert [question.name for question, _ in said(values)] == [q.name for q in QUESTIONS]


def test_an_unanswered_question_is_shown_and_empty() -> None:
    values = Values(id="a" * 32, written_on=date(2026, 11, 24), needs="quiet")

    assert [text for _, text in said(values)] == ["quiet", "", ""]
