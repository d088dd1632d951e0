"""Makes the weights of the coach's learned layer anew from the labelled sentences.

    python -m tests.coach.fit

Private writing is of one code or of none, so its codes are weighed against each other. What is
said may have several faults at once, so each code is weighed by itself, over all kinds that have
it. Only the traits that tell most are kept; the weights are then found again with these alone.
"""

import json
from collections.abc import Iterable
from typing import Any

import numpy
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from handrail.coach.learned.layer import NONE
from handrail.coach.learned.table import Written
from handrail.coach.learned.traits import traits, words_of
from handrail.coach.rules import KINDS, rules
from handrail.coach.sentence import Sentence
from handrail.coach.tokens import tokens_of
from tests.coach.labelled import Row, rows_without
from tests.coach.otherwise import told_otherwise
from tests.coach.tables import COUNTED, HOME, ORIGIN, digest

STRICT = 0.3  # how freely weights may grow; small means more cautious
FAULT = 3  # a fault weighs as much as three sentences without it: faults are rare
LEAST = 2  # sentences a trait must stand in
KEPT_PRIVATE, KEPT = 8_000, 300  # traits kept: for private writing, and for each other code
TINY = 0.04


def main() -> None:
    """Write both tables."""
    rows = list(rows_without())
    for name, written in (("private", private(rows)), ("said", said(rows))):
        text = json.dumps(written, ensure_ascii=False, indent=0, separators=(",", ":"))
        (HOME / f"{name}.json").write_text(text + "\n", encoding="utf-8")
        print(name, len(text) // 1024, "KiB", len(written), "codes")
    ORIGIN.write_text(digest(rows) + "\n", encoding="utf-8")


def private(rows: Iterable[Row]) -> Written:
    """Return the table of private writing."""
    pairs = [
        (row, code) for row in rows if row["kind"] == "private" for code in (row["codes"] or [NONE])
    ]
    examples, codes = [traits_of(row) for row, _code in pairs], [code for _row, code in pairs]
    counter, counts = counted(examples)
    model = weighed(counts, codes)
    best = strongest(model, KEPT_PRIVATE)
    model = weighed(counts[:, best], codes)
    names = counter.get_feature_names_out()[best]
    return {
        code: {"bias": round(float(bias), 2), "traits": worth_keeping(names, weights)}
        for code, bias, weights in zip(model.classes_, model.intercept_, model.coef_, strict=True)
    }


def said(rows: Iterable[Row]) -> Written:
    """Return the table of everything that is said to another or posted."""
    examples = [(row, traits_of(row)) for row in told_otherwise(rows)]
    return {
        code: one_code(code, kinds, examples) for code, kinds in sorted(kinds_by_code().items())
    }


def one_code(code: str, kinds: set[str], examples: list[tuple[Row, list[str]]]) -> Any:
    """Return what speaks for one code, over all kinds that have it. Arguable sentences are left out."""
    fit = [
        (code in row["codes"], found)
        for row, found in examples
        if row["kind"] in kinds and code not in row.get("may", ())
    ]
    answers = [answer for answer, _found in fit]
    counter, counts = counted([found for _answer, found in fit])
    best = strongest(weighed(counts, answers), KEPT)
    model = weighed(counts[:, best], answers)
    names = counter.get_feature_names_out()[best]
    return {
        "bias": round(float(model.intercept_[0]), 2),
        "traits": worth_keeping(names, model.coef_[0]),
    }


def kinds_by_code() -> dict[str, set[str]]:
    """Return the kinds that have each code the layer may name."""
    found: dict[str, set[str]] = {}
    for kind in KINDS:
        for rule in rules(kind):
            if kind != "private" and rule.code not in COUNTED:
                found.setdefault(rule.code, set()).add(kind)
    return found


def traits_of(row: Row) -> list[str]:
    """Return the traits of a labelled sentence, as the layer sees it."""
    sentence = Sentence(row["text"])
    if row["kind"] == "private":
        return [trait for trait, _first, _last in traits(words_of(sentence.tokens))]
    found = [trait for trait, _first, _last in traits(words_of(tokens_of(sentence.unquoted)))]
    # What is near, and which words are neighbours, tells nothing more of what is said than the kinds
    # of neighbours do, and would cost half of the reading.
    few = (trait for trait in found if trait[0] == "=" or (trait[0] != "~" and " " not in trait))
    return [*few, f":{row['kind']}"]


def counted(examples: list[list[str]]) -> tuple[CountVectorizer, Any]:
    """Count the traits of each example."""
    counter = CountVectorizer(analyzer=iter, min_df=LEAST)
    return counter, counter.fit_transform(examples)


def weighed(counts: Any, answers: list[Any]) -> LogisticRegression:
    """Find the weights."""
    if isinstance(answers[0], bool):
        model = LogisticRegression(
            C=STRICT, solver="liblinear", class_weight={False: 1, True: FAULT}
        )
    else:
        model = LogisticRegression(C=STRICT, max_iter=100, tol=1e-3)
    return model.fit(counts, answers)


def strongest(model: LogisticRegression, most: int) -> Any:
    """Return the numbers of the traits that weigh most for any code."""
    return numpy.sort(numpy.argsort(-numpy.abs(model.coef_).max(axis=0), kind="stable")[:most])


def worth_keeping(names: Any, weights: Any) -> dict[str, float]:
    """Return the weights that matter, the strongest first."""
    pairs = [
        (str(name), round(float(weight), 2))
        for name, weight in zip(names, weights, strict=True)
        if abs(weight) > TINY
    ]
    return dict(sorted(pairs, key=lambda pair: (-pair[1], pair[0])))


if __name__ == "__main__":
    main()
