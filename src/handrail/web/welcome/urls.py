"""Addresses of this part."""

from django.urls import path

from handrail.web.welcome import views

urlpatterns = [
    path("", views.welcome, name="welcome"),
    path("week/", views.week, name="week"),
    path("about/", views.about, name="about"),
]
