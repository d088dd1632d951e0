"""What must hold for every set of answers there is, not only for the worked cases."""

from hypothesis import given
from hypothesis import strategies as st

from handrail.programme.look.signals import BY_ID, Answer
from handrail.programme.reading.offers import OFFERS
from handrail.programme.reading.reading import assess
from handrail.programme.reading.reading_words import page_of
from handrail.programme.reading.row import ABUSE, DANGER, UNCLEAR
from tests.programme.reading.answer_sets import (
    ABOUT_SAFETY,
    MUST_BE_KNOWN,
    READINGS,
    answer_sets,
    worse,
)

# No answer that tells of more harm may take one of these away.
HELP = frozenset(
    {
        "emergency",
        "helpline",
        "safety-plan",
        "crisis-line",
        "medical-check",
        "child-safety",
        "tech-safety",
        "leaving-plan",
        "change-help",
        "weapon-note",
    }
)
LEVELS = {DANGER: 3, ABUSE: 2, UNCLEAR: 1}
ABOUT_CHANGE = [signal for signal in BY_ID if signal.startswith(("repair.", "beyond."))]
ages = st.booleans()


def level(reading: str) -> int:
    return LEVELS.get(reading, 0)


def help_in(offers: tuple[str, ...]) -> set[str]:
    return set(offers) & HELP


@given(worse(), ages)
def test_telling_of_more_harm_never_lowers_the_level_and_never_takes_help_away(sets, under_18):
    before, after, _signal = sets

    milder, harder = assess(before, under_18), assess(after, under_18)

    assert level(harder.reading) >= level(milder.reading)
    assert help_in(milder.offers) <= help_in(harder.offers)


@given(answer_sets, st.sampled_from(sorted(BY_ID)))
def test_a_skip_never_reads_safer_than_a_no(answers, signal):
    no = assess(answers | {signal: Answer.NEVER})
    skipped = assess(answers | {signal: Answer.RATHER_NOT_SAY})

    assert level(skipped.reading) >= level(no.reading)
    if signal in ABOUT_SAFETY:
        assert help_in(no.offers) <= help_in(skipped.offers)


@given(answer_sets, st.sampled_from(MUST_BE_KNOWN))
def test_a_skipped_safety_answer_is_never_read_as_fine(answers, signal):
    reading = assess(answers | {signal: Answer.RATHER_NOT_SAY})

    assert reading.unsafe
    assert "helpline" in reading.offers


@given(answer_sets)
def test_partial_is_said_exactly_when_fewer_than_seven_of_nine_are_answered(answers):
    given_answers = [answers[signal] for signal in ABOUT_CHANGE]
    left_open = sum(answer == "rather_not_say" for answer in given_answers)

    reading = assess(answers)

    assert len(given_answers) == 9
    assert reading.partial == (left_open > 2)
    if reading.partial:
        assert not {"joint-work-optional", "boundaries", "letting-go"} & set(reading.offers)


@given(answer_sets, ages, ages)
def test_joint_work_is_never_both_offered_and_warned_of(answers, under_18, own_life_unsaid):
    reading = assess(answers, under_18=under_18, own_life_unsaid=own_life_unsaid)

    assert ("no-joint-work" in reading.offers) == reading.unsafe
    assert not {"no-joint-work", "joint-work-optional"} <= set(reading.offers)
    if under_18 or answers["leaving.planned"] in ("past_year", "now"):
        assert "joint-work-optional" not in reading.offers


@given(answer_sets, ages)
def test_every_reading_is_known_has_its_sentence_first_and_its_offers_in_one_order(answers, young):
    reading = assess(answers, under_18=young)

    assert reading.reading in READINGS
    assert reading.because[0]
    assert list(reading.offers) == [offer for offer in OFFERS if offer in reading.offers]
    assert "quick-exit" in reading.offers


@given(answer_sets)
def test_age_and_illness_change_no_reading(answers):
    plain, other = assess(answers), assess(answers, under_18=True, illness=True)

    assert (plain.reading, plain.rule, plain.because) == (other.reading, other.rule, other.because)
    assert help_in(plain.offers) == help_in(other.offers)


@given(answer_sets, ages)
def test_the_crisis_line_comes_first_when_own_life_is_recent_or_unsaid(answers, unsaid):
    reading = assess(answers, own_life_unsaid=unsaid)
    own_life = answers["suicide.self"]

    assert reading.crisis_first == (unsaid or own_life in ("past_year", "now", "rather_not_say"))
    assert not reading.crisis_first or "crisis-line" in reading.offers


@given(answer_sets, st.sets(st.sampled_from(sorted(BY_ID))))
def test_what_is_missing_counts_as_unsaid(answers, missing):
    fewer = {signal: answer for signal, answer in answers.items() if signal not in missing}
    skipped = answers | dict.fromkeys(missing, Answer.RATHER_NOT_SAY)

    assert assess(fewer) == assess(skipped)


@given(answer_sets, ages, ages)
def test_every_help_that_is_offered_has_its_part_on_the_page(answers, young, unsaid):
    reading = assess(answers, under_18=young, own_life_unsaid=unsaid)

    parts = page_of(reading, answers).sections

    scopes = {scope for part in parts for scope in part.scopes}
    asked = {"emergency": "emergency", "helpline": "dv", "crisis-line": "crisis"}
    assert {scope for offer, scope in asked.items() if offer in reading.offers} <= scopes
    named = {"medical-check", "child-safety", "weapon-note", "change-help"}
    assert named & {*reading.offers} <= {part.id for part in parts}
