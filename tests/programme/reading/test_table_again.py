"""The product's table and a second writing of the page give the same row, whatever is answered."""

from itertools import combinations, product

from hypothesis import given

from handrail.programme.look.signals import BY_ID, Answer
from handrail.programme.reading.reading import matching_rule
from tests.programme.reading.answer_sets import answer_sets, nothing
from tests.programme.reading.table_again import rule
from tests.programme.reading.vignettes import OWN

SAID = tuple(answer for answer in Answer if answer != Answer.NEVER)


@given(answer_sets)
def test_any_answers_give_the_row_of_the_page(answers):
    assert matching_rule(answers).id == rule(answers)


def test_every_pair_of_answers_gives_the_row_of_the_page():
    silent = nothing()
    for (one, other), (first, second) in product(combinations(BY_ID, 2), product(SAID, SAID)):
        answers = {**silent, one: first, other: second}
        assert matching_rule(answers).id == rule(answers), (one, first, other, second)


def test_every_pair_beside_someone_who_leaves_or_was_hit_or_mocked_gives_the_row_of_the_page():
    for beside in ("leaving.planned", "hurt.hit", "toxic.gaslighting", "fear.partner"):
        start = nothing() | {beside: Answer.NOW}
        for one, other in combinations(BY_ID.keys() - {beside}, 2):
            for answer in SAID:
                answers = {**start, one: answer, other: answer}
                assert matching_rule(answers).id == rule(answers), (beside, one, other, answer)


def test_the_second_writing_agrees_with_what_was_reasoned_by_hand():
    for case in OWN:
        assert rule(case["answers"]) == case["expected_rule"], case["id"]
