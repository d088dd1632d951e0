"""Whether a sentence is told of a film, a match, a dream, another's life: a journal is a whole day."""

import re

from handrail.coach.searching import stands
from handrail.coach.sentence import Sentence

REACH = 240  # how far to each side an exception is looked for
_WRITER = re.compile(r"(?<![\w'])(?:i|me|my|myself|mine|we|us|our)\b")
_ANOTHER_TIME = re.compile(
    r"\b(?:(?<!my )(?<!his )(?<!her )then|after|afterwards|later|again|now|still|today|tonight|"
    r"yesterday|this (?:morning|afternoon|evening|week)|last (?:night|week|month|year)|for real|"
    r"really|when (?:i|we|he|she) (?:woke|got|came)|at (?:home|breakfast|lunch|dinner|tea|supper|"
    r"bedtime)|on the way|in the car)\b"
)


def staged(
    scene: tuple[str, ...], beside: tuple[str, ...], sentence: Sentence, first: int, last: int
) -> bool:
    """Tell whether the sentence from `first` to `last`, or one near it, sets an innocent scene.

    What is told of a film goes on in the next sentence with "he" and "she", never with "me": there
    it was over. A dream or the long past goes on with "me" too, until another time is named.
    """
    text = sentence.unquoted
    if scene:
        reach = 0 if _WRITER.search(text, first, last) else REACH
        if stands(scene, sentence, text, max(0, first - reach), last + reach):
            return True
    if not beside:
        return False
    if not _ANOTHER_TIME.search(text, first, last):
        before, after = sentence.around(max(0, first - 1), last + 1)
        first, last = max(before, first - REACH), min(after, last + REACH)
    return stands(beside, sentence, text, first, last)
