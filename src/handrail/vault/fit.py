"""Whether a database and a pepper, or a database and a derivation profile, belong together."""

import hmac

from django.db import connection

from handrail.vault import pepper
from handrail.vault.derivation import profile
from handrail.vault.errors import DoesNotFit
from handrail.vault.models import Account, Host

THE_ROW = 1

OTHER_PEPPER = (
    "The pepper at {pepper} is not the one this database was made with, so nothing in it would "
    "open. Put the right pepper there, or name it with HANDRAIL_PEPPER."
)
OTHER_PROFILE = (
    "HANDRAIL_ARGON2_PROFILE is not the one this database was made with, so no passphrase would "
    "open anything. Set it back to what it was."
)


def pepper_mark(secret: bytes) -> bytes:
    """Return what a database made with this pepper carries; it says nothing about the pepper."""
    return pepper.keyed(secret, "fit", b"pepper")


def profile_mark(secret: bytes) -> bytes:
    """Return what a database made with this pepper and the present profile carries."""
    return pepper.keyed(secret, "fit", b"profile " + profile().name.encode())


def is_marked() -> bool:
    """Tell whether this database was ever made ready with a pepper."""
    return Host._meta.db_table in connection.introspection.table_names() and Host.objects.exists()


def refuse_strangers(secret: bytes, where: object) -> None:
    """Mark a new database; raise DoesNotFit when an old one was made with something else.

    where: the pepper's file, for the words. While there is no account the profile may still change.
    """
    marks = {"pepper": pepper_mark(secret), "profile": profile_mark(secret)}
    row = Host.objects.filter(id=THE_ROW).first()
    if row is None:
        Host.objects.create(id=THE_ROW, **marks)
        return
    if not hmac.compare_digest(bytes(row.pepper), marks["pepper"]):
        raise DoesNotFit(OTHER_PEPPER.format(pepper=where))
    if hmac.compare_digest(bytes(row.profile), marks["profile"]):
        return
    if Account.objects.exists():
        raise DoesNotFit(OTHER_PROFILE)
    Host.objects.filter(id=THE_ROW).update(profile=marks["profile"])
