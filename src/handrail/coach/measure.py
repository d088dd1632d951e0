"""Measures the coach on labelled sentences: per code, pooled, clean and danger."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypedDict

from handrail.coach.engine import read

DANGER = frozenset(
    {
        "danger-strangle",
        "danger-weapon",
        "danger-kill-threat",
        "danger-physical",
        "danger-sexual",
        "danger-stalking",
        "danger-child",
        "danger-self-harm",
    }
)


class Labelled(TypedDict, total=False):
    """One labelled sentence. `may` are arguable codes: neither rewarded nor punished."""

    id: str
    kind: str
    text: str
    codes: list[str]
    may: list[str]


@dataclass(slots=True)
class Score:
    """Counts over labelled sentences. Every share is between 0 and 1."""

    found: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    clean: int = 0
    alarmed: int = 0
    danger: int = 0
    danger_seen: int = 0
    calm: int = 0
    calm_alarmed: int = 0

    def add(
        self, kind: str, said: frozenset[str], should: frozenset[str], may: frozenset[str]
    ) -> None:
        """Count one sentence."""
        self.found.update(said & should)
        self.missed.update(should - said - may)
        self.wrong.update(said - should - may)
        if not should:
            self.clean += 1
            self.alarmed += bool(said - may)
        if should & DANGER:
            self.danger += 1
            self.danger_seen += bool(said & DANGER)
        elif kind == "private":
            self.calm += 1
            self.calm_alarmed += bool((said & DANGER) - may)

    def codes(self) -> list[str]:
        """Return every code that was found or should have been."""
        return sorted(set(self.found) | set(self.missed) | set(self.wrong))

    def f1(self, code: str) -> float:
        """Return F1 of one code."""
        return _f1(self.found[code], self.missed[code], self.wrong[code])

    @property
    def micro(self) -> float:
        """F1 over all codes pooled."""
        return _f1(self.found.total(), self.missed.total(), self.wrong.total())

    @property
    def macro(self) -> float:
        """Mean of F1 over the codes."""
        codes = self.codes()
        return sum(map(self.f1, codes)) / len(codes) if codes else 0.0


def measure(sentences: Iterable[Labelled]) -> Score:
    """Read every sentence and count. Notes count as codes: they are labelled like findings."""
    score = Score()
    for sentence in sentences:
        reading = read(sentence["kind"], sentence["text"])
        said = frozenset(finding.code for finding in reading.findings)
        score.add(
            sentence["kind"],
            said,
            frozenset(sentence["codes"]),
            frozenset(sentence.get("may", ())),
        )
    return score


def table(score: Score) -> list[str]:
    """Return the score as lines to print."""
    lines = [f"{'code':<24} {'precision':>9} {'recall':>7} {'F1':>6} {'labelled':>9}"]
    for code in score.codes():
        found, missed, wrong = score.found[code], score.missed[code], score.wrong[code]
        lines.append(
            f"{code:<24} {_share(found, found + wrong):>9.2f} {_share(found, found + missed):>7.2f} "
            f"{score.f1(code):>6.2f} {found + missed:>9}"
        )
    return [
        *lines,
        f"micro-F1 {score.micro:.3f}",
        f"macro-F1 {score.macro:.3f}",
        f"false alarms on clean {_share(score.alarmed, score.clean):.1%} of {score.clean}",
        f"danger seen {_share(score.danger_seen, score.danger):.1%} of {score.danger}",
        f"false danger alarms {_share(score.calm_alarmed, score.calm):.1%} of {score.calm}",
    ]


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _f1(found: int, missed: int, wrong: int) -> float:
    return _share(2 * found, 2 * found + missed + wrong)
