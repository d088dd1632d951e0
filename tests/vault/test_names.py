"""Names: found however they are typed, refused when they are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.vault import names
from handrail.vault.errors import UnusableName


@pytest.mark.parametrize(
    "typed", ["ana", "ANA", " Ana ", "Ａｎａ", "a\u200bn\u00ada", "\u202eana\u202c", "\ufeffana"]
)
def test_the_ways_to_type_a_name_lead_to_one_tag(typed: str) -> None:
    assert names.usable(typed) == "ana"
    assert names.tag(typed) == names.tag("Ana")
    assert names.salt(typed) == names.salt("Ana")


def test_other_names_have_other_tags_and_salts() -> None:
    assert names.tag("Ana") != names.tag("Anna")
    assert names.salt("Ana") != names.salt("Anna")
    assert (len(names.tag("Ana")), len(names.salt("Ana"))) == (32, 16)


@pytest.mark.parametrize(
    "typed", ["", "   ", "\u200b\u202e", "a\x00b", "\ud800", "x" * 81, "\u200b" * 400 + "ana"]
)
def test_what_is_no_name_is_refused_for_a_new_account(typed: str) -> None:
    with pytest.raises(UnusableName):
        names.usable(typed)


@given(st.text())
def test_any_text_has_a_tag(typed: str) -> None:
    assert names.tag(typed) == names.tag(names.plain(typed))
    assert names.plain(names.plain(typed)) == names.plain(typed)


def test_a_tag_does_not_hold_the_name() -> None:
    assert b"ana" not in names.tag("ana")
