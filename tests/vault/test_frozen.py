"""What an earlier version wrote opens for good; the sealed format changes only on purpose."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from handrail.vault import doors, pepper, restore
from handrail.vault.doors import Passphrase
from handrail.vault.keyslots import Opened, Slots, random_slots, try_all
from tests.cast import EVERYDAY, INNER
from tests.vault import frozen
from tests.vault.cast import Person
from tests.vault.conftest import house_in

VERSIONS = sorted(folder.name for folder in frozen.FILES.iterdir())


def test_every_known_answer_is_still_the_same(settings: Any) -> None:
    settings.HANDRAIL_ARGON2_PROFILE = "INTERACTIVE_128_MIB"
    assert frozen.answers() == json.loads(frozen.VECTORS.read_text())


def test_a_slot_sealed_long_ago_opens() -> None:
    slot = bytes.fromhex(json.loads(frozen.VECTORS.read_text())["slot"])
    slots = Slots(frozen.ACCOUNT, random_slots(5) + slot + random_slots(2))
    assert try_all(frozen.KEY, [slots]) == Opened(frozen.ACCOUNT, 5, frozen.ROOT)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_house_of_an_earlier_version_opens(
    version: str, tmp_path: Path, settings: Any, django_db_blocker: Any
) -> None:
    (tmp_path / "data").mkdir()
    shutil.copy(frozen.FILES / version / "spaces", tmp_path / "data/spaces.sqlite3")
    pepper.write(tmp_path / "pepper", pepper.parsed(frozen.FILES / version / "pepper"))
    words = Passphrase((frozen.FILES / version / "words").read_text())
    with django_db_blocker.unblock(), house_in(tmp_path, settings):
        ana = Person("Ana", doors.unlock("Ana", EVERYDAY))
        assert ana.reads() == ["the first line ever kept", "and the second, with ünïcödé"]
        assert ana.space.kept_at is not None
        assert doors.unlock("Ana", words) == ana.key
        assert Person("Ana", doors.unlock("Ana", INNER)).reads() == ["inside"]
        ana.writes("and one of today")
        assert len(ana.reads()) == 3


@pytest.mark.parametrize("version", VERSIONS)
def test_a_backup_of_an_earlier_version_may_be_put_back(version: str) -> None:
    secret = pepper.parsed(frozen.FILES / version / "pepper")
    restore.try_copy(frozen.FILES / version / "spaces", secret)
