"""Everything that can go wrong with a space: each says what happened and what to do.

The words are for the person; a page shows `str(error)` as it is.
"""

from pathlib import Path

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Words = str | Promise


class VaultError(Exception):
    """What the whole family shares: one sentence or two for the person."""

    sentence: Words = _("Something went wrong with what is kept here. Nothing was changed.")

    def __init__(self, sentence: Words | None = None) -> None:
        """sentence: other words than the usual ones of this error."""
        super().__init__(sentence)
        if sentence is not None:
            self.sentence = sentence

    def __str__(self) -> str:
        return str(self.sentence)


# -- at the door ------------------------------------------------------------------------------
class DoesNotOpen(VaultError):
    """No slot under this name opens: an unknown name and a wrong passphrase are one answer."""

    sentence = _(
        "This name and passphrase do not open a space here. "
        "Look for a typing slip, or capital letters that crept in, and try again."
    )


class Busy(VaultError):
    """Too many people are opening spaces at this moment."""

    sentence = _("Several spaces are being opened right now. Wait a moment, then try again.")


class WeakPassphrase(VaultError):
    """The passphrase cannot protect a space.

    counts_as_wrong_try: it already opens something under this name. The words are those for a
    weak one, and whoever asks counts it as a wrong try, or this would be a way to guess freely.
    """

    sentence = _(
        "This passphrase is too easy to guess. Make it longer and less usual, or use five words."
    )

    def __init__(self, sentence: Words | None = None, *, counts_as_wrong_try: bool = False) -> None:
        """sentence: why, when there is more to say than that it is weak."""
        super().__init__(sentence)
        self.counts_as_wrong_try = counts_as_wrong_try


class PassphraseTooLong(WeakPassphrase):
    """Longer than anybody types; refused before it costs anything."""

    sentence = _("This passphrase is too long. Use at most 1,024 characters.")


class UnusableName(VaultError):
    """Empty, too long, or borne by four accounts already."""

    sentence = _("This name cannot be used here. Choose another one.")


class Closed(VaultError):
    """The key in this browser opens nothing any more: the passphrase changed, or the space is gone."""

    sentence = _(
        "This space was closed, because its passphrase was changed or it was deleted. "
        "Open it again to go on."
    )


# -- inside -----------------------------------------------------------------------------------
class SpaceFull(VaultError):
    """The inner space holds all it can: only the everyday one may make the file grow."""

    sentence = _(
        "This space is full, so this was not kept. Print what you want to have on paper, "
        "remove something, then keep this again. This space grows only when the other one does, "
        "so that its size tells nobody that it is there."
    )


class Clash(VaultError):
    """The same record was changed in another tab meanwhile. theirs: what is kept now, or None if removed."""

    sentence = _("This was changed in another tab meanwhile. Both versions are shown; choose one.")

    def __init__(self, theirs: object = None) -> None:
        """theirs: the record as it is kept now; None when it was removed."""
        super().__init__()
        self.theirs = theirs


class Unknown(VaultError):
    """There is no such record, or there is none any more."""

    sentence = _("This is not kept here any more. It may have been removed in another tab.")


class Newer(VaultError):
    """Kept by a later version of Handrail than this one."""

    sentence = _(
        "A newer version of Handrail kept this, and this version cannot read it. "
        "Ask whoever runs this machine to update Handrail. Nothing was changed."
    )


class Damaged(VaultError):
    """A block or slot is not what was sealed there."""

    sentence = _(
        "The file that holds this space was damaged or changed outside Handrail, so it cannot be "
        "read. Nothing was changed now. Whoever runs this machine can put a backup back."
    )


class Unreadable(VaultError):
    """A sealed box that does not open under this secret."""

    sentence = _("What was kept for a short while cannot be read any more.")


# -- the file and the disk --------------------------------------------------------------------
class StoreTrouble(VaultError):
    """What the disk or the database refused; nothing of the change was kept."""


class DiskFull(StoreTrouble):
    """No room on the disk."""

    sentence = _(
        "The disk of this machine is full, so nothing was kept. Your words are still on this page. "
        "Make some room on the disk, then try again."
    )


class ReadOnly(StoreTrouble):
    """The file or its folder may not be written."""

    sentence = _(
        "The file that holds what is kept here can be read but not written, so nothing was kept. "
        "Your words are still on this page. Whoever runs this machine can make it writable again."
    )


class StoreBusy(StoreTrouble):
    """Another program holds the file."""

    sentence = _(
        "Another program is using the file that holds what is kept here, so nothing was kept. "
        "Your words are still on this page. Wait a moment, then try again."
    )


class StoreUnreachable(StoreTrouble):
    """The file or the database server is not there, or does not answer."""

    sentence = _(
        "What is kept here cannot be reached right now, so nothing was kept. "
        "Your words are still on this page. Whoever runs this machine can look at its disk."
    )


# -- for the host, at start -------------------------------------------------------------------
class HostError(VaultError):
    """What the host must mend before Handrail starts; not shown on pages."""


class JournalRefused(HostError):
    """The database is in write-ahead mode, which lists the pages that were written."""

    def __init__(self, database: Path) -> None:
        """database: the file."""
        super().__init__(
            f"{database} was opened by another program in WAL mode, which writes down what "
            f'changed. Close that program, then run: sqlite3 "{database}" "PRAGMA '
            'journal_mode=TRUNCATE"'
        )


class CheapDerivation(HostError):
    """The profile for tests stands in real settings."""

    sentence = (
        "HANDRAIL_ARGON2_PROFILE is CHEAPEST, which protects nothing and is for tests only. "
        "Use INTERACTIVE_128_MIB."
    )


class PepperMissing(HostError):
    """The database is there and its pepper is not."""

    def __init__(self, pepper: Path) -> None:
        """pepper: where it should be."""
        super().__init__(
            f"There is a database but no pepper at {pepper}. Without the pepper it was made with, "
            "nothing in it opens. Put the pepper back, or name it with HANDRAIL_PEPPER."
        )


class PepperOpen(HostError):
    """Others on this machine may read the pepper."""

    def __init__(self, pepper: Path) -> None:
        """pepper: the file."""
        super().__init__(f'Others may read {pepper}. Run: chmod 600 "{pepper}"')


class PepperUnreadable(HostError):
    """The file is no pepper, or cannot be read or written."""

    def __init__(self, pepper: Path, why: str) -> None:
        """pepper: the file. why: what is wrong with it."""
        super().__init__(f"The pepper at {pepper} cannot be used: {why}.")


class DoesNotFit(HostError):
    """Database and pepper, or database and derivation profile, were not made for each other."""


class Unusable(HostError):
    """The data folder or the database cannot be used as it is."""

    def __init__(self, where: Path | str, why: str) -> None:
        """where: the folder, file or server. why: what is wrong with it."""
        super().__init__(f"{where} cannot be used: {why}.")


class AlreadyServing(HostError):
    """Another process holds the lock file."""

    def __init__(self, folder: Path) -> None:
        """folder: the data folder."""
        super().__init__(f"Handrail is already running on {folder}. Stop it first.")


class BackupRefused(HostError):
    """A backup that cannot be written or put back; nothing was replaced."""
