"""Said once a day in a space, whichever browser it is opened in, and in no other."""

from datetime import date

from handrail.accounts.daily import first_today
from handrail.accounts.visit import Visit
from handrail.vault.space import SpaceKey

TODAY, TOMORROW = date(2026, 11, 24), date(2026, 11, 25)
KEY = SpaceKey(account=b"a" * 16, volume=0, root=b"r" * 32)
OTHER = SpaceKey(account=b"a" * 16, volume=1, root=b"s" * 32)


def browser(key: SpaceKey) -> Visit:
    """Return the visit of a browser in which a space is open."""
    visit = Visit()
    visit.unlock(key, b"tag")
    return visit


def test_it_is_said_once_a_day_in_whichever_browser() -> None:
    assert first_today(browser(KEY), "welcome", TODAY)
    assert not first_today(browser(KEY), "welcome", TODAY)
    assert first_today(browser(KEY), "another thing", TODAY)
    assert first_today(browser(KEY), "welcome", TOMORROW)


def test_another_space_knows_nothing_of_it() -> None:
    first_today(browser(KEY), "welcome", TODAY)

    assert first_today(browser(OTHER), "welcome", TODAY)


def test_without_a_space_nothing_is_said() -> None:
    assert not first_today(Visit(), "welcome", TODAY)
