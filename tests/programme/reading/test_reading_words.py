"""What the page of a reading says, and in which order."""

import textstat

from handrail.programme.look import screens as look_screens
from handrail.programme.look.screens import SCREENS
from handrail.programme.look.signals import BY_ID, SIGNALS, Answer
from handrail.programme.reading import keeping_words, reading_words
from handrail.programme.reading.conditions import signs_against, signs_for
from handrail.programme.reading.reading import assess
from handrail.programme.reading.reading_words import ReadingPage, page_of
from handrail.programme.reading.row import UNSAFE
from handrail.programme.reading.rules import RULES
from handrail.programme.understand import patterns
from tests.programme.reading.answer_sets import READINGS, nothing

UNSAID = dict.fromkeys(BY_ID, Answer.RATHER_NOT_SAY)


def page(told: dict[str, str], *, stopped: bool = False, **about: bool) -> ReadingPage:
    answers = nothing() | {signal: Answer(answer) for signal, answer in told.items()}
    return page_of(assess(answers, **about), answers, stopped=stopped)


def names(found: ReadingPage) -> list[str]:
    return [section.id for section in found.sections]


def texts() -> list[str]:
    """Every sentence of the readings, the signals and the patterns."""
    said = [
        text
        for order in reading_words.ORDER.values()
        for section in order
        for text in section.lines
    ]
    said += [line for lines in reading_words.OPENINGS.values() for line in lines]
    said += [row.sentence for row in RULES]
    for signal in SIGNALS:
        said += [signal.asked, signal.said, signal.said_before, signal.more]
    for pattern in patterns.PATTERNS:
        said += [pattern.meaning, *pattern.examples]
    said += [*patterns.IN_COMMON, keeping_words.WARNING, *keeping_words.WHAT_KEEPING_DOES]
    return [text for text in dict.fromkeys(said) if text]


def test_each_reading_has_its_heading_and_its_order():
    assert set(reading_words.HEADINGS) == set(reading_words.ORDER) == set(READINGS)
    assert reading_words.HEADINGS["danger-now"] == "Please read this first"


def test_danger_shows_numbers_before_anything_else_and_the_five_lines():
    found = page({"hurt.strangled": "now", "leaving.planned": "now"})

    assert names(found)[:3] == ["emergency", "help-line", "right-now"]
    assert len(found.sections[2].lines) == 5
    assert {"medical-check", "leaving", "plan", "for-you-too"} <= set(names(found))


def test_a_crisis_line_for_a_row_left_open_stands_after_the_line_for_what_was_told():
    told = page({"hurt.strangled": "now", "suicide.self": "past_year"})
    left_open = page({"hurt.strangled": "now", "suicide.self": "rather_not_say"})

    assert names(told)[:3] == ["emergency", "crisis-line", "help-line"]
    assert names(left_open)[:3] == ["emergency", "help-line", "crisis-line"]


def test_no_sentence_stands_twice_in_what_is_said_first():
    for told in ({"hurt.strangled": "now"}, {"hurt.hit": "now"}, {"fear.partner": "before"}):
        answers = UNSAID | {signal: Answer(answer) for signal, answer in told.items()}
        found = page_of(assess(answers), answers)
        said = " ".join([*found.opening, *(line for s in found.sections for line in s.lines)])
        for once in ("You need not be sure", "can’t speak", "on a bill"):
            assert said.count(once) <= 1, once


def test_own_life_comes_first_and_without_steps_for_getting_away_from_nobody():
    found = page({"suicide.self": "now"})

    assert names(found)[0] == "own-life"
    assert found.sections[0].scopes == ("crisis", "emergency")
    assert "right-now" not in names(found)


def test_own_life_beside_a_dangerous_partner_keeps_both():
    found = page({"suicide.self": "now", "threat.kill": "now"})

    assert names(found)[0] == "own-life"
    assert "right-now" in names(found)


def test_their_threat_has_its_own_words():
    assert "their-threat" in names(page({"suicide.partner_threat": "past_year"}))
    assert "their-threat" not in names(page({}))


