"""Saving one more record durably: under the lock, read, sealed whole, committed and synced."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle

import msgspec

from bench import house, writing
from bench.both_journals import TIMES, ten_years
from bench.row import Row, milliseconds, times
from bench.timing import is_busy, took, took_in_turn
from handrail.programme.record import new_id
from handrail.vault import storage
from handrail.vault.blocks import noise
from handrail.vault.place import SpaceKey
from handrail.vault.space import Space

GOALS = ((64, 15.0), (256, 15.0), (512, 30.0), (2_048, 60.0))
FULL = 0.8  # of the blocks, before the saves that are timed; at 0.9 a volume doubles
RUNS = 25
ONE_MORE = writing.entries(1)[0]


def rows() -> Iterator[Row]:
    """Save into volumes of several sizes, beside SQLite alone, then beside jrnl."""
    for blocks, goal in GOALS:
        key = filled(blocks)
        ours, bare = took_in_turn(partial(save, Space.open(key)), bare_write(key), RUNS)
        there, used = house.blocks(key)
        yield Row(
            what=f"save one record, {blocks:,} blocks",
            figure=milliseconds(ours.wall),
            peer=f"SQLite alone {milliseconds(bare.wall)}",
            ratio=times(ours.wall / bare.wall),
            goal=f"≤ {goal:.0f} ms",
            met=ours.wall <= goal,
            why=f"{used:,} of {there:,} blocks carry something; "
            "the peer writes as many bytes and syncs, and does nothing else"
            + "; on this busy machine both wait for the disk and for a processor"
            * is_busy(),
        )
    yield beside_jrnl()


def bare_write(key: SpaceKey) -> Callable[[], None]:
    """Return what cannot be left out: as many new bytes written and synced, into the other volume."""
    length = len(storage.load(key.account, key.volume).sealed)
    values = cycle([noise(length), noise(length)])

    def write() -> None:
        with storage.writing():
            storage.write(key.account, {1 - key.volume: next(values)})

    return write


def filled(blocks: int) -> SpaceKey:
    """Return the key of a space that fills so many blocks to four fifths with journal."""
    probe = writing.entries(60)
    key = house.moves_in(f"saves-{blocks}", probe)
    per_entry = (house.blocks(key)[1] - 1) / len(probe)
    journal = writing.entries(int(FULL * blocks / per_entry) - len(probe))
    with Space.open(key).change() as kept:
        for entry in journal:
            kept.add(entry)
    assert house.blocks(key)[0] == blocks, house.blocks(key)
    return key


def save(space: Space) -> None:
    """Add one entry about the last day and keep it; the page has opened the space before."""
    with space.change() as kept:
        kept.add(msgspec.structs.replace(ONE_MORE, id=new_id()))


def beside_jrnl() -> Row:
    """Save one more entry where ten years lie already, here and in jrnl."""
    both = ten_years()
    ours = took(partial(save, Space.open(both.key)), RUNS)
    what = "save one entry beside 3,650 of 1 kB"
    goal = f"≥ {TIMES:.0f}× faster than jrnl"
    if both.sealed is None or both.plain is None:
        return Row(what, milliseconds(ours.wall), goal, None, why=both.trouble)
    told = f"{writing.LAST_DAY} 10:00: {ONE_MORE.free}"
    sealed, plain = both.sealed.took(told).wall, both.plain.took(told).wall
    return Row(
        what=what,
        figure=milliseconds(ours.wall),
        peer=f"jrnl sealed {milliseconds(sealed)}",
        ratio=times(sealed / ours.wall),
        goal=goal,
        met=sealed >= TIMES * ours.wall,
        why=f"a whole run of jrnl; without encryption {milliseconds(plain)}, "
        f"{times(plain / ours.wall)}. Here {house.blocks(both.key)[0]} blocks",
    )
