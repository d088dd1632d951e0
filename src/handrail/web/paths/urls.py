"""Addresses of this part."""

from django.urls import path

from handrail.web.paths import views, views_all

urlpatterns = [
    path("path/", views.path, name="path"),
    path("path/two/", views.choose_two, name="choose-two"),
    path("path/<str:older>/<str:newer>/", views.two, name="two"),
    path("lists/", views.lists, name="lists"),
    path("lists/everything/", views_all.everything, name="everything"),
]