def test_own_harm_alone_puts_the_change_line_first():
    found = page({"harm.by_me": "now"})

    assert names(found)[:3] == ["change-help", "emergency", "help-line"]
    assert found.sections[2].heading == "If you are hurt too"


def test_own_harm_beside_theirs_puts_the_change_line_last():
    found = page({"harm.by_me": "now", "hurt.hit": "now"})

    assert names(found).index("change-help") > names(found).index("plan")
    heading = next(section.heading for section in found.sections if section.id == "change-help")
    assert heading == "If you have also hurt them, and it was not to get away"


def test_own_harm_with_old_signs_from_the_partner_is_not_alone():
    found = page({"harm.by_me": "now", "hurt.hit": "before", "fear.partner": "before"})

    assert names(found)[0] == "emergency"


def test_own_harm_long_ago_is_met_in_a_quiet_reading():
    assert "change-help" in names(page({"harm.by_me": "before"}))


def test_under_18_the_youth_line_comes_first():
    assert names(page({"threat.intimidate": "now"}, under_18=True))[0] == "youth-line"
    assert names(page({}, under_18=True))[0] == "youth-line"


def test_the_crisis_line_stands_first_in_a_quiet_reading():
    assert names(page({"suicide.self": "past_year"}))[0] == "crisis-line"
    assert names(page({"suicide.self": "before"}, own_life_unsaid=True))[0] == "crisis-line"


def test_stopping_is_said_as_stopping_and_never_as_a_list():
    answers = UNSAID
    found = page_of(assess(answers), answers, stopped=True)

    assert "stopped" in names(found)
    assert len(found.because) == 1


def test_leaving_comes_before_other_work_and_takes_joint_work_away():
    found = page({"leaving.planned": "now", "toxic.disrespect": "now", "repair.curious": "now"})

    assert names(found)[0] == "leaving"
    assert "steps" not in names(found)


def test_illness_puts_health_first_where_it_is_asked():
    assert names(page({"toxic.disrespect": "now"}, illness=True))[0] == "health"
    assert "health" not in names(page({"hurt.hit": "now"}, illness=True))
    assert assess(nothing() | {"toxic.disrespect": Answer.NOW}).asks_about_illness


def test_a_weapon_and_something_before_are_said_in_any_reading():
    found = names(page({"weapon.access": "now", "hurt.hit": "before"}))

    assert {"weapon-note", "history-note"} <= set(found)


def test_a_partial_reading_says_so_and_offers_no_steps():
    found = page({signal: "rather_not_say" for signal in BY_ID if signal.startswith("repair.")})

    assert "partial" in names(found)
    assert "together" not in names(found)


def test_an_unsafe_reading_never_leads_to_joint_tools():
    for reading in UNSAFE:
        leads = {section.goes_to for section in reading_words.ORDER[reading]}
        assert not leads & {"steps", "together", "limits", "hope", "weighing"}


def test_the_signs_for_and_against_can_be_named():
    answers = nothing() | {"beyond.deception": Answer.NOW, "repair.curious": Answer.NOW}

    assert (signs_for(answers), signs_against(answers)) == (
        ["repair.curious"],
        ["beyond.deception"],
    )


def test_no_text_shouts_or_uses_a_word_that_is_never_on_screen():
    never = (
        "!",
        "toxic",
        "score",
        "benchmark",
        "inventory",
        "'",
        '"',
        "you are safe",
        "perpetrator",
    )
    for text in [*texts(), *reading_words.HEADINGS.values(), reading_words.FOOT]:
        assert not [word for word in never if word in text.lower()], text


def test_a_thirteen_year_old_can_read_it():
    sentences = " ".join(text if text[-1] in ".?…:”" else f"{text}." for text in texts())

    assert textstat.flesch_kincaid_grade(sentences) <= 8
    assert textstat.dale_chall_readability_score(sentences) <= 8


def test_every_row_reads_on_from_its_lead():
    for screen in SCREENS:
        for group in screen.groups:
            for row in group.rows:
                assert row.asked.endswith("?")
                assert group.lead[-1] in ":." or group.lead == look_screens.DO_THEY
