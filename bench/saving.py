"""Saving one more record durably: under the lock, read, sealed whole, committed and synced."""

from collections.abc import Iterator

from bench import house, writing
from bench.both_journals import TIMES, ten_years
from bench.row import Row, milliseconds, times
from bench.timing import took
from handrail.vault.place import SpaceKey
from handrail.vault.space import Space

GOALS = ((64, 15.0), (256, 15.0), (512, 30.0), (2_048, 60.0))
FULL = 0.8  # of the blocks, before the saves that are timed; at 0.9 a volume doubles
RUNS = 25


def rows() -> Iterator[Row]:
    """Save into volumes of several sizes, then beside jrnl."""
    for blocks, goal in GOALS:
        key = filled(blocks)
        ours = took(lambda key=key: save(key), RUNS)  # type: ignore[misc]
        there, used = house.blocks(key)
        yield Row(
            what=f"save one record, {blocks:,} blocks",
            figure=milliseconds(ours.wall),
            goal=f"≤ {goal:.0f} ms",
            met=ours.within(goal),
            why=f"{ours.about()}{there:,} blocks of which {used:,} carry something",
        )
    yield beside_jrnl()


def filled(blocks: int) -> SpaceKey:
    """Return the key of a space that fills so many blocks to four fifths with journal."""
    probe = writing.entries(60)
    key = house.moves_in(f"saves-{blocks}", probe)
    per_entry = (house.blocks(key)[1] - 1) / len(probe)
    journal = writing.entries(int(FULL * blocks / per_entry) - len(probe), a_day=4)
    with Space.open(key).change() as kept:
        for entry in journal:
            kept.add(entry)
    assert house.blocks(key)[0] == blocks, house.blocks(key)
    return key


def save(key: SpaceKey) -> None:
    """Add one entry about today and keep it."""
    entry = writing.entries(1)[0]
    with Space.open(key).change() as kept:
        kept.add(entry)


def beside_jrnl() -> Row:
    """Save one more entry where ten years lie already, here and in jrnl."""
    both = ten_years()
    ours = took(lambda: save(both.key), RUNS)
    what = "save one entry beside 3,650 of 1 kB"
    goal = f"≥ {TIMES:.0f}× faster than jrnl"
    if both.sealed is None or both.plain is None:
        return Row(what, milliseconds(ours.wall), goal, None, why=both.trouble)
    told = f"{writing.LAST_DAY} 10:00: {writing.entries(1)[0].free}"
    sealed, plain = both.sealed.took(told), both.plain.took(told)
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
