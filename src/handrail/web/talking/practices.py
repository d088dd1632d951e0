"""The two things one can practise here, side by side: saying something hard, and saying it back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.http import Http404

from handrail.programme.talk import listening
from handrail.programme.talk.practice import Practised, Task
from handrail.programme.talk.scenes import BY_SCENE, GROUPS, scene_for
from handrail.vault.space import Space


@dataclass(frozen=True)
class Practice:
    """One of them. url: what the names of its addresses begin with. tasks, groups: what there is.

    of_day: the one offered on a day. choosing, trying, paper: its templates. on_sheet: how many of
    each group stand on the sheet.
    """

    url: str
    tasks: Mapping[str, Task]
    groups: Sequence[tuple[str, Sequence[Task]]]
    of_day: Callable[[date], Task]
    choosing: str
    trying: str
    paper: str
    on_sheet: int = 1

    @property
    def one(self) -> str:
        """The name of the address of one task."""
        return f"{self.url}-scene"

    def task(self, name: str) -> Task:
        """Return a task by its name in an address; nothing is found where there is none."""
        if name not in self.tasks:
            raise Http404
        return self.tasks[name]

    def notes(self, space: Space | None) -> list[Practised]:
        """Return what was noted of its tasks."""
        kept = space.all(Practised) if space else []
        return [note for note in kept if note.scene in self.tasks]


PRACTICES: Mapping[str, Practice] = {
    practice.url: practice
    for practice in (
        Practice(
            "practice",
            BY_SCENE,
            GROUPS,
            scene_for,
            "talking/practice.html",
            "talking/scene.html",
            "talking/practice_sheet.html",
        ),
        Practice(
            "listen",
            listening.BY_PIECE,
            listening.GROUPS,
            listening.piece_for,
            "talking/listen.html",
            "talking/listen_piece.html",
            "talking/listen_sheet.html",
            on_sheet=2,
        ),
    )
}
