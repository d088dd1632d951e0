"""The cast of the house tests, made once: their passphrases are cheap here, their pages are many."""

import pytest
from django.conf import settings as house_settings

from handrail.vault import pepper
from tests.cast import INNER
from tests.house import cast


@pytest.fixture
def ana(db: None) -> cast.Person:
    """Ana, whose everyday space is open."""
    pepper.make(house_settings.HANDRAIL_PEPPER)
    return cast.moves_in("Ana", with_life=True)


@pytest.fixture
def ana_inside(ana: cast.Person) -> cast.Person:
    """Ana, whose inner space is open in another browser."""
    return cast.Person.at_the_door("Ana", INNER)


@pytest.fixture
def cleo(db: None) -> cast.Person:
    """Cleo, who has a space of her own and must see nothing of Ana’s."""
    pepper.make(house_settings.HANDRAIL_PEPPER)
    return cast.moves_in("Cleo")
