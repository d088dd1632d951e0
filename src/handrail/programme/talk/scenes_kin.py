"""Scenes about children and about family."""

from handrail.programme.talk.scene import FEELING, SOFT_START, Scene
from handrail.programme.words import _

CHILDREN: tuple[Scene, ...] = (
    Scene(
        "children-1",
        FEELING,
        _("One more story"),
        _(
            "You had said lights out at eight. He came in, and there was another story, and another. At nine you sat with two wide-awake children."
        ),
        _("Frustrated and tired."),
        _("To speak with him first when he sees it differently."),
        _(
            "When there were two more stories after eight last night, I felt frustrated and tired, because I had just got them to lie down. I can see that you might have missed them all day. Would you come to me first when you would like to stretch it?"
        ),
    ),
    Scene(
        "children-2",
        SOFT_START,
        _("Sums at the kitchen table"),
        _(
            "When your wife does sums with your daughter it gets loud, and both cry. You hear it through the wall and say nothing. You want to."
        ),
        _("Worried, for both of them."),
        _("To think together about how it could go."),
        _(
            "I’ve been worried about the evenings with the sums, for you and for her. Last night I heard you both cry. How is it for you? Could we think about another way together once she sleeps?"
        ),
    ),
    Scene(
        "children-3",
        FEELING,
        _("In front of the boys"),
        _(
            "You told your son no screen today. He said, with the boy listening, that you are being dramatic, and switched it on."
        ),
        _("Hurt and embarrassed."),
        _("That such things are said in another room."),
        _(
            "When you said in front of the boys that I was dramatic, I felt hurt and embarrassed, because I had just told them no. I can see that you might have thought it a small thing. Would you tell me in the hall when you see it differently?"
        ),
    ),
    Scene(
        "children-4",
        SOFT_START,
        _("Her daughter and you"),
        _(
            "You moved in with Petra and her daughter, who is fourteen. The girl leaves the room when you come in. Petra says give it time."
        ),
        _("Unsure of yourself, and sad."),
        _("To hear what Petra sees, and what might help."),
        _(
            "I’ve been unsure of myself with Lena since I moved in. I’m curious what you see when she goes to her room. Could we talk about it on our walk on Sunday?"
        ),
    ),
    Scene(
        "children-5",
        FEELING,
        _("The call from school"),
        _(
            "The school rang you at work, for the third time this month. His number is on the form too, but second. You missed your training."
        ),
        _("Overwhelmed."),
        _("To put his number first for this term."),
        _(
            "When the school called me on Tuesday during my training, I felt overwhelmed, because it was the third call this month. I can see that you might not have known about the other two. Would you put your number first on the form for this term?"
        ),
    ),
)

FAMILY: tuple[Scene, ...] = (
    Scene(
        "family-1",
        FEELING,
        _("What his mother said"),
        _(
            "His mother said at the table that you were too thin to have a baby. He looked at his plate."
        ),
        _("Hurt and lonely."),
        _("That he says something when it happens, or takes your hand."),
        _(
            "When your mother spoke about my body on Sunday and it stayed quiet, I felt hurt and lonely, because I had hoped for a word. I can see that you might have been startled too. Would you take my hand when that happens?"
        ),
    ),
    Scene(
        "family-2",
        SOFT_START,
        _("The feast days"),
        _(
            "It has been her parents at every feast since you married. Your own father is eighty now and eats alone on those days."
        ),
        _("Sad, and a bit guilty towards him."),
        _("One feast this year with your father."),
        _(
            "I’ve been sad about my father eating alone on the feast days. I know how much those days mean in your family, and I would like to hear how you see it. Could we think about one of them together this year?"
        ),
    ),
    Scene(
        "family-3",
        FEELING,
        _("Her brother on the sofa"),
        _(
            "You came home from a late shift and her brother was asleep on the sofa. Nobody had told you. He stayed four nights."
        ),
        _("Startled, then tense."),
        _("A message before somebody stays the night."),
        _(
            "When I found your brother on the sofa on Monday night, I felt startled and then tense, because I had not known that somebody was in the flat. I can see that you might not have been able to send him away. Would you write to me before somebody sleeps here?"
        ),
    ),
    Scene(
        "family-4",
        SOFT_START,
        _("Whose turn to drive"),
        _(
            "His father needs dialysis three times a week. You have driven him since March, and you love the old man. You are 62, and your back hurts."
        ),
        _("Tired, and torn."),
        _("To share out the driving anew."),
        _(
            "I’ve been worried about my back with all the driving to your father’s treatment. I love our talks in the car, and I am torn. Could we look at who drives when, on Saturday, with your sister?"
        ),
    ),
    Scene(
        "family-5",
        FEELING,
        _("Told at the market"),
        _(
            "You had told your husband about the tests, and that it should stay between you. At the market his cousin asked you how the tests went."
        ),
        _("Embarrassed and hurt."),
        _("To be asked before he tells anybody about your health."),
        _(
            "When your cousin asked me about the tests at the market, I felt embarrassed and hurt, because I had told only you. I can see that you might have needed somebody to talk to. Would you ask me before you tell anyone about my health?"
        ),
    ),
)
