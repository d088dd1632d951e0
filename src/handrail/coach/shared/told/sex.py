"""Sex without free consent, coercion, filming, birth control tampered with."""

from handrail.coach.matchers import Pattern, Together
from handrail.coach.shared.told.pieces import PARTNER, THEY, anyhow, unless

_SEX = (
    r"(?:sex|sexual\w*|join in|lie there and wait|satisf(?:y|ied)|starting\b|starts\b|(?:pushed|"
    r"pushes|went|goes|thrust\w*) (?:harder|deeper|on)|protection|no for an answer|remember his "
    r"weight|his weight|twice a week|headaches? or not|undressed|stopped saying no|saying no|"
    r"watch(?:ed|es)? (?:through|us)|forced me|wanted it|pulls? (?:my|the) (?:pyjamas|covers|"
    r"nightie|duvet|knickers|sheets)|pulled (?:my|the) (?:pyjamas|covers|nightie|duvet|knickers|"
    r"sheets)|made me\b(?=[,.]| on the)|and did(?=[.,]|$)|did what|do what i'd said no|he starts|"
    r"refuse,? so|let himself|let herself|intercourse|inside me|in me|on (?:top of )?me|all over "
    r"me|inside of me|naked|nude|nudes|touch(?:es|ed|ing)? me|grop\w*|finger(?:ed|s|ing) me|"
    r"fondl\w*|undress\w*|clothes off|knickers|pyjamas|nightie|pants down|trousers down|my "
    r"(?:breasts?|legs|thighs|body|bra|boobs)|made love|make love|porn|oral|anal|blow ?job|hand "
    r"?job|climb\w* on|gets? on|got on|get on with it|rolls? (?:me )?(?:on|over)|rolled (?:me "
    r")?(?:on|over)|has me|had me|have me|takes me|took me|having me|entered|pushes in|pushed in|"
    r"pushed himself|started on me|starts on me|uses me|used me|his way|her way|what (?:he|she) "
    r"(?:wants?|wanted|likes)|(?:in|into|to) (?:the |my |our )?bed|in the bedroom|sleep with "
    r"(?:him|her)|slept with (?:him|her)|does it|did it|do it|doing it|it happened|happening|came "
    r"at me|helps? (?:himself|herself)|helped (?:himself|herself)|finish(?:es|ed|ing)?|"
    r"carri?e?[sd]? on|kept going|keeps going|didn't stop|doesn't stop|won't stop|wouldn't stop|"
    r"not stop|went ahead|goes ahead|condom|my duty|his rights?|her rights?|wife's duty|conjugal|"
    r"kiss(?:es|ed|ing)? me|started again|continued|anyway)",
)
_NO = (
    r"(?:(?:i|i'd|i've|me) (?:\w+ )?(?:said|say|says|saying|told (?:him|her)|tell (?:him|her)|"
    r"begged|beg|asked|ask|cried|screamed|shouted|whispered|repeated)(?: (?:him|her))?(?:,? "
    r"[\w'-]+){0,4}? (?:no|stop|don't|not to|please|i didn't want|i don't want|get off|wait|it "
    r"hurt\w*|not (?:now|tonight|like|in)|i hate)|(?:said|saying|say) no\b|no and no|told (?:him|"
    r"her) no|said (?:i was|i'm|i am|not)(?: \w+){0,2} (?:too (?:sore|ill|tired|poorly|raw|weak)|"
    r"while|when|until|till|without|tonight|yet)|said not (?:while|when|until|till|without|"
    r"tonight|yet)|i (?:didn't|don't|never|did not)(?: {between})* (?:want|wanted|consent\w*|agree\w*|"
    r"say yes|feel like|like it|ask\w* for)|not wanting|i (?:was |am |'m )?(?:\w+ )?(?:cry|cried|"
    r"crying|froze|freeze|sobbed|frozen|begged|beg|bleeding|fought)|i'm (?:ill|crying|asleep|"
    r"poorly|bleeding|sore)|when i'm|while i(?:'m| was| am)? ?(?:sleep|slept|asleep|sleeping|cry|"
    r"cried|crying|out|drunk|unconscious|ill|on)|asleep|sleeping|passed out|drugged|unconscious|"
    r"drunk so|got me drunk|spiked|sleeping pills?|sedat\w*|forc(?:e|es|ed|ing)|made me|makes me|"
    r"making me|mak\w+ me|pressur\w*|guilt\w*|i owe|you owe|owed|(?:my|your|wife's|wifely|a wife) "
    r"(?:\w+ )?(?:duty|job|can't)|(?:his|her|husband's) rights?|no choice|(?:never|doesn't|didn't|"
    r"won't) (?:\w+ )?(?:ask|asks|take no|listen|wait|care if)|without (?:asking|consent|my|"
    r"permission)|(?:won't|wouldn't|didn't|doesn't|don't|not) stop|whether i|or else|if i (?:don't|"
    r"refuse|say no|won't|didn't|turn)|i refuse|refused|a wife doesn't|against my will|until i "
    r"(?:give|gave|agree|say)|till i (?:give|gave|agree|say)|(?:i )?(?:lie|lay|lies) (?:there|"
    r"still)|pretend(?:ed|ing)? to (?:be|sleep)|(?:not|never) (?:wanted|asked)|held (?:me )?down|"
    r"holds me down|pinned (?:me )?down|pins me|stitches|had to|have to|to (?:keep the peace|stop "
    r"him|shut him up|make it stop)|so he (?:won't|doesn't|stops|leaves|calms)|woke (?:up )?(?:to|"
    r"with|and)|wake (?:up )?(?:to|with|and)|it hurts?|in pain|though i|even though|even when|even "
    r"if|despite|pulled away|pushed (?:him|her) off|keeps me awake|bullied me into|talked me into|"
    r"nagg\w* me into|worn? me down|didn't know|never knew|punish\w*|then the|isn't a word|wait "
    r"for it to be over|i had to|had to|take no for|takes no for|wakes me|won't let me sleep|"
    r"wears? me down|wore me down|without a word|it hurt|in my drink|something in my|threatens? to "
    r"show|i didn't know|or not|stitches|i'm bleeding|can't refuse|can't say no|now you're|you're "
    r"my wife|my wife now|a husband doesn't)",
)
_WILLING = (
    r"(?:(?:he|she) (?:didn't|doesn't|don't) want|asks? (?:me )?first|asked (?:me )?first|stopped "
    r"(?:straight|at once|when i|as soon|and)|said (?:ok|okay|fine)|yes please|asked before|survey|"
    r"on trains|family chat|made toast|made tea|tickl\w*|breakfast in bed|bed early|bed socks|"
    r"flower ?beds?|garden bed|bed frame|story|sick in bed|read in bed|snor\w*|hospital bed|"
    r"bought (?:him|her)|put (?:our|the) \w+ to bed|mattress|make the bed|made the bed|smear|"
    r"gynae\w*|mammogram|midwife|nurse|doctor|exam\w*|we "
    r"laughed|was lovely|so lovely|i wanted (?:it|to)|my idea|both wanted|she asked me|he asked me "
    r"to|because (?:he|she) asked|good crying|washing-up|dishes|homework|the bins|laundry|eat|"
    r"cook\w*|soup|gym|run\b|karaoke|sing|dance|parachute|ironing|driv\w*|tidy\w*|the (?:cat|dog|"
    r"puppy|baby|toddler|kids?|twins) (?:\w+ )?(?:on|in|gets|got|climb\w*)|i (?:kissed|touched|"
    r"groped|came on|started)|fine by me|don't mind|i said (?:i'm|i am) sorry)"
)
_FINE = (
    r"(?:of cat|purr\w*|tickl\w*|smear|gynae\w*|mammogram|midwife|survey|we laughed|was lovely|so "
    r"lovely|both wanted|she asked me|good crying|yes please|family chat|on trains|eat|soup|"
    r"karaoke song|parachute|the (?:cat|dog|puppy|baby|toddler) (?:\w+ )?(?:on|in|gets|got))"
)
NOTICES = (
    Pattern(
        (
            r"(?:said|saying|screamed|shouted|begged) (?:stop|no|don't|please)(?: \w+)?[,.]? "
            r"(?:and|but) (?:he|she) (?:didn't|did not|wouldn't|carried|kept|did)(?: stop| listen| "
            r"anyway| on)?\b(?! (?:and made|say|mind|hear))",
            r"(?:rap(?:e|es|ed|ing)) (?:me|us)\b|(?:been|was|got|being|were) (?:raped|groped|"
            r"molested|sexually (?:assaulted|abused))|(?:sexually )?(?:assault(?:ed|s)|molest(?:ed|"
            r"s)|grop(?:ed|es)) me",
            r"(?:forc\w+|push\w+|impos\w+) (?:himself|herself|itself|themselves) (?:on|onto|into|"
            r"inside) (?:me|us)|forc(?:es|ed|ing) me (?:to|into|onto|down|in bed|$|[.,!;]|and|on|"
            r"again|before|after|when)",
            r"(?:asleep|sleeping|slept|woke(?: up)?|wake(?: up)?|came to|come to)(?:,? "
            r"[\w'-]+){0,6}? (?:inside me|in me|on top of me|on me again|touching me|having sex|"
            r"having me|at it|fingers|hand between)",
            r"(?:inside|on top of|in) me (?:while|when|before|and) i(?:'m| was| am)? ?(?:\w+ "
            r")?(?:asleep|sleep\w*|slept|out|crying|cried|woke)",
            r"(?:took|takes|slipped|slips|pull\w*|whipped|remov\w*) (?:it|the condom|the rubber|"
            r"them)(?: \w+)? off(?=[^.!?\n]{0,60}\b(?:without|telling|never|halfway|knew|know|half|"
            r"secret\w*|when i|lied))",
            r"condoms?(?=[^\n]{0,80}\b(?:hole|holes|pin|off|refus\w*|won't|snipp\w*|without|lied|"
            r"never told|needle|secret\w*|makes? me|didn't tell|trick\w*))",
            rf"(?:{THEY}|{PARTNER})(?: \w+){{0,2}}? (?:won't|wouldn't|refuses? to|never|will not) "
            r"(?:use|wear|put on) (?:a |any |one )?(?:condoms?|rubber|protection)",
            r"(?:pok|prick|stab|pierc|put)\w* (?:\w+ )?(?:holes?|pins?) in (?:them|the|my|our)",
            r"(?:hid|hides|hidden|flush\w*|bin(?:s|ned)|swap\w*|swops?|throws?|threw|stole|takes|"
            r"took|destroy\w*|chuck\w*|tamper\w*)(?: {between})* (?:away |with |out )?my (?:\w+ "
            r")?(?:pill|pills|birth control|contracepti\w*|coil|implant|patch|morning[- ]after\w*|"
            r"cap)\b(?! (?:box|for my))",
            r"(?:so|till|until) (?:i|i'll|i'd|i get|i got|i fall) (?:get |fall |am |be "
            r")?pregnant(?! and we)",
            r"(?:film\w*|record\w*|photograph\w*|video\w*|filming|pictures?|photos?|pics?|clip|"
            r"tape|nudes?|footage)(?:,? [\w'-]+){0,5}? (?:us|me|of us|of me|in bed|naked|nude|"
            r"undressed|in the shower|sex|having)\b(?=[^\n]{0,100}\b(?:without|never agreed|didn't "
            r"(?:know|agree|consent|ask)|never (?:knew|asked|said)|asleep|slept|sleep|send|sent|"
            r"post\w*|online|share\w*|leak\w*|show\w*|secret\w*|hidden|not agree|don't want|found|"
            r"internet|website|round if))",
            r"(?:send|sends|sent|post|posts|put|puts|show|shows|share|shares|leak|upload)(?:ing)? "
            r"(?:the |my |those |that |all )*(?:video|videos|pictures|photos|pics|nudes|clip|tape|"
            r"them)(?: \w+){0,3} (?:of me|online|round|to (?:my|everyone|mum|work|his|her|the)|on "
            r"(?:the|facebook|instagram))(?=[^\n]{0,80}\b(?:if i|unless|leave|naked|bed|sex|do it|"
            r"intimate|of me|don't)|[.]|$)",
            r"(?:mak(?:es|e|ing)|made|has|had|wants|get\w*|got|order\w*|tell\w*|told) me (?:\w+ "
            r")?(?:to )?(?:do (?:things|it|stuff|sex|that)(?! (?:with the|about))|have sex|perform|"
            r"watch porn|strip|touch (?:him|her)|swallow|sleep with|go with|suck|undress|give "
            r"(?:him|her) (?:oral|head|a blow)|lie (?:down|back)|spread|dress up|pose|let (?:him|"
            r"his|her)|bend over|be with|beg for)",
            r"(?:sells|sold|offer\w*|lends|lent|gives|gave|pass\w*|shar\w*|rents?|swapp?\w*) me "
            r"(?:out |round |on )?(?:to|with|for) (?:his|her|a|other|men|money|drugs|another|"
            r"their)",
            r"(?:has|had|have|having|wants|wanted|demands?|expects?|insists on) (?:\w+ )?sex "
            r"(?:with me )?(?:while|when|though|anyway|even|every|after|four|two|three|or|before|"
            r"whether|because)(?=[^\n]{0,80}\b(?:i|i'm|my|me|stitches|birth|asleep|crying|or|"
            r"no)\b)",
            r"sex (?:is|was|as)(?: \w+)? (?:the price|payment|rent|what i pay|how i pay|my rent|a "
            r"duty|my duty|punishment|not up to me|his right)|(?:let|lets) (?:him|his \w+|them|"
            r"her) (?:do|touch|have|watch)(?: \w+){0,3} (?:me|it|us)\b|(?:put|puts|stuck|sticks|"
            r"shov\w*) (?:his|her) (?:hand|hands|fingers) (?:down|up|in|inside|between|under) my",
        ),
        unless=unless(_FINE, lead=unless().lead[:1]),
        in_quotes=True,
    ),
    Together(
        (_NO, _SEX, (rf"(?:{THEY}|him|her|his|my ex|{PARTNER})\b",)),
        unless=anyhow(_WILLING),
        across=True,
    ),
)  # fmt: skip
