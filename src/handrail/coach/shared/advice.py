"""Advice: what to do, told to somebody who wanted to be heard."""

from handrail.coach.matchers import Exceptions, Pattern

# "You come home and the sink is full, and you feel alone": told of their day, not advised.
THEIR_DAY = (
    r"(?:^|[.!?] ?)(?:so )?you (?!should|need|must|ought|could|have|might|better|can)[a-z]+ "
    r"[^.!?;]{2,90}\b(?:you(?:'re| are| feel| felt)|feeling|leaves you|makes you)\b"
)
# An order with nothing felt in it: "Brush twice a day."
ORDERS = Pattern(
    (
        r"^(?:just |so |well |then |oh |ok |love |maybe |first |next time,? |simply "
        r")*(?!(?:you|u|i|it|that|this|so|is|was|are|were|did|do|does|have|has|had|am|what|"
        r"who|how|why|when|where|sounds?|because|not|no|yes|oh|angry|sad|worried|hurt|tired|"
        r"and|or|but|if|the|a|an|my|your|we|he|she|they|there|let|tell|correct|stop|right|ok|"
        r"feeling|thank|thanks|sorry|poor|hearing|i'm|"
        r"{emotion}|{emotion_loose})\b)(?!\w+(?:ed|ing|'s|'re|'ve|ly)\b)[a-z]+(?: (?:it|them|"
        r"him|her|that|this|one|up|out|off|down|on|away|back|to|for|with|your|the|a|an|some|"
        r"more|less|twice|once|early|next|after|before|at|in|by|and|every|over|into|from|of|"
        r"til|till|\w+))*[.!]$",
        r"(?:so )?you (?:ought to|should|could do with|need to|might want to|would do well "
        r"to|may want to) (?!hear|feel|be heard)\w+|(?:getting|having|taking|buying|doing|"
        r"trying|finding|joining|seeing) (?:\w+ ){1,4}(?:would|will|might|could|should) "
        r"(?:help|cheer|sort|fix|do|make|calm|ease|relax)\b[^.!?;]{0,30}",
        r", so (?!you|i\b|i'|it|he|she|they|we|that|much|am|did|is|now|far|the|your|my|no|"
        r"what|am|have|a\b)[a-z]+ (?:it|the|a|your|them|him|her|more|less|some|to|"
        r"for)\b[^.!?;]{0,40}|"
        r"(?:would|will|'d|'ll) (?:soon )?(?:sort|fix|cure|help|solve|settle|do you|put) "
        r"(?:you|it|that|the|good|things|a world)\b(?: \w+){0,3}",
        r"(?:^|[.!?;,] ?)(?:you |and |then |so )?(?:try \w+ing|why don't you|why not|how "
        r"about \w+ing|what about \w+ing|have you (?:tried|thought|considered|asked|looked)|"
        r"what you (?:need|want|should do|ought to do) is|you (?:could|should|ought to|need "
        r"to|want to|must|might want to|'d be better off|'d do well to)|if i were you|best "
        r"thing is to|the trick is to)\b[^.!?\n]{0,60}",
    ),
    unless=Exceptions(
        lead=(
            r"(?:sounds? like|you feel|you felt|you said|you think|you thought|you wish|"
            r"you're saying|because|cos|when|that|if|as though|as if|like|worried|scared|"
            r"afraid|told)\b[^.!?;]{0,60}$",
        ),
        within=(
            r"(?:tell me (?:if|(?:what|where) i)|let me know if|say if|stop me if|correct me if|put me right)",
            r"{check}",
        ),
    ),
)
ADVICE = (
    ORDERS,
    Pattern(
        (
            r"(?:you|u|you'd) (?:really |just |simply |definitely |probably |only |also |"
            r"still )*(?:should|ought to|need to|needs? to|must|have to|have got to|'ve got "
            r"to|better|'d better|want to (?:try|get|stop|tell|ask)|could (?:always|just|try|"
            r"ask|ring|tell|go|get|have|take|also|maybe|do with|start|stop|talk|see|write|"
            r"set|use|say|join|speak|call|sell|put|book|move|leave|work|cut|buy|make)|can "
            r"(?:always|just|try|ask|go|get|tell|take|ring|join)|might (?:want to|try)|may "
            r"want to|shouldn't|mustn't|don't need to|don't have to|needn't|'d be better|"
            r"would be better|'d feel better|'ll feel better|'d do better|'ll be fine|will "
            r"be fine)",
            r"(?:why don't you|why not|why didn't you|have you (?:tried|thought|considered|"
            r"asked|spoken|talked|rung|looked)|did you try|did you think (?:of|about)|try "
            r"(?:\w+ing|to|not|a|the|it|and|this|some|harder|being|looking|thinking|counting|"
            r"going|talking|writing|asking|your|telling|saying|having|\w+ing)|how about "
            r"(?:you|we|\w+ing|a)|what about \w+ing|what if you|what if we|if i were you|in "
            r"your shoes|i'd (?:just |simply |probably |tell|ring|go|ask|speak|talk|see|get|"
            r"have|say|suggest|recommend|quit|sell|leave|take|start|write|block|ignore|let|"
            r"call|sleep|put|report|move|stop|give|do|make|buy|walk|delete|try|advise|change|"
            r"turn|set|keep|cut|hire|book)|i would (?:just |simply |tell|ring|go|ask|suggest|"
            r"advise|see|get|recommend|quit|leave)|i suggest|i recommend|i advise|my advice|"
            r"my tip|a tip|here's what|here's an idea|here's the (?:fix|plan|answer)|the "
            r"(?:best|obvious|simple|only|easy|easiest|quickest|first|smart|sensible) "
            r"(?:thing|way|answer|solution|fix|step|plan|move)|the (?:answer|solution|fix|"
            r"trick|cure|key) (?:is|here|to)|problem solved|simple as that|easy fix|easily "
            r"fixed|easy:|simple:|it's easy|all you (?:need|have) to|what you need (?:is|to)|"
            r"what you (?:should|ought)|what helps|it (?:would|'d|'ll|will) (?:help|be "
            r"better|be easier|be best) (?:if|to)|it's (?:better|best|time) to|(?:maybe|"
            r"perhaps) (?:you|try|we|just|go|see|a|it's time|talk|ask|get|take|don't|start|"
            r"stop)(?: (?:should|could|need|ought|can))?|let's (?:just )?(?:get|book|hire|"
            r"call|ring|move|sell|buy|go|ask|cancel|put|make|set|try|do|find|change|fix|sort|"
            r"see|look at|swap|start|split|take|agree|plan|not)|next time,? (?:\w+ )?(?:just "
            r"|you )?\w+|you'd be (?:better|happier|fine|less)|better to|worth \w+ing|no "
            r"point|stop \w+ing|don't (?:worry|let|think|take|be|listen|go|answer|look|read|"
            r"stress|give|get|bother|overthink|dwell|mind|panic|speak|talk|say|do|waste|open|cry))",
            r"(?:^|[.!?;:,] ?|\b(?:so|then|and|or|please|just|simply|maybe|perhaps|well|ok|"
            r"right|look|now|right\?|first|next|love) )(?:just |simply |please |maybe |"
            r"perhaps |always |go and |go |then |first |and |you )*(?:hand|rub|watch|ask|"
            r"tell|ring|call|phone|text|email|write|get|buy|book|go|see|take|make|put|set|"
            r"talk to|speak to|speak up|say no|say|ignore|block|forget|leave|quit|join|sell|"
            r"hire|start|stop|turn|switch|change|download|picture|imagine|think of|think "
            r"about|think positive|breathe|sleep|rest|relax|calm|cheer|drink|eat|eat|walk|"
            r"exercise|meditate|pray|read|google|look (?:up|for|at|on)|find|give|let|send|"
            r"move|report|complain|cancel|return|wear|use|keep|check|count|focus|cut|pay|"
            r"save|budget|plan|delegate|hand|explain|apologise|stand up|push|lower|raise|"
            r"draw|pick|choose|swap|have a (?:word|bath|nap|rest|drink|cup|lie|chat|cry|"
            r"cuppa|look|break|early)|have an early|lie down|sit down with|sit them|let it "
            r"go|move on|grow|wait|invite|hang up|log off|unfollow|delete|mute|unplug|fix|"
            r"sort|clean|order|remind|warn|show|bring|come|stay|work|open|close|lock|hide|"
            r"accept|be|concentrate|snap|don't|never|tip|skip|play|learn|practise|hold|treat|"
            r"see|chuck|bin|dump|throw|face|discuss|refuse|ditch|drop|try|arrange|schedule|"
            r"make a)\b(?! (?:sure i|if|me if|me what|me when|that right|it right|close|it "
            r"like|me more|me where|in \w+ \w+ you)\b)(?! (?:you|u)\b)",
        ),
        unless=Exceptions(
            lead=(
                r"(?:you|u)(?:'re|'ve|'d| are| were| had)? (?:\w+ ){0,2}?(?:feel|felt|"
                r"feeling|think|thought|said|say|were told|are told|worry|worried|worrying|"
                r"tired of|afraid|sense|believe|wish|wished|hate|hated|want me|wanted me|"
                r"want us|needed me|need me|asked|asked me|told me|told|fed up|sick of|"
                r"resent|dread|scared|angry|cross|sad|upset|frightened|overwhelmed|exhausted|"
                r"stressed|annoyed|hurt|ashamed|embarrassed|heard|anxious|nervous|frustrated|"
                r"wanted|hoped|hope|wishing|saying|like)\b[^.!?;]{0,100}$",
                r"(?:sounds? like|seems like|it sounds as if|i hear|hearing|i heard|what you|"
                r"because|cos|since|when|whenever|that|after|did i|have i|do i|am i|is that|"
                r"as if|like|how|if|me|i|to|i'll|i'd|who|they|the|a|he|she|we|didn't|don't|"
                r"you|can't)\b[^.!?;,]{0,80}$",
            ),
            within=(
                r"(?:tell me (?:if|(?:what|where) i)|let me know if|say if|stop me if|correct me if|put me right)",
                THEIR_DAY,
                r"the first thing (?:that|you (?:hear|heard|see|saw|feel|felt|think|thought|notice|noticed|knew|said))\b",
            ),
        ),
    ),
    Pattern(
        (
            r"(?:^|[.!?;:,] ?)(?:so )?(?:you (?:should|need to|ought to|must|could|'d better|"
            r"have to)|why don't you|why not|have you tried|just|try|get|ring|ask|tell|talk "
            r"to|speak to|stop|don't|take|go|see|put|buy|make|set|let's|leave|call|write|"
            r"book|have a|ignore|forget about)(?= )[^.!?\n]{0,100}",
        ),
        unless=Exceptions(
            lead=(r"you (?:feel|felt|think|said|worry)[^.!?]{0,40}$",),
            within=(
                r"(?:tell|let) me (?:if|know|(?:what|where) i)|just (?:so|to (?:check|be sure)|that|about|"
                r"checking|tell me)|have i|did i|you feel|you felt|you're (?:\w+ "
                r")?(?:{emotion})|stop me|put me|take me|see if i|go on|make sure i|get "
                r"(?:it|that|you)(?: right)?\?|leave me|leave you",
                THEIR_DAY,
            ),
        ),
    ),
)
