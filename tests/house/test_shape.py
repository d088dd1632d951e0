"""Parts of the web are of one shape: what is declared stands where one looks for it, and nothing twice."""

import ast
from collections.abc import Iterator
from pathlib import Path

from handrail.web.ui.shelf import Shelf
from handrail.web.ui.taking import Taking

WEB = Path("src/handrail/web")
DECLARED = {"Shelf", "OneEach", "Taking"}


def declarations(code: str) -> Iterator[str]:
    """Yield the names of the shelves and takings that a module declares."""
    tree = ast.parse(code)
    kinds = set(DECLARED)
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            bases = {ast.unparse(base).split("[")[0] for base in node.bases}
            kinds |= {node.name} if bases & kinds else set()
        made = getattr(node, "value", None)
        if isinstance(made, ast.Call) and ast.unparse(made.func) in kinds:
            yield ast.unparse(node).split(" = ")[0]


def test_shelves_stand_in_the_shelves_of_their_part() -> None:
    found = {
        str(path.relative_to(WEB)): [*declarations(path.read_text())]
        for path in WEB.rglob("*.py")
        if path.name != "shelves.py" and path.parent.name != "shelves"
    }

    assert {path: names for path, names in found.items() if names} == {}


def test_a_shelf_elsewhere_would_be_seen() -> None:
    assert {Shelf.__name__, Taking.__name__} <= DECLARED
    assert [*declarations("class Own(Shelf[Song]): ...\nSONGS = Own(kind=Song)")] == ["SONGS"]
    assert [*declarations("TAKE = Taking(url='take')")] == ["TAKE"]


def test_what_every_page_says_of_a_change_is_written_once() -> None:
    words = ('_("Kept. Only this space opens it.")', '_("Changed.")', '_("Removed.")')
    code = [path.read_text() for path in WEB.rglob("*.py")]

    assert {word: sum(text.count(word) for text in code) for word in words} == dict.fromkeys(
        words, 1
    )


def test_every_sheet_of_paper_is_the_one_template() -> None:
    sheet = '<article class="card" aria-label="{% translate "The sheet" %}">'
    pages = [path for path in WEB.rglob("*.html") if "{% extends" in path.read_text()]

    assert [path.name for path in pages if sheet in path.read_text()] == [], "extend ui/sheet.html"
