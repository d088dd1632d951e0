"""Plans: pages in their order, what is written on each, and what no paper bears."""

from datetime import date

import pytest

from handrail.programme.plan.heading import Heading
from handrail.programme.plan.plan import (
    AFTER,
    GUIDES,
    HEADINGS,
    LEAVING,
    NOT_PRINTED,
    SAFETY,
    PlanPage,
    newest,
    stands,
)
from tests.house.rules import DENIED_IN_PATHS

DAY = date(2026, 11, 24)


def written(heading: str, texts: dict[str, str], **ticks: tuple[str, ...]) -> PlanPage:
    return PlanPage(id=f"{heading:0>32}", heading=heading, written_on=DAY, texts=texts, ticks=ticks)


def test_every_page_stands_in_a_plan_and_no_plan_has_one_twice() -> None:
    assert {name for guide in GUIDES.values() for name in guide.names} == HEADINGS.keys()
    for guide in GUIDES.values():
        assert len({*guide.names}) == len(guide.names)


def test_both_plans_share_papers_money_and_who_comes_along() -> None:
    assert {*SAFETY.names} & {*LEAVING.names} == {
        *("way", "papers", "money", "children", "pets", "phone")
    }


@pytest.mark.parametrize("heading", HEADINGS.values(), ids=lambda heading: heading.name)
def test_no_address_of_a_page_tells_what_it_is_about(heading: Heading) -> None:
    assert not DENIED_IN_PATHS.search(heading.name)


@pytest.mark.parametrize("heading", HEADINGS.values(), ids=lambda heading: heading.name)
def test_no_two_fields_of_a_page_bear_one_name(heading: Heading) -> None:
    names = [prompt.name for prompt in heading.prompts]

    assert len({*names}) == len(names)
    for checklist in heading.lists:
        items = [item.name for item in checklist.items]
        assert len({*items}) == len(items)


def test_one_page_leads_to_the_next_and_the_last_to_none() -> None:
    following = AFTER.after("contact")

    assert following is HEADINGS["care"]
    assert AFTER.after("taught") is None


def test_what_is_empty_stays_empty_in_the_list_of_pages() -> None:
    pages = stands(AFTER, [written("care", {"body": "Sleep"})])

    assert [stand.page is not None for stand in pages] == [False, True, False, False]


def test_of_a_page_brought_back_beside_another_the_last_is_the_one_that_counts() -> None:
    first, second = written("care", {"body": "Sleep"}), written("care", {"body": "Soup"})

    assert newest([first, second], "care") is second


def test_a_page_tells_its_words_and_ticks_and_that_a_code_word_is_kept_but_not_which() -> None:
    told = written("home", {"signs": "Third beer", "code_word": "tangerine"}).told()
    ticked = written("papers", {}, papers=("identity", "court")).told()

    assert [line.text for line in told.lines] == ["While you stay", "Third beer", NOT_PRINTED]
    assert [line.text for line in ticked.lines[1:]] == ["Identity papers", "Court papers"]
    assert [line.label for line in ticked.lines[1:]] == ["Papers", ""]


def test_a_page_of_a_name_that_is_no_more_still_tells_its_words() -> None:
    told = written("gone", {"old": "words from then"}).told()

    assert [line.text for line in told.lines] == ["words from then"]


@pytest.mark.parametrize("name", ["home", "children"])
def test_code_words_are_marked_never_to_be_printed(name: str) -> None:
    secret = [prompt.name for prompt in HEADINGS[name].prompts if prompt.never_printed]

    assert secret == ["code_word"]
