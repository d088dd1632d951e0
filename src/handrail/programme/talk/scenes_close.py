"""Scenes about closeness and about plans."""

from handrail.programme.talk.scene import FEELING, SOFT_START, Scene
from handrail.programme.words import _

CLOSENESS: tuple[Scene, ...] = (
    Scene(
        "closeness-1",
        FEELING,
        _("A hug in the kitchen"),
        _(
            "You put your arms round her from behind while she cooked. She stepped aside and said not now. You are 24, and it is your first home together."
        ),
        _("Hurt and unsure of yourself."),
        _("To know whether it was the pan or you."),
        _(
            "When you stepped aside from my hug in the kitchen last night, I felt hurt and unsure of myself, because I had looked forward to you all day. I can see that you might have been busy with the hot pan. Would you tell me when a hug is welcome?"
        ),
    ),
    Scene(
        "closeness-2",
        SOFT_START,
        _("Out, the two of you"),
        _(
            "The baby is nine months old. You have not been out together since she was born, and you talk about nappies."
        ),
        _("You miss him."),
        _("Two hours, the two of you, before the month is over."),
        _(
            "I miss the two of us. Since the birth we have talked mostly about the baby, and I love her. Would you like to go out with me for two hours, if my sister can come on Friday?"
        ),
    ),
    Scene(
        "closeness-3",
        FEELING,
        _("The day after the birthday"),
        _(
            "You turned forty. He gave you a good present. He also took a work call during the cake and came back when the plates were empty."
        ),
        _("Disappointed and sad."),
        _("That the phone is off for an hour on such days."),
        _(
            "When the call came during the cake on Sunday and the plates were empty afterwards, I felt disappointed and sad, because I had wanted you beside me. I can see that you might have been afraid to miss it. Would you switch it off for an hour on such days?"
        ),
    ),
    Scene(
        "closeness-4",
        SOFT_START,
        _("Two bedtimes"),
        _(
            "For a year you have gone to bed at ten and she at midnight. You are both in your sixties. You have not spoken about touch for longer than that."
        ),
        _("Lonely, and nervous about asking."),
        _("One evening a week that ends at the same time."),
        _(
            "I’m nervous to bring this up. I’ve been lonely going to bed at ten by myself, and I wonder how it is for you. Could we go up at the same time one evening this week, only to lie there and talk?"
        ),
    ),
    Scene(
        "closeness-5",
        FEELING,
        _("Good news and the news"),
        _(
            "You had passed the exam at your third try. You told him. He said great and turned the sound up."
        ),
        _("Deflated, and sad."),
        _("Five minutes for good news."),
        _(
            "When the sound went up right after I told you about the exam, I felt sad, because I had been so nervous for months. I can see that you might have waited for that match all day. Would you sit with me for five minutes and let me tell it again?"
        ),
    ),
)

DAYS: tuple[Scene, ...] = (
    Scene(
        "days-1",
        FEELING,
        _("Two tickets"),
        _(
            "Your girlfriend booked a week at the sea and told you when it was paid. You had hoped to see your parents that week."
        ),
        _("Torn. Glad about her joy, sad about your parents."),
        _("To choose the week together next time."),
        _(
            "When I heard on Monday that the week at the sea was booked, I felt torn and a bit sad, because I had hoped to see my parents then. I can see that you might have wanted to surprise me. Would you choose the week with me next time?"
        ),
    ),
    Scene(
        "days-2",
        SOFT_START,
        _("The job in the north"),
        _(
            "Your husband has been offered a job four hundred kilometres away. He has talked about it for a week as if it were settled. You run a shop here."
        ),
        _("Afraid, and curious too."),
        _("To weigh it together before he answers."),
        _(
            "I’ve been afraid since the offer from the north came, and curious too. I would like to understand what draws you to it. Could we take Saturday morning to weigh it together before you answer them?"
        ),
    ),
    Scene(
        "days-3",
        FEELING,
        _("Changed on the day"),
        _(
            "You had a table for two at eight. At six he wrote that two colleagues would come along. You had wanted to talk about the summer."
        ),
        _("Disappointed."),
        _("One evening that stays as it was arranged."),
        _(
            "When two more people came to dinner on Thursday, I felt disappointed, because I had looked forward to talking about the summer with you. I can see that you might not have wanted to leave them alone. Would you pick another evening for the two of us?"
        ),
    ),
    Scene(
        "days-4",
        SOFT_START,
        _("A second child"),
        _(
            "Your wife would like a second child. You change the subject when it comes up. You are 38, and the first birth was hard on you both."
        ),
        _("Scared, and guilty about dodging it."),
        _("To tell her, and to hear her, without settling it that day."),
        _(
            "It is hard for me to bring this up, because I get scared. I have changed the subject when you spoke about a second child, and I am sorry. Could we talk about it on Sunday, just to listen to each other, with nothing to settle?"
        ),
    ),
    Scene(
        "days-5",
        FEELING,
        _("The day at the lake"),
        _(
            "You had packed for the lake. At nine he remembered a match with his friends and drove off at ten. He is 55 and has played with them for thirty years."
        ),
        _("Sad and annoyed."),
        _("That he writes matches into the calendar on the wall."),
        _(
            "When the lake fell through on Sunday at nine, I felt sad and annoyed, because the bags were packed. I can see that you might have forgotten the match yourself. Would you write the next ones into the calendar on the wall?"
        ),
    ),
)
