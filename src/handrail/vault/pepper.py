"""The host's secret, apart from the database: without it nothing in the database can be tried."""

import hmac
import os
import secrets
import stat
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

from handrail.vault.errors import PepperMissing, PepperOpen, PepperUnreadable

PEPPER_BYTES = 32
_NO_PEPPER = f"it does not hold {2 * PEPPER_BYTES} hexadecimal characters"
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def current() -> bytes:
    """Return this host's pepper. Raises a HostError when it is missing, open to others or unusable."""
    return _remembered(str(settings.HANDRAIL_PEPPER))


def read(file: Path) -> bytes:
    """Read a pepper in use. Raises PepperMissing, PepperOpen or PepperUnreadable."""
    secret = parsed(file)
    if file.stat().st_mode & _OTHERS:
        raise PepperOpen(file)
    return secret


def parsed(file: Path) -> bytes:
    """Read a pepper wherever it lies; a stick keeps no rights. Raises PepperMissing, PepperUnreadable."""
    try:
        text = file.read_text("ascii").strip()
        secret = bytes.fromhex(text)
    except FileNotFoundError:
        raise PepperMissing(file) from None
    except (OSError, ValueError) as trouble:
        raise PepperUnreadable(file, _why(trouble)) from trouble
    if len(secret) != PEPPER_BYTES:
        raise PepperUnreadable(file, _NO_PEPPER)
    return secret


def make(file: Path) -> None:
    """Write a new pepper, readable by its owner alone; one that is there is never replaced."""
    if not file.exists():
        with suppress(FileExistsError):  # made meanwhile by another process
            write(file, secrets.token_bytes(PEPPER_BYTES))


def write(file: Path, pepper: bytes) -> None:
    """Write a pepper whole or not at all. Raises PepperUnreadable, or FileExistsError."""
    beside = file.with_name(f"{file.name}.{secrets.token_hex(4)}")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as output:
            output.write(f"{pepper.hex()}\n")
            output.flush()
            os.fsync(output.fileno())
        os.link(beside, file)  # refuses to replace, unlike a rename
    except FileExistsError:
        raise
    except OSError as trouble:
        raise PepperUnreadable(file, _why(trouble)) from trouble
    finally:
        beside.unlink(missing_ok=True)
    _remembered.cache_clear()


def host_key(pepper: bytes) -> bytes:
    """Derive the key under which names are found."""
    derivation = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"handrail host key 1")
    return derivation.derive(pepper)


def keyed(pepper: bytes, purpose: str, text: bytes) -> bytes:
    """Return the HMAC of a text under the host key; purposes do not mix."""
    return hmac.digest(host_key(pepper), purpose.encode() + b"\x00" + text, "sha256")


@lru_cache(maxsize=8)
def _remembered(path: str) -> bytes:
    return read(Path(path))


def _why(trouble: Exception) -> str:
    return getattr(trouble, "strerror", None) or _NO_PEPPER
