"""Addresses of this part. They name no limit, no promise and no apology."""

from django.urls import path

from handrail.web.keeping import (
    views_amends,
    views_change,
    views_choice,
    views_days,
    views_hopes,
    views_limits,
    views_promises,
    views_words,
)
from handrail.web.keeping.shelves.amends import AMENDS
from handrail.web.keeping.shelves.change import CHANGE
from handrail.web.keeping.shelves.hopes import HOPES
from handrail.web.keeping.shelves.limits import LIMITS, TESTED
from handrail.web.keeping.shelves.promises import PROMISES

LIMIT, ONE, BY = (
    "lists/limits/<str:record_id>",
    "lists/one/<str:record_id>",
    "lists/by/<str:record_id>",
)
SMALL, AMEND = "lists/small/<str:record_id>", "lists/amends/<str:record_id>"

urlpatterns = [
    path("lists/heard/<str:what>/", views_words.read, name="keeping-read"),
    *TESTED.urls("lists/limits/days"),
    *LIMITS.urls("lists/limits"),
    path(f"{LIMIT}/tested/", views_limits.noted, name="limits-tested"),
    path(f"{LIMIT}/rest/", views_limits.rest, name="limits-rest"),
    path("lists/one/choose/", views_choice.choose, name="change-choose"),
    path("lists/one/begin/", views_change.begin, name="change-begin"),
    *CHANGE.urls("lists/one"),
    path(f"{ONE}/tick/", views_change.tick, name="change-tick"),
    path(f"{ONE}/back/", views_change.look_back, name="change-back"),
    path(f"{ONE}/on/", views_choice.go_on, name="change-on"),
    path(f"{ONE}/again/", views_change.again, name="change-again"),
    *HOPES.urls("lists/by"),
    path(f"{BY}/answer/", views_hopes.answer, name="hopes-answer"),
    path(f"{BY}/again/", views_hopes.again, name="hopes-again"),
    *PROMISES.urls("lists/small"),
    path(f"{SMALL}/mark/", views_promises.mark, name="promises-mark"),
    path(f"{SMALL}/day/", views_days.promise, name="promises-day"),
    path(f"{SMALL}/move/", views_promises.move, name="promises-move"),
    *AMENDS.urls("lists/amends"),
    path(f"{AMEND}/words/", views_amends.words, name="amends-words"),
    path(f"{AMEND}/said/", views_amends.said, name="amends-said"),
    path(f"{AMEND}/day/", views_days.amends, name="amends-day"),
    path(f"{AMEND}/same/", views_amends.same, name="amends-same"),
    path(f"{AMEND}/small/", views_amends.promise, name="amends-promise"),
    path("lists/words-and-days/sheet/", views_words.lines, name="words-actions-sheet"),
    path("lists/words-and-days/", views_words.words_and_actions, name="words-actions"),
]
