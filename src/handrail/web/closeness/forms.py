"""What is asked before a card is drawn, and the fields of the three lists."""

from datetime import date
from typing import Any, Self

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from handrail.programme.close import small_thing, true_thing
from handrail.programme.close.invitation import APART, INDOORS, LOW, OUTDOORS, SOME
from handrail.programme.close.invitations import BY_NAME
from handrail.programme.close.noticed import HELPED, NOTICED
from handrail.programme.close.noticed import MOST as MOST_NOTICED
from handrail.programme.close.small_thing import SmallThing
from handrail.programme.record import Record
from handrail.programme.talk.begun import begun
from handrail.web.ui.coaching import coached
from handrail.web.ui.forms import HouseForm, line, words
from handrail.web.ui.records import DatedForm, RecordForm

DECK, OWN = "deck", "own"


def _three(label: Any, choices: list[tuple[str, Any]], first: str) -> forms.ChoiceField:
    """Make a row of answers side by side, one of which is chosen already."""
    return forms.ChoiceField(
        label=label, choices=choices, initial=first, widget=forms.RadioSelect, required=False
    )


class DrawForm(HouseForm):
    """How much time and strength there is. Everything has an answer already."""

    minutes = _three(
        _("How much time is there?"),
        [("10", _("10 minutes")), ("30", _("30 minutes")), ("60", _("An hour"))],
        "30",
    )
    energy = _three(
        _("How much strength have you got?"), [(LOW, _("Not much")), (SOME, _("Some"))], LOW
    )
    place = _three(
        _("Where?"),
        [
            ("", _("Anywhere")),
            (INDOORS, _("Indoors")),
            (OUTDOORS, _("Outdoors")),
            (APART, _("Apart, by message")),
        ],
        "",
    )
    children = forms.BooleanField(label=_("There are children around"), required=False)
    source = _three(
        _("From which list?"),
        [(DECK, _("The deck")), (OWN, _("My own list"))],
        DECK,
    )


class OwnThingForm(RecordForm):
    """Something the two used to enjoy, or might."""

    what = line(
        _("A small thing the two of you like, or used to like"),
        most=small_thing.MOST,
        hint=_("“Cards on the floor with the radio on.” Light, cheap, and soon over."),
        empty=_("Write one thing. A few words are enough."),
    )

    @classmethod
    def showing(cls, record: Record, today: date, **more: Any) -> Self:
        """Return the form as a thing was kept; one from the deck begins with its words."""
        form = super().showing(record, today, **more)
        if isinstance(record, SmallThing) and not record.what and record.card in BY_NAME:
            form.initial["what"] = gettext(BY_NAME[record.card].text)
        return form


class TrueThingForm(DatedForm):
    """One sentence, perhaps with a borrowed beginning."""

    begin = forms.ChoiceField(
        label=_("Beginnings to borrow"),
        choices=[
            ("", _("My own words")),
            *((one.name, _(one.begins)) for one in true_thing.BEGINNINGS),
        ],
        required=False,
        widget=forms.RadioSelect,
    )
    words = coached(
        words(
            _("One small true thing"),
            most=true_thing.MOST,
            hint=_("A sentence or two, about yourself. It asks for nothing."),
            rows=3,
            empty=_("Write one sentence. It can be very small."),
        ),
        kind="feeling",
        complete=False,
    )

    beginnings = true_thing.BEGINNINGS

    def fields_of_record(self) -> dict[str, Any]:
        """Return the fields of the record, the borrowed beginning before the person’s own words."""
        fields = super().fields_of_record()
        name = fields.pop("begin")
        begins = next((one.begins for one in true_thing.BEGINNINGS if one.name == name), "")
        own = fields["words"]
        return {**fields, "words": begun(gettext(begins), own) if begins else own}


class NoticedForm(DatedForm):
    """What went a little better, and how it helped."""

    noticed = words(
        _(NOTICED),
        most=MOST_NOTICED,
        hint=_("One thing they did, as anybody could have seen it."),
        rows=2,
        empty=_("Write what you noticed. It can be as small as a cup put away."),
    )
    helped = words(
        _(HELPED),
        most=MOST_NOTICED,
        hint=_("What it made easier for you. It can stay empty."),
        rows=2,
        needed=False,
    )
