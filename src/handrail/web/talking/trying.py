"""What waits in the visit while somebody tries, and what is noted of it when they ask."""

from collections.abc import Collection

import msgspec

from handrail.accounts.requests import Request
from handrail.programme.talk import practice
from handrail.programme.talk.listening import in_own_words
from handrail.programme.talk.practice import BORROWED, Practised, Task
from handrail.programme.talk.spoken import Spoken
from handrail.vault.records import Records
from handrail.web.ui.coaching import hear


def slot(task: Task) -> str:
    """Return the name under which a try waits in the visit."""
    return f"try {task.name}"


def note_of(notes: list[Practised], name: str) -> Practised | None:
    """Return what was noted of a task, or None."""
    return next((note for note in notes if note.scene == name), None)


def what_is_there(task: Task, words: str) -> tuple[str, ...]:
    """Return the names of what is there in a person’s words."""
    heard = hear(task.kind, words)
    codes = heard.codes if heard else frozenset()
    return practice.there(task.kind, words, codes | ({BORROWED} if borrows(task, words) else set()))


def borrows(task: Task, words: str) -> bool:
    """Whether somebody who says a piece back repeats a long stretch of it."""
    return isinstance(task, Spoken) and not in_own_words(task.said, words)


def put_try(request: Request, task: Task, words: str, last: Practised | None) -> None:
    """Let a try wait in the visit beside what was there in the one before."""
    tried = request.visit.get(slot(task))
    before = tried["now"] if tried else list(last.now) if last else None
    if tried and tried["words"] == words:
        before = tried["before"]
    now = list(what_is_there(task, words))
    request.visit.put(slot(task), {"words": words, "before": before, "now": now})


def noted(records: Records, note: Practised) -> None:
    """Keep a note; an earlier one of the same task becomes what was there before."""
    there = note_of(records.all(Practised), note.scene)
    if there is None:
        records.add(note)
    elif (there.day, there.now) != (note.day, note.now):
        changed = msgspec.structs.replace(note, id=there.id, before=there.now)
        records.replace(changed, revision=there.revision)


def in_words(names: Collection[str]) -> tuple[str, ...]:
    """Return what was there, in words."""
    return practice.progress((), names).new
