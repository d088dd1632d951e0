"""Whether a page costs the same beside ten accounts and beside ten thousand."""

import os
import shutil
from collections.abc import Iterator

from django.core.handlers.wsgi import WSGIHandler
from django.db import connection

from bench import house
from bench.browser import Browser, cookie
from bench.row import Row, milliseconds, times
from bench.timing import quietest
from bench.today import TODAY
from handrail.accounts import clock
from handrail.cli.sample.life import records
from handrail.vault import storage
from handrail.vault.blocks import BLOCK_BYTES, noise
from handrail.vault.models import Account
from handrail.vault.volume import FIRST_BLOCKS

FIRST = 10
FLAT = 1.25  # times the first figure: what a machine's own moods amount to
AT_ONCE = 500
ROOM = 1.2  # times what the accounts take must be free on the disk
ROUNDS, RUNS = 25, 20
_VOLUME = FIRST_BLOCKS * BLOCK_BYTES


def rows(most: int) -> Iterator[Row]:
    """Add accounts, tenfold each time, and ask for the same person's Today."""
    free = shutil.disk_usage(house.BUILD).free
    if free < ROOM * 2 * _VOLUME * most:
        need = 2 * _VOLUME * most / 1e9
        why = f"the accounts take {need:.1f} GB; {free / 1e9:.1f} GB are free"
        yield Row(f"Today beside {most:,} accounts", "–", f"≤ {FLAT}×", None, why=why)
        return
    name = "grows"
    person = Browser(WSGIHandler(), cookie(house.moves_in(name, records(clock.today())), name))
    counts = [FIRST]
    while counts[-1] < most:
        counts.append(min(10 * counts[-1], most))
    first = 0.0
    for count in counts:
        fill_up_to(count)
        page = quietest(lambda: person.get(TODAY), ROUNDS, RUNS)
        first = first or page.fair
        yield Row(
            what=f"Today beside {count:,} accounts",
            figure=milliseconds(page.fair),
            peer=f"beside {FIRST} {milliseconds(first)}",
            ratio=times(page.fair / first),
            goal=f"≤ {FLAT}× of {FIRST} accounts",
            met=page.fair <= FLAT * first,
            why=page.about() + f"the quietest of {ROUNDS} rounds",
        )


def fill_up_to(count: int) -> None:
    """Add accounts of random bytes, which nobody can tell from real ones, until there are so many."""
    missing = count - Account.objects.count()
    while missing > 0:
        added = min(missing, AT_ONCE)
        with storage.writing(), connection.cursor() as cursor:
            accounts = [os.urandom(storage.ACCOUNT_BYTES) for _account in range(added)]
            cursor.executemany(
                "INSERT INTO vault_account (id, tag, place, salt, slots, blocks)"
                " VALUES (%s, %s, 0, %s, %s, %s)",
                [(i, os.urandom(32), os.urandom(16), noise(1_024), FIRST_BLOCKS) for i in accounts],
            )
            cursor.executemany(
                "INSERT INTO vault_volume (account_id, number, sealed) VALUES (%s, %s, %s)",
                [(i, number, noise(_VOLUME)) for i in accounts for number in (0, 1)],
            )
        missing -= added
