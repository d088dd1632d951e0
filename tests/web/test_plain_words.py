"""Plain words, as somebody in a hurry types them, lead to the page that is meant."""

import re

import pytest
from django.test import Client

from tests.web.at_home import browser_of, moved_in

pytestmark = pytest.mark.django_db(transaction=True)
NEAR_THE_TOP = 3

MEANT = (
    ("money", "Getting ready"),
    ("passport", "Getting ready"),
    ("where is my money", "Getting ready"),
    ("tracking my phone", "Getting ready"),
    ("shouting", "What I will do"),
    ("boundaries", "What I will do"),
    ("time out", "Pause and return"),
    ("argument", "Pause and return"),
    ("sorry", "Putting it right"),
    ("apologise", "Putting it right"),
    ("sleep", "Sleep, movement, meals"),
    ("therapist", "Outside help"),
    ("counselling", "Outside help"),
    ("divorce", "Weigh it"),
    ("stay or go", "Weigh it"),
    ("moving out", "Days ahead"),
    ("custody", "After"),
    ("my ex", "After"),
    ("panic", "Steady yourself"),
    ("breathing", "Steady yourself"),
    ("he hit me", "Help now"),
    ("scared", "Look at what is happening"),
    ("suicide", "Help now"),
    ("police", "Help now"),
    ("lonely", "People"),
    ("friends", "People"),
    ("diary", "Journal"),
    ("gaslighting", "Patterns people live with"),
    ("silent treatment", "Patterns people live with"),
    ("promises", "Small promises"),
    ("habit", "One small change"),
    ("how long should I wait", "What we hope to see by …"),
    ("weekly", "Weekly check-in"),
    ("month", "Monthly review"),
    ("better or worse", "The path so far"),
    ("date night", "Small things to ask"),
    ("hobby", "Something of your own"),
    ("wallpaper", "Cards"),
    ("encouragement", "Letters"),
    ("reminder", "Dates for a calendar"),
    ("listen", "Say back what you heard"),
    ("delete", "This space"),
    ("print all", "Everything here, on paper"),
    ("relapse", "When it went wrong"),
)


@pytest.fixture
def ana() -> Client:
    """Ana, with her space open."""
    return browser_of(moved_in("ana"))


def test_each_of_them_is_among_the_first_three(ana: Client) -> None:
    missed = {}
    for asked, meant in MEANT:
        ana.post("/lists/find/", {"words": asked})
        found = titles(ana)[:NEAR_THE_TOP]
        if meant not in found:
            missed[asked, meant] = found

    assert missed == {}


def titles(ana: Client) -> list[str]:
    """Return the titles of the pages that were found, the likeliest first."""
    html = ana.get("/lists/found/").content.decode()
    return re.findall(r"<span><b>([^<]*)</b>", html)
