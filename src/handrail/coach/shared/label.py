"""A name or a verdict on the whole person."""

from handrail.coach.matchers import Exceptions, Pattern

_OTHERS = (
    r"(?:i'm|i am|i was|i've been|i can be|i felt like|i feel like|feel like|feel|felt|myself|made me look|make me look|me look|look like|looked like|makes me feel|made me feel|made me|such|i look|i looked|me feel|i sounded like|i sound like|me sound like|i'd been|being|call myself|called myself|i get|i got)(?: {mod}| like| a| an| the| bit of| right| real| proper| complete| \w+)* $",
    r"{reported}", r"{denied}(?: \w+){0,4} $", r"(?:n't|not|never|no|without being|nor|isn't|aren't)(?: {mod}| a| an| the| being| some| any| my)* $",
    r"(?:the|that|this|a|an|my|his|her|our|their) (?:\w+ ){0,2}?(?:\w+'s |is |was |'s )(?: {mod}| a| an| such)* ?$",
    r"(?:it's|it is|it was|that was|that's|this is|how|what|he's|she's|he is|she is|they're|he was|she was|they were|my mum's|my dad's|the \w+'s|everyone's)(?: {mod}| a| an| such| the| bit)* $",
    r"(?:can't (?:stand|bear) (?:a|an)|afraid of being|scared of being|be|become|not to be|used to be|like being|sound|sounding|dear|poor|my own|bloody|silly) $",
)
_EXCUSE = Exceptions(lead=_OTHERS, within=(r"i was called", r"{thanked}"))
_DEG = r"(?:(?:{mod}|a|an|the|such|some|one|{trait}|little|big|old|great|typical|real|total|complete|absolute|right|massive|fucking|bloody|utter|selfish|born|natural|worst|biggest|most|rubbish|crap|shit|terrible|awful|bad|useless|poor excuse for a|excuse for a|bit of a|kind of|sort of|proper|first-class|nasty|spoilt|spoiled|overgrown|grown|middle-aged|wee|cruel|flaming|compulsive|lying|cheating|lazy|stupid|walking|heartless|like|acting like|behaving like|being|just|turning into|becoming|becoming|turned into|nothing but|clearly|obviously|still|as|always|never|ever|an|worse than)(?: |, ))*"
YOU_ARE = Pattern(
    (
        rf"(?:you|you people|you lot|you two)(?:'re| are| were|'ve been| have been| really are| can be| must be|'ll be| will be|'d be| sound| look| act like| acted like| behave like| behaved like| turn into| turned into| become| became)(?: always| never| still| just| such| being| so| both| all| like| too| clearly| obviously)*,? {_DEG}(?:{{name}}|{{trait}})s?(?! (?:enough|about (?:the|it|this|that)|when|at the thought|to (?:tell|admit|see))\b)",
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
    unless=Exceptions(lead=(r"{reported}", r"{denied}(?: \w+){0,4} $", r"(?:i'm|i am|i was|i felt like|i feel like|myself|i've been|i can be|i)(?: {mod}| like| a| an| the| being)* $", r"(?:it's|it was|it is|that's|that was)(?: {mod})* $", r"(?:his|her|their|my) (?:\w+ )?(?:ex|boss|dad|mum|mother|father|sister|brother|uncle|neighbour)(?: \w+){0,3} $", r"(?:don't think|never) (?:you're|you are) $"), within=(r"{thanked}",)),
)
NOTICES = (YOU_ARE, NAMED)
