"""Always, never, every time: what covers a whole life together."""

from handrail.coach.matchers import Exceptions, Pattern

WORDS = (
    r"(?:always|never|constantly|forever|24/7|all the (?:bloody |damn |fucking |sodding "
    r")?time|the whole time|day in,? day out|without fail|non-?stop|permanently|endlessly|"
    r"invariably)",
    r"(?:every|each and every) (?:single |bloody |damn |fucking |last )*(?:time|day|night|"
    r"morning|evening|week|weekend|sunday|saturday|friday|monday|christmas|wedding|party|"
    r"holiday|meal|conversation|argument|month|year|row|trip|birthday|occasion|visit|sunday|"
    r"penny|thing|word|minute|second|chance|family do|do|shift|dinner|payday|bill|plan|"
    r"mistake|problem|one of)",
    r"all (?:you|we)(?:'ve)? (?:ever |even )?(?:do|did|does|talk|care|think|want|argue|fight|"
    r"say|done|know|eat|moan)(?: is| about)?",
    r"(?:not|never) once(?: have you| in| did| do)",
    r"nothing (?:i|we) (?:ever )?(?:do|say|did|cook|make|try|want)|nothing (?:is |'s "
    r")?(?:ever|will)|nothing (?:good )?ever|nothing changes|nothing but|nothing matters to "
    r"you|nothing to do with me",
    r"everything(?:'s| is| was| has| i| we| about| you)|everything always|(?:no one|nobody|"
    r"no-one|none of you)(?: \w+)? ever|(?:everyone|everybody) (?:knows|always|hates|else|"
    r"says|thinks)",
    r"(?:only|don't|won't|didn't|doesn't|can't|couldn't|wouldn't|haven't|hasn't|hardly|"
    r"barely|nor|not|do you|will you|you'll|cannot) ever|ever again|(?<=[,.] )ever(?=[.,]|$)|"
    r"ever(?= (?:help|listen|bother|think|notice|lift|do anything))|ever(?=\?|$)",
    r"no matter (?:what|how|when)|whatever i do|you only (?:\w+ )+(?:when|if) you|means "
    r"nothing to you|nothing happens|all our (?:holidays|weekends|evenings|meals|trips|"
    r"plans)|like \w+ forever|every one of (?:our|your)|the only thing you|at all times|as "
    r"long as (?:i|we|you) live|for the rest of (?:my|our|your) (?:life|lives)|till the day|"
    r"until the day|for ever(?: and ever)?|till i die|until i die|in a million years|in my "
    r"whole life|my whole life|in your (?:whole )?life|to the end of time|till death|from "
    r"now till (?:i die|we die|the end|kingdom|forever)|for eternity|the rest of time|you have "
    r"no (?:idea|clue)",
)

OTHERS = (
    # Somebody or something else does it: "my mum always", "the boiler never".
    r"(?:i|i'm|i've|i'll|i'd|i have|i was|i am|i had|i can|i could|i will|i would|i do|"
    r"myself|me|my|my own|mine)(?: {adv}| {mod}| have| had| was| been| would| 've| do| did| "
    r"can| could| will)* $",
    r"(?:my|our|his|her|their|the|this|a|mum's|dad's) (?:\w+ ){0,2}?(?:\w+)(?:'s|'ve|'d|"
    r"s)?(?: {adv}| has| had| is| was| have| are| were| would| will| can| could| just| does| "
    r"did| do)* $",
    r"(?:he|she|they|he's|she's|they're|they've|he'd|she'd|they'd|mum|mam|dad|nan|gran|"
    r"granny|grandad|nana|who|who's|who've|people|men|women|kids|children|families|dogs|cats|"
    r"one|it that|time|life|teachers|bosses|god|nobody|traffic)(?: {adv}| has| had| is| was| "
    r"have| are| were| would| will| can)* $",
    r"(?:jokes|(?:burn|win|drive|cook|sleep|i'm) [^.!?]{0,25},|wives must|cards,|not|\w*n't|"
    r"almost|nearly|hardly|scarcely|practically|as|than|like|happily|half|used to|i'd|what "
    r"if we|what if i|i'm not|isn't|wasn't) $",
    r"(?:in return|whatever|thank you|thanks|cheers|grateful)(?: \w+){0,6} $",
)

