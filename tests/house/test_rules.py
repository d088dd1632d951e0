"""The house rules themselves: each breach is seen."""

import pytest

from tests.house.rules import breaches

GOOD = """<!doctype html><html lang="en"><head><title>Today</title></head><body>
<a href="#main">Skip</a><a href="/">Handrail</a><a href="/clock/">Leave</a><a href="/now/">Help</a><a href="/look/">Look</a>
<main id="main"><h1>Today</h1>{}</main></body></html>"""

PLANTED = {
    "<h1>Another</h1>": "2 h1",
    '<p style="color:red">x</p>': "inline style",
    "<script>1</script>": "inline script",
    '<button onclick="x()">x</button>': "onclick",
    '<img src="https://example.org/x.png">': "asked of somebody else",
    '<a href="https://example.org">x</a>': "asked of somebody else",
    '<a href="/notes/?q=him">x</a>': "a query in a link",
    '<input name="a" autocomplete="off" spellcheck="false">': "no label",
    '<label>a <input name="a" spellcheck="false"></label>': "may be remembered",
    '<label>a <textarea name="a" autocomplete="off"></textarea></label>': "spell-checking",
    '<form method="get"></form>': "not sent by POST",
    '<form method="post"></form>': "without its token",
    "<p>Well done!</p>": "exclamation mark",
    "<p>It's so</p>": "straight quote",
    '<p id="x"></p><p id="x"></p>': "twice",
    '<label for="nowhere">x</label>': "points at nothing",
    '<a class="btn" href="/a/">A</a><a class="btn" href="/b/">B</a>': "2 filled buttons",
    '<img src="data:image/png;base64,AA">': "data: address",
}


def test_a_good_page_breaks_no_rule() -> None:
    assert breaches(GOOD.format("<p>It’s fine.</p>"), "/today/") == []


@pytest.mark.parametrize("planted", PLANTED)
def test_a_breach_is_seen(planted: str) -> None:
    found = breaches(GOOD.format(planted), "/today/")

    assert any(PLANTED[planted] in breach for breach in found), found


def test_a_path_that_tells_is_seen() -> None:
    assert any("neutral" in breach for breach in breaches(GOOD.format(""), "/safety/"))


def test_a_page_without_the_way_out_is_seen() -> None:
    assert any("no way out" in b for b in breaches(GOOD.replace("/clock/", "/"), "/today/"))


def test_a_title_that_tells_is_seen() -> None:
    assert any(
        "closed list" in b for b in breaches(GOOD.replace("<title>Today", "<title>Abuse"), "/")
    )


def test_a_page_without_help_is_seen() -> None:
    assert any("one step" in b for b in breaches(GOOD.replace("/now/", "/"), "/today/"))


def test_a_page_without_the_look_is_seen() -> None:
    assert any("the look" in b for b in breaches(GOOD.replace("/look/", "/"), "/today/"))
