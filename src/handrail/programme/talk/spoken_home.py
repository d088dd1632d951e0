"""Pieces to listen to, about days at home, and about work and money."""

from handrail.programme.talk.spoken import Spoken
from handrail.programme.words import _

HOME: tuple[Spoken, ...] = (
    Spoken(
        "home-1",
        _("The bags on the stairs"),
        _("Your husband, at the front door"),
        _(
            "I carried all of it up by myself again. Four bags, three flights. You were on the phone and you saw me. I just stood there with my arms full and thought, right, so that’s how it is."
        ),
        _(
            "You came up three floors loaded with shopping while I was talking, and I looked and did not come. It sounds like you felt alone with it, and sad about that. Is that right?"
        ),
    ),
    Spoken(
        "home-2",
        _("The lamp"),
        _("Your wife, on Sunday evening"),
        _(
            "You threw out the lamp. I know it was ugly. It was from my first room, when I had nothing, and nobody asked me."
        ),
        _(
            "That lamp was a piece of the time when you were starting out, and it went without a word to you. I hear that you are sad, and hurt too. Did I get that right?"
        ),
    ),
    Spoken(
        "home-3",
        _("Up at five"),
        _("Your partner, with the baby on his arm"),
        _(
            "I have been up since five with her. It’s not that I mind. It’s that you came down at eight and asked why the kitchen looked like this."
        ),
        _(
            "Three hours alone with her, gladly, and then my question about the mess. You sound tired, and stung by that. Have I understood you?"
        ),
    ),
    Spoken(
        "home-4",
        _("The half-painted wall"),
        _("Your girlfriend, in the hall"),
        _(
            "That wall has been half green since May. Every time someone comes I make a joke about it. I’m tired of the joke. I want us to finish something."
        ),
        _(
            "You have been covering for that wall with a laugh for months, and it has worn you out. You feel fed up, and you would like one thing in this house to be done. Is that it?"
        ),
    ),
    Spoken(
        "home-5",
        _("The quiet room"),
        _("Your husband, late, in the kitchen"),
        _(
            "There isn’t one place in this flat where I can shut a door. I go and sit in the car. I sat in the car for an hour on Tuesday, and nobody noticed."
        ),
        _(
            "You need somewhere to be by yourself, and the car is all there is. And on Tuesday none of us saw that you had gone. That sounds lonely to me. Am I close?"
        ),
    ),
    Spoken(
        "home-6",
        _("Supper at nine"),
        _("Your wife, still in her coat"),
        _(
            "I said seven, then I said eight, and it was nine. I know. My bus stood for forty minutes. I was so ashamed walking in, and then there was that look on your face."
        ),
        _(
            "The bus kept you, and none of that was in your hands. You were ashamed already on the way up, and my face made it worse. Did I hear that right?"
        ),
    ),
)

WORK: tuple[Spoken, ...] = (
    Spoken(
        "work-1",
        _("The talk with the boss"),
        _("Your wife, after work"),
        _(
            "He gave the whole project to Dan. I did the nights for it. And then he said, in front of everyone, you don’t mind, do you? And I said no. I heard myself say no."
        ),
        _(
            "You did the hard part, another person got it, and you were asked in a way that left you no room. You sound angry at him, and a bit at yourself. Is that how it was?"
        ),
    ),
    Spoken(
        "work-2",
        _("The letter from the bank"),
        _("Your husband, at the table"),
        _(
            "I didn’t open it. I know it lay there for a week. Every time I saw it my stomach turned, and I thought, if I leave it closed then it’s not true yet."
        ),
        _(
            "The letter frightened you so much that not knowing felt better than knowing. You saw it each day and felt sick. Did I get that?"
        ),
    ),
    Spoken(
        "work-3",
        _("Two months without work"),
        _("Your boyfriend, on the sofa"),
        _(
            "Everybody asks what I do now. At your sister’s party I said I was between things. I heard how it sounded. I used to be somebody people rang for advice."
        ),
        _(
            "People used to come to you, and now a simple question at a party is hard to bear. I hear shame in that, and some grief for how it was. Is that right?"
        ),
    ),
    Spoken(
        "work-4",
        _("The new coat"),
        _("Your wife, with the bill in her hand"),
        _(
            "It’s one coat. I turned it over in my hands for three weeks before I bought it. And now I’m hiding the bag in the wardrobe like a thief, in my own home."
        ),
        _(
            "You thought about it for a long time, and then you felt you had to hide it here, of all places. You sound ashamed, and angry that you have to be. Have I got that?"
        ),
    ),
    Spoken(
        "work-5",
        _("Night shifts"),
        _("Your partner, before her shift"),
        _(
            "I see the two of you asleep when I come home. You look so peaceful, and I think, they wouldn’t notice if I stayed at the hospital."
        ),
        _(
            "After a night at work you find a sleeping house, and it seems to you as if it went on just as well without you. That sounds lonely, and sad. Did I understand?"
        ),
    ),
    Spoken(
        "work-6",
        _("Who pays for the car"),
        _("Your husband, on the way home"),
        _(
            "I’ve paid for the car four times now. I’m not counting. All right, I am counting. I hate that I am. I wish you would just say, it’s my turn."
        ),
        _(
            "You catch yourself counting, and it bothers you. You feel annoyed about the car, uncomfortable with yourself over it. It would be a relief if I offered. Is that so?"
        ),
    ),
)
