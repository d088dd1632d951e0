"""Addresses of this part. They name no feeling and no answer."""

from django.urls import path

from handrail.web.rhythm import views_calendar, views_setback, views_weeks
from handrail.web.rhythm.shelves import CHECK_INS, DAYS, REVIEWS, SETBACKS

urlpatterns = [
    path("path/weeks/", views_weeks.over_time, name="over-time"),
    path("path/rough/first/", views_setback.first, name="setbacks-first"),
    *CHECK_INS.urls("path/week"),
    *REVIEWS.urls("path/month"),
    *SETBACKS.urls("path/rough"),
    *DAYS.urls("today/body"),
    path("lists/calendar/", views_calendar.calendar, name="calendar"),
    path("lists/calendar/time/", views_calendar.keep, name="quiet-time"),
    path("lists/calendar/time/remove/", views_calendar.remove, name="quiet-time-remove"),
    path("lists/calendar/aside/", views_calendar.put_aside, name="quiet-time-aside"),
    path("lists/calendar/file/", views_calendar.file, name="calendar-file"),
]
