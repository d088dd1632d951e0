"""Addresses of this part. No word that was typed stands in them."""

from django.urls import URLPattern, path

from handrail.web.talking import views, views_compose, views_kept, views_pause, views_practice
from handrail.web.talking.shelves import PAUSES


def practice(place: str, of: dict[str, str]) -> list[URLPattern]:
    """Return the addresses of one practice. place: what they begin with."""
    name = of["of"]
    return [
        path(f"{place}/", views_practice.choice, of, name=name),
        path(f"{place}/sheet/", views_practice.sheet, of, name=f"{name}-sheet"),
        path(f"{place}/<str:name>/", views_practice.scene, of, name=f"{name}-scene"),
        path(f"{place}/<str:name>/note/", views_practice.note, of, name=f"{name}-note"),
        path(f"{place}/<str:name>/remove/", views_practice.remove, of, name=f"{name}-remove"),
    ]


START, BOTH = {"shape": "start"}, {"shape": "both"}
SAYING, LISTENING = {"of": "practice"}, {"of": "listen"}
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
    *practice("practice", SAYING),
    *practice("lists/listen", LISTENING),
    path("timer/", views_pause.pause, name="pause"),
    path("timer/sheet/", views_pause.sheet, name="pause-sheet"),
    *PAUSES.urls("lists/timer"),
]
