"""Every guidance text is fit for a thirteen-year-old: grade 8 or below, file by file."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import textstat

SOURCE = Path(__file__).resolve().parents[2] / "src" / "handrail"
HIGHEST_GRADE = 8
ENOUGH = 60  # words; fewer say nothing about a level
A_SENTENCE = 6  # words; shorter texts are labels
MARKED = {"_", "gettext", "gettext_lazy", "ngettext"}
IN_TEMPLATE = re.compile(
    r"{% translate \"([^\"]+)\"|{% blocktranslate[^%]*%}(.*?){% endblocktranslate %}", re.S
)


def texts_in(file: Path) -> Iterator[str]:
    """Yield the texts of a file that a person reads."""
    source = file.read_text()
    if file.suffix == ".html":
        for plain, block in IN_TEMPLATE.findall(source):
            yield re.sub(r"<[^>]+>|{{[^}]*}}", "it", plain or block)
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            first = node.args[0] if node.func.id in MARKED and node.args else None
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value


def guidance_of(file: Path) -> str:
    """Return the sentences of a file as one text, each with an end."""
    texts = (" ".join(text.split()) for text in texts_in(file))
    sentences = [text for text in texts if len(text.split()) >= A_SENTENCE]
    return " ".join(text if text[-1] in ".?!”:" else f"{text}." for text in sentences)


GUIDANCE = {
    str(file.relative_to(SOURCE)): text
    for room in ("programme", "web", "coach")
    for file in sorted([*(SOURCE / room).rglob("*.py"), *(SOURCE / room).rglob("*.html")])
    if len((text := guidance_of(file)).split()) >= ENOUGH
}


def test_there_is_guidance_to_look_at() -> None:
    assert len(GUIDANCE) > 100


@pytest.mark.parametrize("file", GUIDANCE)
def test_it_reads_at_grade_eight_or_below(file: str) -> None:
    grade = textstat.flesch_kincaid_grade(GUIDANCE[file])

    assert grade <= HIGHEST_GRADE, f"{file} reads at grade {grade}"


def test_a_hard_text_would_be_seen() -> None:
    hard = (
        "Notwithstanding considerable methodological heterogeneity, contemporary investigations "
        "unanimously demonstrate the characteristic intergenerational transmission of attachment."
    )

    assert textstat.flesch_kincaid_grade(hard) > HIGHEST_GRADE
