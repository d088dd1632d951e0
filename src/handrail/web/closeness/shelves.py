"""The three lists of this part."""

from collections.abc import Iterable
from datetime import date

from django.utils.translation import gettext_lazy as _

from handrail.programme.close import noticed, true_thing
from handrail.programme.close.noticed import Noticed
from handrail.programme.close.small_thing import SmallThing
from handrail.programme.close.true_thing import TrueThing
from handrail.web.closeness.forms import NoticedForm, OwnThingForm, TrueThingForm
from handrail.web.ui.shelf import Shelf


def own_before_asked(things: Iterable[SmallThing], _today: date) -> list[SmallThing]:
    """Return the own list as it was written, then what was asked from the deck, newest first."""
    kept = [*things]
    asked = sorted((one for one in kept if not one.what), key=lambda one: str(one.asked_on))
    return [*(one for one in kept if one.what), *reversed(asked)]


OWN_THINGS = Shelf(
    kind=SmallThing,
    form=OwnThingForm,
    url="own-things",
    title=_("Your own small things"),
    lead=_(
        "What the two of you like, or used to like, and what you asked lately. Only you see it."
    ),
    minutes=_("About a minute for one"),
    empty=_(
        "Think of a good hour from early on. What were your hands doing? Write that down: peeling "
        "prawns, waiting for a bus, painting a chair."
    ),
    add=_("Write one down"),
    sheet_lead=_("Write down what you used to enjoy together. Nothing heavy, nothing dear."),
    folds=True,
    listing="closeness/own_things.html",
    order=own_before_asked,
)
TRUE_THINGS = Shelf(
    kind=TrueThing,
    form=TrueThingForm,
    url="true-things",
    title=_(true_thing.TITLE),
    lead=_("A short honest sentence about yourself. It invites warmth, and it asks for nothing."),
    minutes=_("About three minutes"),
    empty=_(
        "What you keep stands here, to say, to copy or to leave. A small one is easier to say, and "
        "easier to hear."
    ),
    add=_("Write one"),
    sheet_lead=_("A sentence about yourself that is true, small, and asks for nothing."),
    folds=True,
    listing="closeness/true_things.html",
    writing="closeness/true_thing.html",
    shown=lambda *_: {"about": true_thing},
)
NOTICED = Shelf(
    kind=Noticed,
    form=NoticedForm,
    url="noticed",
    title=_(noticed.TITLE),
    lead=_("Something that went a little better, and how it helped you. To say, or only to know."),
    minutes=_("About two minutes"),
    empty=_("When something small goes better, write it here before it slips away."),
    add=_("Write one down"),
    sheet_lead=_("Two lines, to say or to keep."),
    folds=True,
    listing="closeness/noticed.html",
    writing="closeness/noticed_form.html",
    shown=lambda *_: {"about": noticed},
)
