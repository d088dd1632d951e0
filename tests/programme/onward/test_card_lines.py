"""Lines for a card: many, short, and about anything."""

import re

import pytest

from handrail.programme.onward.card import MOST
from handrail.programme.onward.card_lines import LINES

# Whoever looks over a shoulder learns nothing.
TELLS = re.compile(
    r"\b(partner|love|leave|leaving|safe|fear|afraid|hurt|help|limit|row|fight|shout|relationship"
    r"|marriage|therapy|abuse|danger|forgive|sorry|him|her|us)\b|!",
    re.IGNORECASE,
)


def test_there_are_at_least_thirty_and_no_two_say_the_same() -> None:
    assert len(LINES) >= 30
    assert len({*LINES.values()}) == len(LINES)


@pytest.mark.parametrize("name", LINES)
def test_a_line_is_short_and_tells_nothing(name: str) -> None:
    assert len(LINES[name]) <= min(MOST, 60)
    assert not TELLS.search(LINES[name])
