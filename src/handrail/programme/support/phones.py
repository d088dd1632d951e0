"""Numbers as people write them, turned into links a phone can call."""

import re
from typing import NamedTuple

# What belongs to a number, from its start: digits, signs between them, and words spelt on the keys.
_NUMBER = re.compile(
    r"[+*#]?(?:[\d()./*#\s-]|(?<=[\d-])[A-Z]{3,}(?![a-z])|(?<=\d )[A-Z]{3,}(?![a-z]))+"
)
_TEXT = re.compile(r"(?:text|SMS)(?: [A-Z]+ to)? (\d[\d ]*)", re.IGNORECASE)
_KEYS = {
    letter: str(key)
    for key, letters in enumerate(["ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"], 2)
    for letter in letters
}
_NOT_SPELT = re.compile(r"\b(?:TTY|SMS|TDD)\b")
_SHORT = 4


class Phone(NamedTuple):
    """One number. shown: as people write it. href: a link that calls it, or "" when none can."""

    shown: str
    href: str


def phones(written: str) -> tuple[Phone, ...]:
    """Return the number or numbers of one entry; "1265/1264" is two short numbers."""
    parts = [part.strip() for part in written.split("/")]
    if len(parts) > 1 and all(part.isdigit() and len(part) <= _SHORT for part in parts):
        return tuple(Phone(part, dialled(part)) for part in parts)
    return (Phone(written, dialled(written)),)


def dialled(written: str) -> str:
    """Return the `tel:` link of a number, without what is said after it, such as "option 1"."""
    found = _NUMBER.match(_NOT_SPELT.sub("", written).strip())
    if found is None:
        return ""
    spelt = "".join(_KEYS.get(sign, sign) for sign in found.group())
    digits = "".join(sign for sign in spelt if sign.isdigit() or sign in "+*#")
    # "#" would begin a fragment in an address.
    return f"tel:{digits.replace('#', '%23')}" if any(map(str.isdigit, digits)) else ""


def texted(written: str) -> str:
    """Return the `sms:` link of words such as "text HOME to 741741", or "" when there is none."""
    found = _TEXT.match(written)
    return f"sms:{found.group(1).replace(' ', '')}" if found else ""
