"""Addresses of this part. A letter has a number in them, never its name."""

from django.urls import path

from handrail.printing.order import Layout
from handrail.web.onward import views, views_cards, views_letters
from handrail.web.onward.shelves import CARDS, DAYS, GOALS, THINGS

urlpatterns = [
    *DAYS.urls("lists/own/days"),
    path("lists/own/<str:record_id>/day/", views.did, name="goals-did"),
    path("lists/own/<str:record_id>/rest/", views.rest, name="goals-rest"),
    *GOALS.urls("lists/own"),
    *THINGS.urls("lists/cards/things"),
    path("lists/cards/squares/", views_cards.all_squares, name="cards-all-squares"),
    path("lists/cards/<str:record_id>/show/", views_cards.one, name="cards-show"),
    *(
        path(
            f"lists/cards/<str:record_id>/{place}/", views_cards.file, {"layout": layout}, name=name
        )
        for place, layout, name in (
            ("picture", Layout.WALLPAPER, "cards-picture"),
            ("paper", Layout.SMALL, "cards-paper"),
            ("squares", Layout.SQUARES, "cards-squares"),
        )
    ),
    *CARDS.urls("lists/cards"),
    path("lists/letters/", views_letters.letters, name="letters"),
    path("lists/letters/other/", views_letters.other, name="letters-other"),
    path("lists/letters/<int:number>/", views_letters.letter, name="letter"),
    path("lists/letters/<int:number>/away/", views_letters.away, name="letters-away"),
    path("lists/letters/<int:number>/back/", views_letters.back, name="letters-back"),
]
