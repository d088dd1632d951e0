"""Volumes grow together, for the everyday space only."""

import random
from pathlib import Path

import pytest

from handrail.vault import doors, keeping, storage
from handrail.vault.errors import SpaceFull
from handrail.vault.volume import Role
from tests.cast import INNER
from tests.vault.cast import Person
from tests.vault.sample import Entry

NOISE = random.Random(11)


def long_text(kilobytes: int) -> str:
    """Text that hardly compresses: two hexadecimal characters to a byte."""
    return NOISE.randbytes(kilobytes * 1_000).hex()


def blocks_of(person: Person) -> tuple[int, int, int]:
    """The blocks that the account, its first and its second volume have."""
    both = [storage.load(person.key.account, number) for number in (0, 1)]
    return both[0].blocks, len(both[0].sealed) // 4_000, len(both[1].sealed) // 4_000


def test_both_double_when_the_everyday_space_is_nine_tenths_full(either_store: Path) -> None:
    ana = Person.moves_in("Ana grows", inner=INNER)
    inner = Person("Ana grows", doors.unlock("Ana grows", INNER))
    inner.writes("stays readable")
    sizes = []
    for _ in range(30):
        ana.writes(long_text(4))
        sizes.append(blocks_of(ana))
    assert sizes[0] == (16, 16, 16)
    assert sizes[-1] == (64, 64, 64)
    assert sizes == sorted(sizes)
    assert {len(set(size)) for size in sizes} == {1}
    assert inner.reads() == ["stays readable"]
    assert len(ana.reads()) == 30
    assert doors.unlock("Ana grows", INNER) == inner.key
    doors.delete_account(ana.key)


def test_one_large_entry_may_double_more_than_once(ana: Person) -> None:
    ana.writes(long_text(500))
    assert blocks_of(ana) == (256, 256, 256)


def filled(person: Person) -> int:
    """Write until the space is full; return how many entries were kept."""
    for written in range(100):
        try:
            person.writes(long_text(2))
        except SpaceFull:
            return written
    raise AssertionError("the space never filled")


def test_a_full_inner_space_says_so_and_keeps_what_it_had(store: Path) -> None:
    ana = Person.moves_in("Ana", inner=INNER)
    inner = Person("Ana", doors.unlock("Ana", INNER))
    written = filled(inner)
    assert blocks_of(ana) == (16, 16, 16)
    assert written >= 20
    assert len(inner.reads()) == written
    with inner.space.change() as records:
        for kept in records.all(Entry)[:3]:
            records.remove(Entry, kept.id)
    inner.writes("room again")
    ana.writes(long_text(60))
    inner.writes(long_text(20))


@pytest.mark.parametrize(
    ("used", "blocks", "wanted"), [(2, 16, 16), (14, 16, 16), (15, 16, 32), (29, 16, 64)]
)
def test_the_everyday_space_sets_the_size(used: int, blocks: int, wanted: int) -> None:
    assert keeping.size(Role.EVERYDAY, used, blocks) == wanted


def test_the_inner_space_may_be_filled_to_the_brim_and_no_further() -> None:
    assert keeping.size(Role.INNER, 16, 16) == 16
    with pytest.raises(SpaceFull):
        keeping.size(Role.INNER, 17, 16)
