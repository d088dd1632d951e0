"""What somebody reads in their browser, and what their space holds."""

from django.test import Client

from handrail.programme.record import Record
from handrail.vault.space import Space, SpaceKey
from tests.house.rules import breaches


def page(browser: Client, path: str) -> str:
    """Return a page as the browser gets it; it keeps the rules of the house."""
    answer = browser.get(path)
    assert answer.status_code == 200
    html = answer.content.decode()
    broken = breaches(html, path)
    assert not broken, "\n".join([f"{path} breaks rules of the house:", *broken])
    return html


def kept[R: Record](home: SpaceKey, kind: type[R]) -> list[R]:
    """Return the records of a kind in a space."""
    return Space.open(home).all(kind)


def only[R: Record](home: SpaceKey, kind: type[R]) -> R:
    """Return the one record of a kind in a space."""
    (one,) = kept(home, kind)
    return one


def puts(home: SpaceKey, *records: Record) -> None:
    """Put records into a space, as if they had been written earlier."""
    with Space.open(home).change() as there:
        for record in records:
            there.add(record)
