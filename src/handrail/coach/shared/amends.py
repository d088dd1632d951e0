"""Apologies: the act, the excuse, the repair."""

from handrail.coach.matchers import Exceptions, Missing, Pattern

_TO_YOU = Exceptions(lead=(r"{reported}",))
BUY = (
    Pattern(
        (
            r"(?:you (?:have to|need to|must|should|ought to|'ve got to|got to|owe me|can "
            r"stop|better|'d better|can't stay|can't be|could at least|will forgive|don't "
            r"have to be|should be|have no|owe) ?(?:forgive|me|get over|let (?:it|this|me)|"
            r"move on|drop|forget|accept|stop|smile|cheer|trust|say|be (?:happy|ok|fine|nice|"
            r"over|grateful|pleased)|come|sulking|give me|at least|kiss|thank|appreciate|"
            r"put)|(?:please |just |now |so |can you |will you |could you |so please |won't "
            r"you )+(?:forgive|forget|cheer up|smile|stop (?:sulking|crying|being|going|it|"
            r"moaning|punishing|with)|move on|let (?:it|this) go|get over|drop it|kiss|be "
            r"nice|trust me|don't be|come home|come back|come to bed|say (?:you|it's)|"
            r"unblock|take me back|hug|tell me (?:you forgive|it's ok|we're)|accept|make up|"
            r"give me|put it|can we)|forgive me(?:\?| now| ok| please| and|[,.!]|$)|forgive "
            r"and forget|do you forgive|am i forgiven|will you forgive|can you forgive|say "
            r"you forgive|i forgive you|i expect (?:you|a|to be)|i deserve|clean slate|fresh "
            r"start|start afresh|start over|wipe the slate|water under the bridge|bygones|"
            r"let's (?:just )?(?:move on|forget|put (?:it|this)|leave it|draw|get past|get "
            r"over|not (?:talk|mention|drag|dwell|go)|go (?:back|out|to bed|upstairs|away|"
            r"for)|start|be friends|have|kiss|say no more|call it|never speak|enjoy|drop|"
            r"make up|pretend|close|get on|leave that|skip)|can we (?:just |please |now |all "
            r")*(?:move on|forget|skip|drop|put (?:it|this)|leave it|get past|get on|be "
            r"(?:ok|okay|friends|normal|done)|go back|stop|kiss|have (?:a (?:nice|normal)|"
            r"sex|dinner|fun)|pretend|not|start|go to bed|call it|get back|enjoy|cuddle|say "
            r"no more|let|eat|go)|could we just|shall we (?:just )?(?:move on|forget|say no|"
            r"leave|go|call)|that's that|so that's (?:that|sorted|done|settled)|that's "
            r"(?:the end|it done|us (?:even|quits|square|done|good)|done|all (?:done|sorted)|"
            r"sorted|settled|it,? ?(?:ok|done|over))|end of(?: story| discussion|[.!]|$)|"
            r"case closed|subject closed|matter closed|done and dusted|we're (?:even|quits|"
            r"square|good|ok|okay|fine|done here|all good)|(?:call|makes) (?:it|us) (?:quits|"
            r"even|square)|now (?:we're|let's|you|can|cheer|smile|stop|drop|move|it's|forget|"
            r"be|come|get)|i've said (?:sorry|it|i'm)|i (?:already )?(?:said|have said|did "
            r"say) (?:sorry|i'm|i was)|how many times|what more|what else do you want|enough "
            r"now|no need to (?:go|keep|mention|talk|bring|drag)|don't (?:bring|mention|drag|"
            r"go on|keep|make a|tell|be like|ruin|hold|sulk|let)|nothing more to|say no more|"
            r"no more about it|not another word|(?:it's|it is) (?:over|done|in the past|"
            r"finished|forgotten|behind)(?: now| with)?|friends again|you can't stay cross|"
            r"you've got (?:to be nice|no right)|you have to as well|stop the face|that "
            r"settles it|the last i hear|i don't want to hear|(?:god|he) has forgiven|let it "
            r"go|we're done talking|come back to bed|laugh about it|get over it|over it|move "
            r"on|moving on|put it behind us|behind us|all forgotten|make it up to you (?:in "
            r"bed|with|tonight)|to make up for it)[^.!?\n]{0,50}",
            r"(?:i(?:'ve|'ll| have| will|'m)?|here(?:'s| are)?|have|look,?|see|and|there's|"
            r"there are|with|these|take) ?(?:\w+ )?(?:got you|bought you|bought|buy you|"
            r"buying you|booked you|getting you|get you|take you|taking you|treat you|"
            r"brought you|ordered you|paid for|pay for|sent you|flowers|chocolates|roses|a "
            r"(?:ring|necklace|bracelet|spa|holiday|weekend|present|gift|bouquet|voucher|bag|"
            r"watch|car|trip|new (?:phone|bag|dress|watch|ring)|box|puppy|bottle))(?: "
            r"\w+){0,6}?(?:,| so| and| now|\.|\?|;| -)+ ?(?:(?:so|and|now|ok|then|that|"
            r"there)[, ]+)*(?:that's|we're|you|let's|can|forgive|smile|cheer|all|are we|"
            r"happy|ok|now|no more|stop|don't|sorted|done|is that|it's|there|even|be nice|"
            r"come|call|should|fix|make|put|drop|forget|enough|am i)[^.!?\n]{0,40}",
            r"(?:flowers|chocolates|roses|spa day|necklace|bracelet|earrings|perfume|handbag|"
            r"diamonds|jewellery|champagne|voucher|gift card|a ring|hamper|weekend (?:away|"
            r"in)|new (?:phone|dress|bag|shoes|watch|trainers|coat|tv|car|console|bike)|a "
            r"present|a gift|takeaway|dinner out|your favourite \w+|bouquet|prosecco|puppy|"
            r"city break|concert tickets|a treat|treat|massage)\b(?! (?:you|that|i|the|from|"
            r"on the|for the \w+ i) (?:broke|lost|bought|ruined))[^.!?\n]{0,40}",
        ),
        unless=Exceptions(
            lead=(
                r"{reported}",
                r"(?:not|\w*n't|no|never|without|don't have to|won't ask you to|don't "
                r"expect(?: you)? to|not asking (?:you )?to|i forgot|i lost|i missed|i broke|"
                r"i ruined|cancelled|i sold|i ate|i spoilt|i spoiled|i burnt|about|over|"
                r"during|at|before) (?:\w+ ){0,3}$",
                r"(?:sorry|ashamed) (?:i|that i|about|for)\b[^.!?;,]{0,80}$",
            ),
            within=(
                r"you don't (?:have|need) to (?:forgive|answer|say)|no need to (?:forgive|"
                r"answer|reply|say)|take (?:all the|your|as much) time|i don't expect|not "
                r"asking|instead of (?:flowers|a gift)|without (?:flowers|being asked)|when "
                r"you're ready|if you (?:want|ever|choose|like)|i said sorry (?:to|for|and "
                r"then)|with no|i won't ask",
            ),
        ),
    ),
)
_ACT = (
    r"(?!(?:am|was|'m|have (?:been|had)|had (?:been|a|too)|feel|felt|know|think|thought|can|"
    r"can't|could|will|would|won't|want|wanted|wish|hope|love|mean|meant|need|did (?:it|that|"
    r"this|wrong|what|something|a|things|anything|smth|not mean)|do|apologise|apologised|regret|"
    r"didn't mean|don't|said (?:it|sorry|i'm|what|that|so|i)|say|hate|understand|realise|see|may|"
    r"might|must|should|just|really|guess|suppose|take it|take (?:full )?(?:responsibility|it "
    r"all)|owe|deserve|never meant|have nothing|have no|care|swear|promise|accept|beg|messed up|"
    r"mess up|screwed up|fucked up|failed|acted|behaved|made (?:a )?(?:mistakes?|mess|you "
    r"(?:feel|sad|upset|angry|unhappy))|hurt(?: you| your)|upset(?: you)|got it wrong|went too "
    r"far|lost it|let you down|offended|wronged|caused|blew it|cocked up|buggered up|ruined "
    r"(?:it|things|everything)|spoiled (?:it|things)|i'd|treated|wasn't|didn't treat|handled|"
    r"have to|read (?:a lot|about|this|that|up|what)|got (?:you|us)|am|'ve (?:been|had|said|"
    r"learned|got|listened|thought)|was (?:wrong|bad|an|a|out|not|horrible|awful|in|so|the|stupid|"
    r"selfish|being|having|thoughtless|unkind|cruel|mean|unfair|difficult|tired|drunk|angry|"
    r"stressed|like|ill|just|only|hungry|"
    r"upset|really|under|short|off|grumpy|rude|nasty|harsh|less|too|such))\b)"
)
ACT = Missing(
    part=(
        rf"(?:i|and i|that i|when i|how i|what i|for when i|where i|because i)(?: {{adv}}| "
        rf"also| just| had| have| even|'d|'ve| only| nearly| almost| really)* "
        rf"{_ACT}[a-z]+(?<!ing)(?<!ly)\b",
        r"(?:sorry|apologise|apology|apologies|forgive me|ashamed|regret|guilty|responsible|"
        r"wrong)(?: to you| that)?,? (?:for|about|of|to have|over) (?:my |me |always |ever |"
        r"having |not |never |all the )*(?!(?:being (?:me|like|difficult|horrible|a|an|so|"
        r"mean|awful|bad|off|that|such)|everything|anything|upsetting|hurting|causing|"
        r"offending|the inconvenience|feeling|any|nothing|something|things|letting you down|"
        r"letting u down|making you (?:feel|sad|upset|angry|cry))\b)(?:\w+ing|lie|lies|shout|"
        r"remark|comment|joke|insult|text|words at|drinking|outburst|temper at|"
        r"forgetting)\b(?<!nothing)(?<!everything)(?<!anything)(?<!something)(?<!evening)(?<!"
        r"morning)(?<!wedding)(?<!meeting)(?<!thing)",
        r"(?:^|[.!?;,] ?|\bsorry(?: if| that|,)? |\band |\bbut |\bif )(?:i |just |really |so "
        r"|that |sorry |oh |ok |babe |love |again |for )*(?:lost|broke|forgot|missed|called "
        r"you|shouted|yelled|snapped|swore|ate|drank|threw|sold|left (?:you|the|your|my|him|"
        r"her|them|it|without|early)|burnt|burned|lied|read your|took your|took the|slammed|"
        r"kicked|hit|smashed|laughed at|told your|told the|told everyone|opened your|spent|"
        r"skipped|ditched|ignored you|woke you|interrupted|walked out|hung up|borrowed|"
        r"cancelled|deleted|mocked|teased|pushed|rolled my eyes|blamed you|talked over|lost "
        r"my (?:temper|rag|patience)|had a go at you|bit your head off|stood you up|turned "
        r"up|came home|came in|made (?:fun|a joke|you (?:wait|late|cry|miss|carry|walk|pay|"
        r"do))|kept you waiting|let (?:the|you wait|slip)|put (?:you down|the|my|your)|hid|"
        r"used your|used the|wore|dropped|crashed|scratched|cut|shrunk|gave away|gave your|"
        r"stained|spilled|spilt|poured|flushed|checked your|went through your|went (?:out|"
        r"off|behind|without|to the)|drove|fell asleep|stayed out|cheated|kissed|flirted|"
        r"gambled|bet|got (?:drunk|home late|your|the \w+ wrong)|took (?:it|out|money|my|him|"
        r"her)|stole|didn't (?:ring|call|text|come|show|turn|pick|do|tell|ask|listen|pay|"
        r"book|wash|help|wait|say|buy|clean|cook|feed|answer|defend|stand up|invite|walk|"
        r"collect|lock|turn off)|never (?:rang|called|came|turned|showed|told|asked|said|"
        r"paid|washed|thanked)|calling you|shouting|yelling|missing|forgetting|lying|"
        r"snapping|breaking|losing|leaving|swearing)\b",
        r"(?:sorry|ashamed)(?: that)? i (?:didn't|never|wouldn't) (?!mean|think|know|realise|"
        r"want|do (?:it|better|more)|get|love|deserve)[a-z]+",
        r"i was (?:late|two|an hour|three|ten|twenty|half|rude to|short with|short to|nasty "
        r"to|horrible to|cruel to|mean to|sharp with|cold to|off with|unfaithful|flirting|"
        r"shouting|lying|texting|drinking|on my phone|out (?:all|till|until)|asleep when|"
        r"sarcastic|drunk (?:at|and|in|on|when|by)|wrong (?:about|to|when|on)|unkind "
        r"(?:about|to)|messaging|swearing|gambling|not (?:at|there|listening|home))",
        r"(?:my (?:lie|lying|shouting|drinking|joke|comment|text|temper|yelling|swearing|"
        r"forgetting|silence|betting|gambling|words about|remark|outburst|door slamming|"
        r"jealousy|spending|smoking|drumming|snoring|late nights?|secret|affair|bad language|"
        r"sarcasm)|the (?:lie|joke|remark|comment|text|name|message|bet|promise) i|(?:i|if i|"
        r"sorry i) (?:woke|dented|stared|ignored|lost|booked|brought up|was (?:rough|late)|"
        r"'m late)|i shouldn't have \w+|for bail\w*|my cooking|about the mug|from me|i'm "
        r"late|what i (?:said|did|called|wrote|told|texted|posted) (?:about|to|at|in|on|over|"
        r"you|when|yesterday)|calling you|i'd (?:spent|told|promised|lied|hidden|drunk|said|"
        r"left|taken|used|broken|forgotten|read|sold|eaten))",
    ),
    but_not=(
        r"i(?:'ll| will|'m going to|'m gonna|'ve (?:set|booked|bought|ordered|put|fitted|got|"
        r"told|rung|asked|made|written|signed|changed|cancelled|moved|paid|arranged)|'d like "
        r"to|'m \w+ing| promise| want to| shall) [^.!?\n]{0,120}",
        r"(?:you|she|he|they) (?:\w+ )?(?:forgot|lost|broke|left|missed|shouted|snapped|put|"
        r"took)|if i (?:did|said something|offended|upset|hurt|was (?:off|short|wrong))\b|"
        r"(?:may|might) have \w+|mistakes were made|things were said|words were said|i never "
        r"meant(?: to)? \w+|i didn't mean(?: to)? \w+|i've said (?:sorry|it)|i said (?:sorry|"
        r"i'm|i was)|i took it (?:seriously|all)|i (?:tried|came to|wanted to|had to|got you|"
        r"bought you|booked|rang to|wrote this|brought|love|loved|meant|heard|cried|"
        r"listened)(?: \w+)?|(?:i |and i )(?:let (?:things|it|us|everything) (?:slide|slip|go|"
        r"drift|all|get)|put you through \w+(?: \w+)?|set a (?:bad|poor|terrible) example|got "
        r"(?:it|the (?:whole|entire)|all of it|everything)|(?:cut|hurt) you deep\w*|read (?:your "
        r"face|you|it|things|the room) wrong|(?:have )?read a lot)|(?:got|left) out of hand|i feel "
        r"(?:\w+ )?(?:dreadful|awful|bad|terrible|sick|guilty)|(?:i|u) got(?: \w+)? (?:you|u) "
        r"(?:flowers|a)|lost for words",
    ),
)
REPAIR = Missing(
    part=(
        r"(?:i'll|i will|i'm going to|i'm gonna|i shall|i am going to|i'd like to|i want to|"
        r"let me|il|i plan to|i intend to|i promise to|i promise i'll|shall i|can i|could i|"
        r"i'd be glad to)(?: \w+ly| also| just| even| then| always| now| not| never| still| "
        r"at least)* (?!(?:be (?:better|more|less|good|nicer|kinder|a|different|there|nice|"
        r"the|careful|calmer|quiet|ok|fine|honest|patient)|do better|try|change|improve|make "
        r"(?:it (?:up|right|better|good)|things|amends)|never (?:do|hurt|forget|let)|not do "
        r"(?:it|that)|do (?:it|that|anything|whatever|more|my best|right)|work on|always|"
        r"forever|love|regret|think|feel|remember|hope|forgive|forget|say sorry|apologise|"
        r"understand|reflect|learn|grow|treat|take (?:it(?! (?:to|round|back|in to|down)\b)|"
        r"full|responsibility|more)|get (?:better|over|on)|never|have to live|know|miss|let you|"
        r"explain|say this|sort (?:it|myself) out|watch myself|keep trying|earn|prove|give you|"
        r"die|carry|spend "
        r"(?:the rest|my life)|sleep|see|move|put it|leave it|pay more attention|step up|"
        r"tell you (?:how|i|that|why|something)|say (?:i'm|how|that|it|again))\b)[a-z]+",
        r"i(?:'ve| have)(?: already| just| now| since| also)? (?:set|booked|bought|ordered|"
        r"put|fitted|got (?:you (?:another|one|a new|the|it)|another|a new|the|it|us|one|him|"
        r"her)|told|rung|asked|made|written|signed|changed|cancelled|moved|paid|arranged|"
        r"replaced|fixed|mended|cleaned|washed|deleted|blocked|given|sent|emailed|texted|"
        r"spoken|called|phoned|returned|handed|transferred|added|joined|stopped|started|"
        r"rebooked|fetched|taken|brought|found|sorted (?:the|it with)|thrown|poured|marked|"
        r"saved|cut|left|swapped|planted|turned|removed|stuck|hung|cleared|emptied|begun|"
        r"switched|enrolled|installed|packed|cooked|posted|apologised to|admitted|explained "
        r"to|come off|locked|spent|glued|sewn|repaired|offered|opened|closed|pinned|printed)\b",
        r"(?:i'm|i am|im) (?:\w+ly |now |just )?(?:buying|replacing|booking|going (?:to "
        r"(?:the|see|a|ring|back)|round|back|out|in)|ringing|calling|paying|fixing|mending|"
        r"replanting|cleaning|washing|off (?:it|the)|cooking|doing (?:the|it|all|both|your)|"
        r"taking (?:the|you to the|it|him|her|over|a day)|seeing (?:a|the|someone)|starting|"
        r"stopping|setting|putting|getting (?:the|it|another|a new|you another|help|him|her|"
        r"up)|leaving (?:work|early|at|my phone|the)|telling|asking|handing|moving|writing|"
        r"sending|selling|returning|coming (?:home|back|with|to)|driving|collecting|picking|"
        r"bringing|ordering|making (?:the|dinner|tea|a list|you|it)|staying (?:in|home|off|"
        r"with)|giving|switching|turning|learning to|joining|signing|keeping|working|"
        r"speaking|emptying|cutting up|deleting|painting|having)\b",
        r"(?:taking|fetching|mending|getting|sending|bringing|returning|going) (?:it|them|"
        r"one|back|you|the \w+|another)(?: \w+){0,4} (?:now|today|tomorrow|tonight|right "
        r"away|this \w+|on \w+day)\b|got (?:you|us|them) (?:\d+|two|three|another|some) "
        r"(?:more|new|others?)",
        r"(?:buying|replacing|booking|fixing|ordering|paying|ringing|cleaning|cooking|next "
        r"time i|next time,? i'll|from now on (?:i|the|my|it)|tonight i|tomorrow i|on (?:mon|"
        r"tues|wednes|thurs|fri|satur|sun)day i|this weekend i|(?:tonight|tomorrow|today|"
        r"friday|saturday|sunday|monday|tuesday|wednesday|thursday)(?:'s)? (?:i'm|dinner|is "
        r"yours|night)|new (?:one|ones|\w+) (?:is|are|comes?|arrives?|ordered|on|coming)|"
        r"it's (?:back|fixed|paid|mended|in the post|on order|ordered|booked|replaced|on me|"
        r"my turn|set)|the (?:\w+ ){1,3}(?:is|are|will be|'s|stays?|stay|goes?|go|comes?|"
        r"lives?) (?:\w+ )?(?:back|paid|booked|fixed|mended|ordered|in the|on the|off|yours|"
        r"with|at|coming|now|out|away|locked|gone|replaced|here|set)|keys? (?:stay|live|go|"
        r"stays)|my phone (?:stays|goes|lives|will)|(?:can|could|may|shall) i (?:\w+ "
        r")?(?:ring|pay|buy|replace|fix|make|cook|take|come|drive|do|help|wash|book|tell|"
        r"start|bring|call|mend|carry)|alarm|reminder|so i (?:can|don't|won't|never) \w+|"
        r"(?:milk|window|door|key|keys|light|bike|coat|money|bin|bins|phone|dog|car|tv|"
        r"\w+)'s (?:in the|on the|at the|got a|on your|back|gone|ready|fixed|mended|locked)|"
        r"(?:they|it) (?:go|goes|comes?) back|a new one|there's (?:a|another) (?:second|new|"
        r"standing|spare|fresh)|it's at the|gone through|standing order|superglued|glued|"
        r"done it|doing them|fetching|(?:put|set|stuck|wrote|moved|ordered|bought|booked|"
        r"made|rang|told|asked|changed|paid|mended|fixed|cleaned|replaced) (?:it|them|a "
        r"(?:proper|new)|one|her|him|your|the) ?(?:in|on|up|down|alarm|back|now|today|online|"
        r"away)?(?: \w+)?|(?:dinner|table|taxi|train|hotel|seat)s?(?:'s| is|s)? booked|"
        r"booked for|here's the (?:money|cash|twenty)|money's (?:back|in)|in future i|i no "
        r"longer|i don't (?:drink|shout|do that) (?:now|anymore|any more)|i won't (?:open|"
        r"shout|read|tell|touch|joke|laugh|call|drink|use|take|go|say|bring|drive|buy|lend|"
        r"sign|book|answer|leave|wake|interrupt|raise|check|swear|speak|talk|borrow|spend|"
        r"mention|post|lie|look|comment|make (?:jokes|fun|plans)|let|forget to|come|put|roll|"
        r"walk|hide|stay|text|correct|slam|smoke|be late)\b|i will not (?:\w+))",
    ),
    but_not=(
        # What comes before “sorry” is the act: “I moved your piano. I'm sorry.”
        r"^i (?:\w+ )?(?:put|set|stuck|wrote|moved|ordered|bought|booked|made|rang|told|asked|"
        r"changed|paid|cleaned|replaced) (?:it|them|her|him|you|your|the|a)\b(?![^.!?\n]{0,80}"
        r"\b(?:now|today|already|since|again|back)\b)(?=[^.!?\n]{0,80}[.!?] (?:i'm |i am |so |"
        r"really |very )*sorry)",
        r"(?:if|when|before|after|because|that|what|how|where|and) i(?:'ve| have| am|'m) "
        r"(?:\w+ ){1,3}",
        r"i've (?:got|bought|booked|ordered) you (?:a (?:spa|weekend|necklace|present|gift|"
        r"ring|bag|voucher|treat|holiday|bracelet|watch)|flowers|chocolates|some (?:flowers|"
        r"chocolates))|i've (?:got|had|been) (?:a|no|so|nothing|work|enough|to|really)|"
        r"(?:bought|got|buying|getting) you (?:flowers|chocolates|a (?:necklace|bracelet|"
        r"present|gift|ring|treat|spa|bag|voucher))|you can \w+|we'll \w+|can we (?:just "
        r")?\w+|can i (?:have|get|come (?:home|back)|move|be|say|go)|i've (?:told|said|asked|"
        r"explained|apologised)(?: \w+)? (?:sorry|it|you|a hundred|ten times|twice|enough)|"
        r"i've been \w+|i want to say|i just want to|i'd like to say|let me (?:say|just|"
        r"explain|tell you|finish|start|off|go|be clear)|can i just|i won't (?:do it|do that|"
        r"hurt|let you|be|go on|argue|lie,|apologise|grovel|say sorry|forget|ever|beg)(?: again)?",
    ),
)
