"""Small words: adverbs that may stand anywhere, words of degree, ways to deny, to quote, to guess."""

MOD = """
a bit, a little, a lot, a tad, a wee bit, absolutely, actually, all, also, awfully, being,
beyond, bleeding, bloody, both, completely, damn, dead, deeply, even more, ever so, extremely,
fairly, flipping, freaking, fucking, genuinely, honestly, immediately, incredibly, instantly,
just, kind of, more, most, not just, only, over, pretty, proper, properly, proud but, quickly,
quietly, quite, rather, really, right, seriously, simply, slightly, so, sodding, somewhat,
sort of, still, such, suddenly, super, terribly, that, this, too, totally, truly, utterly, very,
well
"""

ADV = """
actually, again, all, almost, already, also, basically, both, clearly, constantly, deliberately,
even, first, honestly, immediately, just, kind of, literally, loudly, nearly, now, obviously,
often, once, only, probably, quickly, quietly, really, simply, slowly, sometimes, sort of,
still, straight, suddenly, then, twice, usually
"""

BE = """
am, are, be, became, become, becoming, been, being, feel, feeling, feels, felt, get, gets,
getting, got, is, look, looked, looks, 'm, 're, 's, seem, seemed, seems, sound, sounded, sounds,
was, were
"""

DENIED = """
aren't, doesn't make, don't think, far from, i am not saying, i didn't mean, i don't assume,
i don't believe, i don't for a minute think, i don't mean, i don't see you as, i don't think,
i don't want to call, i don't want to say, i doubt, i know it isn't, i know it wasn't,
i know it's not, i know you aren't, i know you didn't, i know you don't, i know you're not,
i never said, i never thought, i trust you, i won't call, i would not say, i wouldn't call,
i wouldn't say, i'd never call, i'm not accusing, i'm not assuming, i'm not calling,
i'm not claiming, i'm not here to, i'm not saying, i'm not suggesting, i'm not trying to say,
i'm sure you aren't, i'm sure you didn't, i'm sure you don't, i'm sure you weren't, isn't,
it doesn't make, it doesn't mean, it isn't because, it isn't that, it wasn't that,
it's not about, it's not because, it's not that, never, never said, no one says,
no one's saying, nobody says, nobody's saying, not, not because, not saying, not that,
that doesn't make, that doesn't mean, this isn't about, wasn't, weren't
"""

REPORTED = """
according to you, been called, being called, being told,
(?<!could )(?<!would )(?<!can )(?<!will )(?:you|he|she|they|someone|somebody|people|everyone|mum|mam|dad|my mum|my dad|your mum|your dad|your mother|your sister|your brother|my ex|my sister|my brother|the kids|my boss|my teacher|the teacher|my father|my mother)(?:'ve|'d|'s| have| had| has| once| always| also| just| then| even| both| all| keep| kept| used to| told| did| used| might| may| will|'ll| don't| didn't| never| actually| literally)* (?:say|says|said|saying|tell me|tell us|tells me|told me|telling me|told us|call me|calls me|called me|calling me|called us|call us|called him|called her|think|thinks|thought i|reckon|reckons|reckoned|claim|claims|claimed|shout|shouted|wrote|text|texted|texting|scream|screamed|yelled|accuse|accused|accusing|joked|hinted|implied|suggested|labelled me|branded me|described me|mutter|muttered|hissed|announced),
got called, hearing, hearing you say, i was called, in your words, i've been called, the word,
to be called, was called, when you say, words like, you saying, you telling me, your word for,
your words
"""

GUESSED = """
are you, could it be, did you, do you, had you, have you, i assumed, i can see that you might,
i can see you might, i can't tell if, i can't tell whether, i could be wrong, i couldn't tell,
i don't know if, i don't know whether, i fear, i feared, i found myself thinking,
i found myself wondering, i got scared, i got worried, i guess, i hope, i hoped, i imagine,
i may be wrong, i might be wrong, i misread, i panicked that, i read it as, i realise,
i started thinking, i started to think, i suppose, i thought, i told myself, i took it as,
i took it to mean, i understand, i want to ask if, i was afraid, i was hoping, i was scared,
i was wondering, i was worried, i wonder, i worried, i worry, i'd assumed, i'd guess,
i'd like to know if, i'd thought, if you, i'm afraid, i'm frightened, i'm guessing, i'm scared,
i'm wondering, i'm worried, in my head, is it that, it came across, it could be, it looked,
it looked like, it seemed, it seemed to me, it seems, it sounded, may be, may have, maybe,
might be, might have, my guess is, not sure if, not sure whether, part of me, perhaps,
the story i'm telling myself, the story in my head, unless, was it, were you, what if, whether,
would you, you may, you may have, you might, you might have
"""

THANKED = """
appreciate, bless you for, cheers, glad, grateful, i adore, i appreciate, i love, i loved,
i treasure, i'm lucky, i'm so happy, it means a lot, love how, love that, lucky,
means the world, meant a lot, meant the world, proud, relieved, safe with you, thank you,
thankful, thanks(?! to you), touched
"""

STOP_NEAR = "and, but, or, so, because, when, if"