INNOCENT = Exceptions(
    lead=(
        *OTHERS,
        r"{reported}",
        r"{denied}(?: \w+){0,3} $",
        r"(?:have|did|had|has|what|would|could|whether) (?:you|we|i|it|that|anyone) $",
    ),
    within=(
        r"{thanked}",
        r"(?:you|you've|you're|you'll|you have) (?:always|never) (?:make|made|makes) me {nice}",
        r"always (?:been |be |so |be so )*(?:kind|good to me|gentle|patient|there for (?:me|"
        r"us)|on my side|welcome|loving|honest|lovely|fair|brave|generous|supportive|thoughtful)",
        r"never (?:mind|too late|know what|fear|been so (?:happy|proud|touched|glad|relieved|"
        r"grateful|loved)|felt so|felt more|seen anything|laughed so|loved|easy|in doubt)",
        r"(?:never|always) (?:fail|fails|failed) to",
        r"when (?:i|we) (?:was|were) (?:small|little|young|a (?:child|kid|girl|boy)|kids|"
        r"growing up)",
    ),
)

ABOUT_YOU = Pattern(WORDS, unless=INNOCENT)
# "it's always me that packs": about the two of you, although it speaks of me
ALWAYS_ME = Pattern(
    (
        r"(?:it's|it is|it was|why's it|is it|how come it's|why is it) (?P<this>always|never|"
        r"constantly) (?:me|my|you|your|the same|about|down to|left|us|i)",
    ),
    unless=Exceptions(lead=(r"{denied} $", r"{reported}")),
)
I_ALWAYS = Pattern(
    (
        r"i(?:'m| am)? (?P<this>always|never|constantly|forever) (?:the one|end up|left|have "
        r"to|having to|get stuck|get left|stuck|last|second|clearing|picking up|get any|get "
        r"a (?:say|thank|break|choice)|hear (?:a )?(?:thank|sorry)|come (?:first|second|"
        r"last)|wrong|to blame|get it right|good enough|allowed|matter|do everything|doing "
        r"everything|cleaning up|clear up|tidy up|pay|paying|chasing|waiting|apologis\w+|get "
        r"the blame|blamed|on my own)",
    ),
    unless=Exceptions(lead=(r"{denied} $", r"{reported}"), within=(r"{thanked}",)),
)
NOTICES = (ABOUT_YOU, ALWAYS_ME, I_ALWAYS)

# A promise or a limit speaks of the future: "I'll never", "never again", "ever".
FUTURE = (
    Pattern(
        WORDS[:1]
        + WORDS[3:4]
        + WORDS[7:8]
        + (
            r"ever again|(?:won't|not|don't|will not|cannot|can't) ever|(?<=[,.] "
            r")ever(?=[.,!]|$)|(?<=\w )ever(?=[.!]|$)|any ?more ever|every (?:single )?time(?! "
            r"(?:this|until|till|in|before|from)\b)|"
            r"always and forever|nothing will ever|no (?:\w+ )?ever|every single (?:day|"
            r"night|morning|time|one)|everything you (?:want|ask|say)|not ever|as long as i "
            r"live|till i'm dead|until i'm old",
        ),
        unless=Exceptions(
            lead=(
                r"{reported}",
                r"(?:not|\w*n't|almost|nearly|hardly|as|than|what you|which you|if you|i've|"
                r"you've|i have|have|had|has|i'd) $",
                r"(?:because|since|as) you(?:'ve|'re)? $",
            ),
            within=(r"never mind",),
        ),
    ),
)
