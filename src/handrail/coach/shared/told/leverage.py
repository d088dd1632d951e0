"""The partner threatens or stages suicide as leverage."""

from handrail.coach.matchers import Exceptions, Pattern, Together
from handrail.coach.shared.told.pieces import BESIDE, DID, PARTNER, SCENE, THEY

_SELF = (
    r"(?:himself|herself|themselves|hisself|his (?:own )?(?:wrists?|throat|life|arms?|veins)|her "
    r"(?:own )?(?:wrists?|throat|life|arms?|veins))"
)
_OWN_DEATH = (
    rf"{{end_oneself}}(?: [\w'-]+)?? (?:an end to )?{_SELF}(?! (?:to (?:work|sleep)|out|up|some|at "
    rf"the gym|laughing|"
    r"shaving|in the foot|a (?:tea|drink|sandwich)|clean|into (?:work|the))\b)|(?:do|doing|does|"
    r"did|top|do away with) (?:himself|herself)(?: in)?|(?:a |the )?(?:knife|razor|blade|gun|"
    r"scissors|barrel|bottle)(?: [\w'-]+)? (?:to|at|on|against|in|under) (?:his|her) (?:own "
    r")?(?:wrists?|throat|neck|chest|head|mouth|arm|stomach|hand|chin)",
    r"slash(?:es|ed|ing)? (?:his|her) (?:own )?(?:wrists?|arms?|throat)|(?:a|the) (?:rope|noose)|"
    r"i'd kill(?:ed)? (?:him|her)|scraping me off|(?:his|her) funeral|the wall's coming|cut (?:him|"
    r"her) down|(?:petrol|lighter)[^.!?\n]{0,30}(?:his|her|himself|herself)|suicid\w*|overdos\w*|"
    r"noose|hanging (?:when|in|from|there)|(?:tak(?:e|es|ing)|took|swallow\w*|neck\w*|drinks?|"
    r"drank|hold\w*|held|grab\w*|tip\w*|pour\w*|wav\w*|show\w*|count\w*|line[sd]?|got|has|had|"
    r"lays?|lined|with|emptie[sd])(?: [\w'-]+){0,4}? (?:pills|tablets|paracetamol|bleach|meds|"
    r"insulin|rope|antifreeze|weedkiller|razor|morphine|ketamine|co-codamol|antidepressants)",
    r"jump(?:s|ed|ing)?(?: \w+)?? (?:off|from|out|in front|in(?:to)?|under|if|unless|when|because|"
    r"$|[.,;!])|(?:he|she)(?:'ll|'d| will| would| \w+) jump\b(?=[.,;!]|$| if)|end(?:s|ing|ed)? "
    r"(?:it(?: all)?|things|everything) (?:if|because|when|unless|in|tonight|by|then|right|with|"
    r"now|over|on)|end it all|ending it|(?:his|her) (?:blood|death|suicide|last night|last day|"
    r"body|life insurance)|(?:texts?|texted|sent|sends|messaged|rang to say) goodbye|goodbye "
    r"(?:note|letter|text|message|video|to)|(?:say|saying|said) goodbye|(?:last|final) (?:message|"
    r"words|time i)|with (?:his|her) name on|step(?:s|ped)? (?:in front|off|out in)|drive(?:s)? "
    r"(?:into|off) (?:a|the)|drove (?:at|into) a",
    r"(?:he|she|they)(?:'ll| will|'d| would| \w+)?? (?:won't|wouldn't|will not|not|n't) (?:be "
    r"(?:here|alive|around|breathing|there when)|live|last|survive|make it|wake|want to live|see "
    r"(?:morning|tomorrow|the)|come back)|(?:he|she|they)(?:'ll|'d| will| would| might as well|'s "
    r"going to) be (?:dead|gone|in the river|in the ground|floating|hanging|under a)|"
    r"\"[^\"]{0,60}(?:i'll be (?:gone|dead|in the)|floating|on the news|find me|my wrists|enough "
    r"pills)|find (?:him|her|me) (?:in the (?:river|canal|bath|garage|shed)|dead|hanging|in the|"
    r"cold|on the|gone|swinging|floating)|(?:going to|'ll|'d|will|would|wants? to|rather|might as "
    r"well|may as well|could just|just|to) (?:die|drown|hang|starve|bleed|lie on the|go under|walk "
    r"into (?:the|traffic)|crash|freeze to)|better off (?:dead|without (?:him|her))|can't live "
    r"without me|nothing (?:left )?to live for|no (?:reason|point) (?:to|in) liv\w*|walk(?:s|ed)? "
    r"into the (?:sea|river|lake|traffic)|waded in|death will be|stop(?:s)? (?:eating|taking "
    r"(?:his|her)|(?:his|her) (?:dialysis|insulin|meds|chemo|medication))|into the woods and",
    r"(?:on|off|at|over|from|to|onto) (?:the|a|that)(?: [\w'-]+)? (?:roof|ledge|bridge|window "
    r"?sill|balcony|cliff|railway|tracks?|banister|edge|platform|beam|multi-storey|railway line|"
    r"viaduct|rail|railing|parapet|level crossing|top)|which (?:beam|bridge|tree|train)|(?:do|"
    r"doing) something (?:stupid|silly|daft|bad|to himself|to herself)|rope (?:round|around|in|"
    r"over|from|out)|the rope|(?:razor|blade|pills|tablets|gun|barrel|rope|exhaust|hose)",
)
_LEVER = (
    r"(?:if|unless|when|whenever|because|till|until|after|since|every time|each time|whenever|"
    r"so(?: that)?|in case) (?:i|i'm|i'd|i've|i'll|you|you're|we|my)\b|(?:if|unless) (?:he|she) "
    r"(?:can't|doesn't|isn't|grants|gets)|if that's|over (?:a|my|the)|on my (?:conscience|hands|"
    r"head)|my fault|your fault|blam\w*|leav(?:e|es|ing)|break ?up|walk out|divorce|a break|space|"
    r"made me (?:watch|promise|come|stay)|makes me|for leaving|to (?:make|keep|stop|get|show|"
    r"punish|scare|frighten) me|come (?:back|home)|go(?:ing)? back|promise\w*|threat\w*|texts?|"
    r"texted|rings?|rang|phoned|phones|sent|sends|sends me|voicemail|photos?|pics?|picture|says?|"
    r"said|tells?|told|swears|swore|most weeks|whenever|again|in front of (?:me|us|the kids)|"
    r"pack\w*|my pillow|shows? me|showed me|made (?:me|us)|what (?:you|i) do to|so i(?:'d)?|with "
    r"my name|packed|moved out"
)
_CALM = (
    r"(?:rather die than (?!live|lose|be without)|washing line|tow rope|rope swing|never (?:once |"
    r"ever )?(?:threatened|said|tried|talked)|throws? (?:himself|herself) (?:on the sofa|into|at)|"
    r"as prescribed|laughing|giggled|shaving|bungee|skydiv\w*|high board|i'm (?:so )?worried "
    r"(?:about|he|she|that)|worried sick|booked the doctor|got help|getting help|crisis team|the "
    r"gp|his gp|her gp|counsellor|samaritans|asked for help|drama queen|if (?:arsenal|united|city|"
    r"spurs|leeds|they|england|liverpool|celtic|rangers|chelsea)|lose again|another (?:film|"
    r"musical|meeting|episode)|ladder|roof ?(?:tiles|rack)|fixing|i hold her|i held him|i'm proud|"
    r"brother took|her dad died|his dad died|funeral|we're all|raw|jumped in the pool|jumped out "
    r"(?:and|from behind)|jumps? (?:in|into) (?:the (?:pool|lake|car|bath|shower)|bed)|out of (?:a "
    r")?cake|in (?:his|her) sleep|hurt (?:himself|herself) (?:on|at|playing|skating|in|lifting)|"
    r"cut (?:himself|herself) (?:shaving|on|a|slicing)|burn(?:t|ed|s) (?:himself|herself) on|hay "
    r"?fever|by accident|accident\w*|died last|passed away|feeling low|depress\w*|his illness|her "
    r"illness|keep[s]? (?:me|us) (?:in|at)|(?:^|(?<=[.!?] ))if (?:he|she) [^.!?\n]{2,60} i'll "
    r"(?:jump|throw myself|drown myself)|"
    r"about my (?:pills|tablets|meds)|(?:cracked|banged|smashed|slammed) my (?:head|face)|along "
    r"my arm|one (?:push|shove|slip)|kill me|murder me|kill us|shoot "
    r"me|drown me|cut my throat|my neck|end me|my wrists|hurt (?:me|the kids)|at me\b|my face)"
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
            scene=SCENE,
            beside=BESIDE,
        ),
        in_quotes=True,
    ),
    Pattern(
        (
            rf"(?:{THEY}|ex){DID} (?:{{end_oneself}}|hang) {_SELF}(?=[^.!?\n]{{0,60}}\b(?:because|"
            rf"if|when|in front|again|so|after)\b)",
            r"(?:threat\w*|talk\w* about|talk of|hints? (?:at|about)|fak\w+|stag\w+|pretend\w*) "
            r"(?:\w+ ){0,2}(?:suicide|to (?:jump|end it|take (?:his|her)|overdose|die|hang)|(?:an "
            r")?overdose|killing (?:himself|herself))",
            r"(?:can't|couldn't|won't|doesn't want to) live without me,? (?:so|and) (?:he|she) "
            r"(?:won't|will|'ll)",
        ),
        unless=Exceptions(lead=(r"(?:never|not|hasn't) (?:\w+ "
        r"){0,2}$",), within=(_CALM,), scene=SCENE, beside=BESIDE),
        in_quotes=True,
    ),
)  # fmt: skip
