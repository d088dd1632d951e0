"""`handrail coach`: marks for a person, data for programs, one line for whatever is wrong."""

import io
import json
import os
import sys
from pathlib import Path

import pytest

from handrail import coach
from handrail.cli.coach_input import labelled
from handrail.cli.main import main

LABELLED = Path(__file__).resolve().parents[1] / "coach"
HARSH = "When you always change plans, I feel sad."


@pytest.fixture
def ask(monkeypatch, capsys):
    """Run the command on some input. Returns its status, what it printed, and what it refused with."""

    def run(*flags: str, given: bytes | str = b"") -> tuple[int, str, str]:
        raw = given.encode() if isinstance(given, str) else given
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
        status = main(["coach", *flags])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return run


def line(**fields: object) -> str:
    return json.dumps({"id": "a", "kind": "feeling", "text": HARSH} | fields) + "\n"


def test_a_person_sees_the_sentence_with_marks_and_what_to_try(ask):
    status, printed, _ = ask("--kind", "feeling", HARSH)
    assert status == 0
    assert "When you [always]1 change plans" in printed
    assert "covers every day you have known each other" in printed
    assert "Try: Say how often" in printed


def test_a_sentence_without_findings_is_never_called_safe(ask):
    _, printed, _ = ask("--kind", "feeling", "I felt sad when you left the table.")
    assert "The coach has nothing to add. It cannot tell you if it is safe to say." in printed


def test_a_note_alone_is_not_nothing_and_the_sentence_is_not_called_safe_either(ask):
    _, printed, _ = ask("--kind", "promise", "I’ll stop seeing my sister by Sunday.")
    assert "A note for you alone (self-erasing)" in printed
    assert "nothing to add" not in printed
    assert printed.endswith("\nIt cannot tell you if it is safe to say.\n")


def test_programs_get_the_same_findings_as_from_the_function(ask):
    _, printed, _ = ask("--kind", "feeling", "--json", HARSH)
    data = json.loads(printed)
    assert set(data) == {"kind", "notes", "findings"}
    assert data["findings"] == [
        {
            "code": finding.code,
            "start": finding.start,
            "end": finding.end,
            "what": finding.what,
            "why": finding.why,
            "try": finding.try_,
        }
        for finding in coach.read("feeling", HARSH).findings
    ]


def test_every_line_is_answered_with_its_id(ask):
    given = (
        line(id=1) + "\n" + line(id="b", kind="promise", text="I’ll stop seeing my sister today.")
    )
    status, printed, _ = ask("--lines", given=given)
    first, second = map(json.loads, printed.splitlines())
    assert status == 0
    assert (first["id"], first["codes"]) == (1, ["absolute"])
    assert (second["id"], [note["code"] for note in second["notes"]]) == ("b", ["self-erasing"])


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (line() + line(kind="poem"), "Line 2, kind: must be one of"),
        (line() + "{not json\n", "Line 2: this is not JSON"),
        ("[1]\n", "Line 1: this is not a JSON object"),
        (line(text=""), "Line 1, text: must not be empty"),
        (line(text=7), "Line 1, text: must be a string"),
        ('{"kind": "feeling"}\n', "Line 1, text: this is missing"),
        ('{"text": "hello"}\n', "Line 1, kind: this is missing"),
        ('{"kind": "feeling", "kind": "post", "text": "a"}\n', "Line 1, kind: this is given twice"),
        (line(text="a" * 100_001), "Line 1, text: must have at most 100,000 characters"),
        (b'{"kind": "feeling", "text": "\xff"}\n', "Line 1, text: byte 30 is not UTF-8"),
        ('{"id": ' + "1" * 6_000 + "}\n", "Line 1: this holds a number that is too long"),
        ("[" * 100_000 + "\n", "Line 1: this is nested too deeply"),
        ("", "Line 1: there is nothing to read"),
        (line() + line(id="\ud800"), "Line 2, id: must be whole characters"),
        (line(id={"row": ["\udfff"]}), "Line 1, id: must be whole characters"),
        (
            line(text="You \ud800 bad"),
            "Line 1, text: must be whole characters; character 5 is half",
        ),
    ],
)
def test_bad_input_is_one_line_naming_line_and_field_and_nothing_is_written(ask, given, said):
    status, printed, refused = ask("--lines", given=given)
    assert (status, printed) == (2, "")
    assert refused.startswith(said)
    assert refused.count("\n") == 1


