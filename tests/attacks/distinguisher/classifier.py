"""The classifier, fixed beforehand: a forest, judged on people it was not shown."""

import numpy as np

TREES = 300
FOLDS = 10


def auc(ones: list[dict], others: list[dict]) -> float:
    """Return how well two kinds of lives are told apart: 0.5 is chance, 1.0 is always."""
    # Seconds to import, which a run of tests that leaves this one out need not wait for.
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.metrics import roc_auc_score
    from sklearn.model_selection import StratifiedKFold, cross_val_predict

    names = sorted({name for row in (*ones, *others) for name in row})
    table = np.array([[row.get(name, -1.0) for name in names] for row in (*ones, *others)])
    truth = np.array([1] * len(ones) + [0] * len(others))
    forest = RandomForestClassifier(TREES, min_samples_leaf=3, random_state=7, n_jobs=2)
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=7)
    guessed = cross_val_predict(forest, table, truth, cv=folds, method="predict_proba")[:, 1]
    return float(roc_auc_score(truth, guessed))
