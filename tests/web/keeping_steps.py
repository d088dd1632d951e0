"""What the tests of one’s own half share: Ana with her space open, and what stands in it."""

from collections.abc import Iterable
from datetime import date, timedelta

from django.test import Client

from handrail.accounts import clock
from handrail.programme.answers import Answer
from handrail.programme.kept_reading import kept as kept_reading
from handrail.programme.record import Record
from handrail.vault.space import Space, SpaceKey
from tests.house.rules import breaches
from tests.web.looking import HIT

TODAY = clock.today()


def ago(days: int) -> date:
    """Return a day before today."""
    return TODAY - timedelta(days=days)


def kept[R: Record](home: SpaceKey, kind: type[R]) -> list[R]:
    """Return the records of a kind in the space."""
    return Space.open(home).all(kind)


def one[R: Record](home: SpaceKey, kind: type[R]) -> R:
    """Return the only record of a kind."""
    (record,) = kept(home, kind)
    return record


def puts(home: SpaceKey, *records: Record) -> None:
    """Put records into the space, as if they had been written earlier."""
    with Space.open(home).change() as there:
        for record in records:
            there.add(record)


def looked_and_was_unsafe(home: SpaceKey) -> None:
    """Keep a look that told of harm."""
    puts(home, kept_reading({name: Answer(said) for name, said in HIT.items()}, TODAY))


def seen(ana: Client, path: str) -> str:
    """Open a page that keeps the rules of the house."""
    html = ana.get(path).content.decode()
    assert breaches(html, path) == []
    return html


def folded(ana: Client, paths: Iterable[str]) -> list[str]:
    """Return those of some addresses that show the folded page."""
    words = "These pages are folded away for now"
    return [path for path in paths if words in seen(ana, path)]
