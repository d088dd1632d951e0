"""Words for feelings, to pick from. What somebody did to a person, such as “ignored”, is none of them."""

from handrail.programme.words import _

FEELING_GROUPS: tuple[tuple[str, dict[str, str]], ...] = (
    (
        _("Sad"),
        {
            "sad": _("sad"),
            "hurt": _("hurt"),
            "lonely": _("lonely"),
            "disappointed": _("disappointed"),
            "homesick": _("homesick for us"),
            "discouraged": _("discouraged"),
        },
    ),
    (
        _("Afraid"),
        {
            "afraid": _("afraid"),
            "worried": _("worried"),
            "uneasy": _("uneasy"),
            "nervous": _("nervous"),
            "startled": _("startled"),
            "torn": _("torn"),
        },
    ),
    (
        _("Angry"),
        {
            "angry": _("angry"),
            "annoyed": _("annoyed"),
            "frustrated": _("frustrated"),
            "impatient": _("impatient"),
            "fed-up": _("fed up"),
        },
    ),
    (
        _("Worn out"),
        {
            "tired": _("tired"),
            "worn-out": _("worn out"),
            "overwhelmed": _("overwhelmed"),
            "tense": _("tense"),
            "numb": _("numb"),
        },
    ),
    (
        _("Ashamed"),
        {
            "ashamed": _("ashamed"),
            "embarrassed": _("embarrassed"),
            "guilty": _("guilty"),
            "unsure": _("unsure of myself"),
        },
    ),
    (
        _("Close, or hoping"),
        {
            "hopeful": _("hopeful"),
            "grateful": _("grateful"),
            "tender": _("tender"),
            "curious": _("curious"),
            "relieved": _("relieved"),
            "glad": _("glad"),
        },
    ),
)
FEELINGS: dict[str, str] = {
    name: word for _group, words in FEELING_GROUPS for name, word in words.items()
}
