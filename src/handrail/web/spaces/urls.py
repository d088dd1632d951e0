"""Addresses of this part."""

from django.urls import path

from handrail.web.spaces import (
    views,
    views_deleting,
    views_keys,
    views_mine,
    views_opening,
    views_removed,
)

urlpatterns = [
    path("in/", views.door_page, name="in"),
    path("in/late/", views.late, name="in-late"),
    path("in/late/away/", views.put_away, name="late-away"),
    path("in/new/", views_opening.first, name="new"),
    path("in/new/2/", views_opening.second, name="new-who"),
    path("in/new/2/more/", views_opening.think_first, name="new-think"),
    path("in/new/3/", views_opening.third, name="new-last"),
    path("in/two/", views.both, name="both"),
    path("out/", views.lock, name="out"),
    path("draft/", views.draft, name="draft"),
    path("undo/<str:record_id>/", views.undo, name="undo"),
    path("mine/removed/", views_removed.removed_just_now, name="removed"),
    path("mine/removed/away/", views_removed.let_go, name="removed-away"),
    path("mine/", views_mine.mine, name="mine"),
    path("mine/device/", views_mine.device, name="mine-device"),
    path("mine/again/", views_keys.again, name="mine-again"),
    path("mine/change/", views_keys.change, name="mine-change"),
    path("mine/words/", views_keys.new_words, name="mine-words"),
    path("mine/words/shown/", views_keys.words_shown, name="words-shown"),
    path("mine/end/", views_deleting.end, name="mine-end"),
]
