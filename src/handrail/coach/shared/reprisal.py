"""Threats that stand in a limit: the harm, and the regret that is promised."""

from handrail.coach.matchers import Pattern
from handrail.coach.shared.threat import CALM, THREAT

# In a limit the second half tells: somebody is harmed, exposed, or loses their papers.
HARM = Pattern(
    (
        r"(?:and|or|,|then) (?P<this>(?:i'll|i will|i'm|i'm going to|i'll have|i) (?:\w+ "
        r")?(?:snap|shave|wring|break|crush|tip|key|drown|slash|stab|smash|pour|hold your|"
        r"pull out|cut off|cut your|rip|burn|scald|grab the wheel|put us|put sugar|drive us|"
        r"drive the|crash|drop your (?:passport|papers|phone|meds)|leave your meds|burn your|"
        r"bin your papers|hide your (?:meds|inhaler|papers|passport)|tell(?:ing)? (?:her|him|"
        r"them|your (?:mum|mother|father|dad|boss|family|sister|tutor|imam|pastor|parents)|"
        r"the (?:police|court|head|school|judge|elders)|everyone) (?:you(?:'re|'ve| were| "
        r"did| are| have| had)?|about (?:the|your|that|what)|what|everything)|email|mail|"
        r"send (?:his|her|your|the|them|those|it|everyone)|post|put your (?:letters|photos|"
        r"pictures|messages)|show (?:them|your|everyone)|let your (?:whole )?(?:office|"
        r"family|boss|work)|report(?! (?:it|the (?:post|page|site|message|photo|fault|leak))\b)|"
        r"have you|get you|make sure you|see that (?:you|no one|"
        r"everyone)|see to it)\b[^.!?\n]{0,80})",
    ),
    unless=CALM,
)
REGRET = Pattern(
    (
        r"you'll (?:be sorry|pay|regret it|regret this|wear that|never see your (?:daughter|"
        r"son|kids|children)|be sorry for)|or else|i know a lawyer|fight me in court|you "
        r"know what he'll do",
    ),
    unless=CALM,
)
IN_LIMIT = (THREAT, HARM, REGRET)
