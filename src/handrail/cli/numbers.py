"""Numbers on the command line: what is out of range is refused before anything is done."""

import argparse
import math

HIGHEST_PORT = 65_535


def port(given: str) -> int:
    """Return a port. Raises ArgumentTypeError for what is none; 0 would be drawn by the system."""
    number = _whole(given)
    if not 1 <= number <= HIGHEST_PORT:
        raise argparse.ArgumentTypeError(f"{given} is no port; it is from 1 to {HIGHEST_PORT}")
    return number


def at_least_one(given: str) -> int:
    """Return how many there are to be. Raises ArgumentTypeError for none and less."""
    number = _whole(given)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{given} is too few; it is 1 or more")
    return number


def seconds(given: str) -> float:
    """Return a time above nothing. Raises ArgumentTypeError for what is none."""
    try:
        number = float(given)
    except ValueError:
        number = math.nan
    if not 0 < number < math.inf:
        raise argparse.ArgumentTypeError(f"{given} is no time; give seconds, such as 0.5")
    return number


def _whole(given: str) -> int:
    try:
        return int(given)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{given} is no whole number") from None
