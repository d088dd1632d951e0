"""The partner threatens or stages suicide as leverage."""

from handrail.coach.matchers import Exceptions, Pattern, Together
from handrail.coach.shared.told.pieces import DID, HEALED, NOT_REAL, PARTNER, THEY

_SELF = (
    r"(?:himself|herself|themselves|hisself|his (?:own )?(?:wrists?|throat|life|arms?|veins)|"
    r"her (?:own )?(?:wrists?|throat|life|arms?|veins))"
)
_OWN_DEATH = (
    rf"{{end_oneself}}(?: [\w'-]+)?? (?:an end to )?{_SELF}(?! (?:to (?:work|sleep)|out|up|some|at "
    rf"the gym|laughing|"
    r"shaving|in the foot|a (?:tea|drink|sandwich)|clean|into (?:work|the))\b)|(?:do|doing|does|"
    r"did|top|do away with)"
    r" (?:himself|herself)(?: in)?|(?:a |the )?(?:knife|razor|blade|gun|scissors|barrel|bottle)(?: "
    r"[\w'-]+)? (?:to|at|"
    r"on|against|in|under) (?:his|her) (?:own )?(?:wrists?|throat|neck|chest|head|mouth|arm|"
    r"stomach|hand|chin)",
    r"scraping me off|(?:his|her) funeral|the wall's coming|cut (?:him|her) down|(?:petrol|"
    r"lighter)[^.!?\n]{0,30}(?:his|her|himself|herself)|suicid\w*|overdos\w*|noose|hanging (?:when|"
    r"in|from|there)|(?:tak(?:e|es|ing)|took|swallow\w*|neck\w*|drinks?|drank|"
    r"hold\w*|held|grab\w*|tip\w*|pour\w*|wav\w*|show\w*|count\w*|line[sd]?|got|has|had|lays?|"
    r"lined|with|emptie[sd])"
    r"(?: [\w'-]+){0,4}? (?:pills|tablets|paracetamol|bleach|meds|insulin|rope|antifreeze|"
    r"weedkiller|razor|morphine|"
    r"ketamine|co-codamol|antidepressants)",
    r"jump(?:s|ed|ing)?(?: \w+)?? (?:off|from|out|in front|in(?:to)?|under|if|unless|when|because|"
    r"$|[.,;!])|(?:he|she)(?:'ll|'d| will| would| \w+) jump\b"
    r"(?=[.,;!]|$| if)|end(?:s|ing|ed)? (?:it(?: all)?|things|everything) (?:if|because|when|"
    r"unless|in|tonight|by|then|right|with|now"
    r"|over|on)|end it all|ending it|(?:his|her) (?:blood|death|suicide|funeral|last night|last "
    r"day|body|life insurance)|"
    r"goodbye (?:note|letter|text|message|video|to)|(?:say|saying|said) goodbye|(?:last|final) "
    r"(?:message|words|time i)|with "
    r"(?:his|her) name on|step(?:s|ped)? (?:in front|off|out in)|drive(?:s)? (?:into|off) (?:a|"
    r"the)|drove (?:at|into) a",
    r"(?:he|she|they)(?:'ll| will|'d| would| \w+)?? (?:won't|wouldn't|will not|not|n't) (?:be "
    r"(?:here|alive|around|breathing|there when)|live|last|survive|make it|wake|"
    r"want to live|see (?:morning|tomorrow|the)|come back)|(?:he|she|they)(?:'ll|'d| will| would| "
    r"might as well|'s going to) be (?:dead|gone|in the river|in the ground|floating|hanging|"
    r"under a)|\"[^\"]{0,60}(?:i'll be (?:gone|dead|in the)|floating|on the news|find me|my wrists|"
    r"enough pills)|find (?:him|her|me) (?:in the (?:river|canal|bath|garage|shed)|dead|hanging|in "
    r"the|cold|on the|gone|swinging|floating)|(?:going to|'ll|'d|will|would|"
    r"wants? to|rather|might as well|may as well|could just|just|to) (?:die|drown|hang|starve|"
    r"bleed|lie on the|go under|walk "
    r"into (?:the|traffic)|crash|freeze to)|better off (?:dead|without (?:him|her))|can't live "
    r"without me|nothing (?:left )?"
    r"to live for|no (?:reason|point) (?:to|in) liv\w*|walk(?:s|ed)? into the (?:sea|river|lake|"
    r"traffic)|waded in|death will "
    r"be|stop(?:s)? (?:eating|taking (?:his|her)|(?:his|her) (?:dialysis|insulin|meds|chemo|"
    r"medication))|into the woods and",
    r"(?:on|off|at|over|from|to|onto) (?:the|a|that)(?: [\w'-]+)? (?:roof|ledge|bridge|window "
    r"?sill|balcony|cliff|railway|"
    r"tracks?|banister|edge|platform|beam|multi-storey|railway line|viaduct|rail|railing|parapet|"
    r"level crossing|top)|which "
    r"(?:beam|bridge|tree|train)|(?:do|doing) something (?:stupid|silly|daft|bad|to himself|to "
    r"herself)|rope (?:round|around|"
    r"in|over|from|out)|the rope|(?:razor|blade|pills|tablets|gun|barrel|rope|exhaust|hose)",
)
_LEVER = (
    r"(?:if|unless|when|whenever|because|till|until|after|since|every time|each time|whenever|"
    r"so(?: that)?|in case) (?:i|i'm|"
    r"i'd|i've|i'll|you|you're|we|my)\b|(?:if|unless) (?:he|she) (?:can't|doesn't|isn't|grants|"
    r"gets)|if that's|over (?:a|my|the)|"
    r"on my (?:conscience|hands|head)|my fault|your fault|blam\w*|leav(?:e|es|ing)|break ?up|walk "
    r"out|divorce|a break|space|"
    r"made me (?:watch|promise|come|stay)|makes me|for leaving|to (?:make|keep|stop|get|show|"
    r"punish|scare|frighten) me|come "
    r"(?:back|home)|go(?:ing)? back|promise\w*|threat\w*|texts?|texted|rings?|rang|phoned|phones|"
    r"sent|sends|sends me|voicemail|"
    r"photos?|pics?|picture|says?|said|tells?|told|swears|swore|most weeks|whenever|again|in front "
    r"of (?:me|us|the kids)|pack\w*|"
    r"my pillow|shows? me|showed me|made (?:me|us)|what (?:you|i) do to|so i(?:'d)?|with my name|"
    r"packed|moved out"
)
_CALM = (
    r"(?:never (?:once |ever )?(?:threatened|said|tried|talked)|throws? (?:himself|herself) (?:on "
    r"the sofa|into|at)|as prescribed|laughing|giggled|shaving|bungee|skydiv\w*|high "
    r"board|i'm (?:so )?worried (?:about|he|she|that)|worried sick|booked the doctor|got help|"
    r"getting help|crisis team|"
    r"the gp|his gp|her gp|counsellor|samaritans|asked for help|drama queen|if (?:arsenal|united|"
    r"city|spurs|leeds|they|england|"
    r"liverpool|celtic|rangers|chelsea)|musical|lose again|another (?:film|musical|meeting|"
    r"episode)|ladder|roof ?(?:tiles|rack)|"
    r"fixing|gutter\w*|i hold her|i held him|i'm proud|brother took|her dad died|his dad died|"
    r"funeral|we're all|raw|jumped in "
    r"the pool|jumped out (?:and|from behind)|jumps? (?:in|into) (?:the (?:pool|lake|car|bath|"
    r"shower)|bed)|out of (?:a )?cake|"
    r"in (?:his|her) sleep|hurt (?:himself|herself) (?:on|at|playing|skating|in|lifting)|cut "
    r"(?:himself|herself) (?:shaving|on|a|"
    r"slicing)|burn(?:t|ed|s) (?:himself|herself) on|vitamins|headache|hay ?fever|by accident|"
    r"accident\w*|died last|passed away|"
    r"feeling low|depress\w*|his illness|her illness|cancer|hospice|surgery|the dog|the cat|parrot|"
    r"keep[s]? (?:me|us) (?:in|at)|"
    r"kill me|murder me|kill us|shoot me|drown me|cut my throat|my neck|end me|my wrists|hurt "
    r"(?:me|the kids)|at me\b|my face)"
)
NOTICES = (
    Together(
        (_OWN_DEATH, (_LEVER,), (rf"(?:{THEY}|him|her|his|she's|he's|my ex|{PARTNER})\b|^(?:says|"
        rf"said|told|threatens)",)),
        unless=Exceptions(
            lead=(
                r"(?:never|not|hasn't|doesn't|didn't)(?: {between}| threatened to| say)* ?$",
                r"(?:i|i'm|i've|i'd|i'll)(?: [\w']+){0,4} ?$",
            ),
            within=(_CALM,),
            anywhere=(*NOT_REAL, *HEALED),
        ),
        in_quotes=True,
    ),
    Pattern(
        (
            rf"(?:{THEY}|ex){DID} (?:{{end_oneself}}|hang) {_SELF}(?=[^.!?\n]{{0,60}}\b(?:because|"
            rf"if|when|in front|again|so|after)\b)",
            r"(?:threat\w*|talk\w* about|talk of|hints? (?:at|about)|fak\w+|stag\w+|pretend\w*) "
            r"(?:\w+ ){0,2}(?:suicide|to (?:jump|"
            r"end it|take (?:his|her)|overdose|die|hang)|(?:an )?overdose|killing (?:himself|"
            r"herself))",
            r"(?:can't|couldn't|won't|doesn't want to) live without me,? (?:so|and) (?:he|she) "
            r"(?:won't|will|'ll)",
        ),
        unless=Exceptions(lead=(r"(?:never|not|hasn't) (?:\w+ "
        r"){0,2}$",), within=(_CALM,), anywhere=(*NOT_REAL, *HEALED)),
        in_quotes=True,
    ),
)  # fmt: skip
