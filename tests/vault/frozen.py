"""Known answers and a file of each version. `python -m tests.vault.frozen VERSION` writes the file.

Run it once at a release and commit what it writes; never write over what an earlier version wrote.
"""

import hashlib
import shutil
import sys
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from handrail.vault import blocks, keyslots, names, pepper
from handrail.vault.derivation import derive
from handrail.vault.document import Stream
from handrail.vault.place import Place
from handrail.vault.volume import Content, Role, sealed_volume

VECTORS = Path(__file__).with_name("vectors.json")
FILES = Path(__file__).with_name("files")
ACCOUNT, ROOT, KEY = bytes(range(16)), bytes(range(32)), bytes(range(32, 64))
NONCE, PEPPER, SALT = b"handrail-one", bytes(range(64, 96)), bytes(range(16, 32))
PASSPHRASE = "mild otters borrow seven kettles"


def answers() -> dict[str, str]:
    """Work out every known answer anew. The profile must be INTERACTIVE_128_MIB."""
    slots = b"".join(bytes([number]) * keyslots.SLOT_BYTES for number in range(4))
    content = Content(Role.INNER, Stream(40, bytes(range(200)) * 50), slots, kept=9, before=8)
    volume = sealed_volume(Place(ACCOUNT, 1), ROOT, content, 16, lambda count: bytes(range(count)))
    tied = blocks.bound(ACCOUNT, 1, 7)
    return {
        "slot": keyslots.sealed_slot(KEY, ACCOUNT, 5, ROOT, NONCE).hex(),
        "block": _digest(blocks.sealed_block(AESGCM(KEY), NONCE, b"content", tied)),
        "volume": _digest(volume[: content.blocks * blocks.BLOCK_BYTES]),
        "derived": derive(PASSPHRASE, SALT, PEPPER).hex(),
        "tag": _named("name").hex(),
        "salt": _named("salt")[: names.SALT_BYTES].hex(),
        "fit": pepper.keyed(PEPPER, "fit", b"pepper").hex(),
    }


def _named(purpose: str) -> bytes:
    return pepper.keyed(PEPPER, purpose, names.plain(" ＡNA\u200b ").encode())


def _digest(sealed: bytes) -> str:
    return hashlib.sha256(sealed).hexdigest()


def main(version: str) -> None:
    """Write a house with one account, as this version keeps it, into a folder of its own."""
    import django
    from django.conf import settings

    django.setup()
    from handrail.vault import backup, doors
    from tests.cast import INNER
    from tests.vault.cast import Person
    from tests.vault.conftest import house_in

    folder = FILES / version
    settings.HANDRAIL_ARGON2_PROFILE = "CHEAPEST"
    with house_in(folder, settings):
        ana = Person.moves_in("Ana", inner=INNER, recovery=True)
        ana.writes("the first line ever kept", month="2026-11")
        ana.comes_back()
        ana.writes("and the second, with ünïcödé", month="2026-12")
        inner = Person("Ana", doors.unlock("Ana", INNER))
        inner.writes("inside")
        (folder / "words").write_text(" ".join(ana.words))
        backup.write_copy(folder / "spaces")
    shutil.rmtree(folder / "data")


if __name__ == "__main__":
    main(sys.argv[1])
