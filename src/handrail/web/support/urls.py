"""Addresses of this part."""

from django.urls import path

from handrail.web.support import views

urlpatterns = [
    path("now/", views.help_now, name="help"),
    path("now/short/", views.in_short_words, name="help-short"),
    path("now/sheet/", views.sheet, name="help-sheet"),
    path("paper/", views.paper, name="paper"),
]
