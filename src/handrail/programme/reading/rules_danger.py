"""The first rows of the decision table: danger now."""

from handrail.programme.look.signals import GRAVE, HURT_OR_THREAT
from handrail.programme.reading.conditions import (
    AtLeast,
    TriggerAndOthers,
    all_of,
    any_of,
    ever,
    now,
    old,
    recent,
    unsaid,
)
from handrail.programme.reading.row import ANY_CONTROL, ANY_GRAVE_EVER, DANGER, GOING, UNEASE, Rule
from handrail.programme.words import _

DANGER_RULES = (
    Rule(
        "danger.1",
        DANGER,
        any_of(*recent(*GRAVE)),
        _(
            "Hands on the throat, a weapon, or a threat to kill, within the past year: each of these "
            "can come before something that can’t be undone."
        ),
    ),
    Rule(
        "danger.2",
        DANGER,
        any_of(*now("suicide.self")),
        _("You think of ending your life, and nobody should be alone with that."),
        "suicide.self",
    ),
    Rule(
        "danger.3",
        DANGER,
        any_of(*now("children.threatened")),
        _("A child is being hurt or threatened, and a child can’t wait."),
        "children.threatened",
    ),
    Rule(
        "danger.4",
        DANGER,
        TriggerAndOthers(
            triggers=(
                *recent("hurt.hit", "force.sexual", "threat.intimidate"),
                *now("fear.partner"),
                *old(*GRAVE),
            ),
            others=(
                *recent("harm.escalating", "leaving.planned", "weapon.access"),
                *recent("suicide.partner_threat", "watch.tracking", "force.sexual"),
                *recent("children.threatened"),
                *now("fear.partner"),
                *old(*GRAVE),
            ),
            doubts=unsaid(
                *GRAVE,
                *("weapon.access", "leaving.planned", "children.threatened", "harm.escalating"),
            ),
        ),
        _(
            "Several things you told us or left open, taken together, can mean that serious harm is "
            "near."
        ),
    ),
    Rule(
        "danger.5",
        DANGER,
        all_of(GOING, ANY_CONTROL, any_of(*ever(*HURT_OR_THREAT))),
        _(
            "You are leaving someone who controls you and who has hurt or threatened you; this is the "
            "time when most can happen."
        ),
    ),
    Rule(
        "danger.6",
        DANGER,
        all_of(
            GOING,
            any_of(
                ANY_GRAVE_EVER,
                AtLeast(
                    2,
                    (
                        ANY_CONTROL,
                        *recent(*UNEASE, "weapon.access", "children.threatened"),
                        *recent("threat.intimidate", "hurt.hit", "force.sexual"),
                    ),
                ),
            ),
        ),
        _("You are leaving, and what went before makes this a time to take great care."),
    ),
)
