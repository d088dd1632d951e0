"""Names and verdicts that are called out, whoever they are hung on."""

from handrail.coach.matchers import Exceptions, Pattern

DEGREE = (
    r"(?:(?:{mod}|so|all|sore|a|an|the|such|some|one|{trait}|little|big|old|great|typical|real|"
    r"total|complete|absolute|right|massive|fucking|bloody|utter|selfish|born|natural|worst|"
    r"biggest|most|rubbish|crap|shit|terrible|awful|bad|useless|poor excuse for a|excuse for a|"
    r"bit of a|kind of|sort of|proper|first-class|nasty|spoilt|spoiled|overgrown|grown|"
    r"middle-aged|wee|cruel|flaming|compulsive|lying|cheating|lazy|stupid|walking|heartless|like|"
    r"acting like|behaving like|being|just|turning into|becoming|becoming|turned into|nothing "
    r"but|clearly|obviously|still|as|always|never|ever|an|worse than)(?: |, ))*"
)
NAMED = Pattern(
    (
        rf"(?:what|how|such) (?:a|an) {DEGREE}(?:{{name}})(?=[.,!?]|$)",
        r"(?:{trait}|{name}) of you(?! to (?:offer|ask|help))",
        rf"(?:^|[.!?,;:] ?|\bok |\boi |\bhey |\blisten |\boh |\bhello |\bright "
        rf")(?:{DEGREE})(?:liar|idiot|moron|slob|bitch|bastard|wanker|tosser|prick|dick|"
        rf"dickhead|arsehole|asshole|twat|cunt|knobhead|bellend|prat|twit|loser|waster|"
        rf"coward|wimp|psycho|nutter|control freak|hypocrite|snob|lazybones|scumbag|slut|"
        rf"slag|whore|brat|selfish|pathetic|lazy|useless|scrounger|layabout|cheapskate|"
        rf"tightwad|narcissist|thicko|halfwit|dimwit)(?=[.,!?]|$)",
        rf"(?:with|to|from|by|for|at|on|of|like|married|marry|live with|living with|someone|"
        rf"somebody|raising|dating|than|another|being|man|woman|person|father|mother|husband|"
        rf"wife|partner|parent|dad|mum) (?:someone |somebody |a |an |such a |so |such an |"
        rf"the |with |that's |who's |who is |as |this |that |to |two |a man |a woman "
        rf")*{DEGREE}(?:liar|idiot|moron|slob|bitch|bastard|wanker|tosser|prick|dickhead|"
        rf"arsehole|asshole|twat|cunt|bellend|loser|waster|layabout|scrounger|freeloader|"
        rf"coward|man-child|manchild|psycho|nutter|control freak|tyrant|narcissist|hypocrite|"
        rf"snob|thicko|lazybones|couch potato|slacker|alkie|pisshead|junkie|slut|slag|"
        rf"pervert|creep|scumbag|lowlife|tightwad|skinflint|miser|cheapskate|brat|bully|"
        rf"drama queen|sponger|parasite|leech|big baby|mummy's boy|selfish|lazy|cruel|"
        rf"heartless|pathetic|unreliable|immature|childish|useless|spineless|ungrateful|"
        rf"vindictive|two-faced|irresponsible|stingy|tight|self-centred)(?=[.,!?]|$| as| "
        rf"like| who| when| that| with| and| to| about| man| woman| person| parent)",
        r"you(?:'ve| have)? (?:got |have )?(?:no (?:shame|manners|spine|backbone|heart|"
        r"conscience|morals|self-respect|class|brain|brains|balls|guts|empathy|feelings|"
        r"integrity|self-control|decency|soul|sense|common sense|ambition)|a (?:nasty|mean|"
        r"cruel|vicious|jealous|selfish|evil|drink) (?:streak|tongue|mind|problem|side)|a "
        r"screw loose|issues|the (?:emotional range|maturity|brain|brains|attention span|"
        r"memory|manners) of|a heart of stone)|your true colours|typical (?:man|woman|bloke|"
        r"selfish|lazy|you|male|female)|can't be trusted|cannot be trusted|you don't have "
        r"(?:a heart|a brain|the guts|the brains|an honest bone|any shame|a clue)|not (?:a|"
        r"an honest) (?:real man|proper man|honest bone)|(?:not|no) man enough|just like "
        r"your (?:mother|father|mum|dad|mam)|as bad as your (?:mother|father|mum|dad)|worse "
        r"than your (?:mother|father|mum|dad)",
    ),
    unless=Exceptions(
        lead=(
            r"{reported}",
            r"{denied}(?: \w+){0,4} $",
            r"(?:i'm|i am|i was|i felt like|i feel like|myself|i've been|i can be|i)(?: "
            r"{mod}| like| a| an| the| being)* $",
            r"(?:it's|it was|it is|that's|that was)(?: {mod})* $",
            r"(?:his|her|their|my) (?:\w+ )?(?:ex|boss|dad|mum|mother|father|sister|brother|"
            r"uncle|neighbour)(?: \w+){0,3} $",
            r"(?:don't think|never) (?:you're|you are) $",
        ),
        within=(r"{thanked}",),
    ),
)
