"""Addresses of this part. A month may stand in them; no word that was typed does."""

from django.urls import path

from handrail.web.journal import views, views_find, views_write

urlpatterns = [
    path("notes/", views.newest_month, name="notes"),
    path("notes/new/", views_write.new, name="note-new"),
    path("notes/find/", views_find.find, name="notes-find"),
    path("notes/found/", views_find.found, name="notes-found"),
    path("notes/found/<int:page>/", views_find.found, name="notes-found-more"),
    path("notes/lines/", views.lines, name="notes-lines-sheet"),
    path("notes/<str:month>/", views.month, name="notes-month"),
    path("notes/<str:month>/sheet/", views.sheet, name="notes-sheet"),
    path("notes/<str:month>/<str:record_id>/", views.entry, name="note"),
    path("notes/<str:month>/<str:record_id>/change/", views_write.change, name="note-change"),
    path("notes/<str:month>/<str:record_id>/remove/", views_write.remove, name="note-remove"),
    path("notes/<str:month>/<str:record_id>/line/", views_write.without_line, name="note-line"),
]
