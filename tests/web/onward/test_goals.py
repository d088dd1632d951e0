"""Goals of one’s own, with the days on which something was done for them."""

from datetime import timedelta

import pytest
from django.test import Client

from handrail.accounts import clock
from handrail.programme.onward.own_goal import GoalNote, OwnGoal
from handrail.vault.space import Space, SpaceKey
from tests.web.at_home import only, page

pytestmark = pytest.mark.django_db(transaction=True)
GOALS, DAYS = "/lists/own/", "/lists/own/days/"
SWIM = {"what": "Swim on Thursdays", "next_step": "Look for the key", "rhythm": "week"}


def test_a_goal_is_written_down_with_the_day_and_has_a_rhythm(ana: Client, home: SpaceKey) -> None:
    ana.post(f"{GOALS}new/", SWIM)

    goal = only(home, OwnGoal)
    assert (goal.what, goal.rhythm, goal.since) == (SWIM["what"], "week", clock.today())
    assert "About once a week" in page(ana, GOALS)


def test_without_a_rhythm_it_is_whenever_one_likes(ana: Client, home: SpaceKey) -> None:
    ana.post(f"{GOALS}new/", {"what": "Read"})

    assert only(home, OwnGoal).rhythm == "free"


def test_a_day_is_written_down_once_though_sent_twice_and_may_have_no_words(
    ana: Client, home: SpaceKey
) -> None:
    ana.post(f"{GOALS}new/", SWIM)
    goal = only(home, OwnGoal)
    yesterday = clock.today() - timedelta(days=1)

    for _ in range(2):
        ana.post(f"{GOALS}{goal.id}/day/", {"what": "", "day": yesterday.isoformat()})

    note = only(home, GoalNote)
    assert (note.goal, note.day) == (goal.id, yesterday)
    html = page(ana, GOALS)
    assert f"/lists/own/days/{note.id}/" in html
    assert "Swim on Thursdays" in page(ana, "/lists/own/days/")


def test_a_day_ahead_comes_back_with_its_words(ana: Client, home: SpaceKey) -> None:
    ana.post(f"{GOALS}new/", SWIM)
    where = f"{GOALS}{only(home, OwnGoal).id}/day/"

    html = ana.post(where, {"what": "forty lengths", "day": "2999-01-01"}, follow=True)

    assert "This day has not come yet." in html.content.decode()
    assert "forty lengths" in html.content.decode()
    assert Space.open(home).all(GoalNote) == []


def test_a_goal_rests_and_is_taken_up_again(ana: Client, home: SpaceKey) -> None:
    ana.post(f"{GOALS}new/", SWIM)
    where = f"{GOALS}{only(home, OwnGoal).id}/rest/"

    ana.post(where)
    assert only(home, OwnGoal).resting
    assert "It rests for now." in page(ana, GOALS)

    ana.post(where)
    assert not only(home, OwnGoal).resting


def test_days_of_a_goal_that_was_removed_stay_where_they_can_be_seen_and_removed(
    ana: Client, home: SpaceKey
) -> None:
    ana.post(f"{GOALS}new/", SWIM)
    goal = only(home, OwnGoal)
    ana.post(f"{GOALS}{goal.id}/day/", {"what": "in the rain", "day": clock.today().isoformat()})

    ana.post(f"{GOALS}{goal.id}/remove/")

    assert "in the rain" in page(ana, "/lists/own/days/")
    assert "Swim on Thursdays" not in page(ana, "/lists/own/days/")


def test_a_day_from_the_list_of_days_says_what_it_was_for(ana: Client, home: SpaceKey) -> None:
    ana.post(f"{GOALS}new/", SWIM)
    goal, day = only(home, OwnGoal), clock.today().isoformat()
    form = page(ana, f"{DAYS}new/")
    assert "Swim on Thursdays" in form
    assert "Something else, for myself" in form

    ana.post(f"{DAYS}new/", {"goal": goal.id, "what": "", "day": day})

    assert only(home, GoalNote).goal == goal.id
    assert "Swim on Thursdays" in page(ana, DAYS)


@pytest.mark.parametrize("goals", [(), (SWIM,)])
def test_a_day_for_none_of_the_goals_says_in_words_what_it_was(
    ana: Client, home: SpaceKey, goals: tuple[dict[str, str], ...]
) -> None:
    for goal in goals:
        ana.post(f"{GOALS}new/", goal)
    sent = {"goal": "", "what": "", "day": clock.today().isoformat()}

    asked = ana.post(f"{DAYS}new/", sent).content.decode()
    assert "Write a few words: what was it?" in asked
    assert ("Or choose what it was for." in asked) is bool(goals)
    ana.post(f"{DAYS}new/", {**sent, "what": "an hour on the bench"})

    assert (only(home, GoalNote).goal, only(home, GoalNote).what) == ("", "an hour on the bench")
    assert "an hour on the bench" in page(ana, DAYS)
