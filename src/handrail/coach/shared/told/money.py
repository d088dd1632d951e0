"""Money, cards, wages, benefits or debt controlled."""

from handrail.coach.matchers import Pattern, Together
from handrail.coach.shared.told.held import MUST, NO_LEAVE, held, ruled
from handrail.coach.shared.told.pieces import DID, PARTNER, THEY

_NOT_MONEY = (
    r"(?:let me pay for (?:dinner|lunch|tea|drinks|coffee|the meal|breakfast)|because i'm "
    r"(?:hopeless|rubbish|bad)|i'm hopeless|new accounts?|another account|fake "
    r"accounts?|carry the|hernia|raffle|bin for|birthday card|card game|cards (?:night|with)|"
    r"playing cards|sim card|library card|red card|report card|card shop|christmas card|raffle|"
    r"lottery|piggy bank|tooth fairy|treated me|lent me|paid for (?:my|the|our) (?:lunch|coffee|"
    r"dinner|tickets|meal|flowers)|birthday money|counted every penny|saving up|save up together|"
    r"found my (?:card|purse|wallet)|skint this month|split the (?:bill|rent)|i'm rubbish with "
    r"money|brought me change|never asked for a penny|savings? tip|river bank|blood bank|bank "
    r"holiday|food bank|pin cushion|safety pin|pay (?:attention|rise|off)|the change (?:of|in)|"
    r"change of|change (?:his|her|my|the) (?:mind|clothes|nappy|bed|sheets|tyre|oil)|benefit of "
    r"the doubt|clean account|on account|account of|for the trip together|mystery shop|charity|"
    r"jumble|good tips|handy tips|recipe|allotment|pounds? (?:lost|lighter|heavier)|lost \w+ "
    r"pounds|weight|each have|own bit|both moan|budget together|our budget|we budget|moan about it|"
    r"monopoly|museum|coin collection|paid my fees|nhs|overdraft together|mortgage together|"
    r"interest rates|debt free|passport|fridge|card for my|made me a card|wrote (?:me )?a card|"
    r"(?:my|his|her) mum's card|scratch ?card|flash ?cards?)"
)
_TO_HIM = (
    r"(?:to (?:him|her|his|them)|into (?:his|her|their|an? account|the account i|one i can't)|"
    r"straight to|(?:his|her) (?:account|name|pocket|wallet|hands?|safe|drawer|card|business|bank|"
    r"mum's account)|account i can't|by (?:him|her)|with (?:him|her)|in my name|from me|off me|"
    r"away from me|behind my back|without (?:telling|asking|my|a word)|i can't (?:see|touch|get|"
    r"use|spend)|i've no|i have no|i don't (?:see|know|get|have)|i never (?:see|saw|had|get)|on "
    r"(?:gambling|betting|bets|the horses|poker|drink|coke|himself)|if (?:i|it's|he|she)|when i|"
    r"until|unless|like a child|as an allowance|for (?:food|nappies|tampons|the kids|shopping|the "
    r"week|a week)|a week|each week|back|so (?:i|that i)|because i|as punishment|and (?:shouts|"
    r"gives|says|hands|asks|i)|left me|gives me|gave me|hands me|out (?:of my|with his|on)|up\b|"
    r"says|all of it|says i'm|every (?:penny|week|month|friday|payday)|holds? (?:his|her) hand out|"
    r"over it|secret|hidden|won't|password|pin\b|each|in one go|gone|him|her|me|my|mine)"
)
NOTICES = (
    Together(
        (
            (r"{purse}",),
            (rf"(?:{THEY}|{PARTNER}){DID} (?:just |always |even )?(?:{{seize}}|stands? (?:over|"
            rf"next to|beside|behind)|makes? me|made "
            r"me|gets|in charge of|won't|doesn't|wants?|sits? on|tells? me how|decides?|says? "
            r"(?:no|i)|calls? it|gambled)",),
            (r"(?:all|every|my|mine|our|joint|in (?:my|his|her) name|from me|off me|i|the|me|"
            r"says)\b",),
            (_TO_HIM,),
        ),
        unless=held(_NOT_MONEY),
    ),
    Pattern(
        (
            r"(?:my|all my|the|our|every|what) (?:[\w'-]+ )?(?:{purse}|i earn)(?: [\w'-]+){0,2}? "
            r"(?:go|goes|went|is paid|are paid|gets paid|has to go|have to go|is in|are in|was "
            r"paid|comes? in|is kept|are kept|disappears?|vanish\w*|had to|lands?|must|all goes|is|"
            r"are|was|were)(?: [\w'-]+){0,3}? (?:to (?:him|her|his|them)|into (?:his|her|their)|"
            r"straight to (?:him|his|her)|in (?:his|her) (?:account|name|pocket|wallet|hands?|safe|"
            r"drawer|card)|(?:his|her) (?:account|hands?)|account i can't|gone|by (?:him|her))",
            rf"{MUST}(?:\w+ )?(?:ask|beg|plead|account|explain|justify|show|hand|give|turn|earn|"
            rf"prove|list|write down|pay|keep|bring)"
            r"(?:,? [\w'-]+){0,7}? (?:{purse}|tampons?|pads|nappies|petrol|food shop|receipts?|"
            r"every item|what i (?:spend|spent|earn|buy|bought)|shopping|bus fare|new (?:shoes|bra|"
            r"coat|tights)|milk)\b",
            rf"{NO_LEAVE}(?: [\w'-]+){{0,5}}? (?:{{purse}}|work\b|a job|job|earn|spend|buy|"
            rf"shopping)",
            r"(?:gives?|gave|allows?|allowed|hands?|leaves?|puts?|doles?|transfers?|lets? me have|"
            r"get|gets|get given|am given|i'm given|on) (?:me |out )?(?:[\w'-]+ ){0,2}?(?:a "
            r"(?:fiver|tenner|pound|few (?:pounds|quid|coins))|(?:£ ?)?\d+ ?(?:quid|pounds|a)|"
            r"(?:five|ten|twenty|thirty|two|three|fifty|fifteen|forty) (?:pounds?|quid|a (?:week|"
            r"month|day))|an allowance|pocket money|just enough|exact change|coins|exact money|the "
            r"exact)(?=[^\n]{0,80}\b(?:back|week|month|food|shop|shopping|receipt|change|spent|"
            r"left|day|ask|child|petrol|bus|rest|all)\b)",
            r"(?:debts?|loans?|credit cards?|overdraft|catalogue|finance|payday loan|phone "
            r"contract|car|bills|tenancy)(?: [\w'-]+){0,5}? in my name|in my "
            r"name(?=[^.!?]{0,60}\b(?:loan|debt|card|credit|owe|without|never saw|none|never "
            r"signed|i didn't)\b)",
            r"(?:no|without|zero|not a|never have|haven't (?:got )?(?:a|any)|i've not a|i've no|i "
            r"have no|don't have (?:a|any)) (?:money of my own|access to (?:any|my|our|the|money|"
            r"anything)|(?:bank )?card of my own|cash of my own|penny (?:to my name|of my own|for)|"
            r"say over (?:the )?money|account of my own|money for (?:the|a|food|my|bus)|money "
            r"unless|bank account)(?=[^\n]*\b(?:he|she|his|him|her)\b)",
            r"(?:made|makes|forced|pressured|got|talked|bullied|had) me (?:to |into )?(?:quit\w*|"
            r"give up|giving up|resign\w*|leav\w+|sell\w*|sign\w*|hand\w*|tak\w+ out|borrow\w*|"
            r"remortgag\w*|pay\w*|cash\w* in|put\w*|transfer\w*|empty\w*|drop\w*)(?: "
            r"[\w'-]+){0,5}? (?:job|work|{purse}|hours|shifts|house|flat|business|ring|gold|papers|"
            r"for (?:his|her))",
            r"(?:got|getting|gets) me (?:sacked|fired|the sack)|(?:rings|rang|ringing|phoned|"
            r"phones|turns? up at|turned up at|emailed) my (?:boss|manager|work|job|"
            r"interview)(?=[^.!?]{0,60}\b(?:sack\w*|fired|lost|job|money|quit|stop)\b)|(?:lost|"
            r"lose) (?:my|another) job because (?:of )?(?:he|she|him|her)|(?:won't|doesn't|didn't|"
            r"refuses to|never) (?:let me (?:work|earn|have a job|get a job)|pay (?:maintenance|"
            r"child support|towards|for the kids|his share|me back|the bills)|give me (?:any |a |"
            r"the |enough |my |money|cash|a penny|housekeeping)(?:money|penny|pound|cash|for|"
            r"own)?)",
            r"(?:spend|spent|buy|bought|use|used|touch)(?: [\w'-]+){0,6}? (?:without (?:asking|"
            r"permission|his|her|him|checking)|unless (?:he|she)|more than (?:the|he|she|what|my))|"
            r"(?:his|her|need|get|ask) permission (?:to|before i|for) (?:buy|spend|use|shop)|"
            r"(?:ask|beg)(?:ging|ing)? (?:him |her )?for (?:money|cash|every (?:penny|pound)|"
            r"tampons|pads|bus fare|petrol|food money|nappy money|a pound|lunch money)",
            r"(?:stopp?ed|stops|prevented|kept) me (?:from )?(?:working|earning|getting a job|"
            r"having a job|taking the job|going back to work)|(?:checks?|counts?|counted|inspects?|"
            r"adds up|wants|demands?|goes through|keeps|photographs|files) (?:every|all (?:my|the|"
            r"of my)|each|my) (?:\w+ )?(?:receipts?|pennies|penny|pounds?|bank statements?|"
            r"spending)|(?:pay packet|wages|payslip)(?: \w+)? (?:unopened|on the table|handed "
            r"over)|(?:he|she) takes (?:that|it all|the lot|mine)(?: too)?|asked for (?:\w+ "
            r")?(?:pounds?|quid|money)(?=[^\n]*\b(?:lecture|no|row|list|laughed|receipt)\b)|"
            r"charges me (?:for|rent)|more than i earn|(?:opened|took out|applied for) (?:a |the "
            r")?(?:credit card|loan|account|card|overdraft) (?:as|in) (?:me|my)|(?:rent|food|nappy|"
            r"bill|shopping|gas) money out of|till rec\w+|sold my (?:car|ring|laptop|phone|bike|"
            r"jewellery)|put my (?:pay|wages)|(?:i get|get) nothing (?:unless|till|until|without)|"
            r"nothing unless i|ask (?:me|him|her)? ?nice(?:ly)?|goes through (?:him|her)|i can't "
            r"buy|i've (?:no card|to beg|to ask)|i'm to beg|by the mile|ask for (?:every|each)|"
            r"only gives me money|haven't had a|(?:cancell?ed|froze|stopped|blocked|cut up|took|"
            r"takes) (?:off )?my (?:bank )?cards?\b|(?:is|are|'s) in (?:his|her) (?:belt|wallet|"
            r"pocket|name|safe)|(?:so i'd|so i|so that i) have no money|paid straight to (?:him|"
            r"her)|go on (?:his|her) card|goes on (?:his|her) card",
            r"(?:every|each|the) (?:receipt|penny|pound)s?(?=[^.!?\n]{0,60}\b(?:he|she|him|her|has "
            r"to|accounted|checked|over)\b)|money (?:is|was|'s) (?:his|hers|my punishment|a reward|"
            r"power|for good)|too (?:thick|stupid|daft|dim|simple) (?:for|with) money|buys? me off",
            r"(?:{purse})(?: [\w'-]+){0,3} (?:he|she) (?:keeps|took|takes|holds|controls|hides|"
            r"emptied|spent|won't let|has)(?! (?:for me|safe))",
        ),
        unless=ruled(_NOT_MONEY, r"(?:asked the bank|we ask|overtime to|work from home|work late|"
        r"on strike|hen fund|for the raffle|give (?:me|my|him|her) (?:a )?(?:hug|time|space|break)|"
        r"paid (?:him|her) back|pay (?:him|her) back)"),
    ),
)  # fmt: skip
