"""A sealed box opens under its own secret and label, and under nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.vault.errors import Unreadable
from handrail.vault.sealing import SealedBox

BOX = SealedBox(b"s" * 32, "space")
OTHERS = [SealedBox(b"t" * 32, "space"), SealedBox(b"s" * 32, "life")]


@given(st.binary(max_size=400))
def test_what_was_sealed_comes_back(value: bytes) -> None:
    assert BOX.open(BOX.seal(value)) == value
    assert BOX.seal(value) != BOX.seal(value)


@pytest.mark.parametrize("other", OTHERS)
def test_another_secret_or_label_finds_and_opens_nothing(other: SealedBox) -> None:
    assert other.name() != BOX.name()
    with pytest.raises(Unreadable):
        other.open(BOX.seal(b"value"))


@given(st.binary(max_size=60))
def test_anything_else_is_unreadable(forged: bytes) -> None:
    with pytest.raises(Unreadable):
        BOX.open(forged)


def test_its_name_stays_the_same_and_tells_no_label() -> None:
    assert BOX.name() == SealedBox(b"s" * 32, "space").name()
    assert "space" not in BOX.name()
