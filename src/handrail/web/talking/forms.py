"""The parts of one hard thing as fields, each with what it is for when it is left empty."""

from typing import Any, NamedTuple

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from handrail.programme.talk import soft_start, two_sided_i
from handrail.programme.talk.begun import begun
from handrail.programme.talk.feelings import FEELING_GROUPS, FEELINGS
from handrail.programme.talk.practice import Task
from handrail.programme.talk.saying import MOST, Prompt
from handrail.web.ui.coaching import coached
from handrail.web.ui.forms import HouseForm, RevisedForm, words

LOOK, KEEP = "look", "keep"  # the two buttons below the fields
NOT_OFFERED = _("Choose from those shown, or none of them.")


def _field(prompt: Prompt, *, needed: bool) -> forms.CharField:
    hint, empty = _(prompt.hint), _(prompt.empty) if prompt.empty else ""
    return words(_(prompt.label), most=MOST, hint=hint, rows=2, needed=needed, empty=empty)


def _borrowed(offered: dict[str, str]) -> forms.ChoiceField:
    """Make a choice of beginnings to borrow, the first of which is none."""
    return forms.ChoiceField(
        choices=[("", _("My own words")), *((name, _(text)) for name, text in offered.items())],
        required=False,
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": NOT_OFFERED},
    )


class PartsForm(RevisedForm):
    """What both shapes share: a field for each of the programme's prompts."""

    prompts: tuple[Prompt, ...]

    @property
    def wants_keeping(self) -> bool:
        """Whether the button to keep was pressed, not the one to look."""
        return self.data.get("do") == KEEP

    def parts(self) -> dict[str, Any]:
        """Return the parts as the record has them; one that is wrong or missing is empty."""
        found = getattr(self, "cleaned_data", {})
        return {prompt.name: found.get(prompt.name) or "" for prompt in self.prompts}


class SoftStartForm(PartsForm):
    """A worry or a question, one thing, an invitation; beginnings can be borrowed."""

    prompts = soft_start.PROMPTS
    begin = _borrowed(soft_start.OPENINGS)
    opening = _field(soft_start.PROMPTS[0], needed=True)
    matter = _field(soft_start.PROMPTS[1], needed=False)
    invite = _borrowed(soft_start.INVITATIONS)
    invitation = _field(soft_start.PROMPTS[2], needed=True)

    def parts(self) -> dict[str, Any]:
        """Return the three parts, with the borrowed beginnings before the person’s own words."""
        found, own = getattr(self, "cleaned_data", {}), super().parts()
        begin = soft_start.OPENINGS.get(found.get("begin", ""), "")
        invite = soft_start.INVITATIONS.get(found.get("invite", ""), "")
        own["opening"] = begun(gettext(begin), own["opening"]) if begin else own["opening"]
        own["invitation"] = (
            begun(gettext(invite), own["invitation"]) if invite else own["invitation"]
        )
        return own


class TwoSidedForm(PartsForm):
    """What happened, the feeling, why, their side, one request."""

    prompts = two_sided_i.PROMPTS
    when = _field(two_sided_i.PROMPTS[0], needed=True)
    feel = _field(two_sided_i.PROMPTS[1], needed=False)
    feelings = forms.MultipleChoiceField(
        choices=[(name, _(word)) for name, word in FEELINGS.items()],
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": NOT_OFFERED},
    )
    because = _field(two_sided_i.PROMPTS[2], needed=True)
    see = _field(two_sided_i.PROMPTS[3], needed=False)
    request = _field(two_sided_i.PROMPTS[4], needed=False)

    def clean(self) -> dict[str, Any]:
        """Return the parts; say what the feeling is for when none was written or picked."""
        found = super().clean() or {}
        if "feel" in found and not found["feel"] and not found.get("feelings"):
            self.add_error("feel", gettext(two_sided_i.PROMPTS[1].empty))
        return found

    def parts(self) -> dict[str, Any]:
        """Return the five parts and the feelings picked from the list."""
        picked = getattr(self, "cleaned_data", {}).get("feelings") or ()
        return {**super().parts(), "feelings": tuple(picked)}

    def groups(self) -> list["FeelingGroup"]:
        """Return the list of feelings in its groups, as boxes to tick."""
        boxes = dict(zip(FEELINGS, self["feelings"], strict=True))
        return [
            FeelingGroup(title, [boxes[name] for name in names]) for title, names in FEELING_GROUPS
        ]


class FeelingGroup(NamedTuple):
    """Some feelings that are near each other. title: in words of the programme."""

    title: str
    boxes: list[Any]


class TryForm(HouseForm):
    """What a person would say in a scene."""

    words = words(
        _("Your words"),
        most=MOST,
        rows=4,
        empty=_("Write what you would say to them. One sentence is enough."),
    )

    def __init__(self, *args: Any, scene: Task, **kwargs: Any) -> None:
        """scene: says which kind of text the coach reads, and so how it can begin."""
        super().__init__(*args, **kwargs)
        coached(self.fields["words"], kind=scene.kind)  # type: ignore[arg-type]  # made by `words`
        self.fields["words"].help_text = HINTS[scene.kind]


HINTS = {
    "feeling": _("When you … I feel … because …"),
    "soft-start": _("A worry or a question, and an invitation."),
    "reflection": _("It sounds like you felt … because … Is that right?"),
}
