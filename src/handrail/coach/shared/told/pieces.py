"""The pieces each deed is told with: who did it, to whom, and what makes it harmless."""

from handrail.coach.matchers import Exceptions

PARTNER = (
    r"(?:my (?:ex[- ])?(?:man|bloke|lass|lover|woman|girl|fellow|old man|other half)|(?:my |the |"
    r"our |an |his |her )?(?:ex[- ])?(?:husband|wife|partner|boyfriend|girlfriend|fiancée?|fella|"
    r"bloke|missus|spouse|ex|ex's))"
)
THEY = rf"(?:he|she|they|him indoors|{PARTNER})"
THEIR = r"(?:his|her|their|he|she|him|they)"
DID = r"(?:'s|'d|'ll|'ve)?(?: {between}){0,4}"
GAP = r"(?:,? [\w'-]+){0,4}?"
FAR = r"(?:,? [\w'-]+){0,7}?"
ME = r"(?:me|us)\b"
MY = r"(?:my|me|our)(?: [\w'-]+){0,2}?"
STARTS = (
    r"(?:^|(?<=[.!?;:,\n]) ?|\b(?:and|but|so|when|because|then|that|as|while|where|how|if|since|"
    r"till|until|before|after) )"
)

# Stories, sport and dreams: what is told there happened to nobody.
NOT_REAL = (
    r"(?:in|from|watch\w*|read|reading|saw|seen|about|wrote|writing|listen\w* to|on|of)(?: (?:a|an|"
    r"the|this|that|my|our|some|his|her|old|new|another|last night's|tonight's|late))+(?: "
    r"[\w-]+){0,2} {story}\b(?!,? (?:and|when|then|so|but|because|he|she)\b)",
    r"(?:the|this|that|a|my|our)(?: [\w-]+){0,2} {story} (?:where|about|in which|had|has|with|"
    r"ended|was|is|we|i|on|that|tonight|gave|made|went|scared)",
    r"(?<!after )(?<!after the )(?<!after his )(?<!after my )(?<!over )(?<!over the )(?<!because "
    r"of ){sport}\b",
    r"(?:the|that|a) (?:killer|murderer|villain|strangler|actor|actress|baddie|wizard|zombie|ghost|"
    r"vampire|detective|heroine|kidnapper|stunt\w*|character)",
    r"(?:opening night|dress rehearsal|act (?:one|two|three)|act \d|on stage|stage fight|improv|"
    r"role-?play|am-?dram|read (?:a|an|this) (?:thriller|crime)|pretend(?:ing)? to be|playing the)",
)
# A dream, and a game one takes part in: what is told next happens in it, to the writer too.
IN_DREAM = (
    r"(?:dream|dreamt|dreamed|dreams|dreaming|nightmare|nightmares)",
    r"(?:i|we|i've|we've|went to|back at|did|played|playing|tried|trying|first|my|our|his|her) "
    r"(?:[\w-]+ ){0,2}?(?:{sport})\b|(?:{sport}) (?:class|club|training|practice|session|lesson|"
    r"with)",
)
# Another person's trouble: kept apart from the writer's own.
OTHERS = (
    r"(?:my|our|a|the|his|her|an old|some) (?:[\w-]+ )?(?:neighbour|friend|sister|brother|"
    r"colleague|mate|cousin|boss|daughter|niece|aunt|auntie|mum|client|patient|pupil|flatmate|"
    r"housemate|nan|student|pal|workmate|manager|landlady|cleaner|hairdresser)(?:'s|s') (?:\w+ "
    r")?(?:husband|boyfriend|partner|ex|wife|fella|bloke|girlfriend|man|marriage|story)",
    r"(?:a|the|this|that|some|one) (?:[\w-]+ )?(?:woman|girl|lady|couple|lass|lad|man|bloke|guy|"
    r"colleague|friend|neighbour|customer|mum|student|patient|client|family|actress|celebrity) "
    r"(?:at|in|from|down|on|next|who|says|said|upstairs|opposite|over|across|i (?:know|work)|told)",
    r"(?:on|in|all over|from) the (?:news|paper|papers|headlines|radio)|the news\b|in court today",
    r"(?:next door's|the neighbours?|upstairs|our neighbours?|my neighbours?)(?: [\w']+){0,3} "
    r"(?:hit|hits|beat|beats|were|was|row|rows|shout\w*|scream\w*|murdered|fight\w*)",
    r"my (?:sister|friend|best friend|mate|mum|daughter|colleague|neighbour|cousin|brother|niece|"
    r"aunt|nan|boss|pal)(?: \w+)? (?:says|said|told me|tells me|rang|phoned|reckons) (?:that "
    r")?(?:her|his|he|she)\b",
)
# Long past, and healed.
HEALED = (
    r"(?:years|decades) (?:ago|back|since)(?=[^\n]{0,160}\b(?:safe|healed|married|new life|"
    r"different|over it|free|better|peace|happy|behind me|done|history|kind|gentle|well|good|now|"
    r"wed|teach|laugh|these days|since then))",
    r"in (?:19|20)\d\d\b|so glad i (?:stayed|didn't|left)|(?:different life|long over|long healed|"
    r"behind me now|all behind me|ancient history|i've healed|i healed|in the past now|a lifetime "
    r"ago|in another life|years clean|years free|years sober|long gone|made our peace|first "
    r"(?:husband|wife|boyfriend|girlfriend|marriage) (?:was|used|hit|beat|pushed|did)|these days "
    r"i'm|years well)",
    r"(?:as a (?:child|kid|teen|teenager|girl|boy|lad|student)|when i was (?:a |at |\d|six|seven|"
    r"eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    r"little|small|young)|in my (?:teens|twenties|thirties)|at (?:school|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty)\b[^\n]{0,120}\b(?:now|well|fine|since)|growing up)",
    r"used to (?:hit|beat|hurt|cut|want|slap|choke|lock|scare|terrify|think|"
    r"be)[^\n]{0,140}\b(?:now|these days|years ago|since|safe|healed|gone|different)\b",
)
PLAYFUL = (
    r"(?<!says it was )(?<!said it was )(?<!says it's )(?<!calls it )(?<!he was )(?<!she was "
    r")(?<!for a )(?<!he )(?<!she )(?<!says he was )(?<!says it's just )(?<!nearly ){playful}\b(?! "
    r"(?:he|she) (?:says|said))",
)
NEVER = (
    r"(?:never|\w*n't|not|no longer|without|nobody|no one|hardly|nor|isn't|wasn't|instead of|"
    r"rather than)(?: {between}| once| ever| try to| even| that he| that she| he| she| like he| as "
    r"if he)* ?$",
)
DOER = (rf"{STARTS}(?:{{innocent_doer}})(?:'s|'d|'ll|'ve)?(?: {{between}}){{0,3}} ?$",)
AT_PEACE = (
    r"(?:has|he's|she's|he|she)(?: has)? never (?:once |ever |actually |even )?(?:threatened|hit|"
    r"hurt|touched|laid|slapped|kicked|punched|pushed|raised|harmed|been|made me|checked|asked|"
    r"said no)",
    r"(?:isn't|is not|not|'s not) (?:a )?(?:violent|controlling|jealous|abusive|scary|dangerous)",
)
# Help, a mishap, a joke that both tell: why a hand was where it was.
KIND = (
    r"(?:caught|steadied|held|grabbed|took|helped|carried) (?:me|hold of me|my (?:arm|hand|"
    r"elbow|sleeve))(?: "
    r"by the (?:wrist|arm|hand|elbow|waist)| up)? (?:when|as|before) i(?:'d)? (?:nearly |almost "
    r")?(?:slipped|"
    r"tripped|stumbled|toppled|fell|stepped (?:out|off)|came over)\b(?![^.!?]*\b(?:hard|"
    r"bruis\w*|punch\w*|"
    r"kick\w*|hit)\b)|rolled me (?:on|onto|over)\b[^.!?\n]{0,20} when i (?:fainted|passed out)",
    r"(?:grabbed|caught|pulled|yanked|pushed|held) (?:me|my \w+)\b[^.!?\n]{0,30} (?:when|as|"
    r"before) (?:the|a) "
    r"(?:\w+ )?(?:van|bus|car|lorry|bike|train|tram|wave|branch|ladder) (?:came|shot|swung|"
    r"turned|went (?:by|"
    r"past)|fell)(?![^.!?]*\b(?:toward|under|push\w*|in front of it)\b)|the (?:van|bus|car|"
    r"lorry|bike|train|tram) was right there",
    r"(?:carried|helped|fed|lifted|washed|dressed|tied|did up|cut up)\b[^.!?\n]{0,50} "
    r"(?:because|as|since|while|"
    r"now) (?:my |both my )?(?:\w+ )?(?:ankle|hip|wrists?|arms?|legs?|shoulder|back|hands?|knee|"
    r"foot)\b|(?:pushed"
    r"|pulled|moved|steered|lifted) me out of the (?:way|path) of (?:a|the|that)\b|pulled me "
    r"(?:up )?out of the (?:mud|ditch|nettles|brambles|snow)",
    r"(?:towel|flannel|cloth|hand|pack|cream|balm|scarf) [^.!?\n]{0,40}\bfor (?:the|my) "
    r"(?:toothache|headache|"
    r"migraine|sunburn|fever|rash|burn|itch|cold|cramp)|when the (?:migraine|fever|cramp|rain|"
    r"storm) (?:came|"
    r"comes|started)|(?:toffee|crisp|sweet|grape|bone|crumb|pip|mint) (?:came|shot|popped|flew) "
    r"(?:up|out)|where the (?:sunburn|rash|sting|splinter|itch)\b|in (?:his|her) sleep",
    r"(?:wip|brush|pick|wash|lick|dab)\w* (?:the |some |a )?(?:jam|crumbs?|mud|sand|sauce|cream|"
    r"egg|paint|"
    r"chocolate|fluff|leaf|leaves|snow|flour|icing) (?:off|from|out of) my|(?:lifted|helped|"
    r"carried) me (?:over|"
    r"up|across|down) the (?:\w+ )?(?:stile|fence|step|steps|bank|rocks|kerb|puddle|stream|"
    r"hill)(?![^.!?]*\b(?:drag\w*|bruis\w*|dropp\w*)\b)",
    r"(?:son|daughter|boy|girl|toddler|baby|grandson|granddaughter|nephew|niece)'s (?:elbow|"
    r"head|foot|knee|heel|"
    r"fist) (?:caught|got|hit|clipped|landed)|(?<!says )(?<!said )(?<!says it was )(?<!said it "
    r"was )by mistake"
    r"(?!,? (?:he|she) (?:says|said))|(?:hurt|lost|cut|bruised) (?:his|her) own \w+|(?:asked|"
    r"shouted) who "
    r"(?:wanted|fancied|'d like) (?:toast|tea|some|a slice|bread|cake|pudding)|laughed "
    r"(?:himself|herself|"
    r"themselves) silly|(?:shriek|yell|shout|beg|scream)\w* (?:for more|with (?:laughter|"
    r"delight|joy))|so as not to laugh|we are too old|hiccups",
    r"(?:label|staple|glue|water|foam|toy|nerf|potato|bubble|price|spud|cap) (?:gun|pistol)s?|"
    r"gun cabinet key|"
    r"(?:fasten|clasp|wound|wrapp|chang|undid|zipp|hook|strapp|did up|put on)\w* (?:me into "
    r")?(?:my|the|a) (?:\w+ "
    r")?(?:bandage|splint|brace|sling|gauze|hem|necklace|zip|bra)\b(?![^.!?]*\b(?:yank\w*|"
    r"pull\w*|chok\w*|tight\w*|squeez\w*|breath\w*|rip\w*|tore|twist\w*)\b)",
)
SCENE = (*NOT_REAL, *OTHERS)
BESIDE = (*IN_DREAM, *HEALED)


def unless(*harmless: str, lead: tuple[str, ...] = (*NEVER, *DOER)) -> Exceptions:
    """Return what excuses a deed: stories, others' lives, peace, and `harmless` beside it."""
    return Exceptions(
        lead=lead,
        within=(*harmless, *KIND, *AT_PEACE),
        scene=SCENE,
        beside=(*BESIDE, *PLAYFUL),
    )


def anyhow(*harmless: str) -> Exceptions:
    """Return the same, whoever stands before it."""
    return unless(*harmless, lead=())
