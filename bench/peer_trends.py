"""Run by the peers' own Python: rows of weekly answers as JSON come in, a direction for each goes out."""

import json
import sys

import pymannkendall  # type: ignore[import-not-found]

FEWEST = 2  # values below which the test cannot be made


def direction(values: list[float]) -> int:
    """Return 1 for a rise the test is sure of, -1 for a fall, else 0."""
    if len(values) < FEWEST or min(values) == max(values):
        return 0
    found = pymannkendall.original_test(values)
    return {"increasing": 1, "decreasing": -1}.get(found.trend, 0)


def main() -> None:
    """Look at all rows."""
    print(json.dumps([direction(values) for values in json.load(sys.stdin)]))


if __name__ == "__main__":
    main()
