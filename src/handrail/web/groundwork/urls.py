"""Addresses of this part."""

from django.urls import path

from handrail.programme.ground.calm import EXERCISES
from handrail.web.groundwork import views, views_calm

urlpatterns = [
    path("calm/", views_calm.choice, name="calm"),
    path("calm/sheet/", views_calm.sheet, name="calm-sheet"),
    *(
        path(
            f"calm/{exercise.name}/",
            views_calm.exercise,
            {"name": exercise.name},
            name=f"calm-{exercise.name}",
        )
        for exercise in EXERCISES
    ),
    path("lists/values/", views.values, name="values"),
    path("lists/values/change/", views.change, name="values-change"),
    path("lists/values/remove/", views.remove, name="values-remove"),
    path("lists/values/sheet/", views.sheet, name="values-sheet"),
]
