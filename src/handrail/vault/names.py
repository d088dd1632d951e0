"""Names are not kept: rows are found by a keyed hash of what a person types."""

import unicodedata

from handrail.vault import pepper
from handrail.vault.errors import UnusableName

LONGEST = 80
SALT_BYTES = 16


def plain(name: str) -> str:
    """Bring the ways to type one name together: width, capitals, spaces, marks that cannot be seen."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    seen = "".join(letter for letter in folded if unicodedata.category(letter) != "Cf")
    return " ".join(seen.split())


def usable(name: str) -> str:
    """Return the plain name for a new account. Raises UnusableName: empty, too long, not text."""
    kept = plain(name)
    hidden = any(unicodedata.category(letter) in {"Cc", "Cs", "Cn"} for letter in kept)
    if not kept or hidden or len(kept) > LONGEST or len(name) > 4 * LONGEST:
        raise UnusableName
    return kept


def tag(name: str) -> bytes:
    """Return what rows of this name are found by: an HMAC under the host key, 32 bytes."""
    return pepper.keyed(pepper.current(), "name", _bytes(name))


def salt(name: str) -> bytes:
    """Return the salt of this name, whether or not anybody bears it.

    It belongs to the name and follows from it, so that accounts of one name cost one derivation,
    two that are made at the same moment agree, and an unknown name does exactly the same work.
    """
    return pepper.keyed(pepper.current(), "salt", _bytes(name))[:SALT_BYTES]


def _bytes(name: str) -> bytes:
    return plain(name[: 4 * LONGEST]).encode("utf-8", "surrogatepass")