@pytest.mark.parametrize("flags", [("coach", "--kind", "feeling", HARSH), ("programme",)])
def test_signs_that_a_terminal_does_not_have_become_question_marks(handrail, flags):
    done = handrail(*flags, PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, "")
    assert "?" in done.stdout


def test_an_argument_whose_bytes_are_broken_is_refused_in_one_line(handrail):
    done = handrail("coach", "--kind", "feeling", os.fsdecode(b"You\xff bad"))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == ("Line 1, text: must be whole characters; character 4 is half of one.\n")


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (("--kind", "poem", "hello"), "Line 1, kind:"),
        (("hello",), "Line 1, kind:"),
        (("--kind", "feeling"), "Line 1, text: this is missing"),
        (("--kind", "feeling", "You \udcff bad"), "Line 1, text: must be whole characters"),
        (("--lines", "--json", "x"), "A sentence and --lines were given"),
        (("--measure", "/nowhere.jsonl", "x"), "A sentence and --measure were given"),
        (("--measure", "/nowhere.jsonl", "--lines"), "--lines and --measure were given"),
        (("--kind", "feeling", ""), "Line 1, text:"),
        (("--measure", "/nowhere.jsonl"), "/nowhere.jsonl cannot be read"),
    ],
)
def test_bad_arguments_are_refused_the_same_way(ask, flags, said):
    status, printed, refused = ask(*flags)
    assert (status, printed) == (2, "")
    assert refused.startswith(said)


def test_a_labelled_file_is_measured(ask, tmp_path):
    file = tmp_path / "labelled.jsonl"
    clean = line(id="b", text="I felt sad when you left the table.", codes=[], may=[])
    file.write_text(line(codes=["absolute"]) + clean, encoding="utf-8")
    status, printed, _ = ask("--measure", str(file))
    assert status == 0
    assert "micro-F1 1.000" in printed
    assert "false alarms on clean 0.0% of 1" in printed


def test_labels_that_are_no_list_are_refused(ask, tmp_path):
    file = tmp_path / "labelled.jsonl"
    file.write_text(line(codes="absolute"), encoding="utf-8")
    status, _, refused = ask("--measure", str(file))
    assert status == 2
    assert refused.startswith("Line 1, codes")


@pytest.mark.parametrize(
    ("labels", "said"),
    [
        ({"codes": ["absolut"]}, "Line 2, codes: “absolut” is no code of feeling"),
        ({"codes": ["no-check"]}, "Line 2, codes: “no-check” is no code of feeling"),
        ({"codes": [], "may": ["absolut"]}, "Line 2, may: “absolut” is no code"),
    ],
)
def test_a_label_that_no_rule_has_is_refused(ask, tmp_path, labels, said):
    file = tmp_path / "labelled.jsonl"
    file.write_text(line(codes=["absolute"]) + line(**labels), encoding="utf-8")
    status, printed, refused = ask("--measure", str(file))
    assert (status, printed) == (2, "")
    assert refused.startswith(said)
    assert refused.count("\n") == 1


def test_a_label_of_another_kind_may_be_arguable(ask, tmp_path):
    file = tmp_path / "labelled.jsonl"
    file.write_text(line(codes=["absolute"], may=["no-check"]), encoding="utf-8")
    assert ask("--measure", str(file))[0] == 0


@pytest.mark.parametrize("file", sorted(LABELLED.rglob("*.jsonl")), ids=lambda file: file.name)
def test_every_labelled_file_of_ours_can_be_measured(file):
    with file.open("rb") as stream:
        assert labelled(stream)
