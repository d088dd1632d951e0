"""Urging somebody to what may bring them into danger."""

from handrail.coach.matchers import Exceptions, Pattern

RISK = (
    Pattern(
        (
            r"(?:^|[.!?;,:-] ?|\b(?:you should|you need to|you must|you have to|just|i'd|i "
            r"would|if i were you|please|then|and|to|why not|why don't you|you could|go and|"
            r"got to|you've got to|u should|u need to|better|so|ok|honestly|girl|mate|"
            r"seriously|do it,?|time to|try|wait till (?:he|she)(?:'s| is) \w+ (?:and|then)|"
            r"next time (?:he|she) \w+(?: \w+)?,?|now) )(?:just |go and |go |simply |then |"
            r"please |always |straight up |really )*(?:confront|face (?:him|her|them)(?! "
            r"with love)|have it out|call (?:him|her|them) out|stand up to|fight back|hit "
            r"(?:him|her|them)|slap (?:him|her)|punch (?:him|her)|give (?:him|her|them) (?:a "
            r"taste|a dose|what|an ultimatum|hell|the same|one back)|do (?:it|the same) "
            r"(?:back|to)|tell (?:him|her|them) (?:straight|to (?:his|her) face|exactly|"
            r"you're (?:leaving|going|done|off)|it's over|what you|that you(?:'re| are) "
            r"(?:leaving|going)|to (?:leave|go|get out|f)|now|tonight|right)|threaten|dare "
            r"(?:him|her)|test (?:him|her|them)|provoke|wind (?:him|her) up|push (?:him|her)|"
            r"make (?:him|her) (?:jealous|angry|pay|sorry|admit|show)|call (?:his|her) bluff|"
            r"follow (?:him|her|them)|track (?:him|her|them|his|her|back)|trace|spy|put (?:a|"
            r"an|the) (?:tracker|airtag|camera|recorder|spyware|app|gps)(?: \w+){0,4}|hide "
            r"(?:a|an|the|your) (?:tracker|airtag|camera|recorder|phone|mic\w*)(?: \w+){0,4}|"
            r"install|go through (?:his|her)|check (?:his|her|their) (?:phone|messages|email|"
            r"emails|pockets|laptop|car|bag|location|whatsapp|search|accounts?)|read (?:his|"
            r"her) (?:messages|texts|emails|phone|diary|letters)|hack|log into (?:his|her)|"
            r"break into|get into (?:his|her)|set (?:him|her) up|trap|bait|catfish|make a "
            r"fake|pretend to be|message (?:his|her|him|the)|text (?:his|her|him|the "
            r"(?:other|new))|ring (?:his|her) (?:new|other|boss|mum|mother|work|wife|ex)|"
            r"tell (?:his|her) (?:new|boss|mum|mother|work|whole|family|mates|friends)|go "
            r"(?:round|over|back|there|to (?:his|her))(?: \w+){0,5}|turn up|show up|knock on|"
            r"wait (?:for (?:him|her)|outside)|smash|slash|key (?:his|her)|burn|throw (?:his|"
            r"her|him|all)|change the locks|lock (?:him|her) out|kick (?:him|her)|chuck "
            r"(?:him|her)|post (?:his|her|it|the|a photo|them)|expose|name and shame|shame "
            r"(?:him|her)|walk out (?:now|tonight|today|right|the door|this|while|and)|leave "
            r"(?:right now|now|tonight|today|this (?:minute|second|instant|evening|night)|"
            r"immediately|straight|at once|him (?:now|tonight|today|right|this)|her (?:now|"
            r"tonight|today|right|this)|before (?:he|she) wakes|without (?:a plan|thinking|"
            r"waiting|telling|packing))|get out (?:now|tonight|today|right|this|immediately|"
            r"of there (?:now|tonight))|run (?:now|tonight|today|for it|as|while|and)|pack "
            r"(?:your|a|the)? ?(?:bags?|stuff|things|case)?(?: and| tonight| now| today| "
            r"right| this)(?: \w+){0,3}|go (?:now|tonight|today|right now|this minute|this "
            r"second|while)|take (?:the|your) (?:kids|children|baby)(?: \w+){0,3} (?:tonight|"
            r"now|today|run|go|and|right|without)|grab (?:the|your) (?:kids|children|bag|"
            r"keys|stuff)(?: \w+){0,3}|take (?:his|her) (?:car|phone|money|keys|cards|"
            r"passport)|empty (?:his|her|the)|stop taking|drop the (?:order|injunction|case)|"
            r"meet (?:him|her|them)(?: \w+){0,4}|see (?:him|her) (?:one|alone|face|in "
            r"person)|hide (?:his|her)|poison|drug|slip|record (?:him|her)|film (?:him|her)|"
            r"get your (?:brothers?|dad|mates|uncle|cousins?|friends?|lads)(?: \w+){0,5}|"
            r"send (?:your|the lads|my) (?:brothers?|dad|mates)(?: \w+){0,3}|answer (?:him|"
            r"her) back|scream (?:in|at)|shout (?:back|at)|stand your ground|don't (?:wait|"
            r"plan|think|bother (?:with|planning|telling)|pack|overthink|let (?:him|her) "
            r"(?:sleep|win|get away)|tell anyone|involve|call the police|ring the police|go "
            r"to the police|need a (?:plan|refuge|helpline))|forget (?:the|a|about|all that) "
            r"?(?:\w+ )?(?:plan|plans|planning|helpline|police|refuge|safety)|plans are for|"
            r"you don't need (?:a plan|the police|a helpline|anyone)|no need (?:for|to) (?:a "
            r")?plan|stop (?:thinking|planning|waiting|overthinking|talking|dithering))\b(?: "
            r"\w+){0,8}",
            r"(?:break in|steal (?:the|it|your)|fly out and|catch him|find out where|watch "
            r"who|follow (?:his|her) car|serve him|film his face|delete all his|tell his \w+ "
            r"what|grab the (?:kids|children)|out the door|this minute)(?: \w+){0,4}|"
            r"(?:right now|this minute|tonight|this second|immediately),? (?:just )?(?:leave|"
            r"go|run|get out|walk|pack|confront)(?: \w+){0,5}|(?:tracker|airtag|spyware|gps|"
            r"camera|recorder)(?: \w+){0,4} (?:on|in|under|into|to) (?:his|her|their)(?: "
            r"\w+){0,3}|(?:leave|go|run|walk out|get out|pack)(?: \w+){0,4} (?:tonight|right "
            r"now|this minute|this second|immediately|today|straight away|now)(?: \w+){0,4}|"
            r"(?:say|tell) it to (?:his|her) face|to (?:his|her) face|(?:in front of|before) "
            r"(?:his|her) (?:boss|mum|mates|family|friends|work|new)(?: \w+){0,3}|fight "
            r"(?:him|fire)|beat (?:him|her) at|two can play|get (?:even|revenge|your own "
            r"back)|revenge|see how (?:he|she) likes it|call (?:his|her) bluff|ultimatum|"
            r"(?:catch|caught) (?:him|her) (?:out|in the act|red)|follow (?:him|her) (?:home|"
            r"to|after|one|when|next|in|and)(?: \w+){0,4}|set a trap|honey ?trap|fake "
            r"(?:profile|account)",
        ),
        unless=Exceptions(
            lead=(
                r"(?:never|not|\w*n't|nobody|no one|avoid|without|instead of|rather than|"
                r"before|please don't|don't|nor|risky to|dangerous to|stop|stopped|regret|"
                r"wish i hadn't|against|unsafe to)(?: {adv}| ever| to| try to| just| think "
                r"(?:of|about)?)* $",
                r"(?:i|i've|i'd|we|he|she|they|my (?:sister|mum|ex|friend|dad|son|daughter)|"
                r"who)(?: {adv}| have| had| to| would| could| might| did|'d|'ve| had to| "
                r"want to| wanted to| finally| was able to| almost| nearly| am going to| "
                r"will|'ll| used to| tried to)* $",
                r"(?:was|were|been|got) (?:told|advised|urged|asked)(?: not)? $",
                r"(?:has anyone|did you|how did you|how do you|should i|can i|could i|how "
                r"can i|is it|when is|when did|i'm scared to|i'm afraid to|i want to|i had "
                r"to|i used to|when i|after i|if i|the day i)\b[^.!?]{0,40}$",
            ),
            within=(
                r"(?:talk|speak) to (?:an advocate|a helpline|someone|an adviser|women's aid|"
                r"a support)",
                r"(?:with|make|need|have) a (?:safety )?plan(?! is)",
                r"when (?:it's|it is|you're|you are|you feel) (?:safe|ready)",
            ),
        ),
    ),
)
