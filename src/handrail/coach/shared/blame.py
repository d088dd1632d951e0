"""It's your fault, you make me: the other as the cause."""

from handrail.coach.matchers import Exceptions, Pattern

_SOFT = Exceptions(
    lead=(
        r"{denied}(?: \w+){0,2} $",
        r"{reported}",
        r"{guessed} $",
        r"(?:did|do|does|have|has|could|would|if|when|not) $",
    ),
)
YOU_MAKE_ME = Pattern(
    (
        r"you(?:'ve|'re|'ll|'d| have| are| always| never| just| really| both| only| "
        r"constantly| still| all| people| lot| keep| even)* (?:make|made|makes|making|leave|"
        r"left|force|forced|drive|drove|push|pushed|cause|caused|turn|turned) (?:me|us|my "
        r"(?:blood|skin|life|stomach|head|day)|everyone|everything|it|the (?:kids|children|"
        r"house))(?: all)? (?!(?:{mod} )*{nice}|a |an |the |your |some |dinner|on my own|"
        r"alone|out|with|at|in|to do|to pay|to wait|behind|for|off|away|by|of|here|there|"
        r"wait|walk|stand|sit|late|early|sandwich)\w+",
        r"your \w+(?: \w+)? (?:makes|made|make|drives|drove|has made|is making|is driving|"
        r"has driven) (?:me|us) \w+",
        r"you(?:'ve|'re| are| have| always| really| just)* (?:driven|driving|driv(?:e|es)|"
        r"drove|pushing|pushed) (?:me|us) (?:to|mad|insane|crazy|up the|round the|over the|"
        r"away|into|nuts|bonkers|potty|out of|spare|wild|mental)",
        r"you (?:always |really |just )*(?:wind|wound|do|did|get|got|bring|brought|wear|wore|"
        r"drag|dragged|put|hold|held|grind|ground) me (?:up|in|down|back|off my food|through "
        r"hell|through this|to this)|you did this|you did that to me|you did it to (?:me|us)|"
        r"you(?:'ve| have) done this|you started (?:it|this|all)",
    ),
    unless=Exceptions(
        lead=_SOFT.lead,
        within=(
            r"{thanked}",
            r"you (?:always )?(?:make|made) me {nice}",
            r"make me (?:{mod} )*(?:proud|happy|laugh|smile)",
        ),
    ),
)
FAULT = Pattern(
    (
        r"(?:your|all your|ur|entirely your|totally your|your own) (?:bloody |damn |own |"
        r"fucking |stupid )*(?:fault|doing|mess|mistake that|making)",
        r"(?:because of|thanks to|down to|on account of|due to|courtesy of) (?:you|your "
        r"(?!(?:help|hard work|kindness|mum|work|job|shift|support|advice|tip|care|brilliant|"
        r"patience|lovely|gran|dad|back|exam)\b)\w+)(?= |[.,]|$)",
        r"(?:i )?blame you|you(?:'re| are) (?:to blame|the (?:one )?(?:cause|reason|problem|"
        r"whole problem|one to blame|source)|the one who (?:started|caused|ruined|broke)|why "
        r"(?:i|we|my|the|she|he|they|our)|responsible for|behind all|costing|ruining|"
        r"wrecking|destroying|killing (?:me|us|this)|tearing|breaking|spoiling|poisoning|making)",
        r"you(?:'ve|'ll|'d| have| had| always| just| really| single-handedly| completely| "
        r"totally| went and| nearly| almost| both| all| even| also| never| are| people)* "
        r"(?:ruin|ruins|ruined|wreck|wrecked|wrecks|spoil|spoils|spoilt|spoiled|destroy|"
        r"destroyed|trash(?:ed)? (?:our|my|us)|sabotaged?|cost (?:me|us|the|my|our)|caused?|"
        r"broke (?:me|us|up|my heart|our|this|the family)|tore|poison(?:ed)?|screwed|messed "
        r"(?:up|everything)|fucked|cocked up|blew (?:it|our|my|the)|buggered|let (?:me|us|"
        r"everyone|the (?:kids|children|girls|boys|team|family|side)|them|him|her|mum|my \w+|"
        r"your \w+) down|killed (?:our|my|the mood|any)|brought (?:this|it|shame|all this)|"
        r"got us (?:into|in)|put us in|bankrupted|landed (?:us|me)|undid|robbed|stole (?:my|"
        r"our|the)|took away my|asked for|dragged|upset everyone|gave me (?:this|an ulcer|a "
        r"breakdown|depression|grey|high)|lost us|set (?:him|her|them|me|it) off|turned "
        r"(?:him|her|them|my|the|our|me|us|it|everything|this|a)|drained us|failed (?:me|us|"
        r"the|him|her|them)|left us (?:broke|skint|in debt|with nothing))",
        r"if (?:it wasn't|it weren't|it hadn't been|not) for you|if you (?:hadn't|had|"
        r"weren't|didn't|'d|weren't)(?: \w+){1,10},? (?:we|i|he|she|they|none of|this|it|"
        r"the)(?:'d| would|'re| wouldn't| could)|without you we(?:'d| would)|but for you",
        r"you(?:'ve)? (?:made|make) (?:everyone|everybody|us all|the whole \w+)(?: \w+)? "
        r"(?:cry|miserable|ill|sick|suffer|unhappy|leave|late)|look what you(?:'ve)? (?:did|"
        r"done|made|'re doing)|see what you(?:'ve)? (?:did|done|made|do)|what you(?:'ve| "
        r"have)? (?:put|putting) me through|what you(?:'ve| have)? done to (?:me|us|this)|"
        r"what you did to (?:me|us)|the (?:mess|damage|harm|hell|misery|stress|state) "
        r"you(?:'ve| have)? (?:\w+ )?(?:made|caused|left|put|created)|happy now\?|i hope "
        r"you're (?:happy|pleased|proud)|(?:trip|holiday|day|evening|night|party|wedding|"
        r"weekend|birthday|christmas|dinner|meal|life|family|marriage|\w+) you (?:ruined|"
        r"wrecked|spoilt|spoiled|destroyed|broke|sabotaged|trashed|messed up)|this is on you|"
        r"that's on you|it's on you|all on you|all you,|you own this|you caused|own what you|"
        r"that's your doing|thanks to (?:you|your)|(?:your \w+(?: \w+)?|you and that \w+) "
        r"(?:has|have|'ve|'s) (?:ruined|destroyed|wrecked|spoilt|spoiled|broken|killed)|runs "
        r"this house and you let|put me off|you've (?:killed|got us|lost me|turned every|"
        r"wrecked|put me)|dragged us|you got yourself",
    ),
    unless=Exceptions(
        lead=_SOFT.lead,
        within=(
            r"{thanked}",
            r"(?:not|isn't|wasn't|never|don't think it's|none of it's) your fault",
            r"i don't blame you",
        ),
    ),
)
ROBBED = Pattern(
    (
        r"you (?:did|do) (?:that|this)(?: to (?:me|us))?(?=[.,!?;]|$)|you(?:'ve| have)? "
        r"(?:sank|sunk|bankrupted|finished|killed off|trashed|torpedoed|tanked|crashed) "
        r"(?:the|our|my|this|us)\b[^.!?;]{0,30}",
        r"it(?:'s| is| was) (?:you|your \w+)(?: who| that)?(?:'s|'ve| has| have|'d)? (?!i|"
        r"that i|we\b)\w+[^.!?;]{0,50}",
        r"(?:you|you and your (?:\w+ ){0,2}?\w+|you lot|you people|your (?:\w+ )?\w+)(?:'ve| "
        r"have| has|'s)? (?:(?:{adv}|really|always|completely|totally|\w+ly) )?(?:taken "
        r"(?:everything|my|our|all)|robbed|spoilt|spoiled|ruined|wrecked|destroyed|killed|"
        r"poisoned|cost (?:me|us|the|him|her|my|our)|drained|broken (?:me|us|up|my|this|our)|"
        r"turned (?:me|us|my|our|the|this|him|her) (?:\w+ ){0,4}(?:into|against|sour|upside)|"
        r"driven (?:me|us|my|our|everyone|them|him|her)|lost (?:me|us)|wasted (?:my|our|ten|"
        r"the)|stolen (?:my|our)|dragged (?:me|us|my|our)|put (?:me|us) (?:in|through|off)|"
        r"undone|aged me)\b[^.!?;]{0,50}",
        r"(?:because of|thanks to|owing to|down to) (?:you|your (?:\w+ )?(?:{trait_noun}|"
        r"nagging|moaning|drinking|temper|mouth|big head|lies|sulking|moods?|attitude|"
        r"carelessness|cheating|gambling|spending|faffing|dithering|snoring))\b|(?:i|we|he|"
        r"she|they|the kids)(?:'d| would)(?:n't)? (?:be|have|still|never)\b[^.!?;]{2,50} if "
        r"(?:it (?:weren't|wasn't|hadn't been) for you|you (?:hadn't|had|weren't|'d|didn't|"
        r"were))\b[^.!?;]{0,40}",
    ),
    unless=Exceptions(
        lead=(
            *_SOFT.lead,
            r"(?:when|that|if|the day|once|after|because|time|feel|felt|sad|hurt|cross|"
            r"whenever|moment) $",
        ),
        within=(r"{thanked}", r"(?:i love|i like|i miss|i want|i need|not|n't) (?:\w+ )?you"),
    ),
)
NOTICES = (YOU_MAKE_ME, FAULT, ROBBED)
