"""Sex without free consent, coercion, filming, birth control tampered with."""

from handrail.coach.matchers import Pattern, Together
from handrail.coach.shared.told.pieces import PARTNER, THEY, anyhow, unless

_SEX = (
    r"(?:sex|sexual\w*|satisf(?:y|ied)|starting\b|starts\b|(?:pushed|pushes|went|goes|thrust\w*) "
    r"(?:harder|deeper|on)|protection|no for an answer|remember his weight|his weight|twice a week|"
    r"headaches? or not|undressed|stopped saying no|saying no|watch(?:ed|es)? (?:through|us)|"
    r"forced me|wanted it|pulls? (?:my|the) (?:pyjamas|covers|nightie|duvet|knickers|sheets)|"
    r"pulled (?:my|the) (?:pyjamas|covers|nightie|duvet|knickers|sheets)|made me\b(?=[,.]| on the)|"
    r"and did(?=[.,]|$)|did what|do what i'd said no|he starts|refuse,? so|let himself|let herself|"
    r"intercourse|inside me|in me|on (?:top of )?me|all over me|inside of me|naked|nude|"
    r"nudes|touch(?:es|ed|ing)? me|grop\w*|finger(?:ed|s|ing) me|fondl\w*|undress\w*|clothes off|"
    r"knickers|"
    r"pyjamas|nightie|pants down|trousers down|my (?:breasts?|legs|thighs|body|bra|boobs)|made "
    r"love|make "
    r"love|porn|oral|anal|blow ?job|hand ?job|climb\w* on|gets? on|got on|get on with it|rolls? "
    r"(?:me )?"
    r"(?:on|over)|rolled (?:me )?(?:on|over)|has me|had me|have me|takes me|took me|having me|"
    r"entered|"
    r"pushes in|pushed in|pushed himself|started on me|starts on me|uses me|used me|his way|her "
    r"way|what "
    r"(?:he|she) (?:wants?|wanted|likes)|(?:in|into|to) (?:the |my |our )?bed|in the bedroom|sleep "
    r"with "
    r"(?:him|her)|slept with (?:him|her)|does it|did it|do it|doing it|it happened|happening|came "
    r"at me|"
    r"helps? (?:himself|herself)|helped (?:himself|herself)|finish(?:es|ed|ing)?|carri?e?[sd]? on|"
    r"kept "
    r"going|keeps going|didn't stop|doesn't stop|won't stop|wouldn't stop|not stop|went ahead|goes "
    r"ahead|"
    r"condom|my duty|his rights?|her rights?|wife's duty|conjugal|kiss(?:es|ed|ing)? me|started "
    r"again|"
    r"continued|anyway)",
)
_NO = (
    r"(?:(?:i|i'd|i've|me) (?:\w+ )?(?:said|say|says|saying|told (?:him|her)|tell (?:him|her)|"
    r"begged|beg|"
    r"asked|ask|cried|screamed|shouted|whispered|repeated)(?: (?:him|her))?(?:,? [\w'-]+){0,4}? "
    r"(?:no|stop|"
    r"don't|not to|please|i didn't want|i don't want|get off|wait|it hurt\w*|not (?:now|tonight|"
    r"like|in)|"
    r"i hate)|(?:said|saying|say) no\b|no and no|told (?:him|her) no|i (?:didn't|don't|never|did "
    r"not)"
    r"(?: {between})* (?:want|wanted|consent\w*|agree\w*|say yes|feel like|like it|ask\w* for)|not "
    r"wanting|i "
    r"(?:was |am |'m )?(?:\w+ )?(?:cry|cried|crying|froze|freeze|sobbed|frozen|begged|beg|bleeding|"
    r"fought)|"
    r"i'm (?:ill|crying|asleep|poorly|bleeding|sore)|when i'm|while i(?:'m| was| am)? ?(?:sleep|"
    r"slept|"
    r"asleep|sleeping|cry|cried|crying|out|drunk|unconscious|ill|on)|asleep|sleeping|passed out|"
    r"drugged|"
    r"unconscious|drunk so|got me drunk|spiked|sleeping pills?|sedat\w*|forc(?:e|es|ed|ing)|made "
    r"me|makes "
    r"me|making me|mak\w+ me|pressur\w*|guilt\w*|i owe|you owe|owed|(?:my|your|wife's|wifely|a "
    r"wife) "
    r"(?:\w+ )?(?:duty|job|can't)|(?:his|her|husband's) rights?|no choice|(?:never|doesn't|didn't|"
    r"won't) "
    r"(?:\w+ )?(?:ask|asks|take no|listen|wait|care if)|without (?:asking|consent|my|permission)|"
    r"(?:won't|wouldn't|didn't|doesn't|don't|not) stop|whether i|or else|if i (?:don't|refuse|say "
    r"no|won't"
    r"|didn't|turn)|i refuse|refused|a wife doesn't|against my will|until i (?:give|gave|agree|"
    r"say)|till i "
    r"(?:give|gave|agree|say)|(?:i )?(?:lie|lay|lies) (?:there|still)|pretend(?:ed|ing)? to (?:be|"
    r"sleep)|"
    r"(?:not|never) (?:wanted|asked)|held (?:me )?down|holds me down|pinned (?:me )?down|pins me|"
    r"stitches|"
    r"had to|have to|to (?:keep the peace|stop him|shut him up|make it stop)|so he (?:won't|"
    r"doesn't|stops|"
    r"leaves|calms)|woke (?:up )?(?:to|with|and)|wake (?:up )?(?:to|with|and)|it hurts?|in pain|"
    r"though i|"
    r"even though|even when|even if|despite|pulled away|pushed (?:him|her) off|keeps me awake|"
    r"bullied me "
    r"into|talked me into|nagg\w* me into|worn? me down|didn't know|never knew|punish\w*|then the|"
    r"take no for|takes no for|wakes me|won't let me sleep|wears? me down|wore me down|without a "
    r"word|it hurt|in my drink|something in my|threatens? to show|i didn't know|or not|stitches|"
    r"i'm bleeding|can't refuse|can't say no|now you're|you're my wife|my wife now|a husband "
    r"doesn't)",
)
_WILLING = (
    r"(?:(?:he|she) (?:didn't|doesn't|don't) want|asks? (?:me )?first|asked (?:me )?first|stopped "
    r"(?:straight|at once|when i|as soon|and)|said (?:ok|okay|fine)|yes please|asked before|survey|"
    r"on trains|family chat|made toast|made tea|tickl\w*|"
    r"breakfast in bed|bed early|bed socks|flower ?beds?|garden bed|bed frame|story|sick in bed|"
    r"read in bed"
    r"|snor\w*|hospital bed|mattress|make the bed|made the bed|smear|gynae\w*|mammogram|midwife|"
    r"nurse|"
    r"doctor|exam\w*|we laughed|was lovely|so lovely|i wanted (?:it|to)|my idea|both wanted|she "
    r"asked me|"
    r"he asked me to|because (?:he|she) asked|good crying|washing-up|dishes|homework|the bins|"
    r"laundry|"
    r"eat|cook\w*|soup|gym|run\b|karaoke|sing|dance|parachute|ironing|driv\w*|tidy\w*|"
    r"the (?:cat|dog|puppy|baby|toddler|kids?|twins) (?:\w+ )?(?:on|in|gets|got|climb\w*)|i "
    r"(?:kissed|"
    r"touched|groped|came on|started)|fine by me|don't mind|i said (?:i'm|i am) sorry)"
)
NOTICES = (
    Pattern(
        (
            r"(?:rap(?:e|es|ed|ing)) (?:me|us)\b|(?:been|was|got|being|were) (?:raped|groped|"
            r"molested|"
            r"sexually (?:assaulted|abused))|(?:sexually )?(?:assault(?:ed|s)|molest(?:ed|s)|"
            r"grop(?:ed|es)) me",
            r"(?:forc\w+|push\w+|impos\w+) (?:himself|herself|itself|themselves) (?:on|onto|into|"
            r"inside) (?:me|us)"
            r"|forc(?:es|ed|ing) me (?:to|into|onto|down|in bed|$|[.,!;]|and|on|again|before|after|"
            r"when)",
            r"(?:asleep|sleeping|slept|woke(?: up)?|wake(?: up)?|came to|come to)(?:,? "
            r"[\w'-]+){0,6}? (?:inside "
            r"me|in me|on top of me|on me again|touching me|having sex|having me|at it|fingers|"
            r"hand between)",
            r"(?:inside|on top of|in) me (?:while|when|before|and) i(?:'m| was| am)? ?(?:\w+ "
            r")?(?:asleep|"
            r"sleep\w*|slept|out|crying|cried|woke)",
            r"(?:took|takes|slipped|slips|pull\w*|whipped|remov\w*) (?:it|the condom|the rubber|"
            r"them)(?: \w+)?"
            r" off(?=[^.!?\n]{0,60}\b(?:without|telling|never|halfway|knew|know|half|secret\w*|"
            r"when i|lied))",
            r"condoms?(?=[^\n]{0,80}\b(?:hole|holes|pin|off|refus\w*|won't|snipp\w*|without|lied|"
            r"never told|"
            r"needle|secret\w*|makes? me|didn't tell|trick\w*))",
            r"(?:pok|prick|stab|pierc|put)\w* (?:\w+ )?(?:holes?|pins?) in (?:them|the|my|our)",
            r"(?:hid|hides|hidden|flush\w*|bin(?:s|ned)|swap\w*|swops?|throws?|threw|stole|takes|"
            r"took|destroy\w*"
            r"|chuck\w*|tamper\w*)(?: {between})* (?:away |with |out )?my (?:\w+ )?(?:pill|pills|"
            r"birth control|"
            r"contracepti\w*|coil|implant|patch|morning[- ]after\w*|cap)\b(?! (?:box|for my))",
            r"(?:so|till|until) (?:i|i'll|i'd|i get|i got|i fall) (?:get |fall |am |be "
            r")?pregnant(?! and we)",
            r"(?:film\w*|record\w*|photograph\w*|video\w*|filming|pictures?|photos?|pics?|clip|"
            r"tape|nudes?|"
            r"footage)(?:,? [\w'-]+){0,5}? (?:us|me|of us|of me|in bed|naked|nude|undressed|in the "
            r"shower|"
            r"sex|having)\b(?=[^\n]{0,100}\b(?:without|never agreed|didn't (?:know|agree|consent|"
            r"ask)|never "
            r"(?:knew|asked|said)|asleep|slept|sleep|send|sent|post\w*|online|share\w*|leak\w*|"
            r"show\w*|secret\w*|"
            r"hidden|not agree|don't want|found|internet|website|round if))",
            r"(?:send|sends|sent|post|posts|put|puts|show|shows|share|shares|leak|upload)(?:ing)? "
            r"(?:the |my |"
            r"those |that |all )*(?:video|videos|pictures|photos|pics|nudes|clip|tape|them)(?: "
            r"\w+){0,3} "
            r"(?:of me|online|round|to (?:my|everyone|mum|work|his|her|the)|on (?:the|facebook|"
            r"instagram))"
            r"(?=[^\n]{0,80}\b(?:if i|unless|leave|naked|bed|sex|do it|intimate|of me|don't)|[.]|"
            r"$)",
            r"(?:mak(?:es|e|ing)|made|has|had|wants|get\w*|got|order\w*|tell\w*|told) me (?:\w+ "
            r")?(?:to )?(?:do "
            r"(?:things|it|stuff|sex|that)(?! (?:with the|about))|have sex|perform|watch porn|"
            r"strip|touch "
            r"(?:him|her)|swallow|sleep with|go with|suck|undress|give (?:him|her) (?:oral|head|a "
            r"blow)|lie "
            r"(?:down|back)|spread|dress up|pose|let (?:him|his|her)|bend over|be with|beg for)",
            r"(?:sells|sold|offer\w*|lends|lent|gives|gave|pass\w*|shar\w*|rents?|swapp?\w*) me "
            r"(?:out |round |on )?"
            r"(?:to|with|for) (?:his|her|a|other|men|money|drugs|another|their)",
            r"(?:has|had|have|having|wants|wanted|demands?|expects?|insists on) (?:\w+ )?sex "
            r"(?:with me )?(?:while|"
            r"when|though|anyway|even|every|after|four|two|three|or|before|whether|"
            r"because)(?=[^\n]{0,80}"
            r"\b(?:i|i'm|my|me|stitches|birth|asleep|crying|or|no)\b)",
            r"sex (?:is|was|as)(?: \w+)? (?:the price|payment|rent|what i pay|how i pay|my rent|a "
            r"duty|my duty|"
            r"punishment|not up to me|his right)|(?:let|lets) (?:him|his \w+|them|her) (?:do|touch|"
            r"have|"
            r"watch)(?: \w+){0,3} (?:me|it|us)\b|(?:put|puts|stuck|sticks|shov\w*) (?:his|her) "
            r"(?:hand|hands|"
            r"fingers) (?:down|up|in|inside|between|under) my",
        ),
        unless=unless(_WILLING, lead=unless().lead[:1]),
        in_quotes=True,
    ),
    Together(
        (_NO, _SEX, (rf"(?:{THEY}|him|her|his|my ex|{PARTNER})\b",)),
        unless=anyhow(_WILLING),
        across=True,
    ),
)  # fmt: skip
