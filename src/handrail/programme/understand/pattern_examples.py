"""Everyday examples of each pattern, from different lives, in our own words."""

from handrail.programme.words import _

EXAMPLES: dict[str, tuple[str, ...]] = {
    "criticism": (
        _("You cook, and hear that you can’t even salt water. It was the same last night."),
        _("He says you hold the baby wrong, drive wrong and laugh too loud."),
        _("She goes through your day each evening and lists what you should have done."),
        _("Since you lost your job, every sentence ends in “a real man would …”."),
        _("They say your accent is cute and your ideas are not."),
    ),
    "manipulation": (
        _("He pays for your course, and brings it up whenever you say no."),
        _("She sulks until you cancel, then says it was your own choice."),
        _("You get flowers the day before you are asked for something big."),
        _("They tell you the others all agree. Later you learn that nobody was asked."),
        _("He says he will fall ill if you take the job in another town."),
    ),
    "gaslighting": (
        _("You remember the shouting. She says it was a quiet talk and you dream things up."),
        _("He moves your keys, and laughs about how you lose everything."),
        _("You say it hurt. You hear: “You are too sensitive. That never happened.”"),
        _("They said yes on Monday. On Friday they swear you never talked about it."),
        _("You have begun to write things down, to be sure they were real."),
    ),
    "withholding": (
        _("After a row he does not speak for four days, and you don’t know what about."),
        _("She turns away in bed until you have said sorry for having friends over."),
        _("They read your message, answer everyone else, and leave you waiting."),
        _("He is warm with guests. The moment the door closes he looks through you."),
        _("You are ill, and the help stops because you forgot to ring."),
    ),
    "controlling": (
        _("Your pay goes to one account, and you ask for money to buy shoes."),
        _("He wants to see where you are, and a dead battery means a row."),
        _("She chooses your clothes. You have stopped wearing what you like."),
        _("You no longer see your brother, because of what an evening with him costs you later."),
        _("They keep your passport “so it does not get lost”."),
        _("Your pills and your hearing aid are in a drawer that only they open."),
    ),
    "guilt-or-others": (
        _("His mother rings to ask why you make her son so unhappy."),
        _("She says the children will hate you if you go away for the weekend."),
        _("They tell your friends a story first, so that nobody asks for yours."),
        _("After all I gave up for you: that is how every talk about money ends."),
        _("The elders of the family are called in whenever you set a limit."),
    ),
    "disrespect": (
        _("He rolls his eyes when you speak, also in front of his friends."),
        _("She calls you names and then says you can’t take a joke."),
        _("Your work is “that little thing you do”."),
        _("They look at the phone while you tell them how the doctor’s visit went."),
        _("Your faith, your family or your body is what they make fun of."),
    ),
}
