"""A name or a verdict on the whole person."""

from handrail.coach.matchers import Exceptions, Pattern
from handrail.coach.shared.names import DEGREE, NAMED

_OTHERS = (
    r"(?:i'm|i am|i was|i've been|i can be|i'd been|i felt|i feel|felt|feel|felt like|feel "
    r"like|myself|made me look|make me look|me look|look like|makes me feel|made me feel|"
    r"made me|makes me|i look|i looked|me feel|i sounded like|i sound like|me sound like|"
    r"call myself|called myself|i get|i got|i used to be|me|i|i don't want to be|being such|"
    r"i'd be)(?: {mod}| like| a| an| the| bit of| right| real| proper| complete| old| "
    r"bit)?(?: {mod}| like| a| an| the| bit of| right| real| proper| complete| old)* $",
    r"{reported}",
    r"{denied}(?: \w+){0,4} $",
    r"(?:\w*n't|not|never|no|without being|nor|isn't|aren't)(?: {mod}| a| an| the| being| "
    r"some| any| my)* $",
    r"(?:it's|it is|it was|that was|this is|my mum's|my dad's|my mum was|my dad was|my boss "
    r"is|my boss was|my boss|everyone's|how|(?:my|our|the) (?:dog|cat|car|puppy|printer|"
    r"weather|queue|boiler|bus|film|kids|referee|neighbour|hamster|rabbit|horse|parrot|"
    r"kitten|baby|toddler|cooker|phone|computer|lock)(?:'s| is| was)?)(?: {mod}| a| an| such|"
    r" the| bit| little| total| complete)* $",
    r"(?:can't (?:stand|bear) (?:a|an)|afraid of being|scared of being|be|become|not to be|"
    r"used to be|like being|dear|poor|my own|silly|the word|called|called a|called an|called "
    r"my son a|called me|play|playing|watching|the) $",
)
_EXCUSE = Exceptions(lead=_OTHERS, within=(r"i was called", r"{thanked}"))
YOU_ARE = Pattern(
    (
        rf"(?:you|you people|you lot|you two)(?:'re| are| were|'ve been| have been| really "
        rf"are| can be| must be|'ll be| will be|'d be| sound| look| act like| acted like| "
        rf"behave like| behaved like| turn into| turned into| become| became)(?: always| "
        rf"never| still| just| such| being| so| both| all| like| too| clearly| obviously)*,? "
        rf"{DEGREE}(?:{{name}}|{{trait}})s?(?! (?:enough|when|at the thought|to (?:tell|admit|"
        rf"see))\b)",
        rf"(?:you|u),? {DEGREE}?(?:{{name}})s?(?=[.,!?]|$| who| and| with| for| lol)",
        rf"you {DEGREE}(?:{{trait}}) (?:(?:{{trait}}|{{mod}}|old|little|fat) )*(?:{{name}}|"
        rf"\w+)(?=[.,!?]|$)",
        rf"(?:what|such|how|why|that|about|because|since|as|so|see|know|is|mind|hear)(?: "
        rf"kind of| sort of)? (?:{DEGREE})(?:{{name}}|{{trait}})s?(?: \w+)? (?:you|u)(?:'re| "
        rf"are|'ve been| were| can be| have become| turn into| become| have turned)",
        r"your (?:(?:{mod}|usual|constant|typical|total|complete|utter|sheer|stupid|bloody|"
        r"own|endless|fucking|little|big|general|pathetic|whole) )*(?:{trait_noun})",
        r"your (?:(?:{mod}|usual|constant|typical|own|fucking|bloody) )*(?:lazy|selfish|"
        r"stupid|pathetic|useless|worthless|cruel|spiteful|vindictive|nasty|crazy|mental|"
        r"childish|immature|thick|fat|ugly|filthy|disgusting|manipulative|lying|cheating|"
        r"greedy|stingy|mean|petty|arrogant|smug|cowardly|spineless|drunken|idle|feckless|"
        r"vile|evil|twisted|narcissistic|controlling) \w+",
    ),
    unless=_EXCUSE,
)
_STRONG = (
    r"(?:liar|idiot|moron|slob|fat pig|pig of a|godless|bitch|bastard|wanker|tosser|prick|"
    r"dickhead|arsehole|asshole|twat|cunt|knobhead|bellend|prat|twit|div|plonker|pillock|wazzock|"
    r"berk|loser|losers|waster|layabout|scrounger|sponger|freeloader|coward|wimp|wuss|man-child|"
    r"manchild|mummy's boy|mama's boy|daddy's girl|drama queen|diva|psycho|nutter|nutcase|"
    r"lunatic|control[- ]freak|tyrant|narcissist|sociopath|psychopath|gaslighter|hypocrite|snob|"
    r"show-off|know-it-all|know-all|smart-arse|clever clogs|big-?head|flake|airhead|dimwit|"
    r"halfwit|thicko|dunce|simpleton|imbecile|cretin|dope|dolt|lazybones|couch potato|slacker|"
    r"skiver|pisshead|alkie|alky|junkie|slut|slag|whore|skank|perv|pervert|creep|sleaze|"
    r"sleazebag|scumbag|scum|lowlife|thug|swine|toad|tramp|crybaby|cry-baby|whinger|whiner|"
    r"killjoy|spoilsport|tightwad|tight-arse|skinflint|miser|scrooge|cheapskate|penny-pincher|"
    r"brat|jerk|douche|jackass|numpty|muppet|clot|waste of space|backstabber|traitor|con man|"
    r"fraud|manipulator|womaniser|attention[- ]seeker|busybody|bigot|ogre|brute|yob|lout|oaf|"
    r"glutton|greedy guts|fatso|egomaniac|egotist|misery guts|doormat|social climber|road hog|"
    r"square eyes|clock-watcher|backseat driver|back-seat driver|party pooper|fusspot|gold[- "
    r"]digger|scruff|slob|witch|weirdo|freak|cheat|bully|monster|clown|sloth|rat|leech|parasite)s?"
)
# "why are you such a coward", "is the tightwad free", "fat pig.", "he's a rat" in a post
OPEN = Pattern(
    (
        rf"(?:are|were) you (?:really |just |still |always |born )?(?:{DEGREE}|a grown man or "
        rf")(?:{{name}}|{_STRONG}|{{trait}})(?=[.,!?]|$| around| with| about| at| when| or| "
        rf"enough)",
        rf"(?:are you|is the|will the|has the|can the|does the|how's my|here comes the|"
        rf"where's the|hey|oi|ok|oh|typical|such|only|what|some|my favourite|that|you|a) "
        rf"(?:{DEGREE})(?:{_STRONG})(?=[.,!?]|$| free| got| ready| around| who| of| or| "
        rf"strikes| today| is| has| to| when| like| that| as| in| with| again)",
        rf"^(?:{DEGREE})(?:fat |ugly |lazy |greedy |selfish |stupid |little |old "
        rf")*(?:{_STRONG})(?=[.,!?]|$| strikes| speaks)",
        rf"(?:asking|with|from|turned you into|made you|like|turn into|turned into|into|"
        rf"raised|married|being|become|act like|acting like|behave like|behaving like|look "
        rf"like|sound like|how can) {DEGREE}(?:{_STRONG})(?=[.,!?]|$| like you| about| around| "
        rf"over| who| when| after| call| at| in| with| to)",
        r"(?:anyone|someone|somebody|anybody|man|woman|person|people) (?:so|as) {trait}|the "
        r"(?:bone-idle|lazy|selfish|stupid|useless|fussy|moody|mardy|greedy) one|like you "
        r"are(?=[.,!?]|$)|thick(?=, honestly)|so (?:thick|lazy|selfish|childish|immature|"
        r"pathetic|stupid|spiteful|two-faced|petty)(?=[.,!?]|$)",
    ),
    unless=_EXCUSE,
)
_BAD = r"(?:{name}|{insult_more}|{insult_shape})"
_HOW = (
    r"(?:(?:{mod}|such|just|nothing but|always|still|clearly|obviously|basically|like|acting "
    r"like|being|behaving like|turning into|a bit of|one|some kind of)[ ,]+)*"
)
# Any noun after a word of character is a name: "a lazy article", "you spineless slug".
_NOUN = (
    r"(?!(?:bit|day|way|time|thing|side|moment|feeling|week|night|morning|mood|job|meal|joke|"
    r"cold|and|or|but|to|about|when|that|in|at|on|with|for|of|as|if|is|was|because|since|after|"
    r"sense|start)\b)[a-z-]+"
)
FAMILIES = Pattern(
    (
        rf"(?:you|u|you lot|you people)(?:'re| are|'ve been| were|'ll be| can be| must be|"
        rf"'ve turned into|'ve become| become| turn into)?,? {_HOW}(?:an? |the |such an? |"
        rf"some )?(?:(?!no\b|not\b|never\b|got\b|get\b|with\b)[\w-]+,? "
        rf"){{0,2}}?(?!(?:{{safe_name}})\b){_BAD}s?(?=[.,!?;]|$| who| and| with| about| when|"
        rf" of| for| at| in| on| over| to| that| like)",
        rf"(?:you|u)(?:'re| are)?,? {_HOW}(?:an? |the )?(?:(?:{{character}}|big|fat|old|"
        rf"little|great|bloody|fucking|total|absolute|utter|right|proper),? "
        rf")*(?:{{character}}),? {_NOUN}(?=[.,!?;]|$| who| and| with| about| when| at)",
        rf"(?:you're|you are|you were|you've been|you're being|are you|is it because you're|"
        rf"why are you|how are you|you always are|you can be) {_HOW}(?:so |too |as |that |"
        rf"all )*(?:{{character}})(?=[.,!?;]|$| with| about| when| at| over| and| as| in| on|"
        rf" or| after| to)",
        rf"(?:^|[.!?;,] ?|\boi |\bhey |\blisten |\bok |\bright )(?:(?:an? |the |my |that |"
        rf"you |what an? |such an? |pair of |bunch of |load of )?(?:[a-z-]+(?:ing|ed|y|ish|"
        rf"less|ful|al) |big |fat |old |little |great |{{character}} )*)(?:{_BAD})s?(?=[.,!?;]|$)",
        r"you (?:big |little |great |old |silly |overgrown |spoilt |sad |nasty |grown "
        r")+(?:school(?:boy|girl)|teenager|child|baby|man|woman|boy|girl|kid|lump|"
        r"thing)(?=[.,!?;]|$)",
        r"(?:you're|you are) an? (?:\w+ )?(?:hunter|phoney|phony|seeker|grabber|hogger|"
        r"grubber|merchant|junkie|wrecker|chaser|waster|dodger|stealer|shirker|whinger|"
        r"twister|climber)(?=[.,!?;]|$| and)",
        r"(?:you're|you are|such|what) (?:such )?an? [a-z]+(?:-[a-z]+){2,}(?=[.,!?;]|$)|"
        r"{character} excuse for an? \w+|(?:bunch|load|pack|pair|shower|herd) of (?:\w+ "
        r")?(?:{name}|{insult_more})s?",
        rf"(?:^|[.!?;] ?)(?:{{character}}) {_NOUN}(?=[.,!?;]|$)",
        rf"(?:such|what|being|be|with|married to|live with|living with|like|become|into|"
        rf"around) (?:an?|the|some) (?:[a-z-]+ ){{0,2}}?{_BAD}(?=[.,!?;]|$| who| and| with| "
        rf"about| when| of| at| over| whenever| like)",
        rf"(?:how|why|because|since|that|about) (?:can |could |must |do )?(?:you(?:'re| are| "
        rf"were| be)|anyone be|someone be|anybody be) (?:so |such |that |as )*(?:an? "
        rf")?(?:{{character}}|{_BAD})(?=[.,!?;]|$| with| about| when| at| over)",
    ),
    unless=Exceptions(
        lead=(
            *_OTHERS,
            r"(?:i|i'm|i was|i've been|i felt|me|myself|my|it's|it was|that was|it|this|"
            r"not)(?: \w+){0,3} $",
            r"(?:sounds? like|it seems|seems like|you feel|you felt|did i make you feel) $",
        ),
        within=(
            r"i was called",
            r"{thanked}",
            r"you(?:'re| are| were) not",
            r"(?:worry|worried|scared|afraid|fear|ashamed|feel|felt|feeling) (?:that "
            r")?(?:you're|you are|you were|of being|like)",
            r"lovely|daft thing|my love|bless",
            r"you(?:'re| are| were) (?:\w+ )?(?:bitter|miserable|jealous|cold|cross|"
            r"stressed)(?: \w+)? (?:because|about|that|at|over|since|cos|when)",
        ),
    ),
)
NOTICES = (YOU_ARE, NAMED, OPEN, FAMILIES)
# In a post the partner is "he" or "she".
THEY_ARE = Pattern(
    (
        rf"(?:he|she|they|he's|she's|they're|your (?:husband|wife|boyfriend|girlfriend|"
        rf"partner|ex|man)(?:'s)?|my (?:husband|wife|boyfriend|girlfriend|partner|ex)(?:'s)?|"
        rf"that man|that woman|ex or not,? he's)(?: is| was| are| sounds| must be| really is|"
        rf" drives| acts| looks)?(?: {{mod}}| always| clearly| just| like| the)*,? "
        rf"{DEGREE}(?:\w+,? ){{0,3}}?(?:{{name}}|{_STRONG})(?=[.,!?]|$| he is| of| with| who| "
        rf"and| that| like| when| tbh| lol)",
        rf"(?:what|such) an? {DEGREE}(?:\w+ )?(?:{_STRONG})|only an? (?:{_STRONG})|bunch of "
        rf"(?:\w+ )?(?:{_STRONG})|(?:he|she|they)(?:'s| is| was| are|'re) (?:{{mod}} )*(?:a |"
        rf"an )?(?:{{trait}})(?=[.,!?]|$| and| man| woman| person)",
    ),
    unless=Exceptions(
        lead=(
            r"{reported}",
            r"{denied}(?: \w+){0,4} $",
            r"(?:i'm|i am|i was|me)(?: \w+){0,3} $",
            r"(?:the (?:dog|cat|puppy|kitten)|our (?:dog|cat)|my (?:dog|cat|son|"
            r"daughter))(?: \w+)? $",
        ),
        anywhere=(r"i called (?:my|him|her)",),
    ),
)
THEIRS = Pattern(
    (
        rf"(?:he|she|they|{{partner}}|your \w+|the man|the woman|that man|that woman)(?:'s| "
        rf"is| are|'re| was| sounds| sounds like| must be| really is)(?: {{mod}}| just| "
        rf"nothing but| clearly)* "
        rf"(?:an? |the |such an? )?(?:(?:[a-z-]+,? ){{0,2}}?{_BAD}|(?:{{character}}),? "
        rf"{_NOUN}|(?:{{character}}))(?=[.,!?;]|$| and| who| with| of| tbh| to)",
        rf"(?:^|[.!?;] ?)(?:what an? |such an? |typical |another |pair of |absolute |total "
        rf")?(?:{{character}} )*(?:{_BAD})s?(?=[.,!?;]|$)",
        rf"(?:with|to|by|from|marry|married|than|for) an? (?:{{character}} |[a-z-]+ "
        rf"){{0,2}}?{_BAD}(?= like|[.,!?;]|$)",
    ),
    unless=THEY_ARE.unless,
)
IN_POST = (*NOTICES, THEY_ARE, THEIRS)
