"""The product's own settings, in a throw-away folder, with a cheap key derivation and a clock that moves."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

# Each process that runs tests has a folder and a clock of its own, though it inherits the other's
# variables; a server or command that a test starts is told where its folder is.
runner = os.environ.get("PYTEST_XDIST_WORKER", "alone")
if "HANDRAIL_DATA" not in os.environ or os.environ.get("HANDRAIL_TESTED_BY", runner) != runner:
    os.environ["HANDRAIL_TESTED_BY"] = runner
    folder = tempfile.mkdtemp(prefix="handrail-tests-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    os.environ["HANDRAIL_DATA"] = f"{folder}/data"
    os.environ["HANDRAIL_PEPPER"] = f"{folder}/pepper"
    os.environ["HANDRAIL_STATIC"] = f"{folder}/static"
os.environ.setdefault("HANDRAIL_TIME_ZONE", "Europe/Lisbon")

from handrail.config.settings import *  # noqa: F403  (the folder must be known first)
from handrail.config.settings import DATABASES, HANDRAIL_DATA, STATIC_ROOT

Path(HANDRAIL_DATA).mkdir(mode=0o700, parents=True, exist_ok=True)
HANDRAIL_ARGON2_PROFILE = os.environ.get("HANDRAIL_TEST_PROFILE", "CHEAPEST")
HANDRAIL_FOR_TESTS = True
HANDRAIL_CLOCK = "tests.clock.moved_time"
DATABASES["default"]["TEST"] = {"NAME": str(Path(HANDRAIL_DATA) / "tested.sqlite3")}
DATABASES["letters"]["TEST"] = {"NAME": str(Path(HANDRAIL_DATA) / "tested-letters.sqlite3")}
if str(DATABASES["default"]["ENGINE"]).endswith("postgresql"):
    DATABASES["default"]["TEST"] = {"NAME": "tested"}
Path(STATIC_ROOT).mkdir(parents=True, exist_ok=True)
