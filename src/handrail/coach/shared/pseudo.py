"""A verdict dressed as a feeling."""

from handrail.coach.matchers import Exceptions, Pattern

_FEEL = r"(?:feel|felt|feeling|feels)"
THAT = Pattern(
    (
        r"(?:i|i'm|i've|i'd|just|still|and|but|always|really|me|it)(?: \w+)? (?:feel|felt|"
        r"feeling|feels) (?:{mod} )*(?:that|like|as if|as though|as tho|like that) (?:you|"
        r"you're|you've|you'd|your|i'm|i am|i was|i don't|i can't|i have|i've|i'd|i mean|i "
        r"need to|i should|i do|we|we're|he|she|they|it's|it was|this|the|my|our|nothing|"
        r"nobody|no one|nothing|a |an |all|everything|there|one|some|im|if|when|any|us|being|"
        r"second|another|just|always)[^.,;!?]{0,60}",
        r"i (?:feel|felt) (?:you|you're|you've|you'd|u|we|your \w+ (?:is|are|was|"
        r"comes))\b(?! (?:up|slip|hand|touch|beside|near|relax|hug|squeeze|breathing|kick))",
    ),
    unless=Exceptions(
        lead=(r"{reported}", r"(?:\w*n't|not|never)(?: \w+)? $", r"(?:if|when|whether) you $"),
        within=(
            r"(?:feel|felt|feeling) like (?:crying|screaming|a (?:chat|walk|cuppa|hug|cry|"
            r"lie down|break|million)|we (?:belong|can do|were a team)|i (?:could (?:breathe|"
            r"cry|scream|fly|burst|sleep)|belong|can breathe|was floating)|home|(?:pizza|"
            r"chips|cake|tea|going|talking|giving up|running|hiding|dancing|singing|sleeping|"
            r"leaving|quitting|throwing up))",
        ),
    ),
)
VERDICT = Pattern(
    (
        rf"{_FEEL}(?: |,)(?:(?:{{mod}}|{{emotion}}|{{emotion_loose}}|{{pseudo}}|and|but|or|"
        rf"both|,|then|also|completely|i was|i'm being|as|more|like i was being|like i'm "
        rf"being|a|bit|by you|so) ?)*(?P<this>{{pseudo}}(?: by you| by your \w+)?)(?! to \w+ing)",
    ),
    unless=Exceptions(
        lead=(
            r"{reported}",
            r"(?:\w*n't|not|never)(?: \w+)? $",
            r"(?:you|you're|you must|you might|you may|you'd|she|he|they)(?: \w+)? (?:feel|"
            r"felt|feeling|be feeling|have felt) $",
        )
    ),
)
NOTICES = (THAT, VERDICT)
