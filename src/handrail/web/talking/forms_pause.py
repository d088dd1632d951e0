"""What a person wants to do when they come back, and a pause as it is written down afterwards."""

from datetime import date
from typing import Any, Self

from django import forms
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from handrail.programme.record import Record
from handrail.programme.talk.pause import INTENTIONS, LENGTHS, MOST, Pause
from handrail.web.ui.forms import HouseForm, line
from handrail.web.ui.records import DatedForm

WANT = _("When I come back, I want to")
NAME_ONE = _("Write one thing, or borrow one. It makes it easier to open the door again.")
CHOOSE = _("Choose one of those shown.")
MINUTES = [(str(minutes), str(minutes)) for minutes in LENGTHS]
YES, NO = "yes", "no"


class IntentionForm(HouseForm):
    """One good intention: one of those shown, or one’s own words."""

    intention = line(WANT, most=MOST, needed=False)
    borrowed = forms.ChoiceField(
        label=_("Words to borrow"),
        required=False,
        widget=forms.RadioSelect,
        choices=[(str(place), _(text)) for place, text in enumerate(INTENTIONS)],
        error_messages={"invalid_choice": CHOOSE},
    )

    def said(self) -> str:
        """Return the intention: own words go before borrowed ones; empty where there is neither."""
        own, borrowed = self.cleaned_data["intention"], self.cleaned_data["borrowed"]
        return str(own) or (gettext(INTENTIONS[int(borrowed)]) if borrowed else "")


class PauseForm(DatedForm):
    """A pause as it was: how long, what was meant to come after, whether it came."""

    minutes = forms.TypedChoiceField(
        label=_("How many minutes"),
        widget=forms.RadioSelect,
        coerce=int,
        choices=MINUTES,
        error_messages={"required": CHOOSE, "invalid_choice": CHOOSE},
    )
    intention = line(WANT, most=MOST, needed=False)
    came_back = forms.ChoiceField(
        label=_("Did you come back?"),
        help_text=_("With a message the next day is coming back too."),
        widget=forms.RadioSelect,
        choices=[
            (YES, pgettext_lazy("came back", "Yes")),
            (NO, pgettext_lazy("came back", "Not this time")),
        ],
        error_messages={"required": CHOOSE, "invalid_choice": CHOOSE},
    )

    @classmethod
    def showing(cls, record: Record, today: date, **more: Any) -> Self:
        """Return the form as a pause was kept."""
        assert isinstance(record, Pause)
        form = super().showing(record, today, **more)
        form.initial["came_back"] = YES if record.came_back else NO
        return form

    def fields_of_record(self) -> dict[str, Any]:
        """Return the fields of the record."""
        fields = super().fields_of_record()
        return {**fields, "came_back": fields["came_back"] == YES}
