"""`handrail trend`: what other programs get, and one line for whatever is wrong."""

import io
import json
import sys
from datetime import date, timedelta

import pytest

from handrail.cli.main import main

BEGUN = date(2026, 3, 1)


@pytest.fixture
def ask(monkeypatch, capsys):
    """Run the command on some input. Returns its status, what it printed, and what it refused with."""

    def run(given: bytes | str, *flags: str) -> tuple[int, str, str]:
        raw = given.encode() if isinstance(given, str) else given
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
        status = main(["trend", *flags])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return run


def weekly(*levels: int, who: str = "a") -> list[dict[str, object]]:
    """One check-in a week, all three ratings alike."""
    return [
        {
            "date": (BEGUN + timedelta(weeks=week)).isoformat(),
            "who": who,
            "closeness": level,
            "safety": level,
            "hope": level,
        }
        for week, level in enumerate(levels)
    ]


RISING = weekly(2, 2, 2, 3, 2, 3, 3, 4, 3, 4)
LEVEL = weekly(3, 3, 2, 3, 3, 4, 3, 3, 3, 3)
FALLING = weekly(4, 4, 4, 3, 4, 3, 3, 2, 3, 2, who="b")


def line(name: str, check_ins: object) -> str:
    return json.dumps({"id": name, "checkins": check_ins})


def test_one_object_gives_a_verdict_and_its_evidence(ask):
    status, out, err = ask(json.dumps({"checkins": RISING}), "--json")

    found = json.loads(out)
    assert (status, err) == (0, "")
    assert list(found) == ["verdict", "evidence"]
    assert found["verdict"] == "better"
    assert found["evidence"][0] == "This comes from your answers on 10 days, over 10 weeks."
    assert all(sentence.endswith(".") for sentence in found["evidence"])


def test_a_bare_list_of_check_ins_is_as_good(ask):
    assert ask(json.dumps(RISING), "--json") == ask(json.dumps({"checkins": RISING}), "--json")


def test_lines_give_a_verdict_each_under_their_ids(ask):
    given = {
        "up": RISING,
        "level": LEVEL,
        "down": FALLING,
        "two": RISING + FALLING,
        "begun": RISING[:3],
        "nothing": [],
        "open": [{"date": "2026-03-01", "who": "a", "hope": None}] * 9,
    }

    status, out, _err = ask(
        "".join(f"{line(name, rows)}\n\n" for name, rows in given.items()), "--lines"
    )

    assert status == 0
    assert [json.loads(row) for row in out.splitlines()] == [
        {"id": "up", "verdict": "better"},
        {"id": "level", "verdict": "same"},
        {"id": "down", "verdict": "worse"},
        {"id": "two", "verdict": "apart"},
        {"id": "begun", "verdict": "too-early"},
        {"id": "nothing", "verdict": "too-early"},
        {"id": "open", "verdict": "too-early"},
    ]


def test_without_a_flag_a_person_can_read_it(ask):
    status, out, _err = ask(json.dumps(LEVEL))

    assert status == 0
    assert out.startswith("About the same\n\nThis comes from your answers on 10 days")
    assert "{" not in out


def changed(row: int, **fields: object) -> str:
    rows = [dict(one) for one in LEVEL]
    rows[row] |= fields
    return json.dumps({"checkins": rows})


BAD_OBJECTS = {
    "nothing": ("", "Line 1: there is nothing to read. Give one JSON object with “checkins”."),
    "not json": ("better", "Line 1: this is not JSON"),
    "a text": ('"better"', "Line 1: this is not a JSON object"),
    "no check-ins": ('{"id": "a"}', "Line 1, checkins: this is missing."),
    "check-ins that are none": ('{"checkins": 3}', "Line 1, checkins: 3 is not a list of check-ins."),
    "a check-in that is a number": ('{"checkins": [\n4]}', "Line 2, checkins.0: 4 is not an object."),
    "a rating of nine": (changed(3, safety=9), "Line 1, checkins.3.safety: 9 is not from 1 to 5."),
    "a rating of nought": (changed(0, hope=0), "Line 1, checkins.0.hope: 0 is not from 1 to 5."),
    "a rating that is true": (changed(0, hope=True), "Line 1, checkins.0.hope: true is not a number from 1 to 5."),
    "a rating in words": (changed(9, closeness="4"), 'Line 1, checkins.9.closeness: "4" is not a number'),
    "a rating without bounds": ('[{"date": "2026-03-01", "who": "a", "hope": 1e999}]', "Line 1, checkins.0.hope: Infinity is not from"),
    "a day there never was": (changed(2, date="2026-02-30"), 'Line 1, checkins.2.date: "2026-02-30" is not a date such as'),
    "a day of another kind": (changed(2, date="20260301"), 'Line 1, checkins.2.date: "20260301" is not a date'),
    "no day": ('[{"who": "a"}]', "Line 1, checkins.0.date: this is missing."),
    "nobody": ('[{"date": "2026-03-01"}]', "Line 1, checkins.0.who: this is missing."),
    "a person without a name": (changed(1, who=" "), 'Line 1, checkins.1.who: " " is not a name or letter.'),
    "a third person": (json.dumps(RISING + FALLING + weekly(3, who="c")), 'Line 1, checkins.20.who: "c" is a third person.'),
    "a rating given twice": ('[{"date": "2026-03-01", "who": "a", "hope": 1, "hope": 2}]', "Line 1, hope: this is given twice."),
    "deep nesting": ("[" * 200_000, "Line 1: this is nested too deeply"),
    "broken utf-8": (b'{"checkins": ["\xff"]}', "Line 1: byte 16 is not UTF-8"),
}  # fmt: skip


@pytest.mark.parametrize("bad", BAD_OBJECTS)
def test_bad_input_is_refused_in_one_line_that_names_line_and_field(ask, bad):
    given, words = BAD_OBJECTS[bad]

    status, out, err = ask(given, "--json")

    assert (status, out) == (2, "")
    assert err.startswith(words)
    assert err.count("\n") == 1


def test_the_line_is_that_of_the_very_check_in(ask):
    rows = [dict(one) for one in LEVEL]
    rows[3]["hope"] = 6
    given = '{"checkins": [\n' + ",\n".join(json.dumps(row) for row in rows) + "]}"

    assert ask(given, "--json")[2] == "Line 5, checkins.3.hope: 6 is not from 1 to 5.\n"


def test_one_bad_line_refuses_all_and_nothing_is_written(ask):
    bad = line("c", [LEVEL[0] | {"hope": 9}])

    status, out, err = ask(f"{line('a', LEVEL)}\n\n{bad}\n{line('d', LEVEL)}\n", "--lines")

    assert (status, out) == (2, "")
    assert err == "Line 3, checkins.0.hope: 9 is not from 1 to 5.\n"


def test_a_line_without_an_id_or_with_a_bare_list_is_refused(ask):
    assert ask(json.dumps({"checkins": LEVEL}), "--lines")[2] == "Line 1, id: this is missing.\n"
    assert ask(json.dumps(LEVEL), "--lines")[2].startswith("Line 1: this is not a JSON object")


def test_help_shows_an_example_that_works(ask, capsys):
    with pytest.raises(SystemExit):
        main(["trend", "--help"])
    shown = " ".join(capsys.readouterr().out.split())

    example = shown.split("Example: echo '")[1].split("'")[0]
    assert json.loads(ask(example, "--json")[1])["verdict"] == "too-early"
