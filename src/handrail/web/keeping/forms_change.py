"""One small change as an if-then plan, and the look back at its end."""

from django.utils.translation import gettext_lazy as _

from handrail.programme.repair.small_change import MOST
from handrail.web.ui.forms import words
from handrail.web.ui.records import RecordForm


class ChangeForm(RecordForm):
    """A plan in two halves: if, then."""

    if_ = words(
        _("If …"),
        most=MOST,
        hint=_("A moment that comes most days: “I come in at the door”."),
        rows=2,
        empty=_("Write the moment: when does it happen?"),
    )
    then = words(
        _("then I …"),
        most=MOST,
        hint=_("One small act: “sit down for ten minutes before I say anything about the day”."),
        rows=2,
        empty=_("Write the one small thing you do then."),
    )


class LookBackForm(RecordForm):
    """What a week of it was like."""

    look_back = words(
        _("What did you notice?"),
        most=MOST * 5,
        hint=_("What was easier than you thought, what got in the way, what you want to keep."),
        rows=4,
        needed=False,
    )
