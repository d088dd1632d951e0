"""A small learned layer beside the rules: what words, and kinds of words, speak for which code.

Its weights are two tables of plain JSON, made from the labelled sentences of `tests/coach/` by
`python -m tests.coach.fit`. Reading needs nothing but Python. It does two things: it names a code
that no rule saw when it is sure of it, and it silences a rule whose code it thinks out of the
question. It explains itself by the words that weighed most.
"""

from handrail.coach.learned.layer import Opinion, opinion

__all__ = ["Opinion", "opinion"]
