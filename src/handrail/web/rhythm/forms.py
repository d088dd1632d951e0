"""What a week, a month, a bad day and an ordinary day are asked."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from handrail.programme.rhythm import check_in, day_note, review, setback
from handrail.programme.rhythm.scale import STEPS
from handrail.web.ui.forms import HouseForm, words
from handrail.web.ui.records import DatedForm, check_lately

ALL_EMPTY = _("Everything is still empty. One answer is enough.")
OPEN = ("", _("Leave this open"))


class AnyOf(DatedForm):
    """A form with several answers, none of which is needed, but not all may be empty."""

    def clean(self) -> dict[str, Any]:
        """Return the answers; say so when there is none."""
        found = super().clean() or {}
        given = [found.get(name) for name in self.fields if name not in ("day", "revision")]
        if not self.errors and all(answer in (None, "") for answer in given):
            raise forms.ValidationError(ALL_EMPTY)
        return found


class TapsForm(AnyOf):
    """A form with scales. An answer that was given can be taken back, so only then that is offered."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Take the arguments of `DatedForm`."""
        super().__init__(*args, **kwargs)
        for bound in self.scales():
            if bound.value() not in (None, ""):
                bound.field.choices = [*bound.field.choices, OPEN]  # type: ignore[attr-defined]  # made by `taps`

    def scales(self) -> list[forms.BoundField]:
        """Return the fields that are answered with one tap, in their order."""
        return [self[name] for name, field in self.fields.items() if hasattr(field, "choices")]

    def clean_day(self) -> date:
        """Return the day; raise ValidationError with words for one that has not come, or is mistyped."""
        return check_lately(self.cleaned_data["day"], self.today)


def taps(label: str, asks: str, offered: dict[int, str]) -> forms.TypedChoiceField:
    """Make a field that is answered with one tap, or left open."""
    return forms.TypedChoiceField(
        label=_(label),
        help_text=_(asks),
        choices=[(value, _(words_)) for value, words_ in offered.items()],
        coerce=int,
        empty_value=None,
        required=False,
        widget=forms.RadioSelect,
    )


class CheckInForm(TapsForm):
    """One question and three scales."""

    words = words(
        _(check_in.QUESTION),
        most=check_in.MOST,
        hint=_("A sentence or two. “We stopped when it got loud on Tuesday.”"),
        rows=3,
        needed=False,
    )
    closeness, safety, hope = (
        taps(feeling.label, feeling.asks, STEPS) for feeling in check_in.FEELINGS
    )


class DayForm(TapsForm):
    """Three rows of three taps."""

    sleep, movement, meals = (
        taps(care.label, care.asks, day_note.AMOUNTS) for care in day_note.CARES
    )


def _asked(prompt: review.Prompt | setback.Prompt) -> forms.CharField:
    return words(_(prompt.label), most=review.MOST, hint=_(prompt.hint), rows=3, needed=False)


class ReviewForm(AnyOf):
    """What I saw, how a friend would see it, what to keep, change and drop."""

    saw, friend, keep, change, drop = (_asked(prompt) for prompt in review.PROMPTS)

    def changes(self) -> list[forms.BoundField]:
        """Return the last three, which stand together."""
        return [self[prompt.name] for prompt in review.CHANGES]


class SetbackForm(AnyOf):
    """What set it off, which limit gave way, what to try."""

    set_off, gave_way, will_try = (_asked(prompt) for prompt in setback.PROMPTS)


YES, NO, UNSAID = "yes", "no", "unsaid"


class FirstForm(HouseForm):
    """Asked before anything is written about a bad day; the answer is kept nowhere."""

    hurt = forms.ChoiceField(
        label=_("Were you hurt, or afraid?"),
        choices=[(YES, _("Yes")), (NO, _("No")), (UNSAID, _("Rather not say"))],
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose one. “Rather not say” is an answer too.")},
    )
