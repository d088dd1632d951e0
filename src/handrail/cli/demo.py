"""`handrail demo`: a sample person with fourteen weeks of life, in a folder that is thrown away."""

import argparse
import os
import shutil
import tempfile
from pathlib import Path

from handrail.cli import ground, numbers, serve

EXAMPLE = "handrail demo --port 8766"
NAME = "Ana"
PASSPHRASE = "lantern gravel otter window plum"  # noqa: S105  (printed: a sample keeps no secret)
INNER = "copper meadow saddle nineteen fern"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `demo` may be told: where to listen, on this machine only."""
    parser.add_argument("--port", type=numbers.port, default=8765, help="the port (8765)")
    parser.set_defaults(address="127.0.0.1", tls_certificate=None, tls_key=None, processes=1)


def run(arguments: argparse.Namespace) -> int:
    """Serve the sample until told to stop, then throw its folder away."""
    serve.refuse_taken_port(arguments.address, arguments.port)
    folder = Path(tempfile.mkdtemp(prefix="sample-"))
    try:
        settle_in(folder)
        ground.make_ready()
        fill()
        print(f"Name        {NAME}\nPassphrase  {PASSPHRASE}\nThe second  {INNER}\n", flush=True)
        print("Everything is thrown away when this stops.", flush=True)
        return serve.listen(arguments)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def settle_in(folder: Path) -> None:
    """Point every setting that names a place at the throw-away folder."""
    for name in ("DATABASE_URL", "CACHE_URL", "HOSTS", "COVER_URL"):
        os.environ.pop(f"HANDRAIL_{name}", None)
    os.environ["HANDRAIL_DATA"] = str(folder / "data")
    os.environ["HANDRAIL_PEPPER"] = str(folder / "pepper")
    os.environ["HANDRAIL_STATIC"] = str(folder / "static")


def fill() -> None:
    """Make the sample person's account, with the fourteen weeks in the everyday space."""
    from django.db import connections

    from handrail.accounts import clock
    from handrail.cli.sample.life import records
    from handrail.programme.preferences import Preferences
    from handrail.programme.record import new_id
    from handrail.vault import doors
    from handrail.vault.space import Space

    passphrase, inner = doors.Passphrase(PASSPHRASE), doors.Passphrase(INNER)
    today = clock.today()
    with Space.open(doors.create(NAME, passphrase, inner).key).change() as kept:
        for record in records(today):
            kept.add(record)
    with Space.open(doors.unlock(NAME, inner)).change() as kept:
        kept.add(Preferences(id=new_id(), opened_on=today))
    connections.close_all()
