"""`make prove`: the long proofs. Each keeps its place in build/prove, so that a run can be stopped."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
KEPT = ROOT / "build" / "prove"
LIVES = 1_000
KILLS = 5_000
TAMPERINGS = 10_000
EXAMPLES = 20_000
FUZZ_EXAMPLES = 4_000


def main() -> int:
    """Run every long proof that is not done yet, print the figures, and say whether all hold."""
    KEPT.mkdir(parents=True, exist_ok=True)
    held = [readings(), distinguisher(), crash(), tampering(), exits(), fuzz()]
    return 0 if all(held) else 1


def say(name: str, figure: object, goal: str, held: bool) -> bool:
    """Print one line of the result."""
    print(f"{'holds ' if held else 'BROKEN'}  {name}: {figure} (goal: {goal})", flush=True)
    return held


def tests(*where: str, **variables: str) -> bool:
    """Run some tests with other variables; return whether they pass."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", *where]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, **variables}).returncode == 0


def readings() -> bool:
    """The properties of the readings, over many more sets of answers."""
    passed = tests(
        "tests/programme/reading/test_reading_properties.py", HANDRAIL_EXAMPLES=str(EXAMPLES)
    )
    return say("readings", f"{EXAMPLES} answer sets a property", "every property holds", passed)


def distinguisher() -> bool:
    """What a fixed classifier learns from a thousand and a thousand lived files."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    import django

    django.setup()
    from tests.attacks.distinguisher.classifier import auc
    from tests.attacks.distinguisher.gather import gather
    from tests.attacks.distinguisher.worlds import CONTROLS, QUESTIONS

    held = True
    for world, known in QUESTIONS.items():
        kept = KEPT / f"lives-{world}-{int(known)}.jsonl"
        usual = gather("plain", known, "", LIVES, KEPT / f"lives-plain-{int(known)}.jsonl")
        found = auc(gather(world, known, "", LIVES, kept), usual)
        held &= say(
            f"distinguisher, {world}", f"AUC {found:.3f}", "0.45–0.55", 0.45 <= found <= 0.55
        )
    for defence, world in CONTROLS.items():
        named = defence.replace(" ", "-")
        ones = gather(world, True, defence, 200, KEPT / f"control-{named}-{world}.jsonl")
        usual = gather("plain", True, defence, 200, KEPT / f"control-{named}-plain.jsonl")
        found = auc(ones, usual)
        held &= say(f"control, without {defence}", f"AUC {found:.3f}", "≥ 0.95", found >= 0.95)
    return held


def crash() -> bool:
    """Thousands of kills in the middle of saving."""
    command = [sys.executable, "-m", "tests.attacks.crash", str(KILLS), str(KEPT / "crash.json")]
    printed = subprocess.run(
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True
    ).stdout
    found = json.loads(printed)
    held = found["lost"] == found["unreadable"] == 0
    figure = (
        f"{found['kills']} kills, {found['acknowledged']} acknowledged, "
        f"{found['lost']} lost, {found['unreadable']} unreadable"
    )
    return say("crash", figure, "0 lost, 0 unreadable", held)


def tampering() -> bool:
    """Flips, swaps and old pieces put back, all refused."""
    passed = tests("tests/vault/test_tamper.py", HANDRAIL_TAMPERINGS=str(TAMPERINGS))
    return say("tampering", f"{TAMPERINGS} tries", "all refused", passed)


def exits() -> bool:
    """Every page left in all three ways."""
    passed = tests("tests/attacks/test_exit.py", HANDRAIL_EVERY_WAY="1")
    return say("exit", "every page, three ways", "nothing left to be seen", passed)


def fuzz() -> bool:
    """Hostile values in every form and address."""
    passed = tests("tests/attacks/test_fuzz.py", HANDRAIL_EXAMPLES=str(FUZZ_EXAMPLES))
    return say("fuzz", f"{FUZZ_EXAMPLES} examples a form and parser", "no breakdown", passed)


if __name__ == "__main__":
    sys.exit(main())
