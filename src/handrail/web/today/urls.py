"""Addresses of this part."""

from django.urls import path

from handrail.web.today import views

urlpatterns = [
    path("today/", views.today, name="today"),
    path("today/step/", views.answer, name="today-step"),
    path("today/step/back/", views.take_back, name="today-back"),
]
