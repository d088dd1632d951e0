"""What the tests of one’s own half share: Ana with her space open, and what stands in it."""

from collections.abc import Iterable
from datetime import date, timedelta

from django.test import Client

from handrail.accounts import clock
from handrail.programme.look.answers import Answer
from handrail.programme.reading.kept_reading import kept as kept_reading
from handrail.vault.space import SpaceKey
from tests.web.at_home import page, puts
from tests.web.looking import HIT

TODAY = clock.today()


def ago(days: int) -> date:
    """Return a day before today."""
    return TODAY - timedelta(days=days)


def looked_and_was_unsafe(home: SpaceKey) -> None:
    """Keep a look that told of harm."""
    puts(home, kept_reading({name: Answer(said) for name, said in HIT.items()}, TODAY))


def folded(ana: Client, paths: Iterable[str]) -> list[str]:
    """Return those of some addresses that show the folded page."""
    words = "These pages are folded away for now"
    return [path for path in paths if words in page(ana, path)]
