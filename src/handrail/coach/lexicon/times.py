"""When: days, hours, cadences; and words that only sound like a time."""

DAY = """
friday, fridays, monday, mondays, saturday, saturdays, sunday, sundays, thursday, thursdays,
today, tomorrow, tonight, tuesday, tuesdays, wednesday, wednesdays, weekend, weekends
"""

NUMBER = r"""
\d{1,2}, eight, eleven, fifteen, five, forty, four, nine, one, seven, six, ten, thirty, three,
twelve, twenty, two
"""

SPAN = """
afternoon, afternoons, april, august, autumn, bedtime, breakfast, christmas, day, days,
december, dinnertime, easter, evening, evenings, february, fortnight, friday, half term,
half-term, hour, hours, january, july, june, lent, lunchtime, minute, minutes, monday, month,
months, morning, mornings, night, nights, november, october, payday, ramadan, saturday, season,
september, spring, summer, sunday, teatime, term, thursday, tuesday, wednesday, week, weekend,
weekends, weeks, winter, year
"""

EVENT = """
bed, bedtime, breakfast, christmas, church, class, closing, dark, dawn, dinner, diwali, dusk,
easter, eid, football, friday prayers, half term, half-term, hanukkah, her birthday,
his birthday, kick-off, lent, lunch, mass, midday, midnight, mum's birthday, my birthday,
my shift, new year, noon, nursery, our anniversary, passover, pay day, payday, practice,
prayers, ramadan, rehearsal, school, shabbat, shift, sunrise, sunset, supper, tea, term starts,
the anniversary, the appointment, the baby comes, the christening, the concert, the end of,
the exam, the flight, the funeral, the gig, the guests come, the holidays, the interview,
the match, the meeting, the news, the op, the operation, the party, the rent is due, the scan,
the school run, the show, the trip, the visit, the wedding, they arrive, training, we eat,
we fly, we go, work, you get home, you get up, you go, you leave, you wake, your birthday,
your exam, your interview, your mum comes, your parents come, your scan, your shift, you're home
"""

WHEN = r"""
an hour,
at (?:lunch|lunchtime|breakfast|dinner|tea|teatime|bedtime|noon|midday|midnight|the weekend|weekends|supper|night|dawn|half term|half-term|easter|christmas|kick-off),
at once,
(?:before|after|by|until|till|over|at|during|straight after|right after|from|for|as soon as) (?:the |your |my |our )?{event},
by (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|new year|noon|midday|midnight|then|dawn|lent|easter|christmas),
by the end of, by then,
(?:until|till|by|before|through|all through|over|all) the (?:spring|summer|autumn|winter|new year|holidays|end of \w+),
(?:by|before|at|around|about|until|till|from|for|after|past|to) (?:half |quarter |about |around |half past |quarter past |quarter to )?{number}(?: ?(?:o'clock|am|pm|a\.m\.|p\.m\.|ish|minutes?|hours?|days?|weeks?|months?|nights?|sharp|thirty|fifteen|forty-five))?,
daily, \d{1,2}[:.]\d\d(?: ?[ap]m)?, \d{1,2}(?:st|nd|rd|th), first thing, fortnightly,
half an hour, half (?:past )?{number}, half term, half-term, immediately, in an hour,
in (?:january|february|march|april|may|june|july|august|september|october|november|december),
in the evening, in the morning,
(?:january|february|march|april|june|july|august|september|october|november|december), mid-week,
midweek, month end, monthly, next time, nightly,
{number} (?:evenings|mornings|nights|times|days|weeks|weekends|afternoons) (?:a|this|each|next|per|every|running|in a row|from now|before|until)?,
{number} ?(?:o'clock|am|pm|sharp|thirty),
(?:on |by |this |next |every |each |before |until |till |from |for |last |come |since |over the |at the |after |all )?{day}(?:'s| morning| night| evening| afternoon| lunchtime| teatime| dinner)?,
on (?:the way home|payday|bin day|boxing day|new year's day|christmas eve|your birthday|my birthday|bin night|school days|weekdays|match day|match days|my day off|your day off|my next day off|pay day),
once the (?:kids|baby|children|twins|girls|boys) (?:are|is), payday,
quarter (?:past|to) {number}, right away, right now, (?:1st|2nd|3rd) of, straight away,
the end of (?:the |this |next |my |your )?(?:{span}|shift|school|{event}),
the (?:first|second|third|fourth|fifth|tenth|twelfth|fifteenth|twentieth|last),
(?:these|the next|the coming|for|within|in|over the next|in the next|for the next) (?:{number}|few|couple of|a few|a couple of) {span},
this afternoon, this evening, this minute, this morning, this very,
(?:this|next|every|each|per|coming|following|that|a|once a|twice a|three times a|all|the whole|first|alternate|every other|every second|in a|within a|for a|for the|the next|for one|one|whole|any) {span},
weekly,
when (?:you|we|the \w+) (?:get|come|finish|wake|arrive|land|leave|fly|eat|sit|go|gets|comes|finishes|wakes|arrives),
(?:whenever|each time|every time) (?:we|you|i|the), while you're (?:out|away|at),
within the hour
"""

NO_WHEN = """
a day, a night, a week or two sometime, all day, all the time, any time, anytime,
as soon as i can, at all times, at some point, each time, every single time, every time,
first one, for one, for the rest, from now on, in a bit, in a while, in due course, in future,
in the future, in time, just in time, next year maybe, of the day, on time, one day,
one of these days, one of those days, one year, over time, some day, some time, someday,
sometime, sooner or later, that one, the day, the first, the last, the next one, the next time,
the night, the one, the second, the time will, the week, the whole time, this one, this second,
time after time, when i can, when i feel, when i feel up, when i get a chance,
when i get round to it, when i get time, when i have time, when i remember, when i'm less,
when i'm ready, when i've time, when the time, when things, when work, whenever, whenever i,
whenever you, whole week
"""
