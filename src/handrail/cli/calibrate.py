"""`handrail calibrate`: measures what opening a space costs here, and which profile fits."""

import argparse
import os
import time
from collections.abc import Callable
from functools import partial
from statistics import median

from handrail.cli import ground, numbers

EXAMPLE = "handrail calibrate --seconds 1"
RUNS = 3
SAMPLE = ("five words for measuring only", os.urandom(16), os.urandom(32))


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `calibrate` may be told."""
    parser.add_argument(
        "--seconds", type=numbers.seconds, default=1.0, help="how long opening a space may take (1)"
    )


def run(arguments: argparse.Namespace) -> int:
    """Measure each profile and name the dearest one that stays within the time."""
    ground.load()
    from handrail.vault.derivation import derive_with
    from handrail.vault.profiles import CHEAPEST, INTERACTIVE_128_MIB, PROFILES

    fitting, within = INTERACTIVE_128_MIB, False
    for profile in PROFILES.values():
        if profile is CHEAPEST:
            continue
        seconds = median(timed(partial(derive_with, profile, *SAMPLE)) for _ in range(RUNS))
        print(f"{profile.name:<22} {profile.memory // 1024:>5} MiB   {seconds:6.2f} s")
        if seconds <= arguments.seconds:
            fitting, within = profile, True
    which = f"Within {arguments.seconds:g} s" if within else "None is quicker; the least there is"
    print(f"\n{which}: HANDRAIL_ARGON2_PROFILE={fitting.name}")
    print("Two may be under way at once, so the machine needs twice that memory to spare.")
    print(
        "Choose before the first space is opened: afterwards the setting belongs to the database."
    )
    return 0


def timed(work: Callable[[], object]) -> float:
    """Return how many seconds a piece of work takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun
