"""Is a feeling named, and whose?"""

from handrail.coach.matchers import Missing

_FREE = r"(?:i|i've|i'd|just|really|still|also|always|often|and|but|then|have|had|'m)"
OWN = Missing(
    part=(
        r"{emotion}",
        r"{feeling_verb}",
        r"(?:i|i'd|i've|it|that|this|which|me|still|just|really|so|and|then|we)?(?: \w+)? "
        r"?(?:feel|felt|feeling|feels) (?:{mod} )*(?!that\b|like\b|as\b|you\b|your\b|it\b|"
        r"we\b|he\b|she\b|the\b|my\b|they\b|there\b|this\b|is\b|are\b|nothing\b|i\b|a\b|an\b|"
        r"about\b|when\b|because\b|and\b|to\b|in\b|for\b|every\b|{pseudo})[a-z][a-z-]+",
        r"(?:i'm|i am|i was|i've been|i'd been|i got|i get|i feel|i felt|felt|feel|feeling|"
        r"me feel|left me|leaves me|makes me|made me|makes me so|i went|i go|am|was|been|"
        r"it's|it was|still|so|and|a bit|a little|really|i become|i became)(?: feeling)? "
        r"(?:(?:{mod}|a|an|both|{emotion},?|{emotion} and|{emotion} but|{pseudo} and|and) "
        r")*{emotion_loose}",
        r"(?:a|such a|that) (?:pang|strop|huff|panic|rage|state|wobble|rush of \w+|wave of "
        r"\w+|flash of \w+|lump in my throat|bad mood|knot)|stomach drop|let down for|(?:my|"
        r"the) (?:worry|anger|fear|shame|sadness|anxiety|joy|relief|grief|pride|hurt|"
        r"frustration|feelings?) (?:is|was|are|comes)|i'm (?:dying|dying inside|crying|"
        r"shaking|sobbing|in floods|welling up|struggling|beaming|grinning|smiling|hurting|"
        r"aching|burning|reeling|smarting|sulking|cringing|trembling|longing|bursting|at my "
        r"wits' end|at the end of|on cloud nine|all over the place|past caring|close to "
        r"tears|near tears|walking on air)|wits' end|end of my tether|on cloud nine|close to "
        r"tears|near tears|want to cry|wanted to cry|could have cried|could cry|made me cry|"
        r"makes me cry|felt like crying|had a cry|cried|goosebumps|heart in my mouth|heart "
        r"full|heart (?:sank|broke|swelled|hurt|leapt|melted)|pit of my stomach|stomach in "
        r"knots|scared|on eggshells|eggshells|sick with|soft spot|bricking it|cacking it|bag "
        r"of nerves|nervous wreck|bundle of nerves|sad face|😢|😭|😡|❤️|😊|🥰|😞|😔|😠|😟|☹️|🙁",
    ),
    but_not=(
        r"(?:you're|you are|you were|you seem|you seemed|you look|you looked|you get|you got|"
        r"you feel|you felt|you sound|you sounded|you always get|he's|she's|they're|they "
        r"were|he was|she was|he is|she is|your mum's|your mum is|they are|they look|they "
        r"seem|the \w+ (?:was|were|is|are)|you're being)(?: \w+)?(?: {mod})* (?:{emotion}|"
        r"{emotion_loose})(?: and {emotion})?",
        r"(?:don't be|don't get|stop being|not to be|i hope you feel|i hope you're|hope you "
        r"feel|happy now|are you happy|the happy|you angry|you sad|you happy|you jealous|"
        r"your (?:\w+ )?(?:anger|jealousy|joy|happiness|worry|feelings|stress|moods?|rage|"
        r"temper|fear|pride|guilt|shame|panic|relief|excitement|anxiety|hurt|hope|"
        r"disappointment)|you worry|you love|hurt me|you hurt|gets hurt|got hurt|make you "
        r"(?:happy|feel)|made you (?:happy|feel)|you (?:don't|didn't|couldn't|never) (?:\w+ "
        r")?(?:hurt|feel|worry)|angry (?:man|woman|drunk|voice|text|face)|{emotion} (?:drunk|"
        r"face|voice|man|woman|person)|blue badge|cross (?:the|over|me again|my|a)|safe "
        r"(?:at home|to say|driver)|happy hour|a safe|the safe|shame on|what a shame|it's a "
        r"shame|a shame|special offer|special occasion|calm down|content of|lucky you|lucky "
        r"me|hope you|i hope|don't worry|be proud|proud of yourself|{emotion} of yourself|"
        r"panic button|moved (?:the|my|out|in|to|your|his|her|house|all|it)|you moved|you "
        r"put out|put out (?:the|your)|put out,? (?:bins|rubbish)|wanted (?:a|to|the|you|him|"
        r"her|it|your|me|us|an|some|more|for|it)|you wanted|you want|empty (?:the|your|"
        r"bottle|glass|fridge|promise|promises|house|bins|words)|dump|tense of|drained the|"
        r"stuck (?:the|it|up|in the|to)|lost (?:the|my|your|it|his|her|our)|bored the|loved "
        r"(?:me|us|her|him|them)|you loved|respected (?:me|us|you)|understood (?:me|that|you|"
        r"the|it)|supported (?:you|me|her|him|us)|i supported|thrown (?:out|away|at|the|in)|"
        r"raw (?:chicken|meat|deal)|torn (?:my|the|up|it)|shattered (?:the|my|your)|touched "
        r"(?:my|the|me|her|him|it|your)|moved|secure (?:password|job)|special (?:needs|"
        r"school)|hollow (?:promise|words)|shaken (?:the|him|her)|surprised (?:you|if)|i'm "
        r"not surprised|crushed (?:my|the)|bruised (?:my|me)|hostile|blessed|worn out "
        r"(?:shoes|boots))",
        r"(?:feel|felt|feels|feeling)(?: {mod}| {pseudo}| and)* {pseudo}",
    ),
)
THEIRS = Missing(
    part=(
        r"{emotion}",
        r"{pseudo}",
        r"(?:you|u|you'd|you've|you're|you'll|and|but|that|of|were|it|so|sounds|was|then|"
        r"also|made you|makes you|left you|what you)?(?: \w+)? ?(?:feel|felt|feeling|feels) "
        r"(?:{mod} )*(?!that\b|like\b|as\b|you\b|your\b|it\b|we\b|he\b|she\b|the\b|my\b|"
        r"they\b|there\b|this\b|is\b|are\b|nothing\b|i\b|a\b|an\b|about\b|when\b|because\b|"
        r"and\b|to\b|in\b|for\b|every\b|me\b)[a-z][a-z-]+",
        r"(?:you're|you are|you were|you've been|you got|you get|it's|that's|it was|sounds|"
        r"sounded|feels|felt|feel|feeling|made you|makes you|left you|leaves you|and|so|a "
        r"bit|a little|be|been|being|is|was|you sound|you seem|you|^)(?: feeling)? "
        r"(?:(?:{mod}|{emotion} and|{emotion},|{emotion} but|and|a|an) )*(?:{emotion_loose})",
        r"you (?:\w+ )?(?:worry|worried|miss|missed|hate|hated|dread|dreaded|love|loved|fear|"
        r"feared|resent|resented|regret|regretted|panicked|panic|enjoyed|cried|cry|long for|"
        r"longed|care|grieve|hurt|ache|can't bear|couldn't bear|stewed|seethed)|hurts you|it "
        r"hurt|that hurt|hurts|it stung|stings|scared you|scares you|upset you|upsets you|"
        r"worried you|worries you|frightened you|frightens you|annoyed you|annoys you|"
        r"bothers you|bothered you|gets you down|got you down|gets to you|got to you|wound "
        r"you up|winds you up|hard for you|hard on you|(?:that|it|this|sounds|so|really|"
        r"been) (?:\w+ )?(?:hard|tough|rough|painful|heavy|a lot|horrible|heavy going)|wits' "
        r"end|end of your tether|in floods|near tears|close to tears|your (?:heart|stomach|"
        r"chest) (?:\w+ )?(?:sank|broke|dropped|sinks|drops|breaks|raced|races|turned|tight|"
        r"hurts)|on cloud nine|eggshells|want to cry|wanted to cry|made you cry|like crying",
    ),
    but_not=(
        r"(?:i'm|i am|i was|i've been|i feel|i felt|i get|i got|makes me|made me|he's|she's|"
        r"they're|my mum's|my mum was|the \w+ (?:was|is|were)|i'm just)(?: {mod})* "
        r"(?:{emotion}|{emotion_loose})(?: and {emotion})?",
        r"(?:don't be|don't get|stop being|nothing to be|no need to be|no reason to be|calm "
        r"down|don't worry|i'm sorry|i love|i hate|i loved|i worry|i miss|i hope|hope so|"
        r"what a shame|shame that|i panicked|i'd be|i would be|i felt|i feel|cross (?:the|"
        r"over)|(?:feel|be|sound|get) better|be happier|cheer up|be calm|relax|be more "
        r"confident|moved (?:the|my|out|in|to|your|his|her|house|all|it)|moved|wanted (?:a|"
        r"to|the|you|him|her|it|your|me|us|an|some|more|for)|you wanted|lost (?:the|my|your|"
        r"it|his|her|our)|put out (?:the|your)|stuck (?:the|it|up|in|at)|used (?:to|the|your|"
        r"my|up|it|a)|forgotten (?:the|my|your|to)|let down (?:the|your)|thrown (?:out|away|"
        r"at)|replaced (?:the|your|my)|cut off (?:the|your)|touched (?:my|the|me)|empty "
        r"(?:the|house|fridge)|drained the|tense of|blue|interrupted (?:me|us)|ignored (?:me|"
        r"us|my|your|the)|blamed (?:me|us)|rejected (?:the|my)|accused me|attacked me|lied "
        r"to me|hurt me|stress (?:less|test)|lucky|you're lucky|forced to|pushed (?:the|my)|"
        r"played (?:the|a|cards|with)|owned|managed (?:to|the|it)|managed|mothered|told off "
        r"(?:the|by)|dumped (?:the|your)|silly|special|robbed|punished (?:the|me)|mocked me|"
        r"supported|understood (?:me|that|you|the|it|right|correctly)|have i understood|i "
        r"understood|did i understand|i've understood|have understood|understood)",
    ),
)
