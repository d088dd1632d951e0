"""What counts as one word of a plain text, the same for everything that reads one."""

import re

BLANK = "¤"  # stands for each character that is quoted
_TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)?|[0-9]+|[?!.,;:]|¤+")


def tokens_of(text: str) -> list[str]:
    """Return the words, numbers and stops of a plain text; what is quoted counts as one word."""
    found = _TOKEN.findall(text)
    return [BLANK if word[0] == BLANK else word for word in found] if BLANK in text else found


def places_of(text: str) -> list[tuple[int, int]]:
    """Return where each of `tokens_of` begins and ends."""
    return [match.span() for match in _TOKEN.finditer(text)]
