"""`handrail assess`: what other programs get, and one line for whatever is wrong."""

import io
import json
import sys

import pytest

from handrail.cli.main import main
from tests.programme.reading.vignettes import DEV, OWN


@pytest.fixture
def assess(monkeypatch, capsys):
    """Run the command on some input. Returns its status, what it printed, and what it refused with."""

    def run(given: bytes | str, *flags: str) -> tuple[int, str, str]:
        raw = given.encode() if isinstance(given, str) else given
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
        status = main(["assess", *flags])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return run


def line(name: str = "a", **more: object) -> str:
    return json.dumps({"id": name, "answers": {"hurt.hit": "now"}} | more)


def test_one_object_gives_one_object(assess):
    status, out, err = assess(
        '{"answers": {"control.money": "now", "control.contacts": "now"}}', "--json"
    )

    found = json.loads(out)
    assert (status, err) == (0, "")
    assert list(found) == ["reading", "rule", "because", "offers", "partial"]
    assert (found["reading"], found["rule"], found["partial"]) == ("abuse", "abuse.5", True)
    assert len(found["because"]) == 3


def test_one_object_may_stand_on_several_lines_with_keys_nobody_asked_for(assess):
    given = json.dumps({"id": "x", "answers": {"hurt.hit": "now"}, "story": "…"}, indent=2)

    status, out, _err = assess(given, "--json")

    assert status == 0
    assert json.loads(out)["rule"] == "abuse.1"


def test_lines_give_a_line_each_without_the_sentences(assess):
    cases = (*DEV, *OWN)

    status, out, _err = assess("".join(f"{json.dumps(case)}\n" for case in cases), "--lines")

    found = [json.loads(row) for row in out.splitlines()]
    assert status == 0
    assert [row["id"] for row in found] == [case["id"] for case in cases]
    assert [row["reading"] for row in found] == [case["expected_reading"] for case in cases]
    assert list(found[0]) == ["id", "reading", "rule", "offers", "partial"]
    young = [row for row, case in zip(found, cases, strict=True) if case.get("under_18")]
    assert young
    assert all("youth-line" in row["offers"] for row in young)


def test_without_a_flag_a_person_can_read_it(assess):
    status, out, _err = assess('{"answers": {"hurt.hit": "now"}}')

    assert status == 0
    assert out.startswith("Some of this is abuse\n")
    assert "Hurting your body" in out
    assert "{" not in out


BAD_OBJECTS = {
    "nothing": ("", "line 1: there is nothing"),
    "only spaces": (" \n ", "line 1: there is nothing"),
    "not json": ("answers", "line 1: this is not json"),
    "json that breaks off": ('{\n"answers": {', "line 2: this is not json"),
    "a list": ("[]", "line 1: this is not a json object"),
    "no answers": ('{"id": "a"}', "line 1, answers: this is missing"),
    "answers that are a list": ('{"answers": []}', "line 1, answers: [] is not"),
    "an unknown signal": ('{"answers": {"hurt.soul": "now"}}', "line 1, answers.hurt.soul: there is no"),
    "an unknown answer": ('{"answers": {"hurt.hit": "often"}}', 'line 1, answers.hurt.hit: "often" is'),
    "an answer on line three": ('{"answers":\n{"hurt.hit": "now",\n"fear.partner": 3}}', "line 3, answers.fear.partner: 3 is"),
    "an answer that is a list": ('{"answers": {"hurt.hit": ["now"]}}', "line 1, answers.hurt.hit: ["),
    "an answer that is nothing": ('{"answers": {"hurt.hit": null}}', "line 1, answers.hurt.hit: null"),
    "a signal given twice": ('{"answers": {"hurt.hit": "now", "hurt.hit": "never"}}', "line 1, hurt.hit: this is given twice"),
    "answers given twice": ('{"answers": {}, "answers": {}}', "line 1, answers: this is given twice"),
    "an age in words": ('{"answers": {}, "under_18": "yes"}', 'line 1, under_18: "yes" is neither'),
    "an age as a number": ('{"answers": {}, "under_18": 1}', "line 1, under_18: 1 is neither"),
    "an id that is a list": ('{"answers": {}, "id": []}', "line 1, id: [] is not"),
    "deep nesting": ("[" * 200_000, "line 1: this is nested too deeply"),
    "deep nesting inside": ('{"answers": ' + '{"a":' * 100_000, "line 1: this is nested too deeply"),
    "a very long number": ('{"answers": {}, "n": ' + "9" * 5000 + "}", "line 1: this holds a number"),
    "not a number": ('{"answers": {"hurt.hit": NaN}}', "line 1: nan is not json"),
    "broken utf-8": (b'{"answers": {"hurt.hit": "\xff"}}', "line 1: byte 27 is not utf-8"),
    "too much": ('{"answers": {}, "story": "' + "a" * 1_000_001 + '"}', "line 1: one object may have"),
    "two objects": ('{"answers": {}}\n{"answers": {}}', "line 2: this is not json"),
    "a name that steers a terminal": ('{"answers": {"\\u001b[2J\\n": "now"}}', "line 1, answers.\\u001b[2j\\n: there"),
}  # fmt: skip


@pytest.mark.parametrize("bad", BAD_OBJECTS)
def test_bad_input_is_refused_in_one_line_that_names_line_and_field(assess, bad):
    given, words = BAD_OBJECTS[bad]

    status, out, err = assess(given, "--json")

    assert (status, out) == (2, "")
    assert err.lower().startswith(words)
    assert err.count("\n") == 1
    assert len(err) < 300
    assert err.isprintable() or err[:-1].isprintable()


BAD_LINES = {
    "no id": ('{"answers": {}}', "Line 3, id: this is missing."),
    "a broken line": ('{"answers"', "Line 3: this is not JSON"),
    "an unknown signal": (line("c", answers={"hurt": "now"}), "Line 3, answers.hurt: there is no"),
    "a string": ('"now"', "Line 3: this is not a JSON object"),
    "deep nesting": ("[" * 100_000, "Line 3: this is nested too deeply"),
    "a line too long": (line("c", story="a" * 1_000_001), "Line 3: one object may have at most"),
}


@pytest.mark.parametrize("bad", BAD_LINES)
def test_one_bad_line_refuses_all_and_nothing_is_written(assess, bad):
    given, words = BAD_LINES[bad]

    status, out, err = assess(f"{line('a')}\n\n{given}\n{line('d')}\n", "--lines")

    assert (status, out) == (2, "")
    assert err.startswith(words)
    assert err.count("\n") == 1


def test_no_lines_at_all_are_refused(assess):
    assert assess("\n\n", "--lines")[:2] == (2, "")
    assert (
        assess("", "--lines")[2]
        == "Line 1: there is nothing to read. Give one JSON object a line.\n"
    )


def test_an_id_of_any_words_comes_back_as_it_was(assess):
    _status, out, _err = assess(line("Zoë ’ \ud800"), "--lines")

    assert json.loads(out)["id"] == "Zoë ’ \ud800"
