"""Afraid of the partner: said, or seen in what the writer's body and days do."""

from handrail.coach.matchers import Exceptions, Pattern
from handrail.coach.shared.told.pieces import BESIDE, NOT_REAL, PARTNER

_AFRAID = (
    r"(?:scared|afraid|frightened|terrified|petrified|fearful|scares|scare|dread|dreading|fear|"
    r"scary|in fear|wary|panic|panics|panicky|panicked|nervous|anxious|worried|uneasy|shit-?scared|"
    r"shitting myself|bricking it|living in fear|not safe|feel unsafe|unsafe|on edge|scaredy|jumpy|"
    r"sick with (?:fear|nerves)|feart|frit|spooked|timid)"
)
_STRONG = (
    r"(?:scared|afraid|frightened|terrified|petrified|fearful|in fear|feart|frit|shit-?scared|"
    r"terror|unsafe|dread|dreading|fear|panicky|panic|don't feel safe|not safe)"
)
_HIM = rf"(?:him|her|them|he|she|he'll|she'll|he's|she's|he'd|she'd|his|{PARTNER}|my ex)"
_FOR_THEM = (
    r"(?:losing (?:him|her|them)|lose (?:him|her)|hurt (?:himself|herself)|for (?:him|her|them|his|"
    r"her|my|the dog|our)|meeting (?:his|her)|(?:his|her) (?:health|heart|illness|scan|operation|"
    r"cough|driving test|exam|chemo|cancer|mum|dad|parents|family|grave|funeral|test|results|new "
    r"job|commute|ladder|ice|job|interview)|the (?:exam|rent|boiler|dentist|ferry|dark|interview|"
    r"scan|results|first dance|future|flight|plane|cancer|birth|surgery|op|water|dog|roads|weather|"
    r"ice|baby)|spiders?|heights|flying|needles|clowns|moths|wasps|snakes|lifts|crowds|public "
    r"speaking|he's in a ditch|(?:he|she)(?:'s|'ll| will| might)? (?:\w+ )?(?:fall|ill|die|dying|"
    r"sick|poorly|lose (?:his|her) job|in a ditch|slip|crash|relapse|catch|miss|forget|bored|leave "
    r"me|fail|lonely|tired|overdo|be (?:late for|disappointed|sad|ill|lonely|cold))|worries about "
    r"planes|held my hand|holds my hand|talks me|he laughs and gets|told jokes|squeezed my|"
    r"rollercoaster|film|clapped|can't afford|losing (?:this|the|my) job|change|turning|school|"
    r"burnt the|maths|leave me|without (?:him|her)|cheat\w*|proposing|propose|surprise|cliff|"
    r"ladder|baby's|labour|loneliness|hell\b)"
)
_OUT = Exceptions(
    lead=(
        r"(?:not|never|\w*n't|no longer|nothing to be|stopped being|isn't|wasn't|rather than|"
        r"nor)(?: {mod}| {adv}| at all| feel| being| be| a bit)* ?$",
        r"(?:he|she|he's|she's|he'll|she'll|he'd|she'd|they|they're|dog|cat|daughter|son|kids|mum|"
        r"sister|friend|everyone|you)(?:'s|'re)? (?:\w+ ){0,3}$",
    ),
    within=(_FOR_THEM,),
    scene=NOT_REAL,
    beside=BESIDE,
)
NOTICES = (
    Pattern(
        (
            rf"{_STRONG} (?:half to death |stiff |to death |out of my (?:wits|mind) )?(?:of|about|"
            rf"over|when|if|that|in case|"
            rf"to (?:tell|upset|anger|cross|disagree with|contradict|ask|face|ring|answer|be "
            rf"(?:alone|in)|say no to|wake|"
            rf"argue with|displease|annoy|set)|every time|whenever|as soon as|because of|by|around|"
            rf"near|with|now|what) (?:\w+ ){{0,2}}?(?:my own )?{_HIM}\b",
            rf"{_STRONG} (?:of|about|what|that|in case|when|whenever|if|every time|because)(?:,? "
            rf"[\w'-]+){{1,6}}? (?:he|she)"
            r"(?:'ll|'d|'s| will| would| might| is| gets| comes| goes| finds| loses| does| raises| "
            r"drinks| walks| has| starts| looks| turns| came| opens| shouts| wakes| said| hears| "
            r"sees| reads)\b",
            r"(?:scared|afraid|frightened|terrified|too scared|petrified|dread|dreading|daren't|"
            r"don't dare|dare not|fear|nervous|anxious|panicky) (?:about |of )?(?:to "
            r")?(?:go(?:ing)? (?:home|to bed|to sleep|back|upstairs|in)|be(?:ing)? (?:in the house|"
            r"at home|late|alone)|sleep(?:ing)?|fall(?:ing)? asleep|speak(?:ing)?|breathe|move|"
            r"open (?:my|the)|answer(?:ing)? (?:the door|my phone|him|her|back)|disagree\w*|say "
            r"(?:no|anything|a word|what)|eat in|leave (?:him|her|the (?:house|room))|tell(?:ing)? "
            r"(?:anyone|anybody|him|her)|be seen|put a foot|make a (?:noise|sound|mistake)|sing|"
            r"laugh|ask|ring (?:him|her)|upset (?:him|her)|com(?:e|ing) home|turn(?:ing)? (?:my|"
            r"the) key|my own (?:home|house)|the weekend|weekends|every (?:handover|evening|night)|"
            r"dinner time|tomorrow)\b",
            r"(?:he|she|they|his (?:\w+ )?(?:face|eyes|voice|moods?|temper|silence|look|hands?|"
            r"rage|rages|car|key|footsteps)|her (?:\w+ )?(?:face|eyes|voice|moods?|temper|silence|"
            r"look|hands?|rage|rages|car|key|footsteps)|"
            rf"{PARTNER}|it|that look)(?: {{between}}| {{mod}})* (?:scares?|frightens?|terrifies|"
            rf"petrifies|terrified|frightened|"
            r"scared) (?:me|us|the life out of me|the (?:shit|hell|crap|living daylights) out of "
            r"me)|(?:he|she)(?:'s| is| gets| can be| was)(?: {mod})* (?:scary|frightening|"
            r"terrifying|menacing)",
            r"(?:sound of|hear) (?:the|his|her) (?:gate|key|car|van|footsteps|feet|door|"
            r"steps)(?=[^\n]*\bi (?:go|freeze|stiffen|shake|jump)\b)|(?:the|get) shakes (?:when|"
            r"whenever)|listen\w* (?:to|for) (?:where )?(?:his|her) (?:feet|footsteps|key|car|"
            r"breathing|steps|mood)|rehearse (?:every|each|what)|(?:don't|not|daren't|afraid) "
            r"(?:want )?to wake (?:him|her)|can't relax (?:till|until|when|while) (?:he|she)|out "
            r"of (?:his|her) reach|hands are ice|(?:the )?kids and i whisper|more afraid of|living "
            r"daylights|(?:scares?|frightens?|terrifies) (?:me|us)(?: half)? to death|(?:look|"
            r"face) (?:he|she) gives|makes? my blood (?:run )?cold|dread (?:his|her|every|hearing|"
            r"him|when|bedtime|weekends?|fridays?)|turns? with fright|chair (?:against|under) the|"
            r"i hide (?:in|from|when)|(?:but|and) i think (?:he|she) will\b|terrified (?:he|"
            r"she)'ll (?:find|turn|come|be|do|see|kick|snap|lose|get)|(?:scared|afraid|frightened) "
            r"(?:he|she)'ll (?:find|turn|come|be (?:outside|there|waiting|angry)|do|see|kick|snap|"
            r"get|hurt|hit|kill)|hearts? (?:is |'s )?in my mouth|(?:scared|terrified|frightened|"
            r"afraid|petrified) (?:that )?(?:he|she) (?:will|might) (?:find|hit|hurt|come|do)|"
            r"(?:walk\w*|tread\w*|tiptoe\w*|living|i'm|live) (?:on|around|round) (?:eggshells|"
            r"glass|broken glass|pins|a knife ?edge)|on eggshells|tip ?toe (?:round|around) (?:him|"
            r"her)|tiptoeing (?:round|around) (?:him|her)",
            r"(?:flinch\w*|cower\w*|recoil\w*|shak(?:e|ing)|trembl\w*|freeze|froze|shook|jump|go "
            r"(?:cold|rigid|stiff|quiet|numb)|hold my breath|brace myself|stomach (?:drops|turns|"
            r"churns|knots|flips|lurches)|heart (?:races|pounds|hammers|thumps|stops|bangs)|blood "
            r"(?:run|runs|goes) cold|hands (?:shake|sweat)|feel sick|hide|i'm hiding|insides|skin "
            r"crawls|belly|whole body|can't breathe|throat closes|chest (?:tightens|"
            r"goes))(?=[^.!?\n]{0,70}\b(?:he|she|his|her|him)\b)(?![^.!?\n]{0,70}\b(?:kiss\w*|"
            r"smiles|laughed|proposed|walks in with flowers|on stage|sings|tackle|scan|results|"
            r"hospital|surgery|exam))",
            r"(?:when(?:ever)?|if|as soon as|every time|each time|the (?:minute|second|moment)) "
            r"(?:i hear |i see )?(?:he|she|his|her)\b[^.!?\n]{0,60}\b(?:i (?:flinch|shake|freeze|"
            r"jump|tremble|go (?:cold|stiff|quiet|rigid)|hide|cower|panic|hold my breath|brace|"
            r"feel sick|duck|get panicky|can't breathe|want to run)|my (?:stomach|heart|hands|"
            r"insides|chest|whole body|belly|skin|throat|legs|knees) (?:\w+ )?(?:drops?|turns?|"
            r"churns?|races|pounds|shakes?|shake|goes|knots|sinks|tightens?|stops|flips|closes|"
            r"lurch\w*|go|give|crawls))",
            r"(?:sleep|slept|sleeping|barricade|wedge|lock myself|locked myself|shut myself|hid|"
            r"hide|hiding|stay|stayed|sit|sat)(?: [\w'-]+){0,8} (?:because of (?:him|her)|from "
            r"(?:him|her)|in case (?:he|she)|so (?:he|she) (?:can't|won't)|when (?:he|she)(?:'s| "
            r"is)? (?:starts?|kicks? off|gets?|comes?|shouts?|drinks?|drunk|angry|like that|raging|"
            r"in a)|away from (?:him|her)|till (?:he|she)(?:'s| is)? (?:calm\w*|asleep|sober|gone|"
            r"out|passes|stops|falls))|chair (?:against|under|behind) the door",
            r"(?:keep|kept|got|have|there's|'ve got) (?:\w+ )?(?:a |my )?(?:bag|rucksack|case)(?: "
            r"\w+){0,2} (?:packed|by the door|hidden|in the (?:boot|shed|"
            r"car))(?=[^.!?\n]{0,50}(?:in case|he|she|for when|just))|(?:watch|read|scan|check|"
            r"studying|study) (?:his|her) (?:face|eyes|hands|mood|moods|jaw|shoulders|footsteps)|"
            r"(?:which|what) (?:one|version|mood|him|her|side) (?:i've got|i'll get|of (?:him|her)|"
            r"he's in|she's in|he'll be|she'll be|walks|comes)|know what mood",
            r"(?:i )?(?:daren't|don't dare|wouldn't dare|dare not|dursn't)\b(?! (?:look at the "
            r"scales|eat another|open the (?:bill|exam))|.{0,20}(?:hope|"
            r"dream))(?=[^.!?\n]{0,60}\b(?:he|she|him|her|his)\b)|(?:not hit me|hasn't hit me|"
            r"never hit me)[^.!?\n]{0,30}(?:but|yet)[^.!?\n]{0,30}(?:will|going to|might|feels|"
            r"scared)|(?:setting (?:him|her) off|set (?:him|her) off)(?=|\b)|(?:what|god knows "
            r"what) (?:he|she)(?:'ll|'d| will| would| might|'s capable| is capable)(?: of)? "
            r"?(?:do)? (?:to me|next|this time|when|if|tonight|now)",
            r"(?:don't|do not|never|didn't|no longer|not) feel safe\b(?! (?:on the (?:road|ladder|"
            r"ice)|in this area|cycling|driving|on the bus))(?=[^.!?\n]{0,50}\b(?:him|her|he|she|"
            r"home|bed|house|here|my own|any ?more)\b|[.]|$)|(?:live|living|lived) in (?:fear|"
            r"terror|dread)|frightened of (?:him|her|setting|upsetting|doing|getting)",
            rf"{_AFRAID} (?:when|whenever|if|every time|as soon as|each time) (?:he|she|his|her|my "
            rf"(?:husband|wife|partner|ex|"
            r"boyfriend|girlfriend))(?:'s| [\w'-]+){1,6}?(?:pulls up|comes? (?:in|home)|gets? "
            r"(?:in|home|quiet|that look|like|angry|cross)|raises?|drinks?|shouts?|goes quiet|"
            r"walks|key|car|van|voice|footsteps|angry|mood|drunk|loses|rings|texts|slams?)",
        ),
        unless=_OUT,
        in_quotes=False,
    ),
)  # fmt: skip
