"""A canary in every field; afterwards none is left in any file of the house or of the browser."""

import http.server
import threading
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserType

from tests.attacks.canaries import Canaries
from tests.attacks.visitor import NOTHING_STORED, STORED, Visitor, own_profile
from tests.fixtures.server import House, serving

pytestmark = [pytest.mark.slow, pytest.mark.browser]
# Chromium offers to keep a passphrase, and notes the name for which this was waved away. No page can
# forbid it without forbidding password managers; the honest page says so.
WAVED_AWAY = "Default/Login Data"
SEND_WRONGLY = """([path, words]) => {
    const form = document.querySelector("main form[method=post], header form[method=post]");
    const area = document.createElement("textarea");
    area.name = "free"; area.value = words; form.append(area);
    area.autocomplete = "off";
    form.action = path;
    HTMLFormElement.prototype.submit.call(form);
}"""


def meets_the_door(ana: Visitor) -> tuple[str, str]:
    """Try a door that does not open, a space that is refused, and make one. Returns its keys."""
    ana.goes_to("/in/")
    assert ana.types() == 2
    ana.presses("Open")
    ana.sees("do not open a space here")
    ana.goes_to("/in/new/")
    assert ana.types() == 3
    ana.presses("Continue")
    ana.sees("The two are not the same")
    name, passphrase, second = (ana.canaries.next() for _ in range(3))
    ana.types(name=name, passphrase=passphrase, passphrase_again=passphrase)
    ana.presses("Continue")
    ana.page.get_by_label("Only me").check()
    ana.presses("Continue")
    ana.types(passphrase_second=second, passphrase_second_again=second)
    ana.presses("Make my space")
    ana.page.wait_for_url("**/today/")
    return name, passphrase


def writes_inside(ana: Visitor) -> None:
    """Write wherever one can write in a space: kept, refused, looked for, changed, removed."""
    ana.goes_to("/lists/values/change/")
    assert ana.types() == 3
    ana.presses("Keep this")
    ana.goes_to("/notes/new/")
    assert ana.types() == 4
    ana.page.locator("[name=day]").evaluate("day => day.removeAttribute('max')")
    ana.page.locator("[name=day]").fill("2999-01-01")
    ana.presses("Keep this")
    ana.sees("This day has not come yet")
    ana.page.locator("[name=day]").fill("2026-01-01")
    ana.presses("Keep this")
    ana.sees(ana.canaries.beginning)
    ana.page.get_by_role("link", name="Change").click()
    ana.types()
    ana.presses("Keep this")
    ana.goes_to("/notes/")
    assert ana.types() == 1
    ana.presses("Find")
    ana.page.wait_for_url("**/notes/found/")
    ana.goes_to("/notes/2026-01/")
    for path in ("/mine/again/", "/mine/change/", "/mine/words/"):
        ana.goes_to(path)
        assert ana.types() >= 1
        ana.page.locator("main form button.btn").last.click()
        ana.page.wait_for_load_state()


def goes_wrong(ana: Visitor) -> None:
    """Send words by a wrong way, to nowhere, and with a form that is too old."""
    for path in ("/about/", "/nowhere/"):
        ana.goes_to("/notes/new/")
        with ana.page.expect_navigation():
            ana.page.evaluate(SEND_WRONGLY, [path, ana.canaries.next()])
        assert ana.page.evaluate(STORED) == NOTHING_STORED
    ana.goes_to("/notes/new/")
    ana.types()
    tokens = "document.querySelectorAll('[name=csrfmiddlewaretoken]').forEach(t => t.value = 'x')"
    ana.page.evaluate(tokens)
    ana.presses("Keep this")
    ana.sees("too old")
    ana.sees("What you had typed")


def is_too_late(ana: Visitor, name: str, passphrase: str) -> None:
    """Type for half a minute, have the space closed in another tab, send, and find it again."""
    other = ana.page.context.new_page()
    other.clock.install()
    late = Visitor(other, House(ana.url, Path(), None), ana.canaries)  # type: ignore[arg-type]
    late.goes_to("/notes/new/")
    late.types()
    with other.expect_request("**/draft/"):
        other.clock.run_for(30_000)
    ana.goes_to("/mine/")
    ana.presses("Close it now")
    late.presses("Keep this")
    late.types(name=name, passphrase=passphrase)
    late.presses("Open")
    assert any(ana.canaries.beginning in a.input_value() for a in other.locator("textarea").all())
    other.locator("#leave").click()
    other.wait_for_url("**/time/")


