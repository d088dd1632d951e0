"""Addresses of this part. No word that was typed stands in them."""

from django.urls import path

from handrail.web.talking import views, views_compose, views_kept, views_pause, views_practice

START, BOTH = {"shape": "start"}, {"shape": "both"}
ONE = "say/kept/<str:shape>/<str:record_id>/"

urlpatterns = [
    path("say/", views.choice, name="say"),
    path("say/start/", views_compose.compose, START, name="say-start"),
    path("say/both/", views_compose.compose, BOTH, name="say-both"),
    path("say/start/sheet/", views.sheet, START, name="say-start-sheet"),
    path("say/both/sheet/", views.sheet, BOTH, name="say-both-sheet"),
    path("say/<str:shape>/read/", views_compose.read, name="say-read"),
    path("say/<str:shape>/paper/", views.paper, name="say-paper"),
    path("say/<str:shape>/keep/", views_kept.keep, name="say-keep"),
    path("say/kept/", views_kept.kept, name="say-kept"),
    path(ONE, views_kept.one, name="say-one"),
    path(f"{ONE}change/", views_kept.change, name="say-change"),
    path(f"{ONE}remove/", views_kept.remove, name="say-remove"),
    path("practice/", views_practice.choice, name="practice"),
    path("practice/sheet/", views_practice.sheet, name="practice-sheet"),
    path("practice/<str:name>/", views_practice.scene, name="practice-scene"),
    path("practice/<str:name>/note/", views_practice.note, name="practice-note"),
    path("practice/<str:name>/remove/", views_practice.remove, name="practice-remove"),
    path("timer/", views_pause.pause, name="pause"),
    *views_pause.PAUSES.urls("lists/timer"),
]
