"""What is said about the step of a day, and about a gentle note."""

from django import forms

from handrail.programme.daily.next_step import BY_NAME
from handrail.programme.noticing.notes import BY_ID
from handrail.web.ui.forms import HouseForm

DONE, NOT_TODAY = "done", "not-today"


class StepForm(HouseForm):
    """Which step, and what about it. The page sends both; a person writes nothing."""

    step = forms.ChoiceField(choices=[(name, name) for name in BY_NAME])
    answer = forms.ChoiceField(choices=[(DONE, DONE), (NOT_TODAY, NOT_TODAY)])


class NoteForm(HouseForm):
    """Which note, and the page one comes back to. The page sends both; a person writes nothing."""

    note = forms.ChoiceField(choices=[(note, note) for note in BY_ID])
    page = forms.ChoiceField(choices=[("today", "today"), ("noticing", "noticing")])
