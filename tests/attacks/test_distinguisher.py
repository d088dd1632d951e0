"""Two hundred and two hundred lived files: the folder says nothing of what is kept, or of a second space."""

from functools import cache

import pytest

from tests.attacks.distinguisher.classifier import auc
from tests.attacks.distinguisher.gather import gather
from tests.attacks.distinguisher.worlds import CONTROLS, QUESTIONS

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("distinguisher")]
LIVES = 200
CONTROL_LIVES = 60


@cache
def usual(known: bool) -> list[dict]:
    """Return lives without anything to find; the same for every question."""
    return gather("plain", known, "", LIVES)


@pytest.mark.parametrize("world", QUESTIONS)
def test_the_folder_does_not_tell(world: str) -> None:
    known = QUESTIONS[world]

    found = auc(gather(world, known, "", LIVES), usual(known))

    assert 0.40 <= found <= 0.60, f"{world}: told apart with AUC {found:.3f}"


@pytest.mark.parametrize("defence", CONTROLS)
def test_without_a_defence_it_would_tell(defence: str) -> None:
    """Where this fails the look is blind, and the test above says nothing."""
    world = CONTROLS[defence]

    ones = gather(world, True, defence, CONTROL_LIVES)
    others = gather("plain", True, defence, CONTROL_LIVES)

    found = auc(ones, others)
    assert found >= 0.95, f"without {defence}: AUC {found:.3f} only"