def test_no_word_is_left_in_any_file(
    tmp_path: Path, browser_type: BrowserType, browser_type_launch_args: Any
) -> None:
    canaries, profile, temporary = Canaries(), tmp_path / "profile", tmp_path / "temporary"
    temporary.mkdir()
    with serving(tmp_path, TMPDIR=str(temporary)) as house:
        with own_profile(browser_type, browser_type_launch_args, profile) as page:
            ana = Visitor(page, house, canaries)
            name, passphrase = meets_the_door(ana)
            writes_inside(ana)
            goes_wrong(ana)
            is_too_late(ana, name, passphrase)
            names = {name, *ana.names}
        assert canaries.found_in(house.data, tmp_path / "errors.txt", temporary) == []

    assert len(canaries.drawn) > 30
    assert (profile / "Default").is_dir(), "the browser kept no profile to look into"
    left = [found for found in canaries.found_in(tmp_path) if WAVED_AWAY not in found]
    assert left == [], "files of the house after it stopped, or the profile"
    waved_away = (profile / WAVED_AWAY).read_bytes()
    assert [
        word for word in canaries.drawn if word.encode() in waved_away and word not in names
    ] == []


def test_a_house_that_prints_or_answers_a_form_where_it_stands_is_seen(
    tmp_path: Path, browser_type: BrowserType, browser_type_launch_args: Any
) -> None:
    """The test of this test: one careless line in the server, and a form without a redirect."""
    canaries = Canaries()
    with (
        serving(tmp_path, settings="tests.attacks.leaky") as house,
        own_profile(browser_type, browser_type_launch_args, tmp_path / "profile") as page,
    ):
        page.goto(f"{house.url}/now/")
        with page.expect_navigation():
            page.evaluate(SEND_WRONGLY, ["/about/", canaries.next()])
        page.goto(f"{house.url}/week/")

    found = canaries.found_in(tmp_path)
    assert any("errors.txt" in file for file in found), found
    assert any("Sessions" in file for file in found), found


class PlainPage(http.server.BaseHTTPRequestHandler):
    """A page like most others: it sends words in the address and remembers them."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<form><input name=q type=text><button>Go</button></form>")

    def log_message(self, *arguments: Any) -> None:
        """Say nothing."""


def test_what_other_pages_leave_in_a_browser_is_seen(
    tmp_path: Path, browser_type: BrowserType, browser_type_launch_args: Any
) -> None:
    """The other test of this test: the search finds what browsers keep of a page unlike ours."""
    canaries = Canaries()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), PlainPage)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        with own_profile(browser_type, browser_type_launch_args, tmp_path / "profile") as page:
            page.goto(f"http://127.0.0.1:{server.server_port}/")
            page.locator("input").fill(canaries.next())
            page.get_by_role("button").click()
            page.evaluate("words => localStorage.setItem('x', words)", canaries.next())
            assert page.evaluate(STORED) != NOTHING_STORED
    finally:
        server.shutdown()
        server.server_close()

    found = canaries.found_in(tmp_path)
    assert any("History" in file for file in found), found
    assert any("Local Storage" in file for file in found), found


@pytest.mark.parametrize("how", ["as it is", "utf-16, little end first", "base64", "hexadecimal"])
def test_a_kept_canary_is_found_however_it_is_written(tmp_path: Path, how: str) -> None:
    import base64

    canaries = Canaries()
    word = canaries.next()
    written = {
        "as it is": word.encode(),
        "utf-16, little end first": word.encode("utf-16-le"),
        "base64": base64.b64encode(b"ab" + word.encode()),
        "hexadecimal": word.encode().hex().encode(),
    }
    (tmp_path / "kept").write_bytes(b"before" + written[how] + b"after")

    assert any(how in found for found in canaries.found_in(tmp_path))
