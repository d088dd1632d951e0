"""Measures the coach with sentences its learned layer was not made from.

    python -m tests.coach.crossed                 three topics left out at a time, then each round
    python -m tests.coach.crossed FILE …          these files, with a layer that never saw them

Prints, for what was left out: the rules alone, the layer alone, and both. The rules have seen the
topics and the mended rounds, whatever is left out here; the layer has not.
"""

import sys
from collections.abc import Iterable
from itertools import batched
from pathlib import Path

from handrail.coach.engine import reading
from handrail.coach.learned import Opinion, opinion
from handrail.coach.learned.table import Table, laid_out
from handrail.coach.measure import Score
from handrail.coach.rules import rules
from handrail.coach.sentence import Sentence
from tests.coach import fit
from tests.coach.labelled import FROZEN, ROUNDS, TOPICS, Row, rows_of, rows_without
from tests.coach.tables import COUNTED

TOGETHER = 3  # topics left out at once


def main(paths: list[str]) -> None:
    """Print a line for each group left out."""
    if paths:
        groups: list[tuple[Path, ...]] = [(Path(path),) for path in paths]
    else:
        groups = [*batched(TOPICS, TOGETHER), *((path,) for path in (FROZEN, *ROUNDS))]
    print(f"{'left out':<34} {'':<6} micro  macro  alarms  seen   false")
    for group in groups:
        names = ", ".join(path.stem for path in group)
        left_out = [row for path in group for row in rows_of(path)]
        rest = list(rows_without(frozenset(path.stem for path in group)))
        for who, score in scores(left_out, rest).items():
            print(f"{names:<34} {who:<6} {line(score)}", flush=True)
            names = ""


def scores(left_out: Iterable[Row], rest: list[Row]) -> dict[str, Score]:
    """Score sentences with rules alone, with a layer made from the rest alone, and with both."""
    private, said = laid_out(fit.private(rest)), laid_out(fit.said(rest))
    found = {"rules": Score(), "layer": Score(), "both": Score()}
    for row in left_out:
        kind, sentence = row["kind"], Sentence(row["text"])
        known = private if kind == "private" else said
        heard = opinion(kind, sentence, known)
        said_by = {
            "rules": codes(kind, sentence, unheard(known)),
            "layer": frozenset(heard.named) & {rule.code for rule in rules(kind)},
            "both": codes(kind, sentence, heard),
        }
        for who, said_codes in said_by.items():
            should, may = frozenset(row["codes"]), frozenset(row.get("may", ()))
            if who == "layer" and kind != "private":  # it leaves these to the rules
                should, may = should - COUNTED, may | (should & COUNTED)
            found[who].add(kind, said_codes, should, may)
    return found


def codes(kind: str, sentence: Sentence, heard: Opinion) -> frozenset[str]:
    """Return the codes of a reading."""
    return frozenset(finding.code for finding in reading(kind, sentence, heard).findings)


def unheard(known: Table) -> Opinion:
    """Return the opinion of a layer that has none."""
    return Opinion(known, "", {}, frozenset(), frozenset(), frozenset())


def line(score: Score) -> str:
    """Return the figures of a score in one line."""
    shares = (
        (score.alarmed, score.clean),
        (score.danger_seen, score.danger),
        (score.calm_alarmed, score.calm),
    )
    return f"{score.micro:.3f}  {score.macro:.3f}  " + "  ".join(
        f"{part / whole:>5.1%}" if whole else "    –" for part, whole in shares
    )


if __name__ == "__main__":
    main(sys.argv[1:])
