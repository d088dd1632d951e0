"""Words that stand nowhere else in the world, and a search for what is left of them."""

import base64
import random
import string
from pathlib import Path


class Canaries:
    """Draws one canary after the other; all begin alike, so that one search finds any of them."""

    def __init__(self) -> None:
        letters = random.SystemRandom().choices(string.ascii_lowercase, k=14)
        self.beginning = "zq" + "".join(letters)
        self.drawn: list[str] = []

    def next(self) -> str:
        """Draw another one, long and rare enough to be a passphrase too."""
        self.drawn.append(f"{self.beginning} flies out {len(self.drawn):03}")
        return self.drawn[-1]

    def traces(self) -> dict[str, bytes]:
        """Return how the beginning looks in the encodings in which a word is kept somewhere."""
        plain = self.beginning.encode()
        found = {
            "as it is": plain,
            "utf-16, little end first": self.beginning.encode("utf-16-le"),
            "utf-16, big end first": self.beginning.encode("utf-16-be"),
            "hexadecimal": plain.hex().encode(),
        }
        for before in range(3):  # where it falls into the groups of three that base64 takes
            encoded = base64.b64encode(b"\0" * before + plain)
            found[f"base64, {before} before it"] = encoded[4 if before else 0 : -4]
        return found

    def found_in(self, *places: Path) -> list[str]:
        """Name every file under these places that still holds one, and how."""
        traces = self.traces()
        found = []
        for file in (file for place in places for file in _files(place)):
            content = file.read_bytes() + str(file).encode()
            found += [f"{file} ({how})" for how, trace in traces.items() if trace in content]
        return found


def _files(place: Path) -> list[Path]:
    if place.is_file():
        return [place]
    return [file for file in sorted(place.rglob("*")) if file.is_file() and not file.is_symlink()]
