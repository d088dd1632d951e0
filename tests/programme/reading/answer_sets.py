"""Answer sets as Hypothesis draws them: any at all, and sparse ones, where single answers tell."""

from hypothesis import strategies as st

from handrail.programme.look.signals import BY_ID, MAY_BE_UNKNOWN, SAFETY, Answer, ids
from handrail.programme.reading.row import ABUSE, DANGER, REPAIRABLE, STRAIN, UNCLEAR, UNLIKELY

# Every reading there is; the first that fits is given.
READINGS = (DANGER, ABUSE, UNCLEAR, UNLIKELY, REPAIRABLE, STRAIN)
ORDER = (Answer.NEVER, Answer.BEFORE, Answer.PAST_YEAR, Answer.NOW)
ABOUT_SAFETY = (*ids(SAFETY), "harm.by_me")
MUST_BE_KNOWN = tuple(signal for signal in ABOUT_SAFETY if signal not in MAY_BE_UNKNOWN)

answers = st.sampled_from(list(Answer))
any_at_all = st.fixed_dictionaries(dict.fromkeys(BY_ID, answers))


def nothing() -> dict[str, Answer]:
    return dict.fromkeys(BY_ID, Answer.NEVER)


@st.composite
def sparse(draw: st.DrawFn) -> dict[str, Answer]:
    """Nothing but a few answers: where a random full set would nearly always be danger."""
    few = st.dictionaries(st.sampled_from(sorted(BY_ID)), answers, max_size=6)
    return nothing() | draw(few)


answer_sets = st.one_of(sparse(), any_at_all)


@st.composite
def worse(draw: st.DrawFn) -> tuple[dict[str, Answer], dict[str, Answer], str]:
    """Two answer sets: the second tells of more in one answer about safety. And which."""
    before = draw(answer_sets)
    said = [signal for signal in ABOUT_SAFETY if before[signal] in ORDER[:-1]]
    signal = draw(st.sampled_from(said or ["hurt.hit"]))
    if not said:
        before = before | {signal: Answer.NEVER}
    more = draw(st.sampled_from(ORDER[ORDER.index(before[signal]) + 1 :]))
    return before, before | {signal: more}, signal
