"""Friendly forms: invitations, checks, repairs."""

INVITE = """
a chat when, any chance, are you free, are you up for, can i, can we, come and sit with me,
come sit with me, could i, could we, could you tell, do you fancy, do you want to talk, fancy a,
fancy talking, got a minute, got a moment, got a sec, got five minutes, happy to wait,
have you a, have you got, hear your side, help me understand, how about, how are you,
how did you, how do you, how it was for you, how was, how would you, how you see it,
i am curious, i want to hear, i want to listen, i want to understand, i wanted to ask,
i was wondering, i wonder, i would like to hear, i would love to hear, i'd appreciate,
i'd be glad to hear, i'd be grateful, i'd be happy to hear, i'd like a chat, i'd like it if we,
i'd like to chat, i'd like to hear, i'd like to know, i'd like to listen, i'd like to talk,
i'd like to understand, i'd like us to, i'd like your, i'd love a chat, i'd love it if we,
i'd love to hear, i'd love to know, i'd love to talk, i'd love to understand, i'd love us to,
i'd love your, i'd value, if now's, if you have time, if you're up for, if you've got time,
i'm all ears, i'm curious, i'm wondering, interested to hear, is it a good, is now, is this a,
keen to hear, let me know, let's find, let's sit, let's talk when, love to find, may i, may we,
might i, might we, name a time, no rush, pick a time, say if, say when, shall we, sit with me,
talk me through, tell me about, tell me how, tell me if, tell me what, tell me when, up to you,
walk me through, want to ask you, want your view, what about, what do you think,
what was it like, what would, what's it like, when could, when it suits, when would,
when you're ready, whenever suits, whenever you're ready, when's good, will you tell,
would it be, would like to talk with you, would now, would tonight, would you, you choose,
your call, your side of, your take, your view
"""

CHECK = """
about right, am i,
am i (?:right|close|near|getting|hearing|understanding|following|reading|with you|on the right|warm|there|anywhere|off|missing|wrong|way off|correct|on),
anything i (?:missed|left), are we, are you, aren't you, aye, close, correct, correct me, did i,
did i (?:get|hear|understand|catch|follow|miss|read|have|take|pick|grasp|say), didn't you,
do i (?:have|understand|get|hear|follow), do you mean, does it (?:sound|fit),
does that (?:sound|fit|match|cover|say|capture|ring|come|seem), don't you, eh, fair, got that,
got (?:that|it|you) right, have i,
have i (?:got|understood|heard|missed|caught|read|followed|grasped|taken|put|it|that),
have it right, hear right, hear that right, hear you right, hmm, how close, huh,
i got (?:that|it|you)(?: right)?, i understand right, i understood, innit, is it, is it that,
is that (?:right|it|about right|about it|how|what|close|the|fair|so|correct|true|near|a fair|why|where|anywhere|roughly|more or less|ok|okay|along|me|part|accurate|how it|what you|what it|what's|all|your),
is there (?:more|anything), isn't it, isn't that, i've got (?:that|it) right, let me know if,
near enough, near it, no, ok, okay,
or (?:not|no|is it|have i|am i|something else|is there more|more), put me right, right, say if,
shout if, sound right, sounds right, stop me if, tell me if, that how, that it, that right,
that what, that why, the gist, true, understand correctly, understand right, understand you,
understood correctly, understood right, understood you, warm, was it, was that, was that it,
wasn't it, were you, weren't you, what did i (?:miss|get wrong|leave out), what else,
what have i (?:missed|got wrong), what you mean, what you meant, what you're saying,
would that be, would you say, ya, ye, yea, yeah, yep, yes, yh, you mean
"""
