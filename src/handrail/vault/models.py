"""The tables of the `spaces` database. Every row of a table is as long as the others of its account.

No table says whether a space is used, how much lies in it, or when. Keys are explicit and drawn at
random: Django's automatic key is AUTOINCREMENT on SQLite, which counts rows for ever in a table.
"""

from django.db import models


class Host(models.Model):
    """One row that tells whether the pepper and the derivation profile are those of this file."""

    id = models.SmallIntegerField(primary_key=True)
    pepper = models.BinaryField()  # HMACs under the host key: they say only "the same" or "another"
    profile = models.BinaryField()


class Account(models.Model):
    """Two volumes and their eight keyslots, found by the tag of a name."""

    id = models.BinaryField(primary_key=True, max_length=16)
    tag = models.BinaryField(max_length=32)
    place = models.SmallIntegerField()  # 0–3 among the accounts of one name
    salt = models.BinaryField(max_length=16)
    slots = models.BinaryField(max_length=1024)
    blocks = models.IntegerField()  # of each volume

    class Meta:
        """The constraint keeps a fifth account of one name out, and is the index names are found by."""

        constraints = [models.UniqueConstraint(fields=["tag", "place"], name="account_place")]


class Volume(models.Model):
    """The sealed blocks of one volume, in one value: see docs/decisions/rows-or-blob.md."""

    pk = models.CompositePrimaryKey("account_id", "number")
    account = models.ForeignKey(Account, on_delete=models.PROTECT, db_index=False)
    number = models.SmallIntegerField()
    sealed = models.BinaryField()
