"""The scale of five that a weekly check-in answers on. A word stands at each step."""

from handrail.programme.words import _

LOWEST, HIGHEST = 1, 5

STEPS: dict[int, str] = {
    1: _("Not at all"),
    2: _("A little"),
    3: _("Partly"),
    4: _("Mostly"),
    5: _("Yes"),
}
