"""An apology is a whole sentence however its three parts were filled in, and typed words stay."""

import pytest

from handrail import coach
from handrail.programme.repair.sentences import apology_sentence

# What I did, what it did to you, what I will do, and what is heard.
FILLED = (
    (
        "shouted at you",
        "made you sad",
        "leave the room next time",
        "I’m sorry that I shouted at you. It made you sad. I will leave the room next time.",
    ),
    (
        "I read your diary",
        "you could not trust me",
        "leave your things alone",
        "I’m sorry that I read your diary. You could not trust me. I will leave your things alone.",
    ),
    (
        "I shouted at you",
        "it scared you",
        "ring her",
        "I’m sorry that I shouted at you. It scared you. I will ring her.",
    ),
    (
        "Reading your diary.",
        "It cost you trust.",
        "To ring you.",
        "I’m sorry for reading your diary. It cost you trust. I will ring you.",
    ),
    (
        "I told your sister about our row.",
        "You found out at her table, in front of everyone.",
        "I will tell her myself, and ask you first next time.",
        "I’m sorry that I told your sister about our row. You found out at her table, in front of everyone. I will tell her myself, and ask you first next time.",
    ),
    (
        "Shouted at you in front of the kids",
        "embarrassed you",
        "say sorry to them too",
        "I’m sorry that I shouted at you in front of the kids. It embarrassed you. I will say sorry to them too.",
    ),
    (
        "forgot your birthday",
        "hurt",
        "write the dates down",
        "I’m sorry that I forgot your birthday. It hurt. I will write the dates down.",
    ),
    (
        "I was late again",
        "you waited an hour in the cold",
        "I'll leave work at five",
        "I’m sorry that I was late again. You waited an hour in the cold. I'll leave work at five.",
    ),
    (
        "being late",
        "your evening",
        "set an alarm",
        "I’m sorry for being late. It cost you your evening. I will set an alarm.",
    ),
    (
        "for reading your letters",
        "your trust in me",
        "ask first",
        "I’m sorry for reading your letters. It cost you your trust in me. I will ask first.",
    ),
    (
        "that I lied about the money",
        "you couldn't sleep",
        "show you the account on Friday",
        "I’m sorry that I lied about the money. You couldn't sleep. I will show you the account on Friday.",
    ),
    (
        "I'm sorry I snapped at you",
        "you felt small",
        "take a breath first",
        "I'm sorry I snapped at you. You felt small. I will take a breath first.",
    ),
    (
        "Sorry for shouting",
        "scared you",
        "go outside for ten minutes",
        "Sorry for shouting. It scared you. I will go outside for ten minutes.",
    ),
    (
        "not calling you",
        "left you alone with the kids",
        "call when I am late",
        "I’m sorry for not calling you. It left you alone with the kids. I will call when I am late.",
    ),
    (
        "broke your cup",
        "upset you",
        "buy you a new one",
        "I’m sorry that I broke your cup. It upset you. I will buy you a new one.",
    ),
    (
        "Slammed the door",
        "frightened the children",
        "close it quietly",
        "I’m sorry that I slammed the door. It frightened the children. I will close it quietly.",
    ),
    (
        "was rude to your mother",
        "ashamed in front of her",
        "apologise to her on Sunday",
        "I’m sorry that I was rude to your mother. It left you ashamed in front of her. I will apologise to her on Sunday.",
    ),
    (
        "drank too much on Saturday",
        "worry",
        "stop after two glasses",
        "I’m sorry that I drank too much on Saturday. It gave you worry. I will stop after two glasses.",
    ),
    (
        "my shouting on Sunday",
        "a sleepless night",
        "leave the room and come back after twenty minutes",
        "I’m sorry for my shouting on Sunday. It cost you a sleepless night. I will leave the room and come back after twenty minutes.",
    ),
    (
        "The lie I told about work",
        "your trust",
        "tell you the truth about my hours",
        "I’m sorry for the lie I told about work. It cost you your trust. I will tell you the truth about my hours.",
    ),
    (
        "I laughed at you in front of Tom",
        "felt humiliated",
        "not joke about you in company",
        "I’m sorry that I laughed at you in front of Tom. You felt humiliated. I will not joke about you in company.",
    ),
    (
        "called you names",
        "cried all night",
        "never call you names again",
        "I’m sorry that I called you names. You cried all night. I will never call you names again.",
    ),
    (
        "I went through your phone",
        "you lost your privacy",
        "I won't touch your phone",
        "I’m sorry that I went through your phone. You lost your privacy. I won't touch your phone.",
    ),
    (
        "ignored you for two days",
        "lonely",
        "say when I need time alone",
        "I’m sorry that I ignored you for two days. It left you lonely. I will say when I need time alone.",
    ),
    (
        "checking your phone",
        "made you feel watched",
        "give you your phone back and leave it",
        "I’m sorry for checking your phone. It made you feel watched. I will give you your phone back and leave it.",
    ),
    (
        "I threw the plate",
        "It frightened you and the kids",
        "I am going to see a counsellor on Monday",
        "I’m sorry that I threw the plate. It frightened you and the kids. I am going to see a counsellor on Monday.",
    ),
    (
        "Yesterday I snapped at you",
        "you went quiet",
        "Next time I will stop and listen",
        "I’m sorry that yesterday I snapped at you. You went quiet. Next time I will stop and listen.",
    ),
    (
        "On Sunday I forgot to pick you up",
        "you stood in the rain",
        "next time set an alarm",
        "I’m sorry that on Sunday I forgot to pick you up. You stood in the rain. Next time I will set an alarm.",
    ),
    (
        "I didn't listen",
        "you gave up telling me",
        "listening without my phone",
        "I’m sorry that I didn't listen. You gave up telling me. I will be listening without my phone.",
    ),
    (
        "We planned it and I cancelled",
        "you were let down",
        "keep Friday free",
        "I’m sorry that we planned it and I cancelled. You were let down. I will keep Friday free.",
    ),
    (
        "didn't come to the hospital",
        "you sat there alone",
        "tomorrow come with you",
        "I’m sorry that I didn't come to the hospital. You sat there alone. Tomorrow I will come with you.",
    ),
    (
        "spent the rent",
        "money and sleep",
        "pay it back by Friday",
        "I’m sorry that I spent the rent. It cost you money and sleep. I will pay it back by Friday.",
    ),
    (
        "lies about where I was",
        "you can't believe me now",
        "tell you where I am",
        "I’m sorry for lies about where I was. You can't believe me now. I will tell you where I am.",
    ),
    (
        "i was mean...",
        "you felt bad...",
        "be kinder...",
        "I’m sorry that i was mean... You felt bad... I will be kinder...",
    ),
    (
        "Told the kids about our row",
        "put them in the middle",
        "talk to you alone first",
        "I’m sorry that I told the kids about our row. It put them in the middle. I will talk to you alone first.",
    ),
    (
        "jealous at the party",
        "spoiled your evening",
        "trust what you say",
        "I’m sorry that I was jealous at the party. It spoiled your evening. I will trust what you say.",
    ),
    (
        "I MADE you cry 😢",
        "It hurt 😢",
        "I’ll go outside before I shout 🙏",
        "I’m sorry that I MADE you cry 😢 It hurt 😢 I’ll go outside before I shout 🙏",
    ),
    (
        "lied to you",
        "not knowing what is true",
        "show you the bank account on Friday",
        "I’m sorry that I lied to you. It left you not knowing what is true. I will show you the bank account on Friday.",
    ),
    (
        "I forgot.",
        "You waited.",
        "write it down, and ring you at five",
        "I’m sorry that I forgot. You waited. I will write it down, and ring you at five.",
    ),
    (
        "I said “shut up.”",
        "You said “fine.”",
        "leave the room before I say such a thing again",
        "I’m sorry that I said “shut up.” You said “fine.” I will leave the room before I say such a thing again.",
    ),
    (
        "if I hurt you",
        "fear",
        "sleep at my brother’s until Sunday",
        "I’m sorry if I hurt you. It gave you fear. I will sleep at my brother’s until Sunday.",
    ),
    (
        "I shouted!",
        "It scared you!",
        "to go for a walk when I get loud!",
        "I’m sorry that I shouted! It scared you! I will go for a walk when I get loud!",
    ),
)


@pytest.mark.parametrize(("did", "cost", "will", "heard"), FILLED)
def test_its_parts_become_whole_sentences(did: str, cost: str, will: str, heard: str) -> None:
    assert apology_sentence(did, cost, will) == heard


@pytest.mark.parametrize("parts", FILLED, ids=lambda parts: parts[2])
def test_nobody_who_named_a_repair_is_told_that_it_is_missing(parts: tuple[str, ...]) -> None:
    did, cost, will, _heard = parts

    heard = apology_sentence(did, cost, will)
    codes = {finding.code for finding in coach.read("apology", heard).findings}

    assert "no-repair" not in codes


@pytest.mark.parametrize("parts", FILLED, ids=lambda parts: parts[0])
def test_what_was_typed_stands_in_it_but_for_its_joints(parts: tuple[str, ...]) -> None:
    for typed, heard in ((part, apology_sentence(part, part, part)) for part in parts[:3]):
        middle = typed.split(" ", 2)[-1].rstrip(" .")
        assert middle in heard
        assert ".." not in heard.replace("...", "")
