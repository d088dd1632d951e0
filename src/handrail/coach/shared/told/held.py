"""What all control has in common: rules laid on the writer, and what makes them harmless."""

from handrail.coach.matchers import Exceptions
from handrail.coach.shared.told.pieces import AT_PEACE, HEALED, NOT_REAL, OTHERS, PARTNER, THEY

WHO = rf"(?:{THEY}|him|her|his|he's|she's|he'd|she'd|{PARTNER})"
NO_LEAVE = (
    r"(?:(?:won't|doesn't|didn't|wouldn't|never|don't|will not|does not|refuses? to|not|no longer|"
    r"hasn't)"
    r" (?:ever |even |going to )?(?:let|lets|allow|allows|permit|letting|allowed|permitted|have me|"
    r"like me|want me)"
    r"(?: me| us)?|(?:i'm|i am|i was|i've been|im|we're|am|me|been|haven't been|wasn't|i've|i) "
    r"(?:not|never|no longer|"
    r"only|forbidden|banned)(?: been)? (?:allowed|permitted|supposed|to)|not allowed|forbid\w*|"
    r"forbade|banned|bans|ban"
    r"|isn't allowed|aren't allowed)"
)
MUST = (
    r"(?:(?:i|i've|i'd|i'm|we|and|me|,|^) ?(?:always |only |still |now |both )?(?:have|had|has|got|"
    r"made|expected|supposed|"
    r"told|ordered|'ve got|need|required|forced|must|to) ?(?:to )?|must |have to |had to |got to |"
    r"makes me |made me |"
    r"making me |i've to |expects me to |wants me to |tells me to |orders me to |insists (?:that "
    r")?i |demands (?:that )?i )"
)
_BOTH = (
    r"(?:my idea|i asked (?:him|her) to|i wanted (?:him|her) to|we both|both of us|we agreed|as "
    r"agreed|we decided|"
    r"because i asked|at my request|joint decision|fair enough|quite right|as a surprise|april "
    r"fool\w*|i don't mind|"
    r"i didn't mind|i'm glad|by mistake|by accident|bless|sweet of|kind of (?:him|her)|lovely|i "
    r"laughed|we laughed|"
    r"it works|works for us|we've one|we share|mutual|proud of|thoughtful|hide and seek|tickl\w*|"
    r"escape room|teenage\w*|"
    r"our (?:teenager|daughter|son)|my (?:teenager|daughter|son|lad|toddler)|the (?:toddler|kids?|"
    r"puppy|dog|cat|baby)"
    r" (?:can't|isn't|aren't|not|locked|hid|took|stole|ate|shut)|fair's fair|good point|i said yes|"
    r"for my (?:birthday|"
    r"diabetes|epilepsy)|nothing like that|not controlling|teeth|romantic|honeymoon)"
)
_OFFICIAL = (
    r"(?:^|[.!?;,] ?|\b(?:and|because|so|but|since|when) )(?:my|the|our|a) (?:\w+ )?(?:boss|"
    r"manager|employer|landlord|bank|"
    r"mum|mother|dad|father|parents|school|daughter|son|line manager|council|jobcentre|doctor|"
    r"nurse|consultant|gp|surgeon|"
    r"physio|hospital|midwife|headteacher|teacher|university|government|home office|airline|police|"
    r"judge|club|gym|company|"
    r"union|insurance|cashpoint|machine|toddler|baby|dog|cat|puppy|kids|teenager|neighbour|vet|"
    r"ward|airport|hotel|work|"
    r"supermarket|shop|agency|app|website|system|lodger|tenant|sister|brother|friend|nan|"
    r"gran)(?:'s|'ve|'d)?(?: {between}| says"
    r"| said)* ?$"
)
_SELF = (
    r"(?:^|[.!?;,] ?|\b(?:and|because|so|but) )(?:i|i've|i'd|i'm|we|we've|we'd|i'll|we'll|we're|"
    r"work|doctor|nurse|mum|dad)"
    r"(?: {between}| usually| always)* ?$"
)


def held(*harmless: str, lead: tuple[str, ...] = ()) -> Exceptions:
    """Return what excuses control: agreed, official, the writer's own doing, or `harmless`."""
    return Exceptions(
        lead=(_OFFICIAL, _SELF, r"(?:never|nobody|no one)(?: {between}| once)* ?$", *lead),
        within=(_BOTH, *harmless),
        anywhere=(*NOT_REAL, *OTHERS, *HEALED, *AT_PEACE),
    )


def ruled(*harmless: str) -> Exceptions:
    """Return the same for what is told from the writer's side: "I have to ask for …"."""
    return Exceptions(
        within=(
            _BOTH,
            r"(?:doctor|surgeon|consultant|nurse|gp|physio|hospital|my (?:boss|manager|mum|dad|"
            r"bank|landlord|school|work|"
            r"teacher|coach)|the (?:boss|bank|council|jobcentre|landlord|school|op|operation|"
            r"insurance|police|judge)|work "
            r"(?:says|policy|rule)|company|policy|lockdown|covid|plaster|crutches for|till payday|"
            r"skint|plumber|delivery|as a"
            r" (?:girl|boy|kid|child|teen)|school night|broken (?:ankle|leg|wrist)|pregnan\w* test|"
            r"licence (?:ran|expired)|"
            r"clamp\w*|bus was|train was|storm|snow\w*|flood|red card|suspended)",
            *harmless,
        ),
        anywhere=(*NOT_REAL, *OTHERS, *HEALED, *AT_PEACE),
    )
