"""What is said when a person may keep a reading, and what keeping it does."""

from handrail.programme.words import _

WARNING = _("Can someone make you open this space? Then don’t keep it here.")
KEEP_ELSEWHERE = _("Keep elsewhere")
DONT_KEEP = _("Don’t keep")
KEEP_HERE_ALL_THE_SAME = _("Keep it here all the same")
KEEP_HERE = _("Keep it")
NOTHING_KEPT = _("Nothing is kept unless you choose it.")
ELSEWHERE_MEANS = (
    _("On paper: print it, or write it down where only you look."),
    _("Or in another space of yours: open it next in this browser, before you leave."),
)
WHAT_KEEPING_DOES = (
    _("While this is the newest you kept, pages for two stay folded away on your side."),
    _("Gentle notes stay silent too. Nothing changes for anyone else."),
)
WHAT_NOT_KEEPING_DOES = _(
    "If you don’t keep it, that holds until this space closes. Then nothing of it is left."
)
ASKED_AGAIN_ONLY_WHEN_KEPT = _("Only if you keep it can you be asked again in two weeks.")
UNDER_18_IS_NOT_KEPT = _("Whether you are under 18 is not kept.")
