"""Addresses of this part. None says what is weighed."""

from django.urls import path

from handrail.web.weighing import views
from handrail.web.weighing.shelves import ALONE, OUTSIDE, PACKET_SHEET, TRIALS, WEIGHINGS

urlpatterns = [
    # before the shelf, whose addresses take any word in the place of a record
    path("lists/outside/kinds/", views.kinds, name="outside-kinds"),
    path("lists/outside/choosing/", views.choosing, name="choosing"),
    *PACKET_SHEET.urls("lists/outside/packet"),
    path("lists/weigh/noted/", views.endures, name="weigh-endures"),
    path("lists/weigh/<str:record_id>/beside/", views.beside, name="weigh-beside"),
    *WEIGHINGS.urls("lists/weigh"),
    *TRIALS.urls("lists/trial"),
    *ALONE.urls("lists/alone"),
    *OUTSIDE.urls("lists/outside"),
]
