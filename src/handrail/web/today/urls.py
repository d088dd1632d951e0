"""Addresses of this part."""

from django.urls import path

from handrail.web.today import views, views_notes

urlpatterns = [
    path("today/", views.today, name="today"),
    path("today/step/", views.answer, name="today-step"),
    path("today/step/back/", views.take_back, name="today-back"),
    path("path/noticed/", views_notes.noticing, name="noticing"),
    path("path/noticed/close/", views_notes.close, name="noticing-close"),
    path("path/noticed/back/", views_notes.bring_back, name="noticing-back"),
]
