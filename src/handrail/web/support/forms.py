"""What a person may choose here: a country, and what goes on paper."""

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from handrail.programme.support import helplines
from handrail.web.ui.forms import HouseForm

ON_PAPER = (
    ("numbers", _("Help-line numbers")),
    ("names", _("Whose numbers they are")),
    ("now", _("Five lines for right now")),
)


def _countries() -> list[tuple[str, str]]:
    """Return the choices by their translated names, so that the list is in the reader’s order."""
    named = [(country.code, gettext(country.name)) for country in helplines.countries()]
    return [("", gettext("None chosen")), *sorted(named, key=lambda choice: choice[1])]


class CountryForm(HouseForm):
    """Where somebody is. Asked, never guessed from an address."""

    country = forms.ChoiceField(
        label=_("Where are you?"),
        required=False,
        choices=_countries,
        error_messages={"invalid_choice": _("Choose a country from the list.")},
    )


class PaperForm(HouseForm):
    """What is printed besides the emergency number. Nothing else is, unless it is ticked."""

    on_paper = forms.MultipleChoiceField(
        label=_("Print these too?"),
        help_text=_("Left out unless you tick them. The lines stay empty, to fill in by hand."),
        required=False,
        choices=ON_PAPER,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": _("Tick only what is on the list.")},
    )

    def ticked(self) -> list[str]:
        """Return what was ticked, in the order of the list."""
        return [name for name, _words in ON_PAPER if name in self.cleaned_data["on_paper"]]
