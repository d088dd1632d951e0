"""What a person types at the door, while a space is made, and inside on the page about the space."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from handrail.vault.doors import Passphrase
from handrail.vault.errors import Busy, UnusableName, VaultError, WeakPassphrase
from handrail.web.spaces import zones
from handrail.web.ui.forms import WORDS, HouseForm, line

LONGEST = 1_024
TOO_LONG = _("This is longer than any passphrase here. At most 1,024 characters fit.")
NOT_THE_SAME = _("The two are not the same. Type both again.")

ME, SOMETIMES, THEM, UNKNOWN = "me", "sometimes", "them", "unknown"
WHO = (
    (ME, _("Only me")),
    (SOMETIMES, _("Someone else, sometimes")),
    (THEM, _("The person I came here about")),
    (UNKNOWN, _("I don’t know")),
)
SPACE, ACCOUNT = "space", "account"


class PassphraseField(forms.CharField):
    """A passphrase: taken as it is, spaces and all, and never written back into a page."""

    def __init__(self, *, empty: Any = WORDS["required"], **kwargs: Any) -> None:
        """empty: what to say when nothing was typed."""
        # The browser's own capital letters and corrections would change what is typed.
        widget = forms.PasswordInput(attrs={"autocapitalize": "none", "autocorrect": "off"})
        super().__init__(
            strip=False, widget=widget, error_messages={"required": empty}, empty_value="", **kwargs
        )

    def clean(self, value: Any) -> Passphrase:
        """Return the passphrase; raise ValidationError for one longer than anybody types."""
        if value and len(value) > LONGEST:
            raise forms.ValidationError(TOO_LONG)
        if value:
            # A null byte and its like cannot be typed; they are taken as the signs they are.
            return Passphrase(value)
        self.validate(value)
        return Passphrase("")


class AskingForm(HouseForm):
    """A form that asks for a passphrase. busy: whether it was refused because too many try now."""

    busy = False

    def refused(self, trouble: VaultError, field: str | None = None) -> None:
        """Put a refusal of the vault beside the field it is about. field: for a weak passphrase."""
        self.busy = isinstance(trouble, Busy)
        if isinstance(trouble, UnusableName) and "name" in self.fields:
            self.add_error("name", str(trouble))
        elif isinstance(trouble, WeakPassphrase):
            self.add_error(field, str(trouble))
        else:
            self.add_error(None, str(trouble))


class TwiceForm(AskingForm):
    """A form in which a new passphrase is typed twice: nobody sees what a slip made of it."""

    twice: tuple[tuple[str, str], ...] = ()

    def clean(self) -> dict[str, Any]:
        """Compare the two; put the words beside the second."""
        cleaned: dict[str, Any] = super().clean() or {}
        for one, other in self.twice:
            if one in cleaned and other in cleaned and cleaned[one] != cleaned[other]:
                self.add_error(other, NOT_THE_SAME)
        return cleaned


class DoorForm(AskingForm):
    """Name and passphrase."""

    name = line(_("Name"), most=320, empty=_("Type the name of your space."))
    passphrase = PassphraseField(
        label=_("Passphrase"),
        help_text=_("Eight words from paper work here too."),
        empty=_("Type your passphrase."),
    )


class NameForm(TwiceForm):
    """The first screen of a new space."""

    twice = (("passphrase", "passphrase_again"),)
    name = line(
        _("Name"),
        most=80,
        hint=_(
            "Any name you will remember. It need not be yours, and it is not kept as you type it."
        ),
        empty=_("Choose a name for your space."),
    )
    passphrase = PassphraseField(
        label=_("Passphrase"),
        help_text=_(
            "Type the five words, or your own: at least 12 characters that nobody who knows you "
            "would guess."
        ),
        empty=_("Type the five words, or a passphrase of your own."),
    )
    passphrase_again = PassphraseField(
        label=_("The same once more"), empty=_("Type the passphrase a second time.")
    )


class ZoneField(forms.ChoiceField):
    """A time zone. An old name is taken as well, and becomes the one it is listed under."""

    def to_python(self, value: Any) -> str:
        """Return the name the zone is listed under."""
        return zones.known_as(super().to_python(value))

    def valid_value(self, value: Any) -> bool:
        """Tell whether there is such a zone, also where it is not listed."""
        return zones.is_zone(value)


class ZoneForm(HouseForm):
    """Which time is the person's."""

    time_zone = ZoneField(label=_("Your time"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Begin with the host's time zone unless another one is given."""
        super().__init__(*args, **kwargs)
        kept = zones.known_as(self.initial.get("time_zone") or settings.TIME_ZONE)
        self.initial["time_zone"] = kept
        field = self.fields["time_zone"]
        if isinstance(field, ZoneField):
            field.choices = zones.grouped(kept)


class WhoForm(ZoneForm):
    """The second screen of a new space."""

    who = forms.ChoiceField(
        label=_("Who else can get at this device?"),
        help_text=_("Or at the machine that Handrail runs on, if that is another one."),
        choices=WHO,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose the answer that comes closest.")},
    )
    field_order = ("who", "time_zone")


class MoreForm(TwiceForm):
    """The third screen: both things on it can be left out."""

    twice = (("passphrase_second", "passphrase_second_again"),)
    passphrase_second = PassphraseField(label=_("Second passphrase"), required=False)
    passphrase_second_again = PassphraseField(label=_("The same once more"), required=False)
    words = forms.ChoiceField(
        label=_("Eight words for paper?"),
        help_text=_(
            "They open this space if you forget the passphrase. So does anybody who finds the "
            "paper and knows the name."
        ),
        choices=(("no", _("No")), ("yes", _("Yes, show me eight words"))),
        widget=forms.RadioSelect,
        required=False,
    )


class AgainForm(AskingForm):
    """The passphrase of the open space, typed once more."""

    passphrase = PassphraseField(label=_("Passphrase"), empty=_("Type your passphrase."))


class ChangeForm(TwiceForm):
    """Another passphrase for the open space."""

    twice = (("passphrase_new", "passphrase_new_again"),)
    passphrase = PassphraseField(label=_("Passphrase now"), empty=_("Type your passphrase."))
    passphrase_new = PassphraseField(
        label=_("New passphrase"),
        help_text=_("Type the five words, or your own: at least 12 characters."),
        empty=_("Type the five words, or a passphrase of your own."),
    )
    passphrase_new_again = PassphraseField(
        label=_("The new one once more"), empty=_("Type the new passphrase a second time.")
    )


class EndForm(AgainForm):
    """What to delete, and the passphrase."""

    what = forms.ChoiceField(
        label=_("What should be deleted?"),
        choices=(
            (SPACE, _("This space: everything kept in it, and its passphrase")),
            (ACCOUNT, _("The account: its name, and every space it has")),
        ),
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what should be deleted.")},
    )
    field_order = ("what", "passphrase")


class DeviceForm(AgainForm):
    """Whether this device is the person's alone: a yes asks for the passphrase, a no for nothing."""

    alone = forms.ChoiceField(choices=(("yes", ""), ("no", "")))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Ask for the passphrase unless the answer is no."""
        super().__init__(*args, **kwargs)
        self.fields["passphrase"].required = self.data.get("alone") != "no"
