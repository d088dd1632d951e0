"""Making, opening, changing and deleting, on both databases."""

import uuid
from pathlib import Path

import pytest

from handrail.vault import doors, storage
from handrail.vault.doors import Passphrase
from handrail.vault.errors import (
    Closed,
    DoesNotOpen,
    PassphraseTooLong,
    UnusableName,
    WeakPassphrase,
)
from tests.cast import EVERYDAY, INNER, OTHER
from tests.vault.cast import Person


@pytest.fixture
def name(either_store: Path) -> str:
    """A name nobody bears yet: the server's database outlives a test."""
    return f"Ana {uuid.uuid4().hex[:12]}"


def test_ana_opens_her_space_again_and_finds_her_words(name: str) -> None:
    ana = Person.moves_in(name)
    ana.writes("rain, and a good hour")
    ana.comes_back()
    assert ana.reads() == ["rain, and a good hour"]


def test_a_wrong_passphrase_and_an_unknown_name_are_one_answer(name: str) -> None:
    Person.moves_in(name)
    with pytest.raises(DoesNotOpen) as wrong:
        doors.unlock(name, OTHER)
    with pytest.raises(DoesNotOpen) as unknown:
        doors.unlock(f"not {name}", EVERYDAY)
    assert str(wrong.value) == str(unknown.value)


def test_capitals_width_and_hidden_marks_in_a_name_do_not_matter(name: str) -> None:
    ana = Person.moves_in(name)
    assert doors.unlock(f" \u202e{name.upper()}\u200b ", EVERYDAY) == ana.key


def test_the_second_passphrase_opens_another_space(name: str) -> None:
    ana = Person.moves_in(name, inner=INNER)
    ana.writes("everyday")
    inner = Person(name, doors.unlock(name, INNER))
    assert inner.reads() == []
    inner.writes("inner")
    assert inner.reads() == ["inner"]
    assert ana.reads() == ["everyday"]
    assert inner.key.account == ana.key.account
    assert inner.key.volume == 1 - ana.key.volume


def test_making_an_account_hands_over_the_keys_that_its_passphrases_open(name: str) -> None:
    made = doors.create(name, EVERYDAY, INNER)
    assert made.key == doors.unlock(name, EVERYDAY)
    assert made.inner == doors.unlock(name, INNER)
    alone = doors.create(f"{name} alone", EVERYDAY)
    assert (alone.inner, alone.words) == (None, ())


def test_which_volume_is_everyday_is_drawn(name: str) -> None:
    drawn = {Person.moves_in(f"{name} {number}").key.volume for number in range(40)}
    assert drawn == {0, 1}


def test_recovery_words_open_in_any_case_and_spacing(name: str) -> None:
    ana = Person.moves_in(name, recovery=True)
    assert len(ana.words) == 8
    typed = "  ".join(ana.words).upper().replace("  ", "\n", 1)
    assert doors.unlock(name, Passphrase(typed)) == ana.key


def test_new_recovery_words_stop_the_earlier_ones_and_nothing_else(name: str) -> None:
    ana = Person.moves_in(name, recovery=True)
    ana.writes("kept")
    new = doors.new_recovery_words(ana.key)
    assert doors.unlock(name, Passphrase(" ".join(new))) == ana.key
    with pytest.raises(DoesNotOpen):
        doors.unlock(name, Passphrase(" ".join(ana.words)))
    ana.comes_back()
    assert ana.reads() == ["kept"]


def test_a_changed_passphrase_closes_every_other_way_in(name: str) -> None:
    ana = Person.moves_in(name, inner=INNER, recovery=True)
    ana.writes("kept")
    old = ana.key
    ana.key = doors.change_passphrase(old, OTHER)
    with pytest.raises(Closed):
        Person(name, old).reads()
    for closed in (EVERYDAY, Passphrase(" ".join(ana.words))):
        with pytest.raises(DoesNotOpen):
            doors.unlock(name, closed)
    assert ana.reads() == ["kept"]
    assert doors.unlock(name, OTHER) == ana.key
    assert doors.unlock(name, INNER).volume != ana.key.volume


