"""After: contact, care, people, and what this taught a person. After leaving and after mending alike."""

from handrail.programme.plan.heading import Heading, Prompt
from handrail.programme.words import _

CONTACT = Heading(
    "contact",
    _("Rules for contact"),
    _("How, when, about what, and through whom"),
    (
        _("Rules for yourself: what you answer, and what you leave unanswered."),
        _("If a court or a help line gave you other rules, those come first."),
    ),
    (
        Prompt("how", _("How we are in touch"), _("In writing only, through someone, or not.")),
        Prompt("about", _("About what"), _("The children, the flat, dates. Nothing else.")),
        Prompt(
            "not_kept",
            _("What I do when it is not kept"),
            _("Not answer, keep a copy, tell one person. What you do, not what they must."),
        ),
    ),
)
CARE = Heading(
    "care",
    _("Care"),
    _("Sleep, meals, the hard hours"),
    (_("Relief and missing them can come on the same day. Neither proves a choice wrong."),),
    (
        Prompt("body", _("What my body needs this week"), _("Sleep, meals, a walk, a doctor.")),
        Prompt(
            "hard_hours",
            _("The hard hours, and what I do in them"),
            _("Sunday evening: call Ana, then the long bath."),
        ),
    ),
)
COMPANY = Heading(
    "near",
    _("People"),
    _("Whom to see, whom to see less"),
    (_("Old friends are often gladder than you think. A short message is enough."),),
    (
        Prompt("near", _("Whom I want near"), _("And one small thing to do together.")),
        Prompt("less", _("Whom I see less for now"), _("People who carry news, or press you.")),
    ),
)
TAUGHT = Heading(
    "taught",
    _("What this taught me"),
    _("Needs, limits, early signs, what I want next"),
    (_("Things you saw and did, not why it all happened. A line each is plenty."),),
    (
        Prompt("needs", _("What I need"), _("Think of a day in it that was good. What was there?")),
        Prompt("limits", _("My limits"), _("What you would stop sooner now, and how.")),
        Prompt("signs", _("Early signs"), _("What you saw first, and talked yourself out of.")),
        Prompt(
            "next",
            _("What I want from love next"),
            _("On an ordinary weekday, with this person or any other, or for now with nobody."),
        ),
    ),
)
