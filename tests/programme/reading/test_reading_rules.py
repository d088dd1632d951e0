"""Each row of the table does something: it can be reached, and without it some case reads otherwise."""

import pytest

from handrail.programme.look.signals import BY_ID, Answer, completed
from handrail.programme.reading.conditions import Sign, TriggerAndOthers
from handrail.programme.reading.reading import assess, matching_rule
from handrail.programme.reading.row import DANGER
from handrail.programme.reading.rules import RULES
from tests.programme.reading.answer_sets import READINGS, nothing
from tests.programme.reading.vignettes import DEV, OWN

EXPECTED = [
    "danger.1",
    "danger.2",
    "danger.3",
    "danger.4",
    "danger.5",
    "danger.6",
    "abuse.1",
    "abuse.2",
    "abuse.3",
    "abuse.4",
    "abuse.5",
    "abuse.6",
    "abuse.7",
    "abuse.8",
    "abuse.9",
    "unclear.1",
    "unclear.2",
    "unclear.3",
    "unclear.4",
    "unclear.5",
    "unclear.6",
    "unlikely.1",
    "unlikely.2",
    "unlikely.3",
    "repairable.1",
    "strain.1",
]


def reading_without(rule: str, answers: dict[str, Answer]) -> str:
    left = tuple(row for row in RULES if row.id != rule)
    holding = [row for row in left if row.when.holds(completed(answers))]
    return holding[0].reading if holding else "no reading"


def test_the_table_has_the_rows_of_the_page_in_their_order():
    assert [row.id for row in RULES] == EXPECTED
    assert [row.reading for row in RULES] == sorted(
        (row.reading for row in RULES), key=READINGS.index
    )


@pytest.mark.parametrize("row", RULES, ids=lambda row: row.id)
def test_some_case_reaches_each_row(row):
    reached = [case["id"] for case in (*DEV, *OWN) if assess(case["answers"]).rule == row.id]

    assert reached


@pytest.mark.parametrize("row", RULES, ids=lambda row: row.id)
def test_without_a_row_some_case_is_read_otherwise(row):
    changed = [
        case["id"]
        for case in (*DEV, *OWN)
        if reading_without(row.id, case["answers"]) != case["expected_reading"]
    ]

    assert changed


def test_a_sentence_is_one_sentence_and_no_two_are_the_same():
    assert len({row.sentence for row in RULES}) == len(RULES)
    for row in RULES[:-1]:
        assert row.sentence.count(".") == 1
    assert all("!" not in row.sentence for row in RULES)


def test_what_a_sentence_names_is_not_said_twice():
    answers = nothing() | {"threat.intimidate": Answer.NOW, "fear.partner": Answer.BEFORE}

    reading = assess(answers)

    assert reading.rule == "abuse.2"
    assert reading.because == (
        "Frightening you on purpose is abuse.",
        BY_ID["fear.partner"].said_before,
    )


def test_each_other_safety_answer_has_its_line_and_a_skip_has_none():
    answers = nothing() | {
        "hurt.strangled": Answer.PAST_YEAR,
        "fear.partner": Answer.NOW,
        "hurt.hit": Answer.BEFORE,
        "threat.kill": Answer.RATHER_NOT_SAY,
    }

    lines = assess(answers).because[1:]

    assert lines == (
        BY_ID["hurt.strangled"].said,
        BY_ID["hurt.hit"].said_before,
        BY_ID["fear.partner"].said,
    )


@pytest.mark.parametrize(
    ("told", "rule"),
    [
        ({"fear.partner": "now", "watch.tracking": "past_year"}, "abuse.5"),
        ({"fear.partner": "now", "harm.escalating": "now"}, "unclear.3"),
        ({"fear.partner": "now", "harm.escalating": "now", "weapon.access": "now"}, "danger.4"),
        (
            {"fear.partner": "past_year", "harm.escalating": "now", "weapon.access": "now"},
            "unclear.3",
        ),
        ({"hurt.hit": "before", "harm.escalating": "now", "weapon.access": "now"}, "unclear.3"),
        ({"threat.kill": "before", "harm.escalating": "now", "weapon.access": "now"}, "danger.4"),
        ({"threat.kill": "before", "harm.escalating": "now", "weapon.access": "before"}, "abuse.8"),
    ],
)
def test_a_trigger_needs_two_others_beside_itself(told, rule):
    assert matching_rule(nothing() | {s: Answer(a) for s, a in told.items()}).id == rule


@pytest.mark.parametrize(
    "doubt",
    [
        "hurt.strangled",
        "weapon.used",
        "threat.kill",
        "weapon.access",
        "leaving.planned",
        "children.threatened",
        "harm.escalating",
    ],
)
def test_one_doubt_beside_one_sign_is_enough_and_doubts_alone_are_not(doubt):
    hit = nothing() | {"hurt.hit": Answer.NOW, doubt: Answer.RATHER_NOT_SAY}

    assert matching_rule(hit).id == "abuse.1"
    assert matching_rule(hit | {"watch.tracking": Answer.PAST_YEAR}).id == "danger.4"


@pytest.mark.parametrize("open_row", ["hurt.hit", "fear.partner", "control.money", "suicide.self"])
def test_a_skip_on_anything_else_is_no_doubt_of_danger(open_row):
    told = nothing() | {
        "threat.intimidate": Answer.NOW,
        "watch.tracking": Answer.PAST_YEAR,
        open_row: Answer.RATHER_NOT_SAY,
    }

    assert matching_rule(told).reading != DANGER


def test_the_trigger_itself_is_not_one_of_its_others():
    fear = Sign("fear.partner", frozenset({Answer.NOW}))
    rule = TriggerAndOthers((fear,), (fear, Sign("hurt.hit", frozenset({Answer.NOW}))), ())

    assert not rule.holds(nothing() | {"fear.partner": Answer.NOW, "hurt.hit": Answer.NOW})
