"""How a command refuses."""


class Refused(Exception):
    """A command that cannot be carried out: one line that says what happened and what to do."""

    def __init__(self, sentence: str, status: int = 1) -> None:
        """sentence: what happened and what to do. status: the exit status."""
        super().__init__(sentence)
        self.status = status
