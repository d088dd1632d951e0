"""A person takes a look: rows, When?, the follow-up about one's own life, stopping, a fresh look."""

import pytest

from handrail.programme.look import screens
from handrail.programme.look.look import (
    Look,
    answers_from,
    begin,
    begin_fresh,
    next_screen,
    screen_of,
)
from handrail.programme.look.screens import BY_SCREEN, CHECK, FIRST, ON_YOUR_MIND, TONIGHT, WHEN
from handrail.programme.look.signals import AGAINST, BY_ID, BY_ME, SAFETY, TOXIC, Answer
from handrail.programme.reading.reading import assess

SECOND = [name for name in BY_SCREEN if name.startswith("second")]
THIRD = [name for name in BY_SCREEN if name.startswith("third")]


def first(**yes: str) -> dict[str, str]:
    return dict.fromkeys(screens.FIRST_SIX, "never") | {
        k.replace("_", "."): v for k, v in yes.items()
    }


def sent(look: Look, name: str, **form: str) -> Look:
    screen = screen_of(look, name)
    assert screen is not None
    return look.sent(screen, {k.replace("__", "."): v for k, v in form.items()})


def no_to_all(look: Look, *names: str) -> Look:
    for name in names:
        look = look.sent(BY_SCREEN[name], dict.fromkeys(BY_SCREEN[name].fields, "never"))
    return look


def test_the_first_screen_is_six_rows_and_under_150_words():
    screen = BY_SCREEN[FIRST]
    said = [screen.heading, *(group.lead for group in screen.groups), screens.LEFT_OPEN]
    for group in screen.groups:
        for row in group.rows:
            said += [row.asked, *(label for _value, label in row.choices)]

    assert len(screen.fields) == 6
    assert len(" ".join(said).split()) < 150


def test_every_signal_is_asked_exactly_once():
    asked = [field for screen in screens.SCREENS for field in screen.fields if field in BY_ID]

    assert sorted(asked) == sorted(BY_ID)
    assert len(SECOND) == 5
    assert len(THIRD) == 3


def test_six_times_no_leads_on_to_the_second_part():
    look = begin().sent(BY_SCREEN[FIRST], first())

    assert next_screen(look, FIRST) == SECOND[0]
    assert screen_of(look, WHEN) is None


@pytest.mark.parametrize(
    ("when", "answer"),
    [
        ("now", "now"),
        ("before", "before"),
        ("past_year", "past_year"),
        ("rather_not_say", "past_year"),
        (None, "past_year"),
        ("forged", "past_year"),
    ],
)
def test_a_yes_is_asked_when_and_an_open_when_counts_as_this_year(when, answer):
    look = begin().sent(BY_SCREEN[FIRST], first(threat_kill="yes"))
    assert next_screen(look, FIRST) == WHEN
    screen = screen_of(look, WHEN)
    assert screen is not None
    assert list(screen.fields) == ["threat.kill.when"]

    look = look.sent(screen, {} if when is None else {"threat.kill.when": when})

    assert answers_from(look).answers["threat.kill"] == answer


def test_stopping_at_when_reads_the_yes_as_this_year_and_the_rest_as_unsaid():
    taken = answers_from(begin().sent(BY_SCREEN[FIRST], first(threat_kill="yes")))

    assert taken.answers["threat.kill"] == Answer.PAST_YEAR
    assert taken.answers["hurt.hit"] == Answer.RATHER_NOT_SAY
    assert taken.stopped
    assert assess(taken.answers).rule == "danger.1"


@pytest.mark.parametrize("when", ["before", "past_year"])
@pytest.mark.parametrize(
    ("tonight", "answer", "unsaid"),
    [
        ("yes", "now", False),
        ("no", None, False),
        ("rather_not_say", None, True),
        (None, None, True),
    ],
)
def test_thoughts_of_dying_are_followed_by_one_question(when, tonight, answer, unsaid):
    look = begin().sent(BY_SCREEN[FIRST], first(suicide_self="yes"))
    look = sent(look, WHEN, **{"suicide.self.when": when})
    assert next_screen(look, WHEN) == TONIGHT

    look = sent(look, TONIGHT, **({ON_YOUR_MIND: tonight} if tonight else {}))
    taken = answers_from(look)

    assert taken.answers["suicide.self"] == (answer or when)
    assert taken.own_life_unsaid is unsaid
    reading = assess(taken.answers, own_life_unsaid=taken.own_life_unsaid)
    assert reading.crisis_first == (unsaid or tonight == "yes" or when == "past_year")
    assert next_screen(look, TONIGHT) == SECOND[0]


