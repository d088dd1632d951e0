"""A person tells what happened; the reading is the one the table says."""

import pytest

from handrail.programme.look.signals import BY_ID
from handrail.programme.reading.reading import assess
from tests.programme.reading.vignettes import DEV, OWN


@pytest.mark.parametrize("case", DEV, ids=lambda case: case["id"])
def test_a_given_case_is_read_as_given(case):
    reading = assess(case["answers"])

    assert reading.reading == case["expected_reading"]
    assert set(case["must_offer"]) <= set(reading.offers)
    assert not reading.partial


@pytest.mark.parametrize("case", OWN, ids=lambda case: f"{case['id']} {case['why']}")
def test_our_own_case_is_read_as_the_table_says(case):
    reading = assess(case["answers"], under_18=case.get("under_18", False))

    assert (reading.reading, reading.rule) == (case["expected_reading"], case["expected_rule"])
    assert set(case["must_offer"]) <= set(reading.offers)
    assert not set(case["must_not_offer"]) & set(reading.offers)
    assert reading.partial == case["expected_partial"]


def test_there_are_thirty_given_cases_and_more_than_forty_five_of_our_own():
    assert len(DEV) == 30
    assert len(OWN) >= 45
    assert len({case["id"] for case in OWN}) == len(OWN)
    assert all(set(case["answers"]) == set(BY_ID) for case in OWN)
