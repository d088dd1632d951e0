"""The charts of this part: one’s own three measures, and the weekly answers of a trial’s weeks."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from handrail.programme.rhythm.check_in import FEELINGS, CheckIn, answer
from handrail.programme.rhythm.lately import lately
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
    drawn = [
        _drawn(area.name, area.label, [(one.day, area.of(one)) for one in kept], LOW_TO_GOOD, today)
        for area in AREAS
    ]
    return [one for one in drawn if one]


def trial_charts(check_ins: Iterable[CheckIn], trial: Trial) -> list[Chart]:
    """Return a chart for each feeling that was answered between the sealing and the opening."""
    within = [one for one in check_ins if trial.sealed_on <= one.day <= trial.opens_on]
    drawn = [
        _drawn(
            feeling.name,
            feeling.label,
            [(one.day, step) for one in within if (step := answer(one, feeling.name))],
            STEPS,
            trial.opens_on,
        )
        for feeling in FEELINGS
    ]
    return [one for one in drawn if one]


def _drawn(
    name: str, label: str, said: Said, steps: Mapping[int, str], until: date
) -> Chart | None:
    return chart(
        name,
        gettext(label),
        [Answer(day, step, gettext(steps[step])) for day, step in said],
        scale={step: gettext(steps[step]) for step in NAMED},
        sentence=lately(said, steps, until).said(gettext),
        about=ONLY_YOU,
        ends=until,
    )
