"""What commands stand on, and what they leave alone."""

from pathlib import Path
from typing import Any

import pytest

from handrail.cli.ground import gather_static_files
from handrail.cli.refusal import Refused


def test_a_folder_with_somebody_elses_files_is_not_emptied(tmp_path: Path, settings: Any) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("hers")
    settings.STATIC_ROOT = str(tmp_path)

    with pytest.raises(Refused, match="HANDRAIL_STATIC"):
        gather_static_files()

    assert letter.read_text() == "hers"


def test_a_folder_of_ours_is_gathered_anew(tmp_path: Path, settings: Any) -> None:
    settings.STATIC_ROOT = str(tmp_path / "static")
    gather_static_files()
    (tmp_path / "static" / "old.css").write_text("an earlier version")

    gather_static_files()

    assert not (tmp_path / "static" / "old.css").exists()
