"""The lists of this part."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext_lazy as _

from handrail.accounts.requests import Request
from handrail.programme.onward import keepsake, own_goal
from handrail.programme.onward.card import Card
from handrail.programme.onward.keepsake import Keepsake
from handrail.programme.onward.own_goal import GoalNote, OwnGoal
from handrail.vault.space import Space
from handrail.web.onward.forms import CardForm, DayForm, GoalForm, KeepsakeForm
from handrail.web.ui.shelf import Shelf


def with_their_days(request: Request, space: Space, goals: Sequence[OwnGoal]) -> Mapping[str, Any]:
    """Return each goal with the days on which something was done for it."""
    notes = space.all(GoalNote)
    return {"goals": [(goal, own_goal.of_goal(notes, goal.id)) for goal in goals]}


def with_their_goals(
    request: Request, space: Space, notes: Sequence[GoalNote]
) -> Mapping[str, Any]:
    """Return each day with the goal it was for, if that is still there."""
    goals = {goal.id: goal for goal in space.all(OwnGoal)}
    return {"days": [(note, goals.get(note.goal)) for note in notes]}


GOALS = Shelf(
    kind=OwnGoal,
    form=GoalForm,
    url="goals",
    title=_(own_goal.TITLE),
    lead=_("What you do for yourself, beside everything else. Nothing here is counted or late."),
    minutes=_("About two minutes for one"),
    empty=_(
        "Reading, a course, a friend, a doctor of your own: choose one that would be good for you "
        "whatever becomes of the rest."
    ),
    add=_("Write one down"),
    sheet_lead=_("One thing that is only yours, and its next small step."),
    listing="onward/goals.html",
    order=lambda goals, _today: own_goal.in_order(goals),
    shown=with_their_days,
    made_on="since",
)
DAYS = Shelf(
    kind=GoalNote,
    form=DayForm,
    url="goal-days",
    title=_("What you did for yourself"),
    lead=_("Days you wrote down, the newest first. Days in between are simply other days."),
    minutes=_("Half a minute"),
    empty=_("When you have done something for yourself, its day can stand here."),
    add=_("Write a day down"),
    sheet_lead=_("What you did for yourself, and when."),
    listing="onward/goal_days.html",
    writing="onward/goal_day.html",
    given=lambda space: {"goals": own_goal.in_order(space.all(OwnGoal))},
    shown=with_their_goals,
)
CARDS = Shelf(
    kind=Card,
    form=CardForm,
    url="cards",
    title=_("Cards"),
    lead=_("A line to meet again: on your phone, on a small paper, on a sticky note."),
    minutes=_("About two minutes for one"),
    empty=_(
        "Write a line that helps you on a bad day, or choose one that could be about anything."
    ),
    add=_("Make a card"),
    writing_title=_("A card to keep"),
    sheet_lead=_("A line of your own to cut out and keep, or one of these."),
    most=24,
    full=_("Twenty-four cards are as many as this list holds. To make another, remove one first."),
    listing="onward/cards.html",
    writing="onward/card_form.html",
    made_on="since",
)
THINGS = Shelf(
    kind=Keepsake,
    form=KeepsakeForm,
    url="keepsakes",
    title=_(keepsake.TITLE),
    lead=_(
        "Something small to touch, so that you remember what you chose. It says nothing to others."
    ),
    minutes=_("About two minutes"),
    empty=_(
        "Look into your pockets. A stone or a key will do: name it, say when you will touch it, and "
        "what it asks you then."
    ),
    add=_("Choose a thing"),
    sheet_lead=_("A thing, its moment, and its question."),
    listing="onward/keepsakes.html",
    made_on="since",
)
