"""What is written on a page of a plan, and what goes on the household list."""

from typing import Any, NamedTuple

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from handrail.programme.plan.heading import Heading, Prompt
from handrail.programme.plan.household import ON_PAPER
from handrail.programme.plan.plan import MOST, PlanPage, only_given, ticked
from handrail.web.ui.forms import UNREMEMBERED, HouseForm, RevisedForm, words

NOT_ON_THE_LIST = _("Tick only what is on the list.")
LIST = "list-"  # before the name of a list, so that a prompt may bear the same name


class Asked(NamedTuple):
    """A prompt beside its field."""

    prompt: Prompt
    field: forms.BoundField


class PageForm(RevisedForm):
    """The prompts and lists of one page; each may stay empty."""

    def __init__(self, *args: Any, heading: Heading, **kwargs: Any) -> None:
        """heading: the page."""
        super().__init__(*args, **kwargs)
        self.heading = heading
        for prompt in heading.prompts:
            field = words(
                gettext(prompt.label), most=MOST, hint=gettext(prompt.hint), rows=2, needed=False
            )
            field.widget.attrs.update(UNREMEMBERED)
            self.fields[prompt.name] = field
        for checklist in heading.lists:
            self.fields[LIST + checklist.name] = forms.MultipleChoiceField(
                label=gettext(checklist.label),
                help_text=gettext(checklist.hint) if checklist.hint else "",
                choices=[(item.name, gettext(item.label)) for item in checklist.items],
                required=False,
                widget=forms.CheckboxSelectMultiple,
                error_messages={"invalid_choice": NOT_ON_THE_LIST},
            )

    @classmethod
    def showing(cls, heading: Heading, page: PlanPage | None) -> "PageForm":
        """Return the form as the page was kept, ready to be changed."""
        if page is None:
            return cls(heading=heading)
        ticks = {LIST + checklist.name: ticked(checklist, page) for checklist in heading.lists}
        return cls(initial={**page.texts, **ticks, "revision": page.revision}, heading=heading)

    def texts(self) -> dict[str, str]:
        """Return the own words by prompt, without the empty ones."""
        return only_given({p.name: self.cleaned_data[p.name] for p in self.heading.prompts})

    def ticks(self) -> dict[str, tuple[str, ...]]:
        """Return what is ticked, list by list, without the empty ones."""
        found = {c.name: tuple(self.cleaned_data[LIST + c.name]) for c in self.heading.lists}
        return {name: names for name, names in found.items() if names}

    def asked(self) -> list[Asked]:
        """Return the prompts in their order, each with its field."""
        return [Asked(prompt, self[prompt.name]) for prompt in self.heading.prompts]

    def lists(self) -> list[forms.BoundField]:
        """Return the lists to tick, in their order."""
        return [self[LIST + checklist.name] for checklist in self.heading.lists]


class OnPaperForm(HouseForm):
    """What stands on the household list besides what every household would write."""

    on_paper = forms.MultipleChoiceField(
        label=_("Print these too?"),
        help_text=_(
            "Left out unless you tick them. The lines stay blank, to fill by hand or learn by heart."
        ),
        required=False,
        choices=[(name, _(label)) for name, label in ON_PAPER.items()],
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": NOT_ON_THE_LIST},
    )
