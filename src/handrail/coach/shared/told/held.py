"""What all control has in common: rules laid on the writer, and what makes them harmless."""

from handrail.coach.matchers import Exceptions
from handrail.coach.shared.told.pieces import AT_PEACE, BESIDE, PARTNER, SCENE, THEY

WHO = rf"(?:{THEY}|him|her|his|he's|she's|he'd|she'd|{PARTNER})"
NO_LEAVE = (
    r"(?:(?:won't|doesn't|didn't|wouldn't|never|don't|will not|does not|refuses? to|not|no longer|"
    r"hasn't) (?:ever |even |going to )?(?:let|lets|allow|allows|permit|letting|allowed|permitted|"
    r"have me|like me|want me)(?: me| us)?|(?:i'm|i am|i was|i've been|im|we're|am|me|been|haven't "
    r"been|wasn't|i've|i) (?:not|never|no longer|only|forbidden|banned)(?: been)? (?:allowed|"
    r"permitted|supposed|to)|not allowed|forbid\w*|forbade|banned|bans|ban|isn't allowed|aren't "
    r"allowed)"
)
MUST = (
    r"(?:(?:i|i've|i'd|i'm|we|and|me|,|^) ?(?:always |only |still |now |both )?(?:have|had|has|got|"
    r"made|expected|supposed|told|ordered|'ve got|need|required|forced|must|to) ?(?:to )?|must |"
    r"have to |had to |got to |makes me |made me |making me |i've to |expects me to |wants me to |"
    r"tells me to |orders me to |insists (?:that )?i |demands (?:that )?i )"
)
_BOTH = (
    r"(?:my idea|i asked (?:him|her) to|i wanted (?:him|her) to|we both|both of us|we agreed|as "
    r"agreed|we decided|because i asked|at my request|joint decision|fair enough|quite right|as a "
    r"surprise|april fool\w*|i don't mind|i didn't mind|i'm glad|by mistake|by accident|bless|"
    r"sweet of|kind of (?:him|her)|lovely|i laughed|we laughed|it works|works for us|we've one|we "
    r"share|mutual|proud of|thoughtful|hide and seek|tickl\w*|escape room|teenage\w*|our "
    r"(?:teenager|daughter|son)|my (?:teenager|daughter|son|lad|toddler)|the (?:toddler|kids?|"
    r"puppy|dog|cat|baby) (?:can't|isn't|aren't|not|locked|hid|took|stole|ate|shut)|fair's fair|"
    r"good point|i said yes|for my (?:birthday|diabetes|epilepsy)|nothing like that|not "
    r"controlling|teeth|romantic|honeymoon)"
)
_OFFICIAL = (
    r"(?:^|(?<=[.!?;,]) ?|\b(?:and|because|so|but|since|when) )(?:my|the|our|a) (?:\w+ )?(?:boss|"
    r"manager|employer|landlord|bank|mum|mother|dad|father|parents|school|daughter|son|line "
    r"manager|council|jobcentre|doctor|nurse|consultant|gp|surgeon|physio|hospital|midwife|"
    r"headteacher|teacher|university|government|home office|airline|police|judge|club|gym|company|"
    r"union|insurance|cashpoint|machine|toddler|baby|dog|cat|puppy|kids|teenager|neighbour|vet|"
    r"ward|airport|hotel|work|supermarket|shop|agency|app|website|system|lodger|tenant|sister|"
    r"brother|friend|nan|gran)(?:'s|'ve|'d)?(?: {between}| says| said)* ?$"
)
_SELF = (
    r"(?:^|(?<=[.!?;,]) ?|\b(?:and|because|so|but) )(?:i|i've|i'd|i'm|we|we've|we'd|i'll|we'll|"
    r"we're|work|doctor|nurse|mum|dad)(?: {between}| usually| always)* ?$"
)


def held(*harmless: str, lead: tuple[str, ...] = ()) -> Exceptions:
    """Return what excuses control: agreed, official, the writer's own doing, or `harmless`."""
    return Exceptions(
        lead=(_OFFICIAL, _SELF, r"(?:never|nobody|no one)(?: {between}| once)* ?$", *lead),
        within=(_BOTH, *harmless, *AT_PEACE),
        scene=SCENE,
        beside=BESIDE,
    )


def ruled(*harmless: str) -> Exceptions:
    """Return the same for what is told from the writer's side: "I have to ask for …"."""
    return Exceptions(
        within=(
            _BOTH,
            r"\bi (?:won't|wouldn't|don't|didn't|never|can't) let (?:him|her|them)|(?:doctor|"
            r"surgeon|consultant|nurse|gp|physio|hospital|my (?:boss|manager|mum|dad|bank|landlord|"
            r"school|work|teacher|coach)|the (?:boss|bank|council|jobcentre|landlord|school|op|"
            r"operation|insurance|police|judge)|work (?:says|policy|rule)|company|policy|lockdown|"
            r"covid|plaster|crutches for|till payday|skint|plumber|delivery|as a (?:girl|boy|kid|"
            r"child|teen)|school night|broken (?:ankle|leg|wrist)|pregnan\w* test|licence (?:ran|"
            r"expired)|clamp\w*|bus was|train was|storm|snow\w*|flood|red card|suspended)",
            *harmless,
        ),
        scene=SCENE,
        beside=BESIDE,
    )
