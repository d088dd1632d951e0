"""Scenes about chores and about phones."""

from handrail.programme.talk.scene import FEELING, SOFT_START, Scene
from handrail.programme.words import _

CHORES: tuple[Scene, ...] = (
    Scene(
        "chores-1",
        FEELING,
        _("Sunday’s pans"),
        _(
            "You cooked for six on Sunday. On Monday morning the pans still stood in the sink, and he had gone to work."
        ),
        _("Tired and frustrated."),
        _("That whoever did not cook washes up the same evening."),
        _(
            "When the pans from Sunday were still in the sink on Monday, I felt tired and frustrated, because I had cooked for six. I can see that you might have been worn out too. Would you wash up the same evening when I have cooked?"
        ),
    ),
    Scene(
        "chores-2",
        SOFT_START,
        _("The washing basket"),
        _(
            "You share a flat and a life with Noor. The basket fills, and you are the one who empties it. She may not know that you mind."
        ),
        _("A bit resentful, and ashamed that you are."),
        _("To share it out for a month and see."),
        _(
            "It is hard for me to bring this up, because it sounds small. I’ve been worried that I am getting grumpy about the washing. Could we share it out for a month and see how that is?"
        ),
    ),
    Scene(
        "chores-3",
        FEELING,
        _("Bin day"),
        _(
            "The bin stood full behind the house, the lorry had gone by. Your wife had said she would put it out. It is August."
        ),
        _("Annoyed."),
        _("A reminder she chooses herself."),
        _(
            "When the bin was still behind the house on Friday, I felt annoyed, because it smells in this heat and they only come in two weeks. I can see that you might have had your head full. Would you set yourself a reminder for the night before?"
        ),
    ),
    Scene(
        "chores-4",
        SOFT_START,
        _("Who sees the dust"),
        _(
            "He says he would help if you told him what to do. You are tired of being the one who tells. You have both turned fifty this year."
        ),
        _("Worn out, and a little hopeless."),
        _("That he takes one room as his, from seeing it to finishing it."),
        _(
            "I’ve been worn out from keeping the list of this house in my head. I’m curious how it looks from where you are. Would you like to take one room as yours, and could we talk about which one at the weekend?"
        ),
    ),
    Scene(
        "chores-5",
        FEELING,
        _("The dog at six"),
        _(
            "You both wanted the dog. This week you went out with him at six in the morning five times, with a bad knee."
        ),
        _("Tired, and sad about it."),
        _("Two mornings a week in bed."),
        _(
            "When I went out with the dog at six five times this week, I felt tired and sad, because my knee hurts and I miss lying next to you. I can see that you might not have noticed how often it was. Would you take him on Tuesdays and Saturdays?"
        ),
    ),
)

PHONES: tuple[Scene, ...] = (
    Scene(
        "phones-1",
        FEELING,
        _("The phone beside the plate"),
        _(
            "You had not seen each other all week. Twice during supper her phone lit up and she read what came."
        ),
        _("Lonely."),
        _("Half an hour without phones when you eat."),
        _(
            "When you read messages twice during supper last night, I felt lonely, because it was our first evening this week. I can see that you might have waited for news from your sister. Would you put it in the drawer with mine while we eat?"
        ),
    ),
    Scene(
        "phones-2",
        SOFT_START,
        _("Blue light at midnight"),
        _(
            "He scrolls in bed until one. You lie awake with the light on your eyelids and get up at six for the bakery."
        ),
        _("Tired, and you miss talking in the dark."),
        _("Phones outside the bedroom, for a week to begin with."),
        _(
            "I miss talking in the dark. I’ve been tired at work this week, and I wonder how you sleep. Could we try a week with both our phones in the kitchen at night?"
        ),
    ),
    Scene(
        "phones-3",
        FEELING,
        _("A picture for everyone"),
        _(
            "Your boyfriend put up a picture of you in the hospital gown. He meant it kindly. Your aunt rang to ask what was wrong."
        ),
        _("Embarrassed and startled."),
        _("To be asked before a picture of you goes up."),
        _(
            "When I saw the picture of me in the gown online on Monday, I felt embarrassed and startled, because I had not told my family yet. I can see that you might have wanted people to think of me. Would you ask me before you post one of me?"
        ),
    ),
    Scene(
        "phones-4",
        SOFT_START,
        _("The game until two"),
        _(
            "Since he lost his job your partner plays until two in the morning. You hear him laugh with strangers. With you he is quiet."
        ),
        _("Worried about him, and lonely."),
        _("To hear how he is."),
        _(
            "I’ve been worried about you since the job ended. I hear you laugh at night, and I miss that. How are these weeks for you? Would you like to go for a walk with me tomorrow and tell me?"
        ),
    ),
    Scene(
        "phones-5",
        FEELING,
        _("Who fetches Leo"),
        _(
            "You wrote at noon to ask who would fetch your son at four. No answer came. You left work early, and so did she."
        ),
        _("Frustrated, and nervous until you saw him."),
        _("One word by two o’clock on the days you share."),
        _(
            "When no answer had come by three on Wednesday, I felt nervous and then frustrated, because I did not know who would be at the school for Leo. I can see that you might have been in the long meeting. Would you send me one word by two on Wednesdays?"
        ),
    ),
)
