"""A sheet to take along: only what was ticked, in one order, short enough to be read."""

from datetime import date

from handrail.programme.ground.journal import Entry
from handrail.programme.ground.taking import taken
from handrail.programme.ground.values import Values
from handrail.programme.look.answers import Answer
from handrail.programme.plan.plan import NOT_PRINTED, PlanPage
from handrail.programme.reading.kept_reading import kept

DAY = date(2026, 11, 24)
VALUES = Values(id="v" * 32, written_on=DAY, needs="Quiet after nine")
LOOK = kept({"hurt.hit": Answer.PAST_YEAR, "fear.partner": Answer.NEVER}, DAY)


def test_a_look_comes_first_and_the_journal_last_day_by_day() -> None:
    later = Entry(id="b" * 32, day=date(2026, 11, 9), felt="better")
    earlier = Entry(id="a" * 32, day=date(2026, 11, 2), felt="tight")

    sheet = taken("Hear me", {"values": [VALUES], "readings": [LOOK]}, [later, earlier])

    assert sheet.first == "Hear me"
    assert [told.lines[-1].text for told in sheet.parts[2:]] == ["tight", "better"]
    assert sheet.parts[1] == VALUES.told()
    assert sheet.parts[0].heading == LOOK.told().heading
    assert sheet.with_readings


def test_of_a_look_only_what_was_said_to_happen_is_read_out() -> None:
    (told,) = taken("", {"readings": [LOOK]}).parts

    assert told.lines[0].text == LOOK.heading
    assert len(told.lines) == 2
    assert "past year" in told.lines[1].text


def test_a_page_of_a_plan_goes_by_its_own_title_and_says_no_code_word() -> None:
    home = PlanPage(
        id="p" * 32,
        heading="home",
        written_on=DAY,
        texts={"signs": "Third beer", "code_word": "tangerine"},
        ticks={},
    )

    (told,) = taken("", {"pages": [home]}).parts

    assert told.heading == "While you stay"
    assert [line.text for line in told.lines] == ["Third beer", NOT_PRINTED]


def test_without_a_look_the_words_about_answers_are_not_needed() -> None:
    assert not taken("", {"values": [VALUES]}).with_readings
