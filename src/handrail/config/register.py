"""The register, gathered from the parts' own declarations."""

from django.urls import reverse

from handrail.config.parts import parts
from handrail.programme.register import Entry, sorted_by_id


def entries() -> list[Entry]:
    """Return one entry for each item of the programme that stands, with its real address."""
    return sorted_by_id(
        Entry(
            entry.id,
            entry.title,
            reverse(entry.url),
            tuple(kind.tag() for kind in entry.keeps),
            entry.test,
        )
        for part in parts()
        for entry in part.entries
    )
