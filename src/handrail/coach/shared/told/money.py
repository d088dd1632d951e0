"""Money, cards, wages, benefits or debt controlled."""

from handrail.coach.matchers import Pattern, Together
from handrail.coach.shared.told.held import MUST, NO_LEAVE, held, ruled
from handrail.coach.shared.told.pieces import DID, PARTNER, THEY

_NOT_MONEY = (
    r"(?:carry the|hernia|raffle|bin for|birthday card|card game|cards (?:night|with)|playing "
    r"cards|sim card|library card|red card|report card|card shop|"
    r"christmas card|raffle|lottery|piggy bank|tooth fairy|treated me|lent me|paid for (?:my|the|"
    r"our) (?:lunch|coffee|"
    r"dinner|tickets|meal|flowers)|birthday money|counted every penny|saving up|save up together|"
    r"found my (?:card|purse|"
    r"wallet)|skint this month|split the (?:bill|rent)|i'm rubbish with money|brought me change|"
    r"never asked for a penny|"
    r"savings? tip|river bank|blood bank|bank holiday|food bank|pin cushion|safety pin|pay "
    r"(?:attention|rise|off)|the change"
    r" (?:of|in)|change of|change (?:his|her|my|the) (?:mind|clothes|nappy|bed|sheets|tyre|oil)|"
    r"benefit of the doubt|clean "
    r"account|on account|account of|for the trip together|mystery shop|charity|jumble|good tips|"
    r"handy tips|recipe|allotment|"
    r"pounds? (?:lost|lighter|heavier)|lost \w+ pounds|weight|each have|own bit|both moan|budget "
    r"together|our budget|we budget|"
    r"moan about it|monopoly|museum|coin collection|paid my fees|nhs|overdraft together|mortgage "
    r"together|interest rates|debt free|"
    r"passport|fridge|card for my|made me a card|wrote (?:me )?a card|(?:my|his|her) mum's card|"
    r"scratch ?card|flash ?cards?)"
)
_TO_HIM = (
    r"(?:to (?:him|her|his|them)|into (?:his|her|their|an? account|the account i|one i can't)|"
    r"straight to|(?:his|her) (?:account|"
    r"name|pocket|wallet|hands?|safe|drawer|card|business|bank|mum's account)|account i can't|by "
    r"(?:him|her)|with (?:him|her)|in my"
    r" name|from me|off me|away from me|behind my back|without (?:telling|asking|my|a word)|i "
    r"can't (?:see|touch|get|use|spend)|"
    r"i've no|i have no|i don't (?:see|know|get|have)|i never (?:see|saw|had|get)|on (?:gambling|"
    r"betting|bets|the horses|poker|drink"
    r"|coke|himself)|if (?:i|it's|he|she)|when i|until|unless|like a child|as an allowance|for "
    r"(?:food|nappies|tampons|the kids|"
    r"shopping|the week|a week)|a week|each week|back|so (?:i|that i)|because i|as punishment|and "
    r"(?:shouts|gives|says|hands|asks|i)"
    r"|left me|gives me|gave me|hands me|out (?:of my|with his|on)|up\b|says|all of it|says i'm|"
    r"every (?:penny|week|month|friday|"
    r"payday)|holds? (?:his|her) hand out|over it|secret|hidden|won't|password|pin\b|each|in one "
    r"go|gone|him|her|me|my|mine)"
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
            r"(?:go|goes|went|is paid|are paid|gets paid"
            r"|has to go|have to go|is in|are in|was paid|comes? in|is kept|are kept|disappears?|"
            r"vanish\w*|had to|lands?|must|all goes|is|"
            r"are|was|were)(?: [\w'-]+){0,3}? (?:to (?:him|her|his|them)|into (?:his|her|their)|"
            r"straight to (?:him|his|her)|in (?:his|her)"
            r" (?:account|name|pocket|wallet|hands?|safe|drawer|card)|(?:his|her) (?:account|"
            r"hands?)|account i can't|gone|by (?:him|her))",
            rf"{MUST}(?:\w+ )?(?:ask|beg|plead|account|explain|justify|show|hand|give|turn|earn|"
            rf"prove|list|write down|pay|keep|bring)"
            r"(?:,? [\w'-]+){0,7}? (?:{purse}|tampons?|pads|nappies|petrol|food shop|receipts?|"
            r"every item|what i (?:spend|spent|earn|buy|"
            r"bought)|shopping|bus fare|new (?:shoes|bra|coat|tights)|milk)\b",
            rf"{NO_LEAVE}(?: [\w'-]+){{0,5}}? (?:{{purse}}|work\b|a job|job|earn|spend|buy (?!me)|"
            rf"shopping)",
            r"(?:gives?|gave|allows?|allowed|hands?|leaves?|puts?|doles?|transfers?|lets? me have|"
            r"get|gets|get given|am given|i'm given|"
            r"on) (?:me |out )?(?:[\w'-]+ ){0,2}?(?:a (?:fiver|tenner|pound|few (?:pounds|quid|"
            r"coins))|(?:£ ?)?\d+ ?(?:quid|pounds|a)|"
            r"(?:five|ten|twenty|thirty|two|three|fifty|fifteen|forty) (?:pounds?|quid|a (?:week|"
            r"month|day))|an allowance|pocket money|"
            r"just enough|exact change|coins|exact money|the exact)(?=[^\n]{0,80}\b(?:back|week|"
            r"month|food|shop|shopping|receipt|change|"
            r"spent|left|day|ask|child|petrol|bus|rest|all)\b)",
            r"(?:debts?|loans?|credit cards?|overdraft|catalogue|finance|payday loan|phone "
            r"contract|car|bills|tenancy)(?: [\w'-]+){0,5}? in"
            r" my name|in my name(?=[^.!?]{0,60}\b(?:loan|debt|card|credit|owe|without|never saw|"
            r"none|never signed|i didn't)\b)",
            r"(?:no|without|zero|not a|never have|haven't (?:got )?(?:a|any)|i've not a|i've no|i "
            r"have no|don't have (?:a|any)) (?:money of my "
            r"own|access to (?:any|my|our|the|money|anything)|(?:bank )?card of my own|cash of my "
            r"own|penny (?:to my name|of my own|for)|"
            r"say over (?:the )?money|account of my own|money for (?:the|a|food|my|bus)|money "
            r"unless|bank account)(?=[^\n]*\b(?:he|she|his|"
            r"him|her)\b)",
            r"(?:made|makes|forced|pressured|got|talked|bullied|had) me (?:to |into )?(?:quit\w*|"
            r"give up|giving up|resign\w*|leav\w+|sell\w*|"
            r"sign\w*|hand\w*|tak\w+ out|borrow\w*|remortgag\w*|pay\w*|cash\w* in|put\w*|"
            r"transfer\w*|empty\w*|drop\w*)(?: [\w'-]+){0,5}? "
            r"(?:job|work|{purse}|hours|shifts|house|flat|business|ring|gold|papers|for (?:his|"
            r"her))",
            r"(?:got|getting|gets) me (?:sacked|fired|the sack)|(?:rings|rang|ringing|phoned|"
            r"phones|turns? up at|turned up at|emailed) my "
            r"(?:boss|manager|work|job|interview)(?=[^.!?]{0,60}\b(?:sack\w*|fired|lost|job|money|"
            r"quit|stop)\b)|(?:lost|lose) (?:my|another) "
            r"job because (?:of )?(?:he|she|him|her)|(?:won't|doesn't|didn't|refuses to|never) "
            r"(?:let me (?:work|earn|have a job|get a job)"
            r"|pay (?:maintenance|child support|towards|for the kids|his share|me back|the bills)|"
            r"give me (?:any |a |the |enough |my |money|"
            r"cash|a penny|housekeeping)(?:money|penny|pound|cash|for|own)?)",
            r"(?:spend|spent|buy|bought|use|used|touch)(?: [\w'-]+){0,6}? (?:without (?:asking|"
            r"permission|his|her|him|checking)|unless (?:he|"
            r"she)|more than (?:the|he|she|what|my))|(?:his|her|need|get|ask) permission (?:to|"
            r"before i|for) (?:buy|spend|use|shop)|(?:ask|beg)"
            r"(?:ging|ing)? (?:him |her )?for (?:money|cash|every (?:penny|pound)|tampons|pads|bus "
            r"fare|petrol|food money|nappy money|a "
            r"pound|lunch money)",
            r"(?:checks?|counts?|counted|inspects?|adds up|wants|demands?|goes through|keeps|"
            r"photographs|files) (?:every|all (?:my|the|of my)|each|my) (?:\w+ )?(?:receipts?|"
            r"pennies|penny|pounds?|bank statements?|spending)|(?:pay packet|wages|payslip)(?: "
            r"\w+)? (?:unopened|on the table|handed over)|(?:he|she) takes (?:that|it all|the lot|"
            r"mine)(?: too)?|asked for (?:\w+ )?(?:pounds?|quid|money)(?=[^\n]*\b(?:lecture|no|row|"
            r"list|laughed|receipt)\b)|charges me (?:for|rent)|more than i earn|(?:opened|took out|"
            r"applied for) (?:a |the )?(?:credit card|loan|account|card|overdraft) (?:as|in) (?:me|"
            r"my)|(?:rent|food|nappy|bill|shopping|gas) money out of|till rec\w+|sold my (?:car|"
            r"ring|laptop|phone|bike|jewellery)|put my (?:pay|wages)|(?:i get|get) nothing "
            r"(?:unless|till|until|without)|nothing unless i|ask (?:me|him|her)? ?nice(?:ly)?|goes "
            r"through (?:him|her)|i can't buy|i've (?:no card|to beg|to ask)|i'm to beg|by the "
            r"mile|ask for (?:every|each)|only gives me money|haven't had a|(?:cancell?ed|froze|"
            r"stopped|blocked|cut up|took|takes) (?:off )?my (?:bank )?cards?\b|(?:is|are|'s) in "
            r"(?:his|her) (?:belt|wallet|pocket|name|safe)|(?:so i'd|so i|so that i) have no money|"
            r"paid straight to (?:him|her)|go on (?:his|her) card|goes on (?:his|her) card",
            r"(?:every|each|the) (?:receipt|penny|pound)s?(?=[^.!?\n]{0,60}\b(?:he|she|him|her|has "
            r"to|accounted|checked|over)\b)|money (?:is|"
            r"was|'s) (?:his|hers|my punishment|a reward|power|for good)|too (?:thick|stupid|daft|"
            r"dim|simple) (?:for|with) money|buys? me off",
            r"(?:{purse})(?: [\w'-]+){0,3} (?:he|she) (?:keeps|took|takes|holds|controls|hides|"
            r"emptied|spent|won't let|has)(?! (?:for me|safe))",
        ),
        unless=ruled(_NOT_MONEY, r"(?:asked the bank|we ask|overtime to|work from home|work late|"
        r"on strike|hen fund|for the raffle|give"
            r" (?:me|my|him|her) (?:a )?(?:hug|time|space|break)|paid (?:him|her) back|pay (?:him|"
            r"her) back)"),
    ),
)  # fmt: skip
