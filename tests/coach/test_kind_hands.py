"""Words of care, mishap or play make a touch innocent; they hide nothing where somebody was hurt."""

import pytest

from handrail import coach

HURT = (
    ("He slapped me because my arm was in a sling and I dropped the plate.", "danger-physical"),
    ("He kicked me out of the way.", "danger-physical"),
    ("He hit me and I screamed again.", "danger-physical"),
    ("He pointed the gun at me and asked who wanted to go first.", "danger-weapon"),
    ("He wiped the blood off my face after he punched me.", "danger-physical"),
    ("He came at me with a knife and I dropped the bottle.", "danger-weapon"),
    ("She dragged me out of the bath by my hair.", "danger-physical"),
    ("He hit our son on his back.", "danger-child"),
    ("He punched me and then we had cake.", "danger-physical"),
    ("He checks my phone during the football.", "control-monitoring"),
    ("He held my throat until I passed out.", "danger-strangle"),
    ("He said if I leave he’ll jump off the bridge.", "partner-suicide-threat"),
    ("He burnt my hand on the hob, by mistake he says.", "danger-physical"),
    ("He kicked me when I slipped on the ice.", "danger-physical"),
    ("He followed me up the hill again, I left him in May.", "danger-stalking"),
    ("I took all of Mum’s pills last night.", "danger-self-harm"),
    ("He held a pillow over my face for a laugh until I kicked.", "danger-strangle"),
)
CARED_FOR = (
    "He wound the bandage round my wrist.",
    "She wiped the jam off my chin.",
    "He helped me over the stile.",
    "He put a cold flannel over my face when the migraine came.",
    "My son’s elbow got me in the eye at bath time.",
    "She keeps an axe by the stove for the logs.",
)


def codes_of(text: str) -> set[str]:
    """Return the codes the coach finds in private writing."""
    return {finding.code for finding in coach.read("private", text).findings}


@pytest.mark.parametrize(("text", "code"), HURT)
def test_a_harmless_word_beside_it_hides_no_harm(text: str, code: str) -> None:
    assert code in codes_of(text)


@pytest.mark.parametrize("text", CARED_FOR)
def test_care_and_mishaps_are_left_alone(text: str) -> None:
    assert codes_of(text) == set()
