"""The charts of this part: one’s own three measures, and the weekly answers of a trial’s weeks."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from handrail.programme.rhythm.check_in import FEELINGS, CheckIn, answer
from handrail.programme.rhythm.lately import UP_TO_A_DAY, lately
from handrail.programme.rhythm.scale import STEPS
from handrail.programme.weigh.own_measure import AREAS, OwnMeasure
from handrail.programme.weigh.own_measure import STEPS as LOW_TO_GOOD
from handrail.programme.weigh.trial import Trial
from handrail.web.ui.chart import Answer, Chart, chart

ONLY_YOU = _("Your own answers. Only you see these.")
NAMED = (1, 3, 5)  # the steps whose words stand beside the picture
Said = Sequence[tuple[date, int]]


def measure_charts(measures: Iterable[OwnMeasure], today: date) -> list[Chart]:
    """Return a chart for each of the three areas; none before there is an answer."""
    kept = [*measures]
    drawn = []
    for area in AREAS:
        said = [(one.day, area.of(one)) for one in kept]
        sentence = lately(said, LOW_TO_GOOD, today).said(gettext)
        drawn.append(_drawn(area.name, area.label, said, LOW_TO_GOOD, today, sentence))
    return [one for one in drawn if one]


def trial_charts(check_ins: Iterable[CheckIn], trial: Trial) -> list[Chart]:
    """Return a chart for each feeling that was answered between the sealing and the opening."""
    until, drawn = trial.opens_on, []
    within = [one for one in check_ins if trial.sealed_on <= one.day <= until]
    for feeling in FEELINGS:
        said = [(one.day, step) for one in within if (step := answer(one, feeling.name))]
        sentence = lately(said, STEPS, until, UP_TO_A_DAY).said(
            gettext, date_format(until, "j F Y")
        )
        drawn.append(_drawn(feeling.name, feeling.label, said, STEPS, until, sentence))
    return [one for one in drawn if one]


def _drawn(
    name: str, label: str, said: Said, steps: Mapping[int, str], until: date, sentence: str
) -> Chart | None:
    return chart(
        name,
        gettext(label),
        [Answer(day, step, gettext(steps[step])) for day, step in said],
        scale={step: gettext(steps[step]) for step in NAMED},
        sentence=sentence,
        about=ONLY_YOU,
        ends=until,
    )
