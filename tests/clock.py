"""A clock that tests can move, in this process and in a server of their own."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path


def moved_time() -> datetime:
    """Return the machine's time, moved by as many seconds as the clock file says."""
    return datetime.now(UTC) + timedelta(seconds=_moved())


def move(seconds: float, file: Path | None = None) -> None:
    """Let time pass (or turn it back) for everyone who reads this clock file."""
    target = file or _file()
    target.write_text(str(_read(target) + seconds))


def reset(file: Path | None = None) -> None:
    """Put the clock back to the machine's time."""
    (file or _file()).unlink(missing_ok=True)


def _file() -> Path:
    return Path(os.environ.get("HANDRAIL_TEST_CLOCK") or f"{os.environ['HANDRAIL_DATA']}-clock")


def _moved() -> float:
    return _read(_file())


def _read(file: Path) -> float:
    try:
        return float(file.read_text() or 0)
    except FileNotFoundError:
        return 0.0
