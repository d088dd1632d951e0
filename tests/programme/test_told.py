"""Every kind of record says in plain words all that it holds."""

import re
from datetime import date

import pytest

from handrail.cli.sample.life import records
from handrail.config.kinds import KINDS
from handrail.programme.record import Record

ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
SAMPLE = records(date(2026, 11, 24))


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_tells_itself_and_the_sample_person_keeps_one(kind: type[Record]) -> None:
    kept = [record for record in SAMPLE if isinstance(record, kind)]

    assert kept, "give the sample person one in cli/sample/"
    for record in kept:
        told = record.told()
        assert told.heading


def test_no_word_that_was_typed_is_left_out() -> None:
    for record in SAMPLE:
        said = "\n".join(line.text for line in record.told().lines)
        for value in (getattr(record, name) for name in record.__struct_fields__):
            if isinstance(value, str) and " " in value:
                assert value in said


def test_a_day_is_known_as_one_so_that_pages_can_say_it_in_words() -> None:
    for record in SAMPLE:
        for line in record.told().lines:
            assert [day.isoformat() for day in line.days] == ISO_DAY.findall(line.text)
