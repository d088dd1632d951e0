"""The decision table written down a second time, straight from the page, in plain sets and counts.

It shares nothing with the product but the answers. Where the two disagree, one of them is wrong.
"""

from collections.abc import Mapping

RECENT = ("past_year", "now")
GRAVE = ("hurt.strangled", "weapon.used", "threat.kill")
CONTROL = ("watch.tracking", "control.money", "control.contacts")
HURT_OR_THREAT = (*GRAVE, "hurt.hit", "force.sexual", "threat.intimidate")
TOXIC = ["criticism", "stonewalling", "gaslighting", "withholding", "disrespect", "manipulation"]
HOPE = ["both_own_it", "willing_to_slow_down", "curious", "small_care", "not_chronic"]
AGAINST = ["refuses_change", "apology_as_tool", "health_declining", "deception"]
SAFETY_THAT_MUST_BE_SAID = [
    "hurt.strangled",
    "hurt.hit",
    "force.sexual",
    "weapon.used",
    "threat.kill",
    "threat.intimidate",
    "watch.tracking",
    "control.money",
    "control.contacts",
    "fear.partner",
    "children.threatened",
    "harm.escalating",
    "suicide.partner_threat",
    "suicide.self",
    "harm.by_me",
]
MAY_BE_DOUBTED = [
    "hurt.strangled",
    "weapon.used",
    "threat.kill",
    "weapon.access",
    "leaving.planned",
    "children.threatened",
    "harm.escalating",
]


def rule(given: Mapping[str, str]) -> str:
    """Name the first row of the page that fits."""
    recent = {signal for signal, answer in given.items() if answer in RECENT}
    now = {signal for signal, answer in given.items() if answer == "now"}
    old = {signal for signal, answer in given.items() if answer == "before"}
    skipped = {signal for signal, answer in given.items() if answer == "rather_not_say"}
    return (
        danger(recent, now, old, skipped)
        or abuse(recent, now, old)
        or unclear(recent, now, old, skipped)
        or the_rest(recent, now)
    )


def danger(recent: set[str], now: set[str], old: set[str], skipped: set[str]) -> str:
    leaving = "leaving.planned" in recent
    control = bool(recent & set(CONTROL))
    two_of = [control, *(sign in recent for sign in ["fear.partner", "harm.escalating"])]
    two_of += [s in recent for s in ["weapon.access", "children.threatened", "hurt.hit"]]
    two_of += [s in recent for s in ["threat.intimidate", "force.sexual"]]
    two_of += ["suicide.partner_threat" in recent]
    if recent & set(GRAVE):
        return "danger.1"
    if "suicide.self" in now:
        return "danger.2"
    if "children.threatened" in now:
        return "danger.3"
    if trigger_and_two_others(recent, now, old, skipped):
        return "danger.4"
    if leaving and control and (recent | old) & set(HURT_OR_THREAT):
        return "danger.5"
    if leaving and ((recent | old) & set(GRAVE) or sum(two_of) >= 2):
        return "danger.6"
    return ""


def trigger_and_two_others(
    recent: set[str], now: set[str], old: set[str], skipped: set[str]
) -> bool:
    afraid = now & {"fear.partner"}
    grave_before = old & set(GRAVE)
    triggers = recent & {"hurt.hit", "force.sexual", "threat.intimidate"} | afraid | grave_before
    others = afraid | grave_before
    others |= recent & {"harm.escalating", "leaving.planned", "weapon.access", "force.sexual"}
    others |= recent & {"suicide.partner_threat", "watch.tracking", "children.threatened"}
    doubt = 1 if skipped & set(MAY_BE_DOUBTED) else 0
    return any(len(others - {trigger}) + doubt >= 2 for trigger in triggers)


def abuse(recent: set[str], now: set[str], old: set[str]) -> str:
    control = recent & set(CONTROL)
    afraid, threat = "fear.partner" in recent, "suicide.partner_threat" in recent
    if recent & {"hurt.hit", "force.sexual"}:
        return "abuse.1"
    if "threat.intimidate" in recent:
        return "abuse.2"
    if "children.threatened" in recent:
        return "abuse.3"
    if "watch.tracking" in now:
        return "abuse.4"
    if len(control) >= 2 or (control and (afraid or threat)):
        return "abuse.5"
    harm = (recent | old) & set(HURT_OR_THREAT)
    if "fear.partner" in now and (harm or control or "toxic.gaslighting" in recent):
        return "abuse.6"
    if "toxic.gaslighting" in now and (afraid or control):
        return "abuse.7"
    worse = "harm.escalating" in recent
    if old & {*GRAVE, "force.sexual"} and (afraid or control or threat or worse):
        return "abuse.8"
    if "leaving.planned" in recent and (afraid or threat or control):
        return "abuse.9"
    return ""


def unclear(recent: set[str], now: set[str], old: set[str], skipped: set[str]) -> str:
    signs = {*CONTROL, "fear.partner", "suicide.partner_threat", "harm.escalating"}
    blows = old & {"hurt.hit", "threat.intimidate"}
    if skipped & set(SAFETY_THAT_MUST_BE_SAID):
        return "unclear.1"
    if old & {*GRAVE, "force.sexual"}:
        return "unclear.2"
    if recent & signs:
        return "unclear.3"
    if "harm.by_me" in recent:
        return "unclear.4"
    many = len(blows) == 2 or (blows and old & signs) or len(old & signs) >= 3
    if "children.threatened" in old or many:
        return "unclear.5"
    toxic = {f"toxic.{name}" for name in TOXIC}
    if "toxic.gaslighting" in now and len(now & toxic) >= 3:
        return "unclear.6"
    return ""


def the_rest(recent: set[str], now: set[str]) -> str:
    toxic = {f"toxic.{name}" for name in TOXIC}
    hope = recent & {f"repair.{name}" for name in HOPE}
    against = recent & {f"beyond.{name}" for name in AGAINST}
    if now & toxic:
        hope -= {"repair.not_chronic"}
    is_toxic = bool(now & toxic) or len(recent & toxic) >= 2
    if "beyond.refuses_change" in now:
        return "unlikely.1"
    if against and len(hope) < 2 * len(against):
        return "unlikely.2"
    if is_toxic and not hope:
        return "unlikely.3"
    return "repairable.1" if is_toxic or against else "strain.1"
