"""A person keeps a reading, looks again, and sees what changed."""

from datetime import date, timedelta

import msgspec

from handrail.config.kinds import KINDS
from handrail.programme.look.signals import BY_ID, Answer
from handrail.programme.preferences import Preferences
from handrail.programme.reading.kept_reading import (
    OTHER_READING,
    SAME_READING,
    KeptReading,
    asks_again,
    compare,
    fresh_look_due,
    kept,
    newest,
)
from handrail.programme.understand.patterns import BY_ID as PATTERNS
from handrail.programme.understand.patterns import HOW_OFTEN, marked
from tests.programme.reading.answer_sets import nothing

DAY = date(2026, 3, 1)


def test_what_is_kept_comes_back_and_age_is_not_in_it():
    reading = kept({"hurt.hit": Answer.NOW}, DAY)

    again = msgspec.json.decode(msgspec.json.encode(reading), type=KeptReading)

    assert again == reading
    assert set(again.answers) == set(BY_ID)
    assert (again.reading, again.rule, again.partial, again.unsafe) == (
        "abuse",
        "abuse.1",
        True,
        True,
    )
    assert "youth-line" not in again.offers
    assert again.segment() == "reading"


def test_a_fresh_look_is_due_after_a_month_or_when_nothing_is_kept():
    last = kept(nothing(), DAY)

    assert fresh_look_due(None, DAY)
    assert not fresh_look_due(last, DAY + timedelta(days=29))
    assert fresh_look_due(last, DAY + timedelta(days=30))


def test_an_unclear_reading_is_asked_about_after_two_weeks_and_no_other_is():
    unclear = kept(nothing() | {"fear.partner": Answer.NOW}, DAY)

    assert not asks_again(unclear, DAY + timedelta(days=13))
    assert asks_again(unclear, DAY + timedelta(days=14))
    assert not asks_again(kept(nothing(), DAY), DAY + timedelta(days=40))
    assert not asks_again(None, DAY)


def test_the_newest_is_the_latest_day_and_of_one_day_the_last_kept():
    early, late, later = (kept(nothing(), DAY + timedelta(days=d)) for d in (0, 5, 5))

    assert newest([late, early]) is late
    assert newest([late, later, early]) is later
    assert newest([]) is None


def test_two_readings_side_by_side_say_what_changed_in_words():
    older = kept(
        nothing()
        | {
            "fear.partner": Answer.NOW,
            "repair.curious": Answer.NEVER,
            "hurt.hit": Answer.RATHER_NOT_SAY,
            "weapon.access": Answer.PAST_YEAR,
        },
        DAY,
    )
    newer = kept(
        nothing()
        | {
            "fear.partner": Answer.BEFORE,
            "repair.curious": Answer.NOW,
            "watch.tracking": Answer.PAST_YEAR,
            "toxic.criticism": Answer.RATHER_NOT_SAY,
        },
        DAY + timedelta(days=30),
    )

    comparison = compare(older, newer)

    kinds = {change.signal: change.kind for change in comparison.changes}
    assert comparison.sentence == SAME_READING
    assert kinds == {
        "fear.partner": "easier",
        "repair.curious": "easier",
        "watch.tracking": "harder",
        "hurt.hit": "said",
        "toxic.criticism": "unsaid",
        "weapon.access": "easier",
    }
    said = {change.signal: (change.was, change.is_now) for change in comparison.changes}
    assert said["repair.curious"] == ("Never", "Often")
    assert said["weapon.access"] == ("Yes", "No")
    assert compare(older, kept(nothing(), DAY)).sentence == OTHER_READING


def test_every_pattern_has_four_examples_from_life_and_marks_keep_only_what_is_offered():
    assert len(PATTERNS) == 7
    assert all(len(set(pattern.examples)) >= 4 for pattern in PATTERNS.values())

    record = marked({"criticism": "most-days", "controlling": "always", "rain": "once"}, DAY)

    assert record.marks == {"criticism": "most-days"}
    assert next(iter(HOW_OFTEN)) == "once"


def test_the_passphrase_is_asked_for_once_more_after_three_days_and_once_only():
    mine = Preferences(id="a" * 32, opened_on=DAY)

    assert not mine.asks_passphrase_again(DAY + timedelta(days=2))
    assert mine.asks_passphrase_again(DAY + timedelta(days=3))
    done = msgspec.structs.replace(mine, passphrase_repeated=True)
    assert not done.asks_passphrase_again(DAY + timedelta(days=9))


def test_kinds_have_different_names_and_are_all_records():
    names = [kind.tag() for kind in KINDS]

    assert len(set(names)) == len(names)
    assert KeptReading in KINDS
