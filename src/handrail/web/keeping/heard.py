"""A form whose parts the coach reads as one sentence, as it will be heard."""

from typing import ClassVar

from handrail.web.ui.coaching import Heard, hear
from handrail.web.ui.records import RecordForm


class HeardForm(RecordForm):
    """Several parts that are said as one.

    reads: the kind of text, as the coach names it. is_whole: whether its fields say all of it; of
    one that does not, nothing is called missing.
    """

    reads: ClassVar[str]
    is_whole: ClassVar[bool] = True

    def sentence(self) -> str:
        """Return the whole, of what stands in the fields."""
        raise NotImplementedError(type(self).__name__)

    def written(self, name: str) -> str:
        """Return what stands in a field."""
        return str(self[name].value() or "")

    @property
    def heard(self) -> Heard | None:
        """Return what the coach noticed; what is missing is said only once the form is complete."""
        complete = self.is_whole and not (self.is_bound and self.errors)
        return hear(self.reads, self.sentence(), complete=complete)

    @property
    def is_coached(self) -> bool:
        """Say yes: the coach reads the whole, whichever field it stands in."""
        return True
