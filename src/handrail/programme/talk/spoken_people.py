"""Pieces to listen to, about family and friends, and about the two themselves."""

from handrail.programme.talk.spoken import Spoken
from handrail.programme.words import _

KIN: tuple[Spoken, ...] = (
    Spoken(
        "kin-1",
        _("At your mother’s table"),
        _("Your girlfriend, in the car"),
        _(
            "She asked three times when I would learn to cook. You laughed. You always laugh at her jokes. I looked at you and you looked at your plate."
        ),
        _(
            "She went on about your cooking. You looked to me for help and found none. I hear that you were hurt, and alone at that table. Is that right?"
        ),
    ),
    Spoken(
        "kin-2",
        _("The weekend with the children"),
        _("Your husband, on Monday morning"),
        _(
            "They are here two days in fourteen. And on one of them we go to your friends’. I know it was planned. I sat there and counted the hours."
        ),
        _(
            "The time with them is so short, and a part of it went to something else. You were sad the whole afternoon, with the clock running. Did I get that right?"
        ),
    ),
    Spoken(
        "kin-3",
        _("My brother’s wedding"),
        _("Your boyfriend, at night"),
        _(
            "You met everyone I ever went to school with. And when my aunt asked who you were, you said, a friend. I saw you choose the word."
        ),
        _(
            "You hoped that I would say who we are to each other, and you saw the moment when I held back. That hurt you. Perhaps it was lonely, too. Am I close?"
        ),
    ),
    Spoken(
        "kin-4",
        _("Dad’s phone calls"),
        _("Your wife, after hanging up"),
        _(
            "He rings and I’m eleven again. He asks about the weather and I hear everything he isn’t asking. Then you come in and say, what’s for dinner."
        ),
        _(
            "A call from your father leaves you small and shaken, and I walked in with an everyday question in the middle of that. You felt alone with it. Is that it?"
        ),
    ),
    Spoken(
        "kin-5",
        _("The godmother"),
        _("Your husband, with the card in his hand"),
        _(
            "You asked Ines. Not my sister, Ines. I’m not angry, I like Ines. I had told my sister already. I thought it was clear."
        ),
        _(
            "You took it as settled and had even told her, and then it turned out otherwise. I hear disappointment, and it is embarrassing to face your sister now. Is that right?"
        ),
    ),
    Spoken(
        "kin-6",
        _("Six friends in the kitchen"),
        _("Your partner, when the guests have gone"),
        _(
            "They are lovely, your friends. They talk about 2009. I was not there in 2009. I washed up so that I had something to do with my hands."
        ),
        _(
            "Everyone shared old stories, and the sink was the only place left for you. You felt left out, and you do like them. Did I understand that?"
        ),
    ),
)

TWO: tuple[Spoken, ...] = (
    Spoken(
        "two-1",
        _("The anniversary"),
        _("Your husband, the day after"),
        _(
            "I know neither of us does presents. I said I didn’t want anything. I suppose I wanted you to want to. That’s stupid, isn’t it?"
        ),
        _(
            "You told me not to bother, and secretly hoped that it would matter to me anyway. You are disappointed, and a little embarrassed that you are. Have I got that right?"
        ),
    ),
    Spoken(
        "two-2",
        _("The word divorce"),
        _("Your wife, after a quarrel"),
        _(
            "You said it again. When we fight you say, then let’s just get divorced. I know you don’t mean it. I lie awake and I pack in my head."
        ),
        _(
            "When that word falls in a quarrel, it stays with you for nights, even if you tell yourself that it was only said in anger. It frightens you. Did I hear that right?"
        ),
    ),
    Spoken(
        "two-3",
        _("The scan"),
        _("Your partner, in the waiting room"),
        _(
            "They said it’s probably nothing. Probably. You keep saying it will be fine. I need you to not say that for five minutes."
        ),
        _(
            "You are scared of what they will find, and each time I say it will turn out well you are more alone with it. You would like me to just be here. Is that it?"
        ),
    ),
    Spoken(
        "two-4",
        _("Falling asleep"),
        _("Your girlfriend, in bed"),
        _(
            "We used to talk until two. Now you say good night and turn to the wall, and I lie there and hear you breathe. I miss you, and you are right here."
        ),
        _(
            "You miss the nights when we talked, and it is strange to feel lonely with me lying next to you. Is that how it is?"
        ),
    ),
    Spoken(
        "two-5",
        _("The good news"),
        _("Your boyfriend, with his phone in his hand"),
        _(
            "I got the place. I rang you first. You said great, and then you asked if I’d picked up the parcel. It was like a balloon going down."
        ),
        _(
            "You were so happy, and you wanted me to be the first to know. With the question about the parcel the joy was gone. You were disappointed. Have I understood?"
        ),
    ),
    Spoken(
        "two-6",
        _("Being told to relax"),
        _("Your wife, in the garden"),
        _(
            "Don’t tell me to relax. When you say relax I hear, what you feel is too much. I would relax if someone else thought about Thursday for once."
        ),
        _(
            "Thursday sits on your mind, and “take it easy” from me sounds as if you were the problem. You are frustrated, and worn out from planning alone. Is that right?"
        ),
    ),
)
