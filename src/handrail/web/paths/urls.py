"""Addresses of this part."""

from django.urls import path

from handrail.web.paths import views, views_all, views_days, views_lists

urlpatterns = [
    path("path/", views.path, name="path"),
    path("path/two/", views.choose_two, name="choose-two"),
    path("path/<str:older>/<str:newer>/", views.two, name="two"),
    path("path/days/", views_days.days, name="days"),
    path("path/days/<int:year>/<int:month>/", views_days.days, name="days-month"),
    path("lists/", views_lists.lists, name="lists"),
    path("lists/find/", views_lists.find, name="lists-find"),
    path("lists/found/", views_lists.found, name="lists-found"),
    path("lists/everything/", views_all.everything, name="everything"),
    path(
        "lists/everything/sealed/",
        views_all.everything,
        {"sealed": True},
        name="everything-sealed",
    ),
]
