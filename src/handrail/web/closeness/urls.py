"""Addresses of this part. They name no person and no feeling."""

from django.urls import path

from handrail.web.closeness import views, views_say
from handrail.web.closeness.shelves import NOTICED, OWN_THINGS, TRUE_THINGS

urlpatterns = [
    path("lists/small-things/", views.invitations, name="invitations"),
    path("lists/small-things/draw/", views.draw, name="invitations-draw"),
    path("lists/small-things/asked/", views.asked, name="invitations-asked"),
    path("lists/small-things/back/", views.not_today, name="invitations-not-today"),
    path("lists/small-things/sheet/", views.sheet, name="invitations-sheet"),
    *OWN_THINGS.urls("lists/small-things/own"),
    path("lists/true/<str:record_id>/say/", views_say.say_true, name="true-things-say"),
    *TRUE_THINGS.urls("lists/true"),
    path("lists/noticed/<str:record_id>/say/", views_say.say_noticed, name="noticed-say"),
    *NOTICED.urls("lists/noticed"),
]
