"""Addresses of this part."""

from django.urls import path

from handrail.web.understanding import views, views_kept, views_open
from handrail.web.understanding.shelves import CYCLES, MY_PART

urlpatterns = [
    path("marks/", views.finder, name="patterns"),
    path("marks/seen/", views.seen, name="patterns-seen"),
    path("marks/sheet/", views.sheet, name="patterns-sheet"),
    path("marks/keep/", views_kept.keep, name="patterns-keep"),
    path("marks/kept/", views_kept.kept, name="patterns-kept"),
    path("marks/kept/<str:record_id>/", views_kept.change, name="patterns-change"),
    path("marks/kept/<str:record_id>/remove/", views_kept.remove, name="patterns-remove"),
    path("questions/", views_open.questions, name="questions"),
    path("tonight/", views_open.tonight, name="tonight"),
    path("tonight/sheet/", views_open.sheet, name="tonight-sheet"),
    *CYCLES.urls("lists/round"),
    *MY_PART.urls("lists/mine"),
]
