"""Neck, throat, breath stopped, by any means."""

from handrail.coach.matchers import Pattern, Together
from handrail.coach.shared.told.pieces import DID, GAP, PARTNER, THEIR, unless

_OWN_NECK = (
    r"(?:over|round|around) my (?:head|neck) and (?:pulled|hauled|yanked|twisted|dragged|"
    r"tightened)|garden hose,? my neck|up round here",
    r"(?:my|the|me by the|me round the|me around the|me in the|me on the|round|around|across) "
    r"?(?:[\w'-]+ )?{neck}(?! (?:infection|massage|brace|x-ray|lozenge|sweets|problem|ache|of "
    r"the))",
)
_BREATH_LOST = (
    r"(?:couldn't|could not|can't|cannot|can not|unable to|struggl\w+ (?:to|for)|fight\w* (?:to|"
    r"for)|barely|hardly|stop(?:ped|s)?(?: me)?(?: from)?|no|not|without|breath just|breath "
    r"(?:stopped|went)|gasp\w* for|till i stopped) (?:get |draw |take )?(?:a |my |any |enough "
    r")?(?:breathe|breath|breathing|air|scream|swallow)",
    r"(?:passed|passing|blacked|blacking) out|(?:came|come) (?:round|to) (?:on|in|with|to|and)\b|"
    r"went (?:limp|floppy|black|dark|grey|blue|purple|fuzzy)|saw (?:stars|black|spots)|see "
    r"(?:stars|black|spots)|(?:everything|room|world|it all|lights|things|it) (?:went|goes|turned) "
    r"(?:black|dark|grey|fuzzy|dim|out)|blackout|lost consciousness|(?:my )?(?:eyes|legs|lips|"
    r"face) (?:went|bulged|turned)|unconscious|limp|i wet myself|my breath (?:just )?(?:went|"
    r"stopped)|air (?:ran out|was gone)|to breathe|breathe (?:now|again)|tap(?:ped)? out",
)
_PRESSED = (
    r"(?:squeez\w*|press\w*|knelt|kneel\w*|sat|sits|sitting|lean\w*|leant|lay|lies|grip\w*|held|"
    r"holds?|pinn?\w*|hands?|forearm|arm|headlock|scarf|belt|pillow|weight|wire|cord|grabb?\w*|"
    r"choke\w*|thumb\w*|knee|hugg?\w* (?:me )?(?:so|too)|wrapp\w*|crush\w*|tight\w*|on top of me|"
    r"my chest|hood|collar)",
)
_CAUSE = (rf"(?:{THEIR}|{PARTNER})\b",)
_HARMLESS = (
    r"(?:massag\w*|physio|kiss\w*|necklace|gland\w*|sore throat|tonsil\w*|strep|cough\w*|lozenge|"
    r"swab|stiff neck|crick|lump in my throat|breathing down|up to (?:my|our) neck|pain in the "
    r"neck|each other's throats|neck and neck|asthma(?! attack and)|hay ?fever|inhaler|panic "
    r"attack|wring (?:his|her) neck|cuddl\w*|arms? round my neck|scarf (?:he|she|mum) (?:knitted|"
    r"gave|bought)|zip|clasp|garland|chilli|frog in|biopsy|scan|camera down|tie for|stethoscope|"
    r"hoarse from|sore throat|honey|shouting at|singing|necked|my own hands|a polo neck for|v-neck|"
    r"roses?|ivy|weeds|tattoo\w*|rubbed|hot yoga)",
    r"(?:{edge}|glass|bottle|fork|needle|peeler|shard)(?: [\w'-]+){0,3} (?:to|at|against|near|on|"
    r"under|by|across) (?:my|the) (?:[\w'-]+ )?{neck}|neck of (?:it|the|a)",
)
_CHOKED_ON = (
    r"(?! (?:on|up|back|at|down|with|to death on|the|his|her|him|that|a|an|it|their|out)\b)"
)
NOTICES = (
    Pattern(
        (
            rf"(?:(?:he|she|they|{PARTNER}){DID} )?{{choke}} (?:me|us|my breath)\b(?! (?:up|at "
            rf"work|creatively|with (?:love|kindness)))",
            r"(?:been|was|got|gets|getting|being|nearly|almost|were|is) {choke}" + _CHOKED_ON,
            rf"(?:he|she|they|{PARTNER}){DID} {{choke}}{_CHOKED_ON}(?! (?:and|by|laughing)\b)",
            r"(?:tried|tries|trying|attempted|going|began|started|threatened) (?:to )?{choke} "
            r"(?:me|us|my)\b",
        ),
        unless=unless(
            r"(?:chok\w+ (?:on|up|back)|(?:tie's|dress|trousers|bra|shirt|jumper|waistband|top)(?: "
            r"is)? strangl\w*|(?:polo neck|dress|jumper|heat|dust) (?:is|was|'s) (?:\w+ "
            r")?(?:chok|strangl)\w*|a stranger cut|olive|crisp|fish ?bone|dress "
            r"strangles|heat|collar|seat ?belt was|smoke|perfume)"
        ),
        in_quotes=True,
    ),
    Together(
        (_OWN_NECK, (r"(?:{grip}|against the (?:wall|door|fridge|car)|had me|has me|got me|did "
        r"to)",)),
        unless=unless(*_HARMLESS, r"our (?:newborn|boy|girl|son|daughter|baby)|sore throat|recital|"
        r"sat together|choker|piggyback|barber|newborn|our baby|kissed me|choir|lesson"),
        in_quotes=True,
    ),
    Pattern(
        (
            r"(?:cover(?:s|ed)?|wrapp?(?:ed|s)) my (?:face|head|mouth|nose)(?: [\w'-]+){0,1} with "
            r"(?:a|the|his|her)(?: [\w-]+)?? {cover}|neck (?:is |was |'s )?(?:still )?(?:so "
            r")?(?:sore|bruised|purple)(?=[^\n]*\b(?:he says|she says|he did|she did|i bruise)\b)",
            rf"{{cover}}{GAP} (?:over|on|across|against|to|onto|into|in|round|around) (?:my|me)"
            r"(?: [\w'-]+){0,3} (?:face|mouth|nose|head|airway)",
            r"(?:hand|hands|palm|fingers|arm|fist|breast|thumb)(?:,? [\w'-]+){0,4}? (?:over|on|"
            r"across|against|up) my (?:mouth and )?(?:nose|face and)",
            r"(?:pinch\w*|held|holds|holding|cover\w*|block\w*|clamp\w*|tap(?:ed|es)|stuff\w*|"
            r"squeez\w*) (?:over )?my (?:nose|mouth and nose|nose and mouth|airway)",
            r"{duck}(?: {between})* (?:me|my (?:head|face))(?: [\w'-]+){0,2} (?:under|underwater|"
            r"beneath|below|down in|in|into) (?:the )?(?:[\w'-]+ )?(?:water|bath|bathwater|pool|"
            r"sea|sink|basin|pillow|pillows|cushion|mattress|duvet|toilet|loo|mud|snow|sand|river|"
            r"lake|bucket|butt|trough|hot tub|canal|surface|waves|paddling pool|tub|sofa|washing)",
            r"(?:face|head|mouth)(?: [\w'-]+){0,2} (?:into|in|under) (?:the |a |his |her "
            r")?(?:[\w'-]+ )?(?:pillows?|cushion|mattress|duvet|bath ?water|sink|toilet|basin|"
            r"trough|washing-up bowl)",
            r"(?:duck|dunk|hold|held|push|pushed|kept|keeps|holds)(?: me)? under (?:until|till|so|"
            r"while|and|twice|again|the water)",
            r"(?:headlock|head lock|choke ?hold|chokehold|sleeper hold|neck lock)",
            r"(?:stopp?|cut|block|squeez|crush)(?:ed|ped|s|es|ing)?(?: off)? my (?:breath|"
            r"breathing|air|airway|windpipe|air supply)",
            r"(?:hold|holds|held|put|kept)(?: {between})* (?:me|my head) under|i (?:was|went) "
            r"(?:underwater|under the water)(?=[^\n]*\b(?:his|her|he|she)\b)",
        ),
        unless=unless(r"(?:sun ?cream|under the arms|towel dried|surprise|blindfold|yoga|wedding|cold flannel|"
        r"flannel on|hot towel|peekaboo|snor\w*|swimming lesson|baptis\w*|sneez\w*)"),
        in_quotes=True,
    ),
    Together(
        (_BREATH_LOST, _PRESSED, _CAUSE),
        unless=unless(
            *_HARMLESS,
            r"(?:(?:for|from|i was|we were) laughing|laughing (?:so|too|until|till)|laughed|crying|"
            r"cried|sobb\w*|hill|stairs|run|running|cough|chest infection|covid|smoke|heights|held "
            r"my hand|holds my hand|gin|wine|drunk|beer|nurse|ambulance came|corset|dress|yoga|"
            r"sauna|heart|snor\w*|kisses?|slept|sleep|paramedic\w*|oxygen|pollen)",
            lead=(),
        ),
        in_quotes=True,
    ),
    Together(
        (
            (r"(?:hoarse|lost my voice|voice (?:is |was |has )?gone|can't swallow|couldn't "
            r"(?:swallow|speak|talk)|hurts to swallow|red dots|burst blood vessels|petechiae)",),
            (rf"(?:hands?|grip|squeez\w*|neck|throat|what {THEIR} did|where (?:he|she)|from (?:him|"
            rf"her)"
            r"|after (?:he|she)|since (?:he|she))\b",),
        ),
        unless=unless(r"(?:(?<!not from )a cold|sang|singing|choir|karaoke|match|shout\w*|tonsil\w*|flu|concert|"
        r"cheer\w*)"),
    ),
)  # fmt: skip
