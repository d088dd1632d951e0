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
    r"(?:caught|grabbed|held|pulled|took|lifted|rolled|steadied|carried|helped)\b[^.!?\n]{0,40} "
    r"(?:when|as|"
    r"before|after) i(?:'d)? (?:[\w']+ )?(?:slipped|tripped|stumbled|fainted|toppled|fell|"
    r"stepped (?:out|"
    r"off)|came over|was sick|passed out)\b(?![^.!?]*\b(?:hard|bruis\w*|punch\w*|kick\w*|hit)\b)",
    r"(?:when|as|before) (?:the|a) (?:\w+ )?(?:van|bus|car|lorry|bike|train|tram|wave|branch|"
    r"ladder) (?:came|"
    r"shot|swung|pulled|reversed|turned|went (?:by|past)|fell|hit)|i (?:hadn't|didn't) "
    r"see(?:n)? (?:it|the)|the (?:van|bus|car|lorry|bike|train|tram) was (?:right|coming|about)",
    r"(?:because|as|since|while|now) (?:i've |i have )?(?:my |both my )?(?:\w+ )?(?:ankle|"
    r"wrists?|arms?|legs?|"
    r"shoulder|back|hands?|knee|foot)(?:'s| is| are|'re)? (?:in (?:plaster|splints|a cast|a "
    r"sling)|mends?|"
    r"heals?|bad|bust|strapped)|out of the (?:way|path|mud|ditch|sun|wind|smoke)(?! of my)",
    r"for (?:the|my) (?:toothache|headache|migraine|sunburn|fever|rash|burn|itch|cold|cough|"
    r"cramp|blister)|"
    r"when the (?:migraine|fever|cramp|pain|rain|storm|contractions?) (?:came|comes|started|was)|"
    r"(?:toffee|crisp|sweet|grape|bone|crumb|pip|mint) (?:came|shot|popped|flew)|where the "
    r"(?:sunburn|rash|sting|splinter|itch|burn)\b|in (?:his|her) sleep",
    r"(?<!says )(?<!said )(?<!says it was )(?<!said it was )by mistake|(?:hurt|lost|cut|"
    r"bruised) (?:his|her)"
    r" own \w+|(?:asked|ask|see|shouted) who (?:wanted|wants|fancied|'d like)|laughed "
    r"(?:himself|herself|"
    r"themselves)|(?:shriek|yell|shout|beg|scream|call)\w* (?:for more|¤+|again)|so as not to "
    r"laugh",
    r"(?:label|staple|glue|water|foam|toy|nerf|potato|bubble|price|spud|cap|heat) (?:gun|"
    r"pistol)s?|gun cabinet key|(?:bandage|plaster|splint|brace|sling|gauze|hem|necklace|zip|"
    r"bra)(?![^.!?]*\b(?:yank\w*|pulled|chok\w*|tight\w*|squeez\w*|breath\w*|rip\w*|tore)\b)",
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
