"""What a passphrase must be."""

import time
from contextlib import suppress
from math import log2

import pytest
from diceware.wordlist import WordList, get_wordlist_path
from hypothesis import given
from hypothesis import strategies as st
from zxcvbn import feedback

from handrail.vault import passphrases
from handrail.vault.errors import PassphraseTooLong, WeakPassphrase
from handrail.vault.never_drawn import NEVER_DRAWN
from handrail.vault.passphrases import normalised, refuse_weak
from tests.cast import EVERYDAY


def cost(passphrase: str) -> float:
    """Return how long the processor looks at a passphrase, whatever else this machine does."""

    def once() -> float:
        begun = time.process_time()
        with suppress(WeakPassphrase, PassphraseTooLong):
            refuse_weak(passphrase)
        return time.process_time() - begun

    return min(once() for _ in range(3))


@pytest.mark.parametrize(
    ("passphrase", "words"),
    [
        ("abc", "This passphrase is too short. Use at least 12 characters, or five words."),
        ("aaaaaaaaaaaa", "One sign many times is easy to guess."),
        ("abcdefghijklmnop", "Runs such as “abc” or “6543” are easy to guess."),
        ("password1234", "Many people use this one, so it is tried early."),
    ],
)
def test_a_weak_one_is_refused_with_the_reason(passphrase: str, words: str) -> None:
    with pytest.raises(WeakPassphrase) as refused:
        refuse_weak(passphrase)
    assert str(refused.value).startswith(words)
    assert not refused.value.counts_as_wrong_try


def test_ones_own_name_does_not_make_a_passphrase() -> None:
    refuse_weak("anastasiavolkonskaya")
    with pytest.raises(WeakPassphrase):
        refuse_weak("anastasiavolkonskaya", "Anastasia Volkonskaya anastasiavolkonskaya")


@pytest.mark.parametrize(
    "passphrase", ["😀🦊🌊🍋🎈🧭🪁🫖🧶🪜🧲🪴", "ключ от дома под третьим камнем"]
)
def test_any_script_will_do(passphrase: str) -> None:
    refuse_weak(passphrase)


def test_a_very_long_one_is_refused_before_it_costs_anything() -> None:
    for passphrase in ("x" * 1_025, "x" * 10_000_000):
        with pytest.raises(PassphraseTooLong):
            refuse_weak(passphrase)
        assert cost(passphrase) < cost(EVERYDAY)
    refuse_weak("a fairly long line of ones own, " * 32)


@pytest.mark.parametrize(
    "costly",
    ["4@8({[<369&#!1/|0$5+7%2" * 4, "({[<1|!7aeout" * 20, "4@8({[<369", "password" * 120],
)
def test_no_passphrase_keeps_the_machine_busy(costly: str) -> None:
    """Signs that may stand for letters once took the checker 2,500 times as long as plain words."""
    assert cost(costly) < 200 * cost(EVERYDAY)


@pytest.mark.parametrize("count", [5, 8])
def test_plain_words_lose_case_and_spacing(count: int) -> None:
    words = passphrases.word_list()[:count]
    assert normalised(f"  {words[0].title()},\n" + "\t".join(words[1:]).upper()) == " ".join(words)


@pytest.mark.parametrize("passphrase", ["Four Words Stay Themselves", "Not 5 only plain Words"])
def test_anything_else_keeps_its_case(passphrase: str) -> None:
    assert normalised(passphrase) == passphrase


@given(st.text())
def test_normalising_twice_changes_nothing(passphrase: str) -> None:
    assert normalised(normalised(passphrase)) == normalised(passphrase)


def test_no_drawn_word_hurts_or_shames_and_five_still_hold_their_bits() -> None:
    drawn = {*passphrases.word_list()}

    assert not {"underage", "clubbing", "penniless", "ebay", "choking", "obedient"} & drawn
    assert {*WordList(get_wordlist_path("en_eff"))} - drawn == NEVER_DRAWN, "each is a word of it"
    assert round(5 * log2(len(drawn)), 1) == 64.6
    assert round(8 * log2(len(drawn))) == 103


def test_words_come_from_the_long_list_of_the_eff() -> None:
    assert len(set(passphrases.word_list())) == 7_776 - len(NEVER_DRAWN)
    assert len(passphrases.suggestion().split()) == 5
    words = passphrases.recovery_words()
    assert len(words) == 8
    assert set(words) <= set(passphrases.word_list())
    assert passphrases.recovery_words() != words


def test_every_reason_the_checker_gives_has_words_of_ours() -> None:
    """An update of the checker that words things anew fails here."""
    import inspect

    source = inspect.getsource(feedback).replace("' \\\n                        '", "")
    for reason in passphrases.WHY:
        assert reason in source
    assert all("“" in str(words) or '"' not in str(words) for words in passphrases.WHY.values())
