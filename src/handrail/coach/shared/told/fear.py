"""Afraid of the partner: said, or seen in what the writer's body and days do."""

from handrail.coach.matchers import Exceptions, Pattern
from handrail.coach.shared.told.pieces import HEALED, NOT_REAL, PARTNER

_AFRAID = (
    r"(?:scared|afraid|frightened|terrified|petrified|fearful|scares|scare|dread|dreading|fear|"
    r"scary|in fear|wary|"
    r"panic|panics|panicky|panicked|nervous|anxious|worried|uneasy|shit-?scared|shitting myself|"
    r"bricking it|living in"
    r" fear|not safe|feel unsafe|unsafe|on edge|scaredy|jumpy|sick with (?:fear|nerves)|feart|frit|"
    r"spooked|timid)"
)
_STRONG = (
    r"(?:scared|afraid|frightened|terrified|petrified|fearful|in fear|feart|frit|shit-?scared|"
    r"terror|unsafe|dread|"
    r"dreading|fear|panicky|panic|don't feel safe|not safe)"
)
_HIM = rf"(?:him|her|them|he|she|he'll|she'll|he's|she's|he'd|she'd|his|{PARTNER}|my ex)"
_FOR_THEM = (
    r"(?:losing (?:him|her|them)|lose (?:him|her)|hurt (?:himself|herself)|for (?:him|her|them|his|"
    r"her|my|the dog|our)|"
    r"meeting (?:his|her)|(?:his|her) (?:health|heart|illness|scan|operation|cough|driving test|"
    r"exam|chemo|cancer|mum|"
    r"dad|parents|family|grave|funeral|test|results|new job|commute|ladder|ice|job|interview)|the "
    r"(?:exam|rent|boiler|"
    r"dentist|ferry|dark|interview|scan|results|first dance|future|flight|plane|cancer|birth|"
    r"surgery|op|water|dog|roads|"
    r"weather|ice|baby)|spiders?|heights|flying|needles|clowns|moths|wasps|snakes|lifts|crowds|"
    r"public speaking|he's in a "
    r"ditch|(?:he|she)(?:'s|'ll| will| might)? (?:\w+ )?(?:fall|ill|die|dying|sick|poorly|lose "
    r"(?:his|her) job|in a ditch|"
    r"slip|crash|relapse|catch|miss|forget|bored|leave me|fail|lonely|tired|overdo|be (?:late for|"
    r"disappointed|sad|ill|"
    r"lonely|cold))|worries about planes|held my hand|holds my hand|talks me|he laughs and gets|"
    r"told jokes|squeezed my|"
    r"rollercoaster|film|clapped|can't afford|losing (?:this|the|my) job|change|turning|school|"
    r"burnt the|maths|"
    r"leave me|without (?:him|her)|cheat\w*|proposing|propose|surprise|cliff|ladder|baby's|labour|"
    r"loneliness|hell\b)"
)
_OUT = Exceptions(
    lead=(
        r"(?:not|never|\w*n't|no longer|nothing to be|stopped being|isn't|wasn't|rather than|"
        r"nor)(?: {mod}| {adv}| at all|"
        r" feel| being| be| a bit)* ?$",
        r"(?:he|she|he's|she's|he'll|she'll|he'd|she'd|they|they're|dog|cat|daughter|son|kids|mum|"
        r"sister|friend|everyone|you)(?:'s|'re)? (?:\w+ "
        r"){0,3}$",
    ),
    within=(_FOR_THEM,),
    anywhere=(*NOT_REAL, *HEALED),
)
NOTICES = (
    Pattern(
        (
            rf"{_STRONG} (?:half to death |stiff |to death |out of my (?:wits|mind) )?(?:of|about|"
            rf"over|when|if|that|in case|"
            rf"to (?:tell|upset|anger|cross|disagree with|contradict|ask|face|ring|answer|be "
            rf"(?:alone|in)|say no to|wake|"
            rf"argue with|displease|annoy|set)|every time|whenever|as soon as|because of|by|around|"
            rf"near|with|now|what)"
            rf" (?:\w+ ){{0,2}}?(?:my own )?{_HIM}\b",
            rf"{_STRONG} (?:of|about|what|that|in case|when|whenever|if|every time|because)(?:,? "
            rf"[\w'-]+){{1,6}}? (?:he|she)"
            r"(?:'ll|'d|'s| will| would| might| is| gets| comes| goes| finds| loses| does| raises| "
            r"drinks| walks| has| starts"
            r"| looks| turns| came| opens| shouts| wakes| said| hears| sees| reads)\b",
            r"(?:scared|afraid|frightened|terrified|too scared|petrified|dread|dreading|daren't|"
            r"don't dare|dare not|fear|"
            r"nervous|anxious|panicky) (?:about |of )?(?:to )?(?:go(?:ing)? (?:home|to bed|to "
            r"sleep|back|upstairs|in)|be"
            r"(?:ing)? (?:in the house|at home|late|alone)|sleep(?:ing)?|fall(?:ing)? asleep|"
            r"speak(?:ing)?|breathe|move|open"
            r" (?:my|the)|answer(?:ing)? (?:the door|my phone|him|her|back)|disagree\w*|say (?:no|"
            r"anything|a word|what)|eat in"
            r"|leave (?:him|her|the (?:house|room))|tell(?:ing)? (?:anyone|anybody|him|her)|be "
            r"seen|put a foot|make a (?:noise|"
            r"sound|mistake)|sing|laugh|ask|ring (?:him|her)|upset (?:him|her)|com(?:e|ing) home|"
            r"turn(?:ing)? (?:my|the) key|"
            r"my own (?:home|house)|the weekend|weekends|every (?:handover|evening|night)|dinner "
            r"time|tomorrow)\b",
            r"(?:he|she|they|his (?:\w+ )?(?:face|eyes|voice|moods?|temper|silence|look|hands?|"
            r"rage|rages|car|key|footsteps)|her "
            r"(?:\w+ )?(?:face|eyes|voice|moods?|temper|silence|look|hands?|rage|rages|car|key|"
            r"footsteps)|"
            rf"{PARTNER}|it|that look)(?: {{between}}| {{mod}})* (?:scares?|frightens?|terrifies|"
            rf"petrifies|terrified|frightened|"
            r"scared) (?:me|us|the life out of me|the (?:shit|hell|crap|living daylights) out of "
            r"me)|(?:he|she)(?:'s| is| gets| "
            r"can be| was)(?: {mod})* (?:scary|frightening|terrifying|menacing)",
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
            r"get)|(?:scared|terrified|frightened|afraid|petrified) (?:that )?(?:he|she) (?:will|"
            r"might) (?:find|hit|hurt|come|do)|(?:walk\w*|tread\w*|tiptoe\w*|living|i'm|live) "
            r"(?:on|around|round) (?:eggshells|glass|broken glass|pins|a knife ?edge)|"
            r"on eggshells|tip ?toe (?:round|around) (?:him|her)|tiptoeing (?:round|around) (?:him|"
            r"her)",
            r"(?:flinch\w*|cower\w*|recoil\w*|shak(?:e|ing)|trembl\w*|freeze|froze|shook|jump|go "
            r"(?:cold|rigid|stiff|quiet|numb)|"
            r"hold my breath|brace myself|stomach (?:drops|turns|churns|knots|flips|lurches)|heart "
            r"(?:races|pounds|hammers|"
            r"thumps|stops|bangs)|blood (?:run|runs|goes) cold|hands (?:shake|sweat)|feel sick|"
            r"hide|i'm hiding|insides|skin "
            r"crawls|belly|whole body|can't breathe|throat closes|chest (?:tightens|"
            r"goes))(?=[^.!?\n]{0,70}\b(?:he|she|his|her|"
            r"him)\b)(?![^.!?\n]{0,70}\b(?:kiss\w*|smiles|laughed|proposed|walks in with flowers|"
            r"on stage|sings|tackle|scan|"
            r"results|hospital|surgery|exam))",
            r"(?:when(?:ever)?|if|as soon as|every time|each time|the (?:minute|second|moment)) "
            r"(?:i hear |i see )?(?:he|she|his|her"
            r")\b[^.!?\n]{0,60}\b(?:i (?:flinch|shake|freeze|jump|tremble|go (?:cold|stiff|quiet|"
            r"rigid)|hide|cower|panic|hold my "
            r"breath|brace|feel sick|duck|get panicky|can't breathe|want to run)|my (?:stomach|"
            r"heart|hands|insides|chest|whole "
            r"body|belly|skin|throat|legs|knees) (?:\w+ )?(?:drops?|turns?|churns?|races|pounds|"
            r"shakes?|shake|goes|knots|sinks|"
            r"tightens?|stops|flips|closes|lurch\w*|go|give|crawls))",
            r"(?:sleep|slept|sleeping|barricade|wedge|lock myself|locked myself|shut myself|hid|"
            r"hide|hiding|stay|stayed|sit|sat)"
            r"(?: [\w'-]+){0,8} (?:because of (?:him|her)|from (?:him|her)|in case (?:he|she)|so "
            r"(?:he|she) (?:can't|won't)|when "
            r"(?:he|she)(?:'s| is)? (?:starts?|kicks? off|gets?|comes?|shouts?|drinks?|drunk|angry|"
            r"like that|raging|in a)|away from "
            r"(?:him|her)|till (?:he|she)(?:'s| is)? (?:calm\w*|asleep|sober|gone|out|passes|stops|"
            r"falls))|chair (?:against|under|"
            r"behind) the door",
            r"(?:keep|kept|got|have|there's|'ve got) (?:\w+ )?(?:a |my )?(?:bag|rucksack|case)(?: "
            r"\w+){0,2} (?:packed|by the door|"
            r"hidden|in the (?:boot|shed|car))(?=[^.!?\n]{0,50}(?:in case|he|she|for when|just))|"
            r"(?:watch|read|scan|check|studying|"
            r"study) (?:his|her) (?:face|eyes|hands|mood|moods|jaw|shoulders|footsteps)|(?:which|"
            r"what) (?:one|version|mood|him|her|"
            r"side) (?:i've got|i'll get|of (?:him|her)|he's in|she's in|he'll be|she'll be|walks|"
            r"comes)|know what mood",
            r"(?:i )?(?:daren't|don't dare|wouldn't dare|dare not|dursn't)\b(?! (?:look at the "
            r"scales|eat another|open the (?:bill|"
            r"exam))|.{0,20}(?:hope|dream))(?=[^.!?\n]{0,60}\b(?:he|she|him|her|his)\b)|(?:not hit "
            r"me|hasn't hit me|never hit me)"
            r"[^.!?\n]{0,30}(?:but|yet)[^.!?\n]{0,30}(?:will|going to|might|feels|scared)|"
            r"(?:setting (?:him|her) off|set (?:him|her) "
            r"off)(?=|\b)|(?:what|god knows what) (?:he|she)(?:'ll|'d| will| would| might|'s "
            r"capable| is capable)(?: of)? ?(?:do)? (?:"
            r"to me|next|this time|when|if|tonight|now)",
            r"(?:don't|do not|never|didn't|no longer|not) feel safe\b(?! (?:on the (?:road|ladder|"
            r"ice)|in this area|cycling|driving|on"
            r" the bus))(?=[^.!?\n]{0,50}\b(?:him|her|he|she|home|bed|house|here|my own|any "
            r"?more)\b|[.]|$)|(?:live|living|lived) in "
            r"(?:fear|terror|dread)|frightened of (?:him|her|setting|upsetting|doing|getting)",
            rf"{_AFRAID} (?:when|whenever|if|every time|as soon as|each time) (?:he|she|his|her|my "
            rf"(?:husband|wife|partner|ex|"
            r"boyfriend|girlfriend))(?:'s| [\w'-]+){1,6}?(?:pulls up|comes? (?:in|home)|gets? "
            r"(?:in|home|quiet|that look|like|angry|"
            r"cross)|raises?|drinks?|shouts?|goes quiet|walks|key|car|van|voice|footsteps|angry|"
            r"mood|drunk|loses|rings|texts|slams?)",
        ),
        unless=_OUT,
        in_quotes=False,
    ),
)  # fmt: skip
