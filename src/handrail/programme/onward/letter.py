"""What a letter is, and the times in a life some of them are for."""

from typing import NamedTuple

from handrail.programme.words import _

ANYONE, AFRAID, READY, GOING, AFTER = "anyone", "afraid", "ready", "going", "after"
THEMES: dict[str, str] = {
    AFRAID: _("When you are afraid, or have been hurt"),
    READY: _("When you get ready for a bad night"),
    GOING: _("When you think of going"),
    AFTER: _("Afterwards"),
}


class Letter(NamedTuple):
    """A short letter, the same for everyone who reads it.

    name: stays for good. title, text: what it says; paragraphs stand apart by an empty line. about:
    ANYONE, or a name of THEMES.
    """

    name: str
    title: str
    text: str
    about: str = ANYONE

    @property
    def inside_only(self) -> bool:
        """Whether it is only ever read inside a space and never sent anywhere."""
        return self.about != ANYONE
