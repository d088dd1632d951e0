"""The limit: a gradient-boosted classifier that saw a great many couples. Trained once, then kept."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import joblib  # type: ignore[import-untyped]
import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier

from bench.couple_features import features
from bench.house import BUILD
from tests.programme.trend.measure import score
from tests.programme.trend.simulator import Couples, simulate

HOME = BUILD / "bench-trend"
AT_ONCE = 100_000  # couples simulated at a time: what fits into the memory of a small machine
HELD_OUT = 50_000
FALSE_BETTER = 0.01


class Limit:
    """A trained classifier, held to the same bound on false “better” as the rule."""

    def __init__(self, weeks: int, couples: int) -> None:
        """Train it, or take it from where it was kept."""
        self._model = kept(weeks, couples)
        self._least = 0.0
        held_out = simulate(HELD_OUT, weeks, seed=77)
        chances = self._chances(held_out)
        for hundredths in range(0, 100, 2):
            self._least = hundredths / 100
            if score(held_out.truth, self._decided(chances)).false_better <= FALSE_BETTER:
                break

    def verdicts(self, couples: Couples) -> NDArray[np.str_]:
        """Return a verdict on each couple."""
        return self._decided(self._chances(couples))

    def _chances(self, couples: Couples) -> NDArray[np.float64]:
        chances: NDArray[np.float64] = self._model.predict_proba(features(couples.ratings))
        return chances

    def _decided(self, chances: NDArray[np.float64]) -> NDArray[np.str_]:
        better = list(self._model.classes_).index("better")
        left = chances.copy()
        left[chances[:, better] < self._least, better] = 0.0
        verdicts: NDArray[np.str_] = self._model.classes_[left.argmax(axis=1)]
        return verdicts


def kept(weeks: int, couples: int) -> Any:
    """Return the classifier, trained in a quiet process of its own unless it was before."""
    place = path(weeks, couples)
    if not place.exists():
        print(f"  a classifier learns from {couples:,} couples over {weeks} weeks …", flush=True)
        command = [
            "nice",
            "-n",
            "10",
            sys.executable,
            "-m",
            "bench.limit",
            str(weeks),
            str(couples),
        ]
        subprocess.run(command, check=True)
    return joblib.load(place)


def path(weeks: int, couples: int) -> Path:
    """Return where a trained classifier is kept."""
    return HOME / f"{weeks}-weeks-{couples}.joblib"


def trained(weeks: int, couples: int) -> HistGradientBoostingClassifier:
    """Train a classifier on couples of which no two are alike."""
    told, truths = [], []
    for seed, begin in enumerate(range(0, couples, AT_ONCE)):
        some = simulate(min(AT_ONCE, couples - begin), weeks, seed=10_000 + seed)
        told.append(features(some.ratings))
        truths.append(some.truth)
    # Large leaves and a little regularisation: with a million couples, and verdicts that are nearly
    # certain, small leaves have next to no curvature and their steps run away.
    model = HistGradientBoostingClassifier(
        max_iter=150,
        learning_rate=0.1,
        max_leaf_nodes=40,
        min_samples_leaf=200,
        l2_regularization=20.0,
        early_stopping=False,
        random_state=1,
    )
    return model.fit(np.concatenate(told), np.concatenate(truths))


def main() -> None:
    """Train one classifier and keep it; a half-written file never counts as kept."""
    weeks, couples = map(int, sys.argv[1:])
    HOME.mkdir(parents=True, exist_ok=True)
    place = path(weeks, couples)
    unfinished = place.with_suffix(".part")
    joblib.dump(trained(weeks, couples), unfinished)
    unfinished.replace(place)


if __name__ == "__main__":
    main()
