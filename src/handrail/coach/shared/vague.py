"""Does it say what happened, or only how the other is?"""

from handrail.coach.matchers import Missing

_SKIP = (
    r"(?: {adv}| already| finally| never| always| ever| not| still| both| all| only| deliberately)*"
)
_NOT_EMOTION = r"(?!(?:{emotion}|{pseudo}|{emotion_loose}|{vague_past}|{trait}|{name})\b)"
_YOU_STATE = (
    "make me|made me feel|hurt me|let me down|upset me|drive me|drove me|ruin|ruined|spoil|spoilt|"
    "wreck|wrecked|destroy|destroyed|disgust|sicken|repulse|bore|lack|deserve|owe me|went too far|"
    "go too far|carry on|went on|keep this|keep it up|turn out|turned out|turned into|did "
    "that|do that|did this|"
    "do this|did it|do it|doing that|doing this|doing it|know what|did what|disrespect|"
    "disrespected|"
    "neglect|neglected|bully|bullied|abuse|abused|amaze|belong|remind me|fail me|failed me|"
    "take me for granted|took me for granted|take me for|took me for|take advantage|took advantage|"
    "push me|pushed me|put me down|run me down|walk all over|get to me|get like|got like|get "
    "on my nerves|"
    r"changed?(?! (?:plans|the|my|our|your|a|it|times?)\b)|wind me up|wound me up|give up on "
    r"me|gave up on me|shut me out|push me away|"
    "pushed me away|turn on me|turned on me|play me|played me|use me|used me|ignore me|ignored me|"
    "ignore my needs|ignore my feelings|look down on me|mess me about|messed me about|stop caring|"
    "stopped caring|fell short|fall short|break my heart|broke my heart|broke me|take over "
    "my|come first"
)
# Seen or heard: a deed in any form, a past form, a lasting act, a plain state, words repeated.
SEEN = (
    r"{deed}",
    rf"{_NOT_EMOTION}[a-z]{{2,}}ed",
    r"(?!(?:{vague_ing})\b)[a-z]{2,}ing",
    rf"(?:you|we|i|he|she|they)(?:'re|'m| are| were| was|'d been|'ve been)?{_SKIP} "
    rf"(?:{{state_seen}}|"
    r"(?:on|at|in|with|by|under|behind|between|up|off|over|next to) (?:the|your|my|our|his|"
    r"her|their|a|an|bed|work|"
    r"church|town|front|school|lates|nights|earlies|facebook|instagram|tinder|\w+'s)|two|"
    r"three|ten|twenty|half|a week|a day|an hour|hours|days|weeks)",
    rf"(?:you|u){_SKIP} (?!(?:{{state_verb}})\b)[a-z]+",
    r"(?:you|u) (?:don't|didn't|won't|wouldn't|can't|couldn't|haven't|hadn't|never)"
    rf"{_SKIP} (?!(?:{{state_verb}}|me|it|that|this|be|a|an|the|so|no|any|{{trait}})\b)[a-z]{{2,}}",
    r"you (?:did|do|had|have|get|got|let|made|make) (?:my|the|your|our|two|three|four|some|"
    r"no|it in|it on|"
    r"him|her|them|me (?:wait|walk|pay|sit|stand|miss|carry|do|pick|choose|drive)|dinner|tea|"
    r"breakfast|lunch)",
    r"(?:on my own|by myself|alone) (?:at|in|on|with|for|all|every|again)|waiting (?:in|for|"
    r"at|outside)",
    r"(?:was|were|is|are|'s|'re) (?:left|lost|broken|gone|cold|late|empty|open|still|not|on|"
    r"off|out|locked|"
    r"dirty|full|shut|burnt|wrong|{number}|stuck|due|back|under|in the|on the|at the)",
    r"(?:{emotion}) (?:about|of|over|at|with|by) (?:the|my|this|next|tomorrow's|tonight's|"
    r"another|losing|missing) "
    r"(?!(?:way|whole|lot|state|rest|thing|things|situation|atmosphere|marriage|relationship|"
    r"same|past|future|"
    r"life|world|distance|two|both|person|man|woman|mood|moods|behaviour|attitude|vibe|"
    r"tension|ex thing|\\w+ (?:thing|stuff|situation|business))\b)[a-z]+",
    r"(?:my \w+|people|everyone|they|she|he|mum|dad|your \w+) (?:think|thinks|thought|love|"
    r"loves|loved)",
    r"(?:i'd like|i want|i'd love|i wish|please|i need) (?:you|us|u|the \w+)(?:'d)?(?: to)? "
    r"(?!(?:be|care|change|love|respect|stop being|act|behave|understand|try|more|feel)\b)[a-z]+",
    r"(?:five|ten|quarter|half|twenty) (?:past|to)|never (?:do|help)|¤|\d",
)
# A plain deed of yours is enough, and quick to see: nothing need be taken out first.
_WIDE = (
    r"(?!(?:go|goes|went|going|keep|keeps|kept|keeping|take|takes|took|taking|turn|turned|"
    r"play|played|push|pushed|"
    r"put|puts|run|walk|walked|give|gave|look|looked|fall|fell|drive|drove|drag|dragged|come|"
    r"came|say|said|talk|talked|"
    r"speak|spoke|shut|get|throw|wind|fail|failed|waste|wasted|use|used|ignore|ignored|lie|"
    r"lied|start|started|stop|stopped)\b)"
)
PLAIN = (
    rf"(?:when|that|because|cos|since|after|before|while|cross|whenever|sad|glad|hurt|happy) "
    rf"(?:you|u)(?:'d|'ve| have| had)? {_WIDE}{{deed}}",
)
FEELING = Missing(
    part=SEEN,
    unless=PLAIN,
    but_not=(
        r"things (?:\w+ ){0,2}?(?:went|go|got|turned|have gone) (?:so )?(?:wrong|bad|sour|"
        r"badly|downhill)(?: at the \w+)?",
        r"(?:fed up|angry|cross|lost|sad|done|upset|annoyed|exhausted|disappointed) (?:with|"
        r"at|by|about|in) you(?= |[.,!?]|$)(?! (?:for|when|because|about the|and|not|over|\w+ing))",
        r"(?:at the|when you behave like that at the) \w+ing \w+",
        r"(?:how|what|the way|the things|the stuff|kind of|sort of|everything|all) (?:that "
        r")?(?:you|u|we|things)"
        r"(?:'ve|'re|'d| have| had| keep| always| have been)? ?(?:are|were|been|be|behave|"
        r"behaved|act|acted|"
        r"acting|treat|treated|treating|can be|get|got|do|did|done|doing|carry on|go on|went "
        r"on|handle|handled|speak|"
        r"spoke|talk|talked|turned out|say|said|look|looked|left|went|go)(?: \w+){0,3}",
        rf"(?:you|u)(?:'re|'ve|'d| are| were| have| had| always| never| just| really| only| "
        rf"keep| still)* (?:{_YOU_STATE})(?: \w+)?",
        r"(?:you're|you are|you were|you've been|you|u)(?: always| just| really| being| such|"
        r" so| a| an| the| like| \w+ing)* (?:{name}|{trait}|{insult_more}|{insult_shape})",
        r"(?:you'll|you will|you would|you should|you better|you'd better|you won't|if you|"
        r"unless you)(?: \w+){0,4}",
        r"(?:i'll|i will|i'm going to|i'm gonna|i could)\b[^.!?;]{0,60}",
        r"(?:it's |it is |is |all |are )?your (?:own |bloody |fucking )?(?:fault|"
        r"doing)\b[^.!?;,]{0,60}",
        r"(?:you're|you are|you were|it's you who's|it's you who) (?:the (?:reason|cause|"
        r"problem)|to blame|why|turned)\b[^.!?;,]{0,60}",
        r"(?:thanks to|because of|down to|i blame) you(?:r \w+)?(?= |[.,!?]|$)|you(?:'ve)? "
        r"(?:turned|turn)\b[^.!?;,]{1,30} into \w+|you (?:drove|drive) me \w+(?: \w+)?",
        r"(?:about|by|with|of|over) (?:your|the) (?:\w+ )?(?:timekeeping|(?:stuff|thing|"
        r"business|situation)(?: with you)?)|how you are at \w+|the way you are(?: at| with| "
        r"when)? \w+",
        r"your (?:\w+ )?(?:\w+ing|stuff)(?=[.,!?]|$| that| and)",
        r"(?:{name}|{insult_shape})(?=[.,!?]|$)|(?:is|are) {trait}",
        r"(?:was|were|is|are|went|been) (?:a |such a |an )?(?:disaster|flop|nightmare|"
        r"wash-?out|shambles|mess|failure|hell|misery|waste)",
        r"(?:you|u)(?: \w+){0,2} (?:don't|doesn't|didn't|never|won't|can't|couldn't|do not) "
        r"(?:\w+ )?(?:care|love|want|respect|appreciate|value|trust|understand|like|need|listen to "
        r"reason|give a|bother)(?: \w+){0,4}",
        r"i (?:feel|felt) (?:(?:like|as if|as though|that) )?(?:you|u|your \w+|nothing i)"
        r"(?!(?: shouldn't| should| could| did| didn't| have| had|'ve)? (?:have "
        r")?(?!need)\w+(?:ed|ept|old|eft|ook|ent)\b)\b[^.!?;,]{0,60}",
        r"i (?:feel|felt) (?:like|as if|as though) (?:a|an|the|i'm|i am|i)(?: [a-z]+){1,3}",
        r"(?<!'re )(?<!are )(?<!were )(?:at|on|in|during|over|after|before|since|around|near|"
        r"this|last|all|next|whenever|on my|in the|at the|on our|every) "
        r"(?:the |my |our |your |last |this |holidays?|whole )?(?!me\b|\w+ing\b)[a-z]+(?= |"
        r"[.,!?]|$)(?:'s (?:sick|ill|wedding|party|house))?",
        r"(?:fed|cut|worn|mixed|choked|stressed|freaked|worked|wound|put|let|left|shut|taken|"
        r"made|held|given|gone|"
        r"lost|broken|stuck|run|blown|heart|down|torn|shot) (?:up|off|out|down|for|behind|"
        r"fool|over|aback)",
        r"(?:feel|feels|felt|feeling|am|was|i'm|being|been|so|getting|get|got|really|very) "
        r"(?:\w+ )?"
        r"(?:[a-z]+ed|lost|broken|shaken|torn|beaten|stung|stuck|forgotten|hidden|left|cut "
        r"off|taken for granted)(?! (?:about|of|over) )\b",
    ),
)
