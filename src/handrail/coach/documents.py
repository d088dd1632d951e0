"""Writes `docs/coach/` from the rules: a page a code, and an index.

Run it with `python -m handrail.coach.documents docs/coach`.
"""

import sys
from pathlib import Path

from handrail.coach.examples import parsed
from handrail.coach.rule import Rule
from handrail.coach.rules import KINDS, rules

SHOWN = 4  # examples of each sort on a page


def by_code() -> dict[str, list[Rule]]:
    """Return all rules by their code, kinds in their usual order."""
    found: dict[str, list[Rule]] = {}
    for kind in KINDS:
        for rule in rules(kind):
            found.setdefault(rule.code, []).append(rule)
    return dict(sorted(found.items()))


def page(code: str, members: list[Rule]) -> str:
    """Return the page of one code, with a part for each kind of text."""
    note = " A note, shown to its author only." if members[0].note else ""
    parts = [f"# {code}\n\nFor: {', '.join(rule.kind for rule in members)}.{note}\n"]
    for rule in members:
        parts.append(
            f"## In {_article(rule.kind)}\n\n"
            f"**What.** {rule.what}\n\n**Why.** {rule.why}\n\n**Try.** {rule.try_}\n\n"
            f"**When it is fine.** {rule.fine}\n\nSource: {rule.source}.\n\n"
            f"Noticed:\n\n{_list(map(_bold, rule.notice[:SHOWN]))}\n"
            f"Left alone:\n\n{_list(rule.leave[:SHOWN])}"
        )
    return "\n".join(parts)


def index(codes: dict[str, list[Rule]]) -> str:
    """Return the index page: how to ask the coach, and every code."""
    rows = "".join(
        f"| [{code}]({code}.md) | {', '.join(rule.kind for rule in members)} | {members[0].what} |\n"
        for code, members in codes.items()
    )
    return f"{_INTRODUCTION}\n| code | in | what it says |\n| --- | --- | --- |\n{rows}"


def pages() -> dict[str, str]:
    """Return every page by its file name."""
    codes = by_code()
    written = {f"{code}.md": page(code, members) for code, members in codes.items()}
    return {"README.md": index(codes), **written}


def _article(kind: str) -> str:
    return {"apology": "an apology", "private": "private writing"}.get(kind, f"a {kind}")


def _bold(marked: str) -> str:
    example = parsed(marked)
    if example.start == example.end:
        return f"{example.text} *(missing)*"
    text = example.text
    return f"{text[: example.start]}**{text[example.start : example.end].strip()}**{text[example.end :]}"


def _list(lines: "map[str] | tuple[str, ...]") -> str:
    return "".join(f"- {' '.join(line.split())}\n" for line in lines)


_INTRODUCTION = """# The coach

It reads a sentence before it is said and names the words that may land badly. It names the words, never the
person; it never blocks and never rewrites; it never says that a sentence is safe to say. Better quiet than loud.
These pages are made from the rules in `src/handrail/coach/rules/` (`python -m handrail.coach.documents docs/coach`).
How well it does is in [measure.md](measure.md).

```sh
handrail coach --kind feeling -              # reads standard input: words after a command stay in the shell’s history
handrail coach --kind feeling --json -       # {"kind", "notes", "findings": [{"code", "start", "end", "what", "why", "try"}]}
handrail coach --lines < sentences.jsonl     # {"id", "kind", "text"} in; {"id", "codes", "kind", "notes", "findings"} out
handrail coach --measure labelled.jsonl      # {"kind", "text", "codes", "may"}: a table by code
```

```python
from handrail import coach

reading = coach.read("feeling", "When you always change plans, I feel hurt.")
for finding in reading.findings:
    print(finding.code, finding.start, finding.end, finding.what, finding.why, finding.try_)
```

Offsets are characters of the text as typed; a missing part has `start == end == len(text)`. `reading.notes` are shown
to the author only. `coach.read` raises `coach.BadText` (with `field`, "kind" or "text") for an unknown kind, an empty
text, and more than 100,000 characters. It needs no network, no database and no Django.
"""


def main() -> None:
    """Write the pages into the folder named on the command line."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages().items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
