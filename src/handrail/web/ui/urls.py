"""Addresses of the shell."""

from django.urls import path
from django.views.i18n import set_language

from handrail.web.ui import views

urlpatterns = [
    path("clock/", views.leave, name="leave"),
    path("time/", views.cover, name="cover"),
    path("stay/", views.stay, name="stay"),
    path("read/", views.read, name="read"),
    path("on/", views.go_on, name="folded-on"),
    path("words/", set_language, name="language"),
]
