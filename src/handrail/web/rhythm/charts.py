"""The charts of this part: three feelings by week, and sleep, movement and meals by week."""

from collections.abc import Iterable, Sequence
from datetime import date

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from handrail.programme.reading.kept_reading import KeptReading
from handrail.programme.rhythm.care import by_week, given
from handrail.programme.rhythm.check_in import FEELINGS, CheckIn, answer, one_a_week
from handrail.programme.rhythm.day_note import AMOUNTS, CARES, DayNote
from handrail.programme.rhythm.lately import lately
from handrail.programme.rhythm.scale import STEPS
from handrail.programme.rhythm.setback import Setback
from handrail.web.ui.chart import Answer, Chart, Mark, chart

ONLY_YOU = _("Your weekly answers. Only you see these.")
MIDDLES = _("The middle answer of each week. Only you see these.")
LOOK, SETBACK = _("A look"), _("Something went wrong")
NAMED = (1, 3, 5)  # the steps whose words stand beside the picture


def feeling_charts(
    check_ins: Iterable[CheckIn],
    setbacks: Iterable[Setback],
    readings: Iterable[KeptReading],
    today: date,
    begins: date | None = None,
) -> list[Chart]:
    """Return a chart for each of the three feelings that was answered at all."""
    kept, fell = one_a_week(check_ins), [Mark(one.day, SETBACK) for one in setbacks]
    looks = [Mark(one.made_on, LOOK) for one in readings]
    charts = []
    for feeling in FEELINGS:
        said = [(one.day, value) for one in kept if (value := answer(one, feeling.name))]
        charts.append(
            chart(
                feeling.name,
                gettext(feeling.label),
                [Answer(day, value, gettext(STEPS[value])) for day, value in said],
                scale={step: gettext(STEPS[step]) for step in NAMED},
                sentence=lately(said, STEPS, today).said(gettext),
                about=ONLY_YOU,
                setbacks=fell,
                looks=looks,
                begins=begins,
                ends=today,
            )
        )
    return [drawn for drawn in charts if drawn]


def care_charts(notes: Sequence[DayNote], today: date) -> list[Chart]:
    """Return a chart for each of sleep, movement and meals that was answered at all."""
    charts = []
    for care in CARES:
        said = given(notes, care.name)
        charts.append(
            chart(
                care.name,
                gettext(care.label),
                [Answer(day, value, gettext(AMOUNTS[value])) for day, value in by_week(said)],
                scale={amount: gettext(words) for amount, words in AMOUNTS.items()},
                sentence=lately(said, AMOUNTS, today).said(gettext),
                about=MIDDLES,
                ends=today,
            )
        )
    return [drawn for drawn in charts if drawn]
