"""From `handrail serve` to the first page, and how much memory the server takes."""

import http.cookiejar
import re
import statistics
import threading
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from bench import house
from bench.row import Row
from handrail.coach.warm import AFTER
from tests.fixtures.server import serving

SECONDS = 1.5
AT_REST, UNLOCKING = 120.0, 400.0  # MiB
STARTS = 5
LAID_OUT = 6.0  # seconds in which the coach makes itself ready
TRIES = 3  # times two unlocks at once
PAGES = ("/", "/week/", "/about/", "/now/", "/in/")
_TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')


def rows() -> Iterator[Row]:
    """Start a server of the product's own settings several times; weigh the last one."""
    folder = house.folder("start")
    starts = [start(folder) for _start in range(STARTS + 1)]
    seconds = statistics.median(starts[1:])
    yield Row(
        what="start to first page",
        figure=f"{seconds:.2f} s",
        goal=f"≤ {SECONDS} s",
        met=seconds <= SECONDS,
        why=f"the very first start, which makes the tables, took {starts[0]:.2f} s",
    )
    if not Path("/proc/self/smaps_rollup").exists():
        yield Row("memory of the server", "–", f"≤ {AT_REST:.0f} MiB", None, why="needs Linux")
        return
    with serving(folder, settings="handrail.config.settings") as served:
        for page in PAGES:
            get(served.url + page)
        time.sleep(AFTER + LAID_OUT)
        rest = weight(served.process.pid)
        yield of_memory(
            "at rest", rest, AT_REST, "after the open pages were shown once and the coach is ready"
        )
        most = max(unlocking(served.url, served.process.pid, run) for run in range(TRIES))
        yield of_memory("two unlocks under way", most, UNLOCKING, "the most seen; real profile")


def start(folder: Path) -> float:
    """Return the seconds from the command to the first page, whole."""
    begun = time.perf_counter()
    with serving(folder, settings="handrail.config.settings") as served:
        get(f"{served.url}/")
        return time.perf_counter() - begun


def get(url: str) -> bytes:
    """Ask for a page."""
    with urllib.request.urlopen(url, timeout=10) as answer:
        page: bytes = answer.read()
        return page


def of_memory(when: str, mebibytes: float, goal: float, why: str) -> Row:
    """Return the row of one weighing."""
    return Row(
        what=f"memory of the server, {when}",
        figure=f"{mebibytes:.0f} MiB",
        goal=f"≤ {goal:.0f} MiB",
        met=mebibytes <= goal,
        why=f"{why}; PSS of all its processes",
    )


def weight(process: int) -> float:
    """Return the memory of a process and all below it, shared pages by their share, in MiB."""
    total = 0.0
    for member in family(process):
        try:
            told = Path(f"/proc/{member}/smaps_rollup").read_text()
        except (FileNotFoundError, ProcessLookupError):  # gone meanwhile
            continue
        total += sum(int(line.split()[1]) for line in told.splitlines() if line.startswith("Pss:"))
    return total / 1_024


def family(process: int) -> list[int]:
    """Return a process and all below it."""
    children = Path(f"/proc/{process}/task").glob("*/children")
    below = [int(child) for file in children for child in file.read_text().split()]
    return [process, *(member for child in below for member in family(child))]


def unlocking(url: str, process: int, run: int) -> float:
    """Try two doors at once; return the most memory seen meanwhile.

    Nobody bears these names; an unknown one does the same work as a known one.
    """
    tries = [threading.Thread(target=knock, args=(url, f"nobody {run} {n}")) for n in range(2)]
    for one in tries:
        one.start()
    most = 0.0
    while any(one.is_alive() for one in tries):
        most = max(most, weight(process))
        time.sleep(0.005)
    return most


def knock(url: str, name: str) -> None:
    """Try to open a space, as the form does; the door must have been tried and stay closed."""
    jar = http.cookiejar.CookieJar()
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
    with browser.open(f"{url}/in/", timeout=30) as page:
        token = _TOKEN.search(page.read().decode())
    assert token is not None
    typed = {"csrfmiddlewaretoken": token[1], "name": name, "passphrase": house.PASSPHRASE}
    sent = urllib.request.Request(
        f"{url}/in/",
        urllib.parse.urlencode(typed).encode(),
        {
            "Origin": url,
            "Cookie": "; ".join(f"{cookie.name}={cookie.value}" for cookie in jar),
        },
    )
    with browser.open(sent, timeout=30) as answer:
        assert 'role="alert"' in answer.read().decode()
