"""A name or a verdict on the whole person."""

from handrail.coach.matchers import Exceptions, Pattern

_OTHERS = (
    r"(?:i'm|i am|i was|i've been|i can be|i'd been|i felt|i feel|felt|feel|felt like|feel like|myself|made me look|make me look|me look|look like|makes me feel|made me feel|made me|makes me|i look|i looked|me feel|i sounded like|i sound like|me sound like|call myself|called myself|i get|i got|i used to be|me|i|i don't want to be|being such|i'd be)(?: {mod}| like| a| an| the| bit of| right| real| proper| complete| old| bit)?(?: {mod}| like| a| an| the| bit of| right| real| proper| complete| old)* $",
    r"{reported}",
    r"{denied}(?: \w+){0,4} $",
    r"(?:\w*n't|not|never|no|without being|nor|isn't|aren't)(?: {mod}| a| an| the| being| some| any| my)* $",
    r"(?:it's|it is|it was|that was|this is|my mum's|my dad's|my mum was|my dad was|my boss is|my boss was|my boss|everyone's|how|(?:my|our|the) (?:dog|cat|car|puppy|printer|weather|queue|boiler|bus|film|kids|referee|neighbour|hamster|rabbit|horse|parrot|kitten|baby|toddler|cooker|phone|computer|lock)(?:'s| is| was)?)(?: {mod}| a| an| such| the| bit| little| total| complete)* $",
    r"(?:can't (?:stand|bear) (?:a|an)|afraid of being|scared of being|be|become|not to be|used to be|like being|dear|poor|my own|silly|the word|called|called a|called an|called my son a|called me|play|playing|watching|the) $",
)
_EXCUSE = Exceptions(lead=_OTHERS, within=(r"i was called", r"{thanked}"))
_DEG = r"(?:(?:{mod}|so|all|sore|a|an|the|such|some|one|{trait}|little|big|old|great|typical|real|total|complete|absolute|right|massive|fucking|bloody|utter|selfish|born|natural|worst|biggest|most|rubbish|crap|shit|terrible|awful|bad|useless|poor excuse for a|excuse for a|bit of a|kind of|sort of|proper|first-class|nasty|spoilt|spoiled|overgrown|grown|middle-aged|wee|cruel|flaming|compulsive|lying|cheating|lazy|stupid|walking|heartless|like|acting like|behaving like|being|just|turning into|becoming|becoming|turned into|nothing but|clearly|obviously|still|as|always|never|ever|an|worse than)(?: |, ))*"
YOU_ARE = Pattern(
    (
        rf"(?:you|you people|you lot|you two)(?:'re| are| were|'ve been| have been| really are| can be| must be|'ll be| will be|'d be| sound| look| act like| acted like| behave like| behaved like| turn into| turned into| become| became)(?: always| never| still| just| such| being| so| both| all| like| too| clearly| obviously)*,? {_DEG}(?:{{name}}|{{trait}})s?(?! (?:enough|when|at the thought|to (?:tell|admit|see))\b)",
        rf"(?:you|u),? {_DEG}?(?:{{name}})s?(?=[.,!?]|$| who| and| with| for| lol)",
        rf"you {_DEG}(?:{{trait}}) (?:(?:{{trait}}|{{mod}}|old|little|fat) )*(?:{{name}}|\w+)(?=[.,!?]|$)",
        rf"(?:what|such|how|why|that|about|because|since|as|so|see|know|is|mind|hear)(?: kind of| sort of)? (?:{_DEG})(?:{{name}}|{{trait}})s?(?: \w+)? (?:you|u)(?:'re| are|'ve been| were| can be| have become| turn into| become| have turned)",
        r"your (?:(?:{mod}|usual|constant|typical|total|complete|utter|sheer|stupid|bloody|own|endless|fucking|little|big|general|pathetic|whole) )*(?:{trait_noun})",
        r"your (?:(?:{mod}|usual|constant|typical|own|fucking|bloody) )*(?:lazy|selfish|stupid|pathetic|useless|worthless|cruel|spiteful|vindictive|nasty|crazy|mental|childish|immature|thick|fat|ugly|filthy|disgusting|manipulative|lying|cheating|greedy|stingy|mean|petty|arrogant|smug|cowardly|spineless|drunken|idle|feckless|vile|evil|twisted|narcissistic|controlling) \w+",
    ),
    unless=_EXCUSE,
)
NAMED = Pattern(
    (
        rf"(?:what|how|such) (?:a|an) {_DEG}(?:{{name}})(?=[.,!?]|$)",
        r"(?:{trait}|{name}) of you(?! to (?:offer|ask|help))",
        rf"(?:^|[.!?,;:] ?|\bok |\boi |\bhey |\blisten |\boh |\bhello |\bright )(?:{_DEG})(?:liar|idiot|moron|slob|bitch|bastard|wanker|tosser|prick|dick|dickhead|arsehole|asshole|twat|cunt|knobhead|bellend|prat|twit|loser|waster|coward|wimp|psycho|nutter|control freak|hypocrite|snob|lazybones|scumbag|slut|slag|whore|brat|selfish|pathetic|lazy|useless|scrounger|layabout|cheapskate|tightwad|narcissist|thicko|halfwit|dimwit)(?=[.,!?]|$)",
        rf"(?:with|to|from|by|for|at|on|of|like|married|marry|live with|living with|someone|somebody|raising|dating|than|another|being|man|woman|person|father|mother|husband|wife|partner|parent|dad|mum) (?:someone |somebody |a |an |such a |so |such an |the |with |that's |who's |who is |as |this |that |to |two |a man |a woman )*{_DEG}(?:liar|idiot|moron|slob|bitch|bastard|wanker|tosser|prick|dickhead|arsehole|asshole|twat|cunt|bellend|loser|waster|layabout|scrounger|freeloader|coward|man-child|manchild|psycho|nutter|control freak|tyrant|narcissist|hypocrite|snob|thicko|lazybones|couch potato|slacker|alkie|pisshead|junkie|slut|slag|pervert|creep|scumbag|lowlife|tightwad|skinflint|miser|cheapskate|brat|bully|drama queen|sponger|parasite|leech|big baby|mummy's boy|selfish|lazy|cruel|heartless|pathetic|unreliable|immature|childish|useless|spineless|ungrateful|vindictive|two-faced|irresponsible|stingy|tight|self-centred)(?=[.,!?]|$| as| like| who| when| that| with| and| to| about| man| woman| person| parent)",
        r"you(?:'ve| have)? (?:got |have )?(?:no (?:shame|manners|spine|backbone|heart|conscience|morals|self-respect|class|brain|brains|balls|guts|empathy|feelings|integrity|self-control|decency|soul|sense|common sense|ambition)|a (?:nasty|mean|cruel|vicious|jealous|selfish|evil|drink) (?:streak|tongue|mind|problem|side)|a screw loose|issues|the (?:emotional range|maturity|brain|brains|attention span|memory|manners) of|a heart of stone)|your true colours|typical (?:man|woman|bloke|selfish|lazy|you|male|female)|can't be trusted|cannot be trusted|you don't have (?:a heart|a brain|the guts|the brains|an honest bone|any shame|a clue)|not (?:a|an honest) (?:real man|proper man|honest bone)|(?:not|no) man enough|just like your (?:mother|father|mum|dad|mam)|as bad as your (?:mother|father|mum|dad)|worse than your (?:mother|father|mum|dad)",
    ),
    unless=Exceptions(
        lead=(
            r"{reported}",
            r"{denied}(?: \w+){0,4} $",
            r"(?:i'm|i am|i was|i felt like|i feel like|myself|i've been|i can be|i)(?: {mod}| like| a| an| the| being)* $",
            r"(?:it's|it was|it is|that's|that was)(?: {mod})* $",
            r"(?:his|her|their|my) (?:\w+ )?(?:ex|boss|dad|mum|mother|father|sister|brother|uncle|neighbour)(?: \w+){0,3} $",
            r"(?:don't think|never) (?:you're|you are) $",
        ),
        within=(r"{thanked}",),
    ),
)
_STRONG = r"(?:liar|idiot|moron|slob|fat pig|pig of a|godless|bitch|bastard|wanker|tosser|prick|dickhead|arsehole|asshole|twat|cunt|knobhead|bellend|prat|twit|div|plonker|pillock|wazzock|berk|loser|losers|waster|layabout|scrounger|sponger|freeloader|coward|wimp|wuss|man-child|manchild|mummy's boy|mama's boy|daddy's girl|drama queen|diva|psycho|nutter|nutcase|lunatic|control[- ]freak|tyrant|narcissist|sociopath|psychopath|gaslighter|hypocrite|snob|show-off|know-it-all|know-all|smart-arse|clever clogs|big-?head|flake|airhead|dimwit|halfwit|thicko|dunce|simpleton|imbecile|cretin|dope|dolt|lazybones|couch potato|slacker|skiver|pisshead|alkie|alky|junkie|slut|slag|whore|skank|perv|pervert|creep|sleaze|sleazebag|scumbag|scum|lowlife|thug|swine|toad|tramp|crybaby|cry-baby|whinger|whiner|killjoy|spoilsport|tightwad|tight-arse|skinflint|miser|scrooge|cheapskate|penny-pincher|brat|jerk|douche|jackass|numpty|muppet|clot|waste of space|backstabber|traitor|con man|fraud|manipulator|womaniser|attention[- ]seeker|busybody|bigot|ogre|brute|yob|lout|oaf|glutton|greedy guts|fatso|egomaniac|egotist|misery guts|doormat|social climber|road hog|square eyes|clock-watcher|backseat driver|back-seat driver|party pooper|fusspot|gold[- ]digger|scruff|slob|witch|weirdo|freak|cheat|bully|monster|clown|sloth|rat|leech|parasite)s?"
# "why are you such a coward", "is the tightwad free", "fat pig.", "he's a rat" in a post
OPEN = Pattern(
    (
        rf"(?:are|were) you (?:really |just |still |always |born )?(?:{_DEG}|a grown man or )(?:{{name}}|{_STRONG}|{{trait}})(?=[.,!?]|$| around| with| about| at| when| or| enough)",
        rf"(?:are you|is the|will the|has the|can the|does the|how's my|here comes the|where's the|hey|oi|ok|oh|typical|such|only|what|some|my favourite|that|you|a) (?:{_DEG})(?:{_STRONG})(?=[.,!?]|$| free| got| ready| around| who| of| or| strikes| today| is| has| to| when| like| that| as| in| with| again)",
        rf"^(?:{_DEG})(?:fat |ugly |lazy |greedy |selfish |stupid |little |old )*(?:{_STRONG})(?=[.,!?]|$| strikes| speaks)",
        rf"(?:asking|with|from|turned you into|made you|like|turn into|turned into|into|raised|married|being|become|act like|acting like|behave like|behaving like|look like|sound like|how can) {_DEG}(?:{_STRONG})(?=[.,!?]|$| like you| about| around| over| who| when| after| call| at| in| with| to)",
        r"(?:anyone|someone|somebody|anybody|man|woman|person|people) (?:so|as) {trait}|the (?:bone-idle|lazy|selfish|stupid|useless|fussy|moody|mardy|greedy) one|like you are(?=[.,!?]|$)|thick(?=, honestly)|so (?:thick|lazy|selfish|childish|immature|pathetic|stupid|spiteful|two-faced|petty)(?=[.,!?]|$)",
    ),
    unless=_EXCUSE,
)
_BAD = r"(?:{name}|{insult_more}|{insult_shape})"
_HOW = r"(?:(?:{mod}|such|just|nothing but|always|still|clearly|obviously|basically|like|acting like|being|behaving like|turning into|a bit of|one|some kind of)[ ,]+)*"
# Any noun after a word of character is a name: "a lazy article", "you spineless slug".
_NOUN = r"(?!(?:bit|day|way|time|thing|side|moment|feeling|week|night|morning|mood|job|meal|joke|cold|and|or|but|to|about|when|that|in|at|on|with|for|of|as|if|is|was|because|since|after|sense|start)\b)[a-z-]+"
FAMILIES = Pattern(
    (
        rf"(?:you|u|you lot|you people)(?:'re| are|'ve been| were|'ll be| can be| must be|'ve turned into|'ve become| become| turn into)?,? {_HOW}(?:an? |the |such an? |some )?(?:(?!no\b|not\b|never\b|got\b|get\b|with\b)[\w-]+,? ){{0,2}}?(?!(?:{{safe_name}})\b){_BAD}s?(?=[.,!?;]|$| who| and| with| about| when| of| for| at| in| on| over| to| that| like)",
        rf"(?:you|u)(?:'re| are)?,? {_HOW}(?:an? |the )?(?:(?:{{character}}|big|fat|old|little|great|bloody|fucking|total|absolute|utter|right|proper),? )*(?:{{character}}),? {_NOUN}(?=[.,!?;]|$| who| and| with| about| when| at)",
        rf"(?:you're|you are|you were|you've been|you're being|are you|is it because you're|why are you|how are you|you always are|you can be) {_HOW}(?:so |too |as |that |all )*(?:{{character}})(?=[.,!?;]|$| with| about| when| at| over| and| as| in| on| or| after| to)",
        rf"(?:^|[.!?;,] ?|\boi |\bhey |\blisten |\bok |\bright )(?:(?:an? |the |my |that |you |what an? |such an? |pair of |bunch of |load of )?(?:[a-z-]+(?:ing|ed|y|ish|less|ful|al) |big |fat |old |little |great |{{character}} )*)(?:{_BAD})s?(?=[.,!?;]|$)",
        r"you (?:big |little |great |old |silly |overgrown |spoilt |sad |nasty |grown )+(?:school(?:boy|girl)|teenager|child|baby|man|woman|boy|girl|kid|lump|thing)(?=[.,!?;]|$)",
        r"(?:you're|you are) an? (?:\w+ )?(?:hunter|phoney|phony|seeker|grabber|hogger|grubber|merchant|junkie|wrecker|chaser|waster|dodger|stealer|shirker|whinger|twister|climber)(?=[.,!?;]|$| and)",
        r"(?:you're|you are|such|what) (?:such )?an? [a-z]+(?:-[a-z]+){2,}(?=[.,!?;]|$)|{character} excuse for an? \w+|(?:bunch|load|pack|pair|shower|herd) of (?:\w+ )?(?:{name}|{insult_more})s?",
        rf"(?:^|[.!?;] ?)(?:{{character}}) {_NOUN}(?=[.,!?;]|$)",
        rf"(?:such|what|being|be|with|married to|live with|living with|like|become|into|around) (?:an?|the|some) (?:[a-z-]+ ){{0,2}}?{_BAD}(?=[.,!?;]|$| who| and| with| about| when| of| at| over| whenever| like)",
        rf"(?:how|why|because|since|that|about) (?:can |could |must |do )?(?:you(?:'re| are| were| be)|anyone be|someone be|anybody be) (?:so |such |that |as )*(?:an? )?(?:{{character}}|{_BAD})(?=[.,!?;]|$| with| about| when| at| over)",
    ),
    unless=Exceptions(
        lead=(
            *_OTHERS,
            r"(?:i|i'm|i was|i've been|i felt|me|myself|my|it's|it was|that was|it|this|not)(?: \w+){0,3} $",
            r"(?:sounds? like|it seems|seems like|you feel|you felt|did i make you feel) $",
        ),
        within=(
            r"i was called",
            r"{thanked}",
            r"you(?:'re| are| were) not",
            r"(?:worry|worried|scared|afraid|fear|ashamed|feel|felt|feeling) (?:that )?(?:you're|you are|you were|of being|like)",
            r"lovely|daft thing|my love|bless",
            r"you(?:'re| are| were) (?:\w+ )?(?:bitter|miserable|jealous|cold|cross|stressed)(?: \w+)? (?:because|about|that|at|over|since|cos|when)",
        ),
    ),
)
NOTICES = (YOU_ARE, NAMED, OPEN, FAMILIES)