def test_thoughts_that_go_on_need_no_follow_up():
    look = begin().sent(BY_SCREEN[FIRST], first(suicide_self="yes"))
    look = sent(look, WHEN, **{"suicide.self.when": "now"})

    assert next_screen(look, WHEN) == SECOND[0]
    assert answers_from(look).answers["suicide.self"] == Answer.NOW


def test_the_parts_follow_each_other_and_end_at_check_your_answers():
    look = no_to_all(begin(), FIRST)
    path = [SECOND[0]]
    while path[-1] != CHECK:
        look = no_to_all(look, path[-1])
        path.append(next_screen(look, path[-1]))

    assert path == [*SECOND, CHECK]
    assert not answers_from(look).stopped
    assert assess(answers_from(look).answers).rule == "strain.1"
    assert assess(answers_from(look).answers).partial
    assert [next_screen(look, name) for name in THIRD] == [*THIRD[1:], CHECK]


def test_a_row_left_open_is_unsaid_and_a_forged_value_too():
    look = begin().sent(BY_SCREEN[FIRST], {"threat.kill": "perhaps", "hurt.hit": "now"})

    answers = answers_from(look).answers

    assert answers["threat.kill"] == Answer.RATHER_NOT_SAY
    assert answers["hurt.hit"] == Answer.RATHER_NOT_SAY


def test_under_18_is_no_answer_and_illness_neither():
    look = sent(begin(), screens.SECOND_5, under_18="yes")

    taken = answers_from(look)

    assert taken.under_18
    assert screens.UNDER_18 not in taken.answers


def test_a_change_wins_over_what_was_said_and_asks_the_follow_up_again():
    look = no_to_all(begin(), FIRST, *SECOND)
    look = look.changed("suicide.self", Answer.PAST_YEAR)

    assert next_screen(look, CHECK) == TONIGHT
    look = sent(look, TONIGHT, **{ON_YOUR_MIND: "yes"})
    assert next_screen(look, TONIGHT) == CHECK
    assert answers_from(look).answers["suicide.self"] == Answer.NOW
    assert look.chosen(BY_SCREEN[FIRST])["suicide.self"] == "yes"

    look = look.changed("suicide.self", Answer.NEVER)
    assert answers_from(look).answers["suicide.self"] == Answer.NEVER


def test_a_fresh_look_asks_six_rows_and_takes_the_rest_from_the_last_kept():
    last = {"hurt.strangled": Answer.NOW, "hurt.hit": Answer.BEFORE}
    look = begin_fresh(last).sent(BY_SCREEN[FIRST], first())

    taken = answers_from(look)

    assert next_screen(look, FIRST) == CHECK
    assert taken.answers["hurt.strangled"] == Answer.NEVER
    assert taken.answers["hurt.hit"] == Answer.BEFORE
    assert taken.answers["harm.escalating"] == Answer.RATHER_NOT_SAY
    assert not taken.stopped


def test_a_fresh_look_left_at_once_takes_none_of_the_six_from_last_time():
    look = begin_fresh({"hurt.strangled": Answer.NEVER, "hurt.hit": Answer.NEVER})

    taken = answers_from(look)

    assert taken.answers["hurt.strangled"] == Answer.RATHER_NOT_SAY
    assert taken.stopped


def test_a_row_opened_again_in_a_fresh_look_and_left_open_is_unsaid():
    look = begin_fresh({"harm.by_me": Answer.NEVER}).sent(BY_SCREEN[FIRST], first())
    assert look.chosen(BY_SCREEN[screens.SECOND_4]) == {"harm.by_me": "never"}

    look = sent(look, screens.SECOND_4)

    assert answers_from(look).answers["harm.by_me"] == Answer.RATHER_NOT_SAY


def test_a_fresh_look_with_nothing_kept_goes_on_to_the_second_part():
    look = begin_fresh(None).sent(BY_SCREEN[FIRST], first())

    assert next_screen(look, FIRST) == SECOND[0]
    assert answers_from(look).stopped


def test_the_yes_answers_stand_in_one_order_on_every_screen():
    newest_first = [Answer.NOW, Answer.PAST_YEAR, Answer.BEFORE]
    asks_when = screens.when_screen(("hurt.strangled",)).groups[0].rows[0].choices
    assert [value for value, _label in asks_when][:3] == newest_first

    for signal in (*SAFETY, BY_ME, *TOXIC, *AGAINST):
        offered = [value for value, _label in screens.full_row(signal).choices]
        assert offered[0] == Answer.NEVER
        times = [answer for answer in newest_first if answer in signal.labels]
        assert offered[1:-1] == times, signal.id
