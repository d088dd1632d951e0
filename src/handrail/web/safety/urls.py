"""Addresses of this part. They are neutral: none says what is asked or shown."""

from django.urls import path

from handrail.web.safety import (
    views_asking,
    views_check,
    views_keeping,
    views_kept,
    views_paper,
    views_shown,
)

urlpatterns = [
    path("look/", views_asking.begin, name="look"),
    path("look/again/", views_asking.again, name="fresh-look"),
    path("look/clear/", views_keeping.clear_all, name="look-clear"),
    path("look/check/", views_check.check, name="look-check"),
    path("look/check/<int:number>/", views_check.change, name="look-change"),
    path("look/also/", views_check.illness, name="look-also"),
    path("look/shown/", views_shown.shown, name="look-shown"),
    path("look/shown/more/", views_shown.more, name="look-more"),
    path("look/where/", views_shown.where, name="look-where"),
    path("look/keep/", views_keeping.keep, name="look-keep"),
    path("look/let-go/", views_keeping.dont_keep, name="look-let-go"),
    path("look/elsewhere/", views_keeping.elsewhere, name="look-elsewhere"),
    path("look/door/", views_keeping.to_a_space, name="look-door"),
    path("look/sheet/", views_paper.sheet, name="look-sheet"),
    path("look/paper/", views_paper.questions, name="look-paper"),
    path("look/kept/<str:record_id>/", views_kept.kept, name="kept-reading"),
    path("look/kept/<str:record_id>/away/", views_kept.remove, name="kept-remove"),
    path("look/<slug:name>/", views_asking.screen, name="look-screen"),
]
