"""One page a day: its line, what has come to its day, and the one step that is offered."""
