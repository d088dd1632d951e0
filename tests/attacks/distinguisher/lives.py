"""The usage law: how the people live whose files the adversary gets. Written down before any was read."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

from django.conf import settings
from django.db import connections

from handrail.config.environment import django_database
from handrail.programme.ground.journal import Entry
from handrail.programme.ground.values import Values
from handrail.programme.look.answers import Answer
from handrail.programme.reading.kept_reading import kept
from handrail.programme.record import new_id
from handrail.vault import doors, sqlite
from handrail.vault.errors import SpaceFull
from handrail.vault.space import Space, SpaceKey
from tests.attacks.distinguisher.worlds import World

EVERYDAY = doors.Passphrase("lantern gravel otter window plum")
INNER = doors.Passphrase("copper meadow saddle nineteen fern")
FIRST_DAY = datetime(2026, 1, 5, 19, tzinfo=UTC)

WORDS = Path(__file__).with_name("words.txt").read_text().split()

_clock = FIRST_DAY


def moment() -> datetime:
    """The clock of the lives; settings name it."""
    return _clock


@contextmanager
def house(template: Path, folder: Path, *, write_ahead: bool = False) -> Iterator[Path]:
    """Make a new instance's folder from an empty one and let Django's connection lead to it."""
    shutil.copytree(template, folder)
    file = folder / "spaces.sqlite3"
    options = dict(sqlite.OPTIONS)
    if write_ahead:
        options["init_command"] = str(options["init_command"]).replace("TRUNCATE", "WAL")
    usual = connections.settings["default"]
    database = {"default": django_database("", folder, options)}
    _lead_to(connections.configure_settings(database)["default"])
    restart(file)
    try:
        yield file
    finally:
        _lead_to(usual)
        shutil.rmtree(folder, ignore_errors=True)


def _lead_to(database: dict) -> None:
    connections["default"].close()
    connections.settings["default"] = database
    del connections["default"]


def restart(file: Path) -> None:
    """Do to the file what a start of the server does."""
    connections.close_all()
    sqlite.restart_counters(file)
    sqlite.fix_times(file)


def live(world: World, file: Path, random: Random) -> SpaceKey:
    """Let somebody live with an instance. Returns the key of their everyday space."""
    global _clock
    _clock = FIRST_DAY
    settings.HANDRAIL_CLOCK = f"{__name__}.moment"
    name = f"person {random.randrange(10**6)}"
    doors.create(name, EVERYDAY, INNER if world.has_inner else None, random.random() < 0.4)
    heavy = random.random() < 0.15  # writes so much that the volumes grow to four times
    sessions = 2 + int(random.expovariate(1 / 9))
    reading = random.randrange(sessions) if world.kept else -1
    for session in range(sessions):
        _clock += timedelta(hours=random.expovariate(1 / 80))
        if random.random() < 0.3:
            restart(file)
        everyday(name, random, heavy, reading=session == reading)
        if random.random() < world.inner:
            inner(name, random, random.randint(1, 3))
    for _ in range(world.years // 4):
        _clock += timedelta(days=random.uniform(3, 60))
        inner(name, random, 4)
    if world.brim:
        fill(doors.unlock(name, INNER), random)
    if random.random() < 0.5:
        everyday(name, random, heavy)
    return doors.unlock(name, EVERYDAY)


def everyday(name: str, random: Random, heavy: bool, *, reading: bool = False) -> None:
    """Open the everyday space, write a few things, change or remove one now and then."""
    space = Space.open(doors.unlock(name, EVERYDAY))
    for _ in range(random.randint(0, 3)):
        with space.change() as records:
            for _ in range(random.randint(2, 5) if heavy else 1):
                records.add(entry(random, 4_000 if heavy else int(random.lognormvariate(5.5, 1.2))))
    written = space.all(Entry)
    if written and random.random() < 0.2:
        with space.change() as records:
            records.remove(Entry, random.choice(written).id)
    if reading:
        with space.change() as records:
            records.add(kept({"hurt.hit": Answer.NOW, "fear.partner": Answer.NOW}, day()))
            records.add(Values(id=new_id(), written_on=day(), limits=text(random, 900)))


def inner(name: str, random: Random, saves: int) -> None:
    """Open the inner space and write in it, as far as it has room."""
    space = Space.open(doors.unlock(name, INNER))
    try:
        for _ in range(saves):
            with space.change() as records:
                records.add(entry(random, int(random.lognormvariate(5.5, 1.0))))
    except SpaceFull:
        return


def fill(key: SpaceKey, random: Random) -> None:
    """Write into a space until it is full."""
    space, size = Space.open(key), 12_000
    for _ in range(60):
        try:
            with space.change() as records:
                records.add(entry(random, size))
        except SpaceFull:
            size //= 2
            if size < 200:
                return


def entry(random: Random, length: int) -> Entry:
    """Write an entry of about so many characters about the present day."""
    return Entry(id=new_id(), day=day(), free=text(random, min(length, 40_000)))


def text(random: Random, length: int) -> str:
    """Put words in a row; a few signs of chance keep it from compressing to nothing."""
    words = random.choices(WORDS, k=max(1, length // 6))
    return " ".join(
        f"{word}{random.randrange(100)}" if random.random() < 0.1 else word for word in words
    )


def day() -> date:
    """The present day of the life."""
    return _clock.date()
