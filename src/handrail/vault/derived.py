"""From a name and a passphrase to what keyslots open under."""

from handrail.vault import names, pepper, storage
from handrail.vault.derivation import derive
from handrail.vault.errors import WeakPassphrase
from handrail.vault.keyslots import try_all
from handrail.vault.passphrases import normalised


def for_name(name: str, passphrase: str) -> bytes:
    """Derive under the salt of a name, whether or not anybody bears it. Raises Busy."""
    return with_salt(names.salt(name), passphrase)


def with_salt(salt: bytes, passphrase: str) -> bytes:
    """Derive under a salt as it lies in an account's row. Raises Busy."""
    return derive(normalised(passphrase), salt, pepper.current())


def refuse_known(name_tag: bytes, derived: bytes) -> None:
    """Raise WeakPassphrase, as a wrong try, when this opens anything under the name already."""
    if try_all(derived, storage.accounts_named(name_tag)) is not None:
        raise WeakPassphrase(counts_as_wrong_try=True)
