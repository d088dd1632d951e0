"""The first page on a phone: its bytes over the wire, its requests, and what Lighthouse says."""

import json
import os
import re
import shutil
import statistics
import subprocess
import urllib.request
from collections.abc import Iterator
from typing import Any

from playwright.sync_api import sync_playwright

from bench import house
from bench.row import Row
from tests.fixtures.browser import PHONE, QUIET
from tests.fixtures.server import serving

MOST_BYTES, MOST_REQUESTS = 60_000, 5
LIGHTHOUSE = "lighthouse@12"
ASKED = ("performance", "accessibility", "best-practices")
FULL = 100
RUNS = 3
ON_A_PHONE: dict[str, Any] = PHONE
_ICON = re.compile(r'rel="icon" href="([^"]+)"')


def rows() -> Iterator[Row]:
    """Serve the house as it is and look at its first page."""
    with serving(house.folder("first"), settings="handrail.config.settings") as served:
        wire = over_the_wire(f"{served.url}/")
        total = sum(wire.values())
        yield Row(
            what="first page, bytes over the wire",
            figure=f"{total / 1_000:.1f} kB",
            goal=f"≤ {MOST_BYTES // 1_000} kB",
            met=total <= MOST_BYTES,
            why=", ".join(f"{name} {size:,}" for name, size in wire.items()) + "; headers included",
        )
        yield Row(
            what="first page, requests",
            figure=str(len(wire)),
            goal=f"≤ {MOST_REQUESTS}",
            met=len(wire) <= MOST_REQUESTS,
        )
        yield lighthouse(f"{served.url}/")


def over_the_wire(url: str) -> dict[str, int]:
    """Open a page on a phone that saw none before; return the bytes of each answer by its name."""
    found: dict[str, int] = {}
    names: dict[str, str] = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=arguments())
        page = browser.new_context(**ON_A_PHONE).new_page()
        watched = page.context.new_cdp_session(page)
        watched.send("Network.enable")
        watched.on(
            "Network.responseReceived",
            lambda said: names.update({said["requestId"]: said["response"]["url"]}),
        )
        watched.on(
            "Network.loadingFinished",
            lambda said: found.update({names[said["requestId"]]: int(said["encodedDataLength"])}),
        )
        page.goto(url, wait_until="networkidle")
        icon = _ICON.search(page.content())
        browser.close()
    if icon and not any(name.endswith(icon[1]) for name in found):
        # A headless browser shows nobody an icon; the others fetch it.
        found[icon[1]] = size_of(url.rstrip("/") + icon[1])
    return {short(name, url): size for name, size in found.items()}


def short(name: str, url: str) -> str:
    """Name an answer without the server and without the hash of its content."""
    return re.sub(r"\.[0-9a-f]{12}\.", ".", name.removeprefix(url).rpartition("/")[2]) or "page"


def size_of(url: str) -> int:
    """Return the bytes of an answer, its headers included."""
    asked = urllib.request.Request(url, headers={"Accept-Encoding": "gzip"})
    with urllib.request.urlopen(asked, timeout=5) as answer:
        return len(answer.read()) + len(str(answer.headers))


def chromium() -> str | None:
    """Return this machine's Chromium; None for Playwright's own."""
    return shutil.which("chromium")


def arguments() -> list[str]:
    """Return what Chromium is started with."""
    return [*QUIET, *(["--no-sandbox"] if os.geteuid() == 0 else [])]


def lighthouse(url: str) -> Row:
    """Let Lighthouse look at a page as on a phone, several times."""
    what, goal = f"first page, {LIGHTHOUSE} (phone)", "/".join([str(FULL)] * len(ASKED))
    if shutil.which("npx") is None:
        return Row(what, "–", goal, None, why="needs Node: there is no npx here")
    try:
        reports = [report(url) for _run in range(RUNS)]
    except (subprocess.SubprocessError, json.JSONDecodeError) as trouble:
        said = str(getattr(trouble, "stderr", "") or trouble).strip()
        return Row(what, "–", goal, None, why=f"Lighthouse did not run: {said[-200:]}")
    scores = [middle([report["categories"][name]["score"] for report in reports]) for name in ASKED]
    return Row(
        what=what,
        figure="/".join(str(score) for score in scores),
        goal=goal,
        met=all(score == FULL for score in scores),
        why=f"{', '.join(ASKED)}; the median of {RUNS} runs. {shortcomings(reports[-1])}",
    )


def report(url: str) -> dict[str, Any]:
    """Run Lighthouse once; return its report."""
    flags = " ".join(["--headless=new", *arguments()])
    done = subprocess.run(
        [
            *("npx", "--yes", LIGHTHOUSE, url, "--quiet", "--output=json", "--output-path=stdout"),
            *(f"--only-categories={','.join(ASKED)}", f"--chrome-flags={flags}"),
        ],
        capture_output=True,
        text=True,
        check=True,
        timeout=180,
        env={**os.environ, **({"CHROME_PATH": found} if (found := chromium()) else {})},
    )
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def middle(scores: list[float]) -> int:
    """Return the median of scores between 0 and 1, in hundredths."""
    return round(FULL * statistics.median(scores))


def shortcomings(report: dict[str, Any]) -> str:
    """Name the audits of a report that cost points."""
    counted = {
        audit["id"]
        for name in ASKED
        for audit in report["categories"][name]["auditRefs"]
        if audit["weight"]
    }
    short_of = [
        name
        for name in sorted(counted)
        if (report["audits"][name]["score"] or 0) < 1
        if report["audits"][name]["scoreDisplayMode"] not in ("notApplicable", "manual")
    ]
    return f"Points lost in: {', '.join(short_of)}." if short_of else "No points lost."