# In a post the partner is "he" or "she".
THEY_ARE = Pattern(
    (
        rf"(?:he|she|they|he's|she's|they're|your (?:husband|wife|boyfriend|girlfriend|partner|ex|man)(?:'s)?|my (?:husband|wife|boyfriend|girlfriend|partner|ex)(?:'s)?|that man|that woman|ex or not,? he's)(?: is| was| are| sounds| must be| really is| drives| acts| looks)?(?: {{mod}}| always| clearly| just| like| the)*,? {_DEG}(?:\w+,? ){{0,3}}?(?:{{name}}|{_STRONG})(?=[.,!?]|$| he is| of| with| who| and| that| like| when| tbh| lol)",
        rf"(?:what|such) an? {_DEG}(?:\w+ )?(?:{_STRONG})|only an? (?:{_STRONG})|bunch of (?:\w+ )?(?:{_STRONG})|(?:he|she|they)(?:'s| is| was| are|'re) (?:{{mod}} )*(?:a |an )?(?:{{trait}})(?=[.,!?]|$| and| man| woman| person)",
    ),
    unless=Exceptions(
        lead=(
            r"{reported}",
            r"{denied}(?: \w+){0,4} $",
            r"(?:i'm|i am|i was|me)(?: \w+){0,3} $",
            r"(?:the (?:dog|cat|puppy|kitten)|our (?:dog|cat)|my (?:dog|cat|son|daughter))(?: \w+)? $",
        ),
        anywhere=(r"i called (?:my|him|her)",),
    ),
)
THEIRS = Pattern(
    (
        rf"(?:he|she|they|{{partner}}|your \w+|the man|the woman|that man|that woman)(?:'s| is| are|'re| was| sounds| sounds like| must be| really is)(?: {{mod}}| just| nothing but| clearly)* "
        rf"(?:an? |the |such an? )?(?:(?:[a-z-]+,? ){{0,2}}?{_BAD}|(?:{{character}}),? {_NOUN}|(?:{{character}}))(?=[.,!?;]|$| and| who| with| of| tbh| to)",
        rf"(?:^|[.!?;] ?)(?:what an? |such an? |typical |another |pair of |absolute |total )?(?:{{character}} )*(?:{_BAD})s?(?=[.,!?;]|$)",
        rf"(?:with|to|by|from|marry|married|than|for) an? (?:{{character}} |[a-z-]+ ){{0,2}}?{_BAD}(?= like|[.,!?;]|$)",
    ),
    unless=THEY_ARE.unless,
)
IN_POST = (*NOTICES, THEY_ARE, THEIRS)
