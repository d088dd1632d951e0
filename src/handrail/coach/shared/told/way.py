"""Locked in or out, kept from leaving; papers, keys, shoes, a curfew."""

from handrail.coach.matchers import Pattern, Together
from handrail.coach.shared.told.held import MUST, NO_LEAVE, held, ruled
from handrail.coach.shared.told.pieces import DID, PARTNER, THEY

_OK = (
    r"(?:as usual|before bed|at night|mended|repaired|lost (?:his|her|my) keys|forgot|heeled|"
    r"cobbler|polish\w*|washed|drove them back|had (?:three|a few|two|four) (?:beers|pints|drinks)|"
    r"keeps me up(?! in)|been drinking|beers|over the limit|in a card|to rome|surprise|garage|"
    r"the mot|mot\b|valet\w*|"
    r"serviced|fixed|petrol for me|filled (?:it|her|my)|oven|runs? out|out of the oven|off at the "
    r"door|coat (?:off me|and hung)|held my coat|helped me|holds? the door|held the door|opened "
    r"the door|opens the door|door for me|carried|carries|burglar\w*|storm|insulat\w*|draught\w*|"
    r"paint\w*|varnish\w*|double ?glaz\w*|new (?:lock|door|keys?|windows?|kitchen|shed|bike)|"
    r"locked himself|locked herself|lock(?:ed)? (?:myself|ourselves)|jams|jammed|stuck in there|"
    r"the wind|the cat|the dog|puppy|keeps? (?:the |his |her )?(?:shed|garage|bike|car|house|flat|"
    r"room) (?:tidy|clean|nice|warm|spotless)|took the car to|taxi home|lift to|gave me a lift|"
    r"drove me|drives me|took me (?:out|home|to the)|takes me (?:out|home|to the)|home early|home "
    r"late|flat tyre|puncture|delivery|plumber|chain lube|to the dry|dry-?clean\w*|hid my (?:shoes|"
    r"keys|passport) (?:in the (?:oven|freezer)|as a|for a joke)|blocks? the (?:view|sun|telly)|"
    r"block of|front door key for me|cut me a key|gave me (?:a|his|her) key|spare key|house keys "
    r"of our|got the keys|stand(?:s)? on the|room for|snow\w*|outside (?:with|for a)|sits? outside "
    r"with|home cooked|home made|home from|stays? home|change(?:d)? (?:the )?(?:bed|room|nappy|"
    r"curtains|tyre|bulb)|park(?:ed|s)? (?:the car|outside the shop)|tied (?:up )?the|i tied|she "
    r"asked me to|he asked me to|leave (?:him|her) alone)"
)
_SHUT = (
    r"(?:lock\w*|bolt(?:s|ed)|padlock\w*|shut|trapp\w*|imprison\w*|barricad\w*|chain\w*|tied|"
    r"nailed|deadlock\w*|key turned|board\w* up|kept|keeps|held) (?:me|us|myself)?(?: [\w'-]+)?? "
    r"?(?:in|inside|out|out of|up|outside)\b"
)
NOTICES = (
    Pattern(
        (
            r"(?:lock(?:s|ed|ing)?|bolt(?:s|ed)?|shut(?:s|ting)?|trap(?:s|ped)?|keeps?|kept|held|"
            r"hold(?:s|ing)?|chain(?:s|ed)?|tie[sd]?|cuff\w*|handcuff\w*|imprison(?:s|ed)?|"
            r"barricad\w*|pen(?:s|ned)?) (?:me|us)(?: and [\w' ]{2,20}?)? (?:in|inside|out|outside|"
            r"indoors|up|prisoner|hostage|to (?:the|a)|on the balcony|here|there|away)\b(?! (?:of "
            r"(?:it|mind|trouble|the loop|my mind)|the (?:loop|dark about|picture|know)|suspense|"
            r"with (?:a hug|his arms|stories)|good|high|awe|his arms|to date|all night laughing|"
            r"late))",
            r"(?:^|[.!?] )(?:locked|shut|bolted|kept) (?:out|in|indoors|on the balcony|outside|"
            r"inside)(?=[^\n]*)",
            r"(?:i'm|i am|i was|been|get|got|me|being) (?:\w+ )?(?:locked|shut|kept|trapped|bolted|"
            r"imprisoned|barricaded|grounded|held) (?:in|inside|out|up|at home|indoors|prisoner|"
            r"here)(?=[^\n]{0,80}\b(?:he|she|him|her|by|from|till|until|all|again|when|for "
            r"(?:hours|the|a|two|three))\b)",
            r"(?:lock(?:s|ed)?|bolt(?:s|ed)?|padlock(?:s|ed)?|deadlock(?:s|ed)?|double-?locks?|"
            r"nail(?:s|ed)?|screw(?:s|ed)|board(?:s|ed) up|block(?:s|ed)|barricade[sd]?|bar(?:s|"
            r"red)|guards?|guarded|glue[sd]?|wedge[sd]?)(?: {between}| all| both)* (?:the|my|our|"
            r"every|all the) (?:[\w'-]+ ){0,2}?(?:bedroom|bathroom|house|flat|cellar|shed|kitchen|"
            r"spare room|doors?|doorway|windows?|gates?|drive|driveway|exits?|hall|stairs|way|path|"
            r"room|car)\b(?=[^\n]{0,90}\b(?:i|me|too|with me|from outside|outside|my|outside|out|"
            r"when he|when she|leave|shut|goes|go|so|from)\b|[.]|$)",
            rf"{NO_LEAVE}(?:,? [\w'-]+){{0,3}}? (?:out\b(?! (?:of bed|of mind))|leave|past|go "
            rf"(?:out|home|anywhere|upstairs|to (?:work|the (?:shops?|doctor\w*"
            r"|toilet|hospital|bathroom|loo|gp|garden|bank|midwife))|outside|for a (?:walk|run)|"
            r"back)|outside|drive|learn(?:ing)? to drive|get (?:out|off|up|a taxi|in the car)|past|"
            r"travel|walk|beyond|further|(?<!phone )(?<!ring )(?<!call )(?<!write )home|downstairs|"
            r"upstairs|have (?:a|my|the) (?:own )?(?:key|keys|passport|car|phone and)|answer the "
            r"door|through the|step|move|go\b(?=[.!?,]| (?:till|until|unless|without|alone)|$))",
            r"(?:lock|bolt|padlock)(?: \w+)? on the outside|(?:allowed|let) (?:only )?(?:as far as|"
            r"no further)|(?:thrown|threw|chucked|flushed|buried|dropped|posted) my (?:\w+ "
            r")*(?:keys?|shoes|passport)|(?:unscrewed|took off|removed|taken off) the (?:door "
            r")?handle|hides? my (?:\w+ )*(?:insulin|inhaler|tablets|medication|meds|pump|chair)|"
            r"(?:ripped|tore|tears|rips|cut) up my (?:\w+ )*(?:tickets?|passport|licence|uniform)|"
            r"wheels off my|women don't go out|don't go out after|go out after (?:six|dark|seven|"
            r"eight)|with his (?:mother|mum|brother) so i can't|so i can't (?:go|leave|get out|fly|"
            r"travel)|(?:with|has) me in it|drove off (?:with my|without me|and left)|left me "
            r"(?:on|at|in) (?:the|a) (?:[\w-]+ )*(?:side|road|fell|moor|services|layby|dark|middle|"
            r"motorway|car park|field|woods)|to get my (?:passport|keys|papers|visa) back|my "
            r"(?:visa|passport)[^.!?\n]{0,30}my (?:passport|visa|phone|keys|papers)|no signal|"
            r"won't drive me|wouldn't drive me|except (?:on|for|with|when) (?:the|him|her|he|she)",
            rf"{MUST}(?:be )?(?:\w+ )?(?:home|back|in|indoors|in bed|inside) (?:by|before|at|"
            rf"within|for|the minute|straight)(?: [\w':]+){{0,4}}(?=[^\n]*\b(?:or|"
            r"he|she|him|her|trouble|else|row|locks?|there's)\b)",
            r"(?:can't|cannot|couldn't|can only|could only|may not|mustn't|don't|never|daren't|"
            r"allowed) (?:\w+ )?(?:go|leave|get|step|walk|travel|drive|move)(?: [\w'-]+){0,5}? "
            r"(?:without (?:him|her|asking|permission|his|her|a)|unless (?:he|she|his|her|i ask)|"
            r"if (?:he|she|his|her)|until (?:he|she)|alone because|on my own because|only (?:with|"
            r"when|if))(?! (?:fail|coffee|laughing|cake|tea|my glasses))|(?:only|just) (?:go|"
            r"allowed|leave|get)(?: [\w'-]+){0,4}? (?:if (?:he|she|his|her)|with (?:him|his|"
            r"her)(?! (?:mates|permission))|when (?:he|she)|(?:to )?(?:the|our) gate)|where i can "
            r"(?:walk|go)|(?:asks?|asking|need|get) (?:his|her|him|permission)(?: \w+)? (?:to|"
            r"before i) (?:go|leave|step)",
            r"(?:i(?:'ve)? got|i get|i have|gives? me|gave me|allow\w* (?:me)?|only|exactly|^|"
            r"[.!?] )(?: ?\w+)?? ?(?:ten|twenty|fifteen|thirty|forty|half an|an|one|\d+) "
            r"(?:minutes?|hour)(?: [\w'-]+)? (?:for|to (?:get|do|go)|at) (?:the )?(?:shops?|"
            r"shopping|school|there|walk|big shop)(?=[^\n]*\b(?:or|not|he|she|else|minute)\b)|"
            r"curfew|house arrest|prisoner in my own|under lock",
            r"(?:stands?|stood|standing|sits?|sat|sitting|lies|lay|parks?|parked|blocks?|blocked|"
            r"leans?|leant|plants? himself)(?: [\w'-]+){0,4}? (?:in|against|across|by|before|"
            r"behind|in front of|at|the) (?:the |my |our )?(?:[\w-]+ )?(?:door|doorway|front door|"
            r"gate|drive|driveway|stairs|way out|exit|my car)(?=[^\n]{0,80}\b(?:won't|wouldn't|so "
            r"i|let me|past|can't|couldn't|until|till|stop|leave|not move|miss|out)\b)",
            r"(?:let(?:s|ting)? (?:down|the air)|slash(?:es|ed)|punctur\w*|took the air out of)(?: "
            r"\w+)?? (?:my|the|all|our|both) (?:\w+ )?tyres?(?! (?:because|to fix))|(?:let|lets) "
            r"my tyres down|(?:takes?|took|pulled|remov\w*|disconnect\w*|unplug\w*|siphon\w*|"
            r"drain\w*|disabl\w*|immobilis\w*) (?:out |off )?(?:the|my) (?:car |whole )?(?:battery|"
            r"spark plugs?|petrol|distributor|wheels?|fuse|sat ?nav|engine|car)\b(?=[^\n]*\b(?:so|"
            r"can't|couldn't|leave|go|stop|out|i)\b)|drag(?:s|ged) me back (?:in|inside|to the "
            r"house|home|from the door)|pull(?:s|ed) me back (?:in|inside)|snatch\w* the (?:car "
            r")?keys",
        ),
        unless=ruled(_OK, r"(?:i was stuck|the lift|kids locked|boys locked|the den|escape|i "
        r"locked|we locked|we're locked|baby|out of hospital|my op|after the|cramp|work|lost|"
        r"exam)(?! (?:by|he|she))"),
        in_quotes=True,
    ),
    Together(
        (
            (r"(?:my|the|our|both|all|mine and|every|a) (?:[\w'-]+ ){0,3}?(?:keys?|uniform|costume|"
            r"nightclothes|passports?|papers|visa|shoes|boots|trainers|coat|coats|crutches|"
            r"wheelchair|frame|walking stick|stick|licence|bus pass|travel card|bike|tyres?|"
            r"battery|documents|birth certificate|scooter|glasses|hearing aids|prosthetic|leg|"
            r"clothes|brp|residence permit|identity card|id|id card|spark plugs?|car|taxi|ticket|"
            r"tickets|purse|train ticket|green card)\b",),
            (rf"(?:{THEY}|{PARTNER}){DID} (?:\w+ )?(?:{{shut_in}}|put|puts|says|tore|ripped|"
            rf"chucked|hid|got|has|have|won't|wouldn't|refuses?)|(?:in|with) (?:his|"
            r"her) (?:safe|mum's|pocket|boot|car|office|drawer|mother|brother)|(?:snatched|hidden|"
            r"confiscated|locked (?:away|up))",),
            (r"(?:so (?:that )?i|can't|couldn't|cannot|to stop|stop(?:ped|s)? me|leave|go (?:out|"
            r"home|anywhere)|went (?:out|to|off)|and (?:went|left|drove|walked)|goes (?:out|to "
            r"work)|went to work|when (?:he|she)|if i|until|till|from me|in (?:his|her)|off me|out "
            r"(?:of )?my hand|and (?:the|my) (?:baby|kids)|won't give|wouldn't give|not allowed|"
            r"have them|hid|hides|hidden|tore|burn\w*|flush\w*|safe\b|away|because i|again|every|"
            r"keeps|held|holds|for the|locked|on the day|whole|entire|i'd|i )",),
        ),
        unless=held(_OK, r"(?:kill|slit|throat|hang (?:himself|herself))"),
    ),
)  # fmt: skip
