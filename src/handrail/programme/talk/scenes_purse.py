"""Scenes about money and about time."""

from handrail.programme.talk.scene import FEELING, SOFT_START, Scene
from handrail.programme.words import _

MONEY: tuple[Scene, ...] = (
    Scene(
        "money-1",
        FEELING,
        _("The new drill"),
        _(
            "Your husband comes home with a drill that cost as much as the week’s food. You had both said you would ask first above fifty."
        ),
        _("Worried, and a little hurt."),
        _("To be asked before the next big thing is bought."),
        _(
            "When the drill came home on Saturday, I felt worried and hurt, because this week’s food money was in it. I can see that you might have wanted to get the shelves done at last. Would you ask me before the next thing over fifty?"
        ),
    ),
    Scene(
        "money-2",
        SOFT_START,
        _("Since the Saturday shifts ended"),
        _(
            "Ines lost her Saturday shifts in May, and you pay most of the bills since. Neither of you has said a word about it. She is 29, you are 31."
        ),
        _("Uneasy. You don’t want a grudge to grow."),
        _("Half an hour with the bills, together."),
        _(
            "I’ve been uneasy about how we split the bills since your Saturday shifts ended. I would like to understand how it is for you. Could we sit down with them for half an hour on Sunday?"
        ),
    ),
    Scene(
        "money-3",
        FEELING,
        _("The letter from the bank"),
        _(
            "Your wife has lent her brother four hundred from the account you share. You learned it from a letter."
        ),
        _("Startled and hurt."),
        _("To hear it from her, the same day."),
        _(
            "When I read in the letter that four hundred went to your brother, I felt startled and hurt, because that was for the car. I can see that you might have wanted to help him quickly. Would you tell me the same day next time?"
        ),
    ),
    Scene(
        "money-4",
        SOFT_START,
        _("The dial on the wall"),
        _(
            "You are both past seventy. You turn the heating up, he turns it down, and nobody speaks of it."
        ),
        _("Cold, and worried about the bill too."),
        _("A number for the dial that both can live with."),
        _(
            "I’ve been worried about the heating, both the cold and the bill. How is it for you in the evenings? Could we agree on a number for the dial after tea?"
        ),
    ),
    Scene(
        "money-5",
        FEELING,
        _("Pocket money"),
        _(
            "With friends at the table your boyfriend laughs and calls your pay pocket money. You clean offices before dawn and are good at it."
        ),
        _("Embarrassed and angry."),
        _("That your pay is left out of jokes."),
        _(
            "When you called my pay pocket money at dinner on Friday, I felt embarrassed and angry, because I am proud of that job. I can see that you might have wanted to make people laugh. Would you leave my pay out of jokes?"
        ),
    ),
)

TIME: tuple[Scene, ...] = (
    Scene(
        "time-1",
        FEELING,
        _("Forty minutes"),
        _(
            "Supper was for seven. Your girlfriend came at twenty to eight and had not written. The rice was stuck to the pot."
        ),
        _("Disappointed, and worried at first."),
        _("A short message when it gets later than ten minutes."),
        _(
            "When you came at twenty to eight on Tuesday, I felt worried at first and then disappointed, because I had cooked for us. I can see that you might have been caught up at work. Would you send me a line when it gets later than ten minutes?"
        ),
    ),
    Scene(
        "time-2",
        SOFT_START,
        _("Every Saturday is taken"),
        _(
            "Two children, football, his choir, your course. You have not had a Saturday for the four of you since the summer."
        ),
        _("You miss them, and you are tired."),
        _("One empty Saturday a month."),
        _(
            "I miss the four of us on a Saturday. The last one was in August. Could we look at the calendar together tonight and keep one free next month?"
        ),
    ),
    Scene(
        "time-3",
        FEELING,
        _("The laptop on the table"),
        _(
            "Your husband works from home. On Wednesday he answered mail all through lunch while you told him about your mother’s scan."
        ),
        _("Lonely, and afraid for your mother."),
        _("Ten minutes with the laptop shut."),
        _(
            "When the laptop stayed open at lunch on Wednesday, I felt lonely, because I was telling you about Mum’s scan and I am afraid for her. I can see that you might have had a deadline. Would you shut it for ten minutes when I tell you about her?"
        ),
    ),
    Scene(
        "time-4",
        SOFT_START,
        _("Night shifts"),
        _(
            "She nurses at night, you drive a bus by day. For three weeks you have met in the doorway."
        ),
        _("You miss her and wonder how she is."),
        _("One meal together this week."),
        _(
            "I’ve been wondering how you are with three weeks of nights. I miss sitting down with you. Would you like to have breakfast together on Thursday, when my bus starts late?"
        ),
    ),
    Scene(
        "time-5",
        FEELING,
        _("Platform two"),
        _(
            "You came back from your father’s funeral. He had said he would be at the station at five. He had mixed up the days."
        ),
        _("Sad and alone."),
        _("That he looks at the day with you before the next journey."),
        _(
            "When nobody was on the platform on Thursday at five, I felt sad and lonely, because I came from the funeral and had counted on a hug. I can see that you might have mixed up the days. Would you check the day with me before my next train?"
        ),
    ),
)
