"""A form whose parts the coach reads as one sentence, as it will be heard."""

from typing import ClassVar

from handrail.web.ui.coaching import Heard, hear
from handrail.web.ui.records import RecordForm


class HeardForm(RecordForm):
    """Several parts that are said as one. reads: the kind of text, as the coach names it."""

    reads: ClassVar[str]

    def sentence(self) -> str:
        """Return the whole, of what stands in the fields."""
        raise NotImplementedError(type(self).__name__)

    def written(self, name: str) -> str:
        """Return what stands in a field; nothing where the form has no such field."""
        return str(self[name].value() or "") if name in self.fields else ""

    @property
    def is_change(self) -> bool:
        """Whether it changes a record that is kept already."""
        return bool(self.data.get("revision") or self.initial.get("revision"))

    @property
    def heard(self) -> Heard | None:
        """Return what the coach noticed; what is missing is said only once the form is complete."""
        return hear(self.reads, self.sentence(), complete=not (self.is_bound and self.errors))

    @property
    def is_coached(self) -> bool:
        """Say yes: the coach reads the whole, whichever field it stands in."""
        return True
