"""What commands stand on: the host's choices, Django loaded, and the house made ready to serve."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from handrail.cli.refusal import Refused
from handrail.config.environment import Environment, HalfConfigured, read

# In a folder of gathered static files, the first ones even after a start that was cut short.
GATHERED = ("clock.css", "fonts", "handrail.css", "staticfiles.json")


def environment() -> Environment:
    """Return the host's choices. Raises Refused with one sentence when one cannot be used."""
    try:
        return read(os.environ, Path.home())
    except HalfConfigured as trouble:
        raise Refused(str(trouble)) from None


def load() -> None:
    """Load Django with the house's settings. Opens no database and writes nothing."""
    environment()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "handrail.config.settings")
    import django

    django.setup()


def make_ready() -> None:
    """Make folders, pepper, databases and static files ready; take the lock of the data folder.

    Raises Refused with one sentence that says what the host must mend.
    """
    load()
    from handrail.vault import start

    with refusals():
        start.make_ready()
        gather_static_files()


@contextmanager
def refusals() -> Iterator[None]:
    """Turn what the vault or the disk refuses into a refusal of the command, in one sentence."""
    from handrail.vault.errors import VaultError

    try:
        yield
    except VaultError as trouble:
        raise Refused(str(trouble)) from None
    except OSError as trouble:
        raise Refused(f"{trouble.filename} cannot be used: {trouble.strerror}.") from None


def gather_static_files() -> None:
    """Copy the static files, hashed and compressed, to where the server reads them.

    They carry the one time of the house: theirs would say, to a browser too, when it was started.
    Raises Refused when other files lie there: gathering empties the folder first.
    """
    from django.conf import settings
    from django.core.management import call_command

    from handrail.vault.sqlite import fix_times_of

    folder = Path(settings.STATIC_ROOT)
    found = {file.name for file in folder.iterdir()} if folder.is_dir() else set()
    if found and found.isdisjoint(GATHERED):
        raise Refused(
            f"{folder} holds other files, and Handrail empties the folder of its static files at "
            "each start. Name one of its own with HANDRAIL_STATIC."
        )
    call_command("collectstatic", interactive=False, verbosity=0, clear=True)
    fix_times_of(*folder.rglob("*"), folder)
