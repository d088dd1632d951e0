"""Small rules: when a review is due, when a fresh look is offered, when the quiet time is asked for."""

from handrail.programme.preferences import Preferences
from handrail.programme.rhythm.quiet_time import QuietTime, asks_quiet_time, next_day
from handrail.programme.rhythm.review import Review, review_due
from handrail.programme.rhythm.setback import Setback, offers_fresh_look
from tests.programme.rhythm.lives import TODAY, ago

QUIET = QuietTime(id="q", weekday=6, hour=19, minute=30)


def test_a_review_is_due_four_weeks_after_the_last_one_or_the_beginning() -> None:
    assert not review_due([], ago(27), TODAY)
    assert review_due([], ago(28), TODAY)
    assert not review_due([Review(id="r", day=ago(5))], ago(90), TODAY)
    assert not review_due([], None, TODAY)


def test_after_a_setback_a_fresh_look_is_offered_for_a_week_unless_one_was_made() -> None:
    fell = [Setback(id="s", day=ago(3), set_off="Bills")]

    assert offers_fresh_look(fell, None, TODAY)
    assert offers_fresh_look(fell, ago(4), TODAY)
    assert not offers_fresh_look(fell, ago(3), TODAY)
    assert not offers_fresh_look([Setback(id="s", day=ago(7))], None, TODAY)
    assert not offers_fresh_look([], None, TODAY)


def test_the_quiet_time_is_asked_for_until_it_is_answered_or_put_aside() -> None:
    settings = Preferences(id="p", opened_on=ago(1))
    aside = Preferences(id="p", opened_on=ago(1), notes_off=("quiet-time",))

    assert asks_quiet_time(None, settings, TODAY)
    assert not asks_quiet_time(QUIET, settings, TODAY)
    assert not asks_quiet_time(None, aside, TODAY)


def test_whoever_looks_past_the_question_for_four_weeks_is_not_asked_any_more() -> None:
    settings = Preferences(id="p", opened_on=ago(28))

    assert asks_quiet_time(None, settings, ago(1))
    assert not asks_quiet_time(None, settings, TODAY)


def test_the_next_day_that_falls_on_a_weekday_is_today_or_ahead() -> None:
    assert next_day(1, TODAY) == TODAY
    assert next_day(6, TODAY) == ago(-5)
    assert next_day(0, TODAY) == ago(-6)


def test_the_quiet_time_tells_its_day_and_hour() -> None:
    assert [line.text for line in QUIET.told().lines] == ["Sunday", "19:30"]
