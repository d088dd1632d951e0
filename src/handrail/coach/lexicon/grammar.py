"""Small words: adverbs that may stand anywhere, words of degree, ways to deny, to quote, to guess."""

MOD = """so, really, very, quite, a bit, a little, pretty, rather, too, just, still, proper, properly, well, dead, right, totally, completely,
utterly, absolutely, bloody, fucking, damn, sodding, bleeding, such, being, also, both, all, kind of, sort of, honestly, a tad, a lot, extremely, incredibly,
terribly, awfully, deeply, only, simply, actually, truly, more, most, ever so, genuinely, quietly, suddenly, slightly, instantly, immediately, quickly,
proud but, a wee bit, super, that, this, somewhat, fairly, even more, beyond, over, seriously, not just, flipping, freaking"""

ADV = """also, just, still, really, even, only, then, now, again, quickly, slowly, quietly, loudly, suddenly, actually, already, once, twice, often, sometimes,
usually, both, all, honestly, clearly, obviously, simply, basically, literally, probably, first, kind of, sort of, immediately, straight, almost, nearly, constantly, deliberately"""

BE = "am, is, are, was, were, 'm, 's, 're, be, been, being, feel, feels, felt, feeling, get, gets, got, getting, become, became, becoming, seem, seems, seemed, sound, sounds, sounded, look, looks, looked"

DENIED = """i'm not saying, i am not saying, not saying, i'm not calling, i don't think, i didn't mean, i don't mean, i never said, i never thought, i'm not claiming, nobody says, no one says,
nobody's saying, no one's saying, it's not that, it isn't that, it's not because, it isn't because, not because, i don't believe, i'm not suggesting, i'm not accusing, i wouldn't say, i would not say, i wouldn't call,
i'd never call, i won't call, i don't want to call, i'm not here to, i don't want to say, that doesn't mean, that doesn't make, it doesn't mean, it doesn't make, doesn't make,
i don't see you as, this isn't about, it's not about, not that, i know it's not, i know it isn't, i know you're not, i know you aren't, i know it wasn't, i know you didn't, i know you don't, i'm sure you didn't, i'm sure you don't,
i'm sure you weren't, i'm sure you aren't, i trust you, i don't for a minute think, i doubt, it wasn't that, i'm not trying to say, i don't assume, i'm not assuming, far from, isn't, aren't, wasn't, weren't, not, don't think, never said, never"""

REPORTED = """(?<!could )(?<!would )(?<!can )(?<!will )(?:you|he|she|they|someone|somebody|people|everyone|mum|mam|dad|my mum|my dad|your mum|your dad|your mother|your sister|your brother|my ex|my sister|my brother|the kids|my boss|my teacher|the teacher|my father|my mother)(?:'ve|'d|'s| have| had| has| once| always| also| just| then| even| both| all| keep| kept| used to| told| did| used| might| may| will|'ll| don't| didn't| never| actually| literally)*
 (?:say|says|said|saying|tell me|tell us|tells me|told me|telling me|told us|call me|calls me|called me|calling me|called us|call us|called him|called her|think|thinks|thought i|reckon|reckons|reckoned|claim|claims|claimed|shout|shouted|wrote|text|texted|texting|scream|screamed|yelled|accuse|accused|accusing|joked|hinted|implied|suggested|labelled me|branded me|described me|mutter|muttered|hissed|announced),
according to you, in your words, your words, your word for, you telling me, you saying, being told, being called, i was called, i've been called, was called, got called, been called, hearing, hearing you say, when you say, the word, words like, to be called"""

GUESSED = """maybe, perhaps, i wonder, i'm wondering, i was wondering, i guess, my guess is, i imagine, i suppose, i may be wrong, i might be wrong, i could be wrong, i can see that you might, i can see you might, you might have, you may have, might have, may have, might be, may be, you might, you may,
it could be, could it be, it seemed, it seems, it seemed to me, it looked, it looked like, it came across, it sounded, i worry, i worried, i was worried, i'm worried, i got worried, i fear, i'm afraid, i was afraid, i feared, i assumed, i'd assumed, i started thinking, i started to think, i found myself thinking, i found myself wondering,
i thought, i'd thought, i told myself, the story i'm telling myself, the story in my head, in my head, part of me, i read it as, i took it as, i took it to mean, i don't know if, i don't know whether, not sure if, not sure whether, i can't tell if, i can't tell whether, i couldn't tell, unless, what if,
did you, do you, were you, are you, have you, had you, would you, was it, is it that, i'd like to know if, i want to ask if, if you, whether, i'm guessing, i'd guess, i hope, i hoped, i was hoping, i realise, i understand, i'm scared, i was scared, i got scared, i'm frightened, i panicked that, i misread"""

THANKED = "thanks(?! to you), thank you, thankful, grateful, i love, i loved, love how, love that, i appreciate, appreciate, i'm lucky, lucky, bless you for, proud, i adore, cheers, glad, relieved, touched, it means a lot, meant a lot, i'm so happy, means the world, meant the world, i treasure, safe with you"

STOP_NEAR = "and, but, or, so, because, when, if"
