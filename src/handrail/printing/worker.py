"""Sets one paper and ends: the library remembers its inputs for as long as its process lives.

Reads one order from standard input and writes the file to standard output, so that no word stands in an
argument, in the environment or in a file. It is a program of its own: `python -m handrail.printing.worker`.
"""

import json
import resource
import sys
from collections.abc import Sequence
from pathlib import Path

import typst

from handrail.printing.order import MISSING, Layout
from handrail.printing.unsigned import unsigned

HERE = Path(__file__).parent
LAYOUTS = HERE / "layouts"
DOTS = 144  # per inch: the picture is laid out for 1080 × 2400 dots


def main() -> int:
    """Read an order, write what it makes, and say how it went."""
    write_nothing()
    order = json.load(sys.stdin.buffer)
    press = Press(order["language"])
    if missing := press.missing(order["words"]):
        sys.stdout.buffer.write(json.dumps(missing).encode())
        return MISSING
    sys.stdout.buffer.write(press.made(Layout(order["layout"]), order["words"]))
    return 0


def write_nothing() -> None:
    """Give up writing into any file, a picture of the memory after a crash included; pipes stay open."""
    for limit in (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE):
        resource.setrlimit(limit, (0, 0))


class Press:
    """Makes files in one language, with the faces read once."""

    def __init__(self, language: str) -> None:
        """language: of the words that are not the person's own, such as “en”."""
        self.language = language
        self.fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(HERE / "fonts")])

    def made(self, layout: Layout, words: Sequence[str]) -> bytes:
        """Return a layout with these words: a picture, or a tagged document that can be read aloud."""
        is_picture = layout is Layout.WALLPAPER
        compiler = typst.Compiler(
            input=LAYOUTS / f"{layout}.typ", root=LAYOUTS, font_paths=self.fonts
        )
        file = compiler.compile(
            format="png" if is_picture else "pdf",
            ppi=DOTS,
            sys_inputs={"words": json.dumps([*words]), "language": self.language},
            pdf_standards=[] if is_picture else ["ua-1"],
        )
        assert isinstance(file, bytes), "every layout is one file"
        return file if is_picture else unsigned(file)

    def missing(self, words: Sequence[str]) -> list[str]:
        """Return the signs that no face has; most texts have none, and that is one quick look."""
        if self._draws("".join(words)):
            return []
        return [sign for sign in dict.fromkeys("".join(words)) if not self._draws(sign)]

    def _draws(self, text: str) -> bool:
        """Whether every sign is there: a document to be read aloud refuses an empty box."""
        try:
            self.made(Layout.SMALL, [text])
        except typst.TypstError:
            return False
        return True


if __name__ == "__main__":
    sys.exit(main())
