"""What a classifier is told about couples: everything a person could read off their answers, and more."""

import warnings

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
PARTS = (3, 4, 6)  # into how many equal parts the time is cut


def features(ratings: Floats) -> Floats:
    """Return a row of figures for each couple. ratings: couple × person × week × rating."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # somebody who never answered has no mean
        weekly = np.nanmean(ratings, axis=3)
        height = np.nanmean(weekly, axis=2, keepdims=True)
        weeks = weekly - height
        each = np.concatenate([height, _figures(weeks)], axis=2)
        together = np.nanmean(weeks, axis=1)
        days = (~np.isnan(ratings)).any(axis=(1, 3)).sum(axis=1)
        told = [
            each[:, 0],
            each[:, 1],
            np.nanmean(each, axis=1),
            each[:, 0] - each[:, 1],
            weeks[:, 0],
            weeks[:, 1],
            together,
            days[:, None],
        ]
    return np.concatenate(told, axis=1).astype(np.float32)


def _figures(weeks: Floats) -> Floats:
    """Return figures of each person: how many answers, slope, spread, parts, best and worst spells."""
    answered = ~np.isnan(weeks)
    length = weeks.shape[2]
    pairs = np.stack([_part(weeks, at, at + 2) for at in range(length - 1)], axis=2)
    steps = np.stack(
        [_part(weeks, 0, at) - _part(weeks, at, length) for at in range(1, length)], axis=2
    )
    found = [
        answered.sum(axis=2),
        _slope(weeks),
        np.nanstd(weeks, axis=2),
        *(
            _part(weeks, length * part // parts, max(length * (part + 1) // parts, length * part // parts + 1))
            for parts in PARTS
            for part in range(parts)
        ),
        *(figure(spell, axis=2) for spell in (pairs, steps, weeks) for figure in (np.nanmax, np.nanmin)),
        np.nan_to_num(pairs, nan=-9.0).argmax(axis=2) / length,
        np.nan_to_num(pairs, nan=9.0).argmin(axis=2) / length,
        np.nan_to_num(weeks, nan=9.0).argmin(axis=2) / length,
    ]  # fmt: skip
    return np.stack(found, axis=2)


def _part(weeks: Floats, begin: int, end: int) -> Floats:
    middle: Floats = np.nanmean(weeks[:, :, begin:end], axis=2)
    return middle


def _slope(weeks: Floats) -> Floats:
    answered = ~np.isnan(weeks)
    along = np.arange(weeks.shape[2])
    middle = (answered * along).sum(axis=2) / np.maximum(answered.sum(axis=2), 1)
    off = (along - middle[:, :, None]) * answered
    slope: Floats = (off * np.nan_to_num(weeks)).sum(axis=2) / np.maximum(
        (off**2).sum(axis=2), 1e-9
    )
    return slope