def test_the_passphrase_asked_again_must_be_of_this_very_space(name: str) -> None:
    ana = Person.moves_in(name, inner=INNER, recovery=True)
    assert doors.opens(ana.key, EVERYDAY)
    assert doors.opens(ana.key, Passphrase(" ".join(ana.words)))
    assert not doors.opens(ana.key, INNER)
    assert not doors.opens(ana.key, OTHER)
    assert not doors.opens(ana.key, Passphrase("x" * 10_000))


def test_up_to_four_people_bear_one_name_and_none_learns_of_another(name: str) -> None:
    passphrases = [Passphrase(f"lantern {number} over the orchard wall") for number in range(5)]
    keys = [doors.create(name, passphrase).key for passphrase in passphrases[:4]]
    assert [doors.unlock(name, passphrase) for passphrase in passphrases[:4]] == keys
    for ask in (doors.check_new, doors.create):
        with pytest.raises(UnusableName):
            ask(name, passphrases[4])
    assert len(storage.accounts_named(doors.tag(name))) == 4


def test_a_passphrase_that_opens_something_is_refused_as_weak_and_counts(name: str) -> None:
    ana = Person.moves_in(name, inner=INNER)
    for known in (EVERYDAY, INNER):
        for ask in (
            lambda words: doors.check_new(name, words),
            lambda words: doors.create(name, words),
            lambda words: doors.change_passphrase(ana.key, words),
        ):
            with pytest.raises(WeakPassphrase) as refused:
                ask(known)
            assert refused.value.counts_as_wrong_try
            assert str(refused.value) == str(WeakPassphrase())
    assert ana.reads() == []


def test_one_passphrase_for_both_spaces_is_refused(name: str) -> None:
    with pytest.raises(WeakPassphrase) as refused:
        doors.create(name, EVERYDAY, Passphrase(EVERYDAY.upper()))
    assert not refused.value.counts_as_wrong_try
    with pytest.raises(DoesNotOpen):
        doors.unlock(name, EVERYDAY)


def test_weak_words_make_no_account(name: str) -> None:
    with pytest.raises(WeakPassphrase):
        doors.create(name, Passphrase("abc"))
    with pytest.raises(WeakPassphrase):
        doors.create(name, EVERYDAY, Passphrase("aaaaaaaaaaaaaaaa"))
    with pytest.raises(PassphraseTooLong):
        doors.check_new(name, Passphrase("long " * 2_000))
    with pytest.raises(DoesNotOpen):
        doors.unlock(name, Passphrase("long " * 2_000))
    assert storage.accounts_named(doors.tag(name)) == []


def test_a_deleted_space_opens_no_more_and_the_other_stays(name: str) -> None:
    ana = Person.moves_in(name, inner=INNER)
    ana.writes("gone")
    before = storage.load(ana.key.account, ana.key.volume)
    doors.delete_space(ana.key)
    after = storage.load(ana.key.account, ana.key.volume)
    assert len(after.sealed) == len(before.sealed)
    assert sum(a == b for a, b in zip(after.sealed, before.sealed, strict=True)) < 64_000 / 100
    own, other = ana.key.volume, 1 - ana.key.volume
    assert after.slots.of_volume(own) != before.slots.of_volume(own)
    assert after.slots.of_volume(other) == before.slots.of_volume(other)
    with pytest.raises(Closed):
        ana.reads()
    with pytest.raises(DoesNotOpen):
        doors.unlock(name, EVERYDAY)
    inner = Person(name, doors.unlock(name, INNER))
    inner.writes("stays")
    assert inner.reads() == ["stays"]


def test_a_deleted_account_leaves_the_name_free_and_a_row_like_any_other(name: str) -> None:
    ana = Person.moves_in(name, inner=INNER)
    before = storage.load(ana.key.account, 0)
    doors.delete_account(ana.key)
    for passphrase in (EVERYDAY, INNER):
        with pytest.raises(DoesNotOpen):
            doors.unlock(name, passphrase)
    with pytest.raises(Closed):
        ana.reads()
    after = storage.load(ana.key.account, 0)
    assert (after.blocks, len(after.sealed)) == (before.blocks, len(before.sealed))
    assert after.sealed != before.sealed
    assert after.slots != before.slots
    assert Person.moves_in(name).reads() == []


def test_five_suggested_words_are_accepted(name: str) -> None:
    for _ in range(10):
        words = doors.suggest()
        assert len(words.split()) == 5
        doors.check_new(name, Passphrase(words))
