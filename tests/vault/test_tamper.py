"""The partner with the file: whatever is flipped, swapped or put back is refused or can be seen."""

import os
import random
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.db import connections

from handrail.vault import doors, storage
from handrail.vault.blocks import BLOCK_BYTES
from handrail.vault.errors import Closed, Damaged, DoesNotOpen, VaultError
from handrail.vault.keyslots import SLOT_BYTES, Slots
from handrail.vault.models import Volume
from handrail.vault.volume import OpenVolume
from tests import clock
from tests.cast import EVERYDAY, INNER, OTHER
from tests.vault.cast import Person

TRIES = int(os.environ.get("HANDRAIL_TAMPERINGS", "1000"))
CHOSEN = random.Random(23)


@pytest.fixture
def ana(store: Path) -> Person:
    """Ana, with an inner space, recovery words, and several blocks in use."""
    ana = Person.moves_in("Ana", inner=INNER, recovery=True)
    ana.writes(CHOSEN.randbytes(9_000).hex())
    Person("Ana", doors.unlock("Ana", INNER)).writes("inside")
    return ana


@pytest.fixture
def cleo(store: Path) -> Person:
    """Somebody else in the same file, with as many blocks in use."""
    cleo = Person.moves_in("Cleo")
    cleo.writes(CHOSEN.randbytes(9_000).hex())
    return cleo


def sealed_of(person: Person, volume: int | None = None) -> bytearray:
    number = person.key.volume if volume is None else volume
    return bytearray(storage.load(person.key.account, number).sealed)


def put(person: Person, sealed: bytes | bytearray) -> None:
    storage.write(person.key.account, {person.key.volume: bytes(sealed)})


def used(person: Person) -> int:
    stored = storage.load(person.key.account, person.key.volume)
    own = stored.slots.of_volume(person.key.volume)
    return OpenVolume(person.key.place, person.key.root, stored.sealed, own).superblock.used


def refused_at_the_door(person: Person, passphrase: doors.Passphrase = EVERYDAY) -> None:
    with pytest.raises(Damaged) as refused:
        doors.unlock(person.name, passphrase)
    assert "backup" in str(refused.value)


@pytest.mark.slow
def test_any_flipped_bit_of_a_block_in_use_is_refused(ana: Person) -> None:
    whole, blocks = sealed_of(ana), used(ana)
    assert blocks >= 4
    for _ in range(TRIES):
        changed = bytearray(whole)
        changed[CHOSEN.randrange(blocks * BLOCK_BYTES)] ^= 1 << CHOSEN.randrange(8)
        put(ana, changed)
        refused_at_the_door(ana)
        with pytest.raises((Damaged, Closed)):
            ana.reads()
    put(ana, whole)
    ana.comes_back()


def test_blocks_of_another_volume_account_or_day_are_refused(ana: Person, cleo: Person) -> None:
    before, blocks = sealed_of(ana), used(ana)
    ana.writes("a day later")
    whole = sealed_of(ana)
    others = [before, sealed_of(ana, 1 - ana.key.volume), sealed_of(cleo)]
    for other in others:
        for block in range(blocks):
            place = slice(block * BLOCK_BYTES, (block + 1) * BLOCK_BYTES)
            changed = bytearray(whole)
            changed[place] = other[place]
            put(ana, changed)
            refused_at_the_door(ana)
    for other in others[1:]:
        put(ana, other)
        refused_at_the_door(ana)
    put(ana, whole)
    assert ana.comes_back()


def test_a_whole_older_volume_opens_and_shows_when_it_was_last_kept(ana: Person) -> None:
    older, kept = sealed_of(ana), datetime.now(UTC)
    clock.move(20 * 86_400)
    ana.writes("three weeks later")
    put(ana, older)
    ana.comes_back()
    assert len(ana.reads()) == 1
    found = ana.space.kept_at
    assert found is not None
    assert abs((found - kept).total_seconds()) < 60


@pytest.mark.slow
@pytest.mark.parametrize("slot", [0, 1, 2, 3])
def test_a_changed_slot_of_the_space_is_refused_and_the_other_space_is_not_touched(
    ana: Person, slot: int
) -> None:
    stored = storage.load(ana.key.account, 0).slots
    at = (ana.key.volume * 4 + slot) * SLOT_BYTES
    for _ in range(max(TRIES // 8, 4)):
        changed = bytearray(stored.sealed)
        changed[at + CHOSEN.randrange(SLOT_BYTES)] ^= 1 << CHOSEN.randrange(8)
        storage.write_slots(Slots(stored.account, bytes(changed)))
        for passphrase in (EVERYDAY, doors.Passphrase(" ".join(ana.words))):
            with pytest.raises((Damaged, DoesNotOpen)):
                doors.unlock("Ana", passphrase)
        with pytest.raises(Damaged):
            ana.reads()
        assert Person("Ana", doors.unlock("Ana", INNER)).reads() == ["inside"]


def test_old_slots_put_back_after_a_new_passphrase_open_nothing(ana: Person) -> None:
    old = storage.load(ana.key.account, 0).slots
    ana.key = doors.change_passphrase(ana.key, OTHER)
    storage.write_slots(old)
    refused_at_the_door(ana)
    with pytest.raises(DoesNotOpen):
        doors.unlock("Ana", OTHER)


def test_an_old_copy_with_the_old_passphrase_holds_only_what_it_held(
    ana: Person, store: Path
) -> None:
    connections.close_all()
    copy = store.read_bytes()
    ana.key = doors.change_passphrase(ana.key, OTHER)
    ana.writes("after the change")
    connections.close_all()
    store.write_bytes(copy)
    assert len(Person("Ana", doors.unlock("Ana", EVERYDAY)).reads()) == 1


@pytest.mark.parametrize(
    "spoil", [lambda sealed: sealed[:-1], lambda sealed: b"", lambda sealed: sealed[:4_000]]
)
def test_a_cut_volume_is_refused(ana: Person, spoil: Callable[[bytes], bytes]) -> None:
    put(ana, spoil(bytes(sealed_of(ana))))
    refused_at_the_door(ana)


def test_a_row_that_went_away_opens_nothing(ana: Person) -> None:
    Volume.objects.filter(account_id=ana.key.account).delete()
    for act in (ana.reads, ana.comes_back):
        with pytest.raises(VaultError):
            act()
