"""What the sample person wrote in fourteen weeks: (days ago, felt, needed, will try, free, moods)."""

from typing import NamedTuple


class Note(NamedTuple):
    """One entry of the sample journal. ago: days before today. The rest as in the journal."""

    ago: int
    felt: str = ""
    needed: str = ""
    will_try: str = ""
    free: str = ""
    moods: tuple[str, ...] = ()


NOTES = (
    Note(97, "tired before I got up", "to be asked how I slept", "write one line a day", "", ("tired",)),
    Note(96, "tight in the stomach at six", "a quiet half hour", "", "He said the car seat was wrong again. I moved it.", ("tense",)),
    Note(94, "", "", "", "Rent is due on Friday. We each think the other forgot. I paid my half today and kept the slip.", ("tense",)),
    Note(92, "glad for ten minutes", "more of it", "ask Marta for a walk", "We laughed at the dog next door.", ("glad",)),
    Note(90, "small", "not to be corrected in front of the children", "say it once, calmly, tomorrow", "", ("sad", "angry")),
    Note(89, "heard, a bit", "", "", "I said it after breakfast. He went quiet, then said he had not noticed.", ("mixed",)),
    Note(86, "cross about the phone bill", "to look at it together, with tea", "pick a day for bills", "", ("angry",)),
    Note(84, "", "", "", "Walked ten minutes with Marta. Did not talk about home. It was good not to.", ("calm",)),
    Note(82, "tired", "sleep", "bed by ten on work days", "", ("tired",)),
    Note(80, "hopeful", "", "", "He asked about my interview and remembered the name of the street.", ("hopeful",)),
    Note(77, "on edge all Sunday", "a plan for Sundays", "say on Saturday what I would like", "", ("tense",)),
    Note(75, "proud", "", "keep Tuesday evenings for choir", "First rehearsal in two years. My voice shook in the first song.", ("glad",)),
    Note(73, "alone at the table", "him to put the phone away while we eat", "put mine away first", "", ("lonely",)),
    Note(70, "lighter", "", "", "Five weeks of this. The evenings are quieter when I do not answer at once.", ("calm",)),
    Note(68, "ashamed that I shouted", "to stop sooner", "leave the room for twenty minutes and say when I am back", "", ("ashamed",)),
    Note(66, "steadier", "", "", "Left for twenty minutes. Came back when I said. He was still cross, and we could talk.", ("mixed",)),
    Note(63, "warm", "", "say thank you for the soup", "", ("glad",)),
    Note(61, "", "", "", "Saw the doctor about sleep. She asked about home. I said some of it.", ("tired",)),
    Note(59, "worn out by the money talk", "one thing at a time", "only the heating next time", "", ("tense",)),
    Note(56, "fine, an ordinary day", "", "", "", ("calm",)),
    Note(54, "left out of the trip", "to be asked before it is booked", "ask if we can decide trips together", "", ("sad",)),
    Note(52, "surprised", "", "", "He changed the booking. He said it was not a big thing. It was to me.", ("hopeful",)),
    Note(49, "rent week again", "the slip in one place", "put it on the fridge", "", ("tense",)),
    Note(47, "sad for no reason I can name", "air", "ten minutes round the block", "", ("sad",)),
    Note(45, "", "", "", "His mother said I am too sensitive. He said nothing. Told him later that I had hoped he would.", ("angry", "lonely")),
    Note(43, "a little understood", "", "", "He called her himself. I do not know what was said.", ("mixed",)),
    Note(40, "calm", "", "keep the phone basket by the door", "Third week without phones at dinner, most days.", ("calm",)),
    Note(38, "tired and kind of happy", "", "", "Choir sang in the hall. Marta came. He came for the second half.", ("tired", "glad")),
    Note(35, "flat", "a day with no talking about us", "Sunday for the garden only", "", ("numb",)),
    Note(33, "better in the garden", "", "", "Moved the beans. Nobody said anything important, and it was nice.", ("calm",)),
    Note(31, "angry about the joke at dinner", "respect when others are there", "tell him which words, not that he always does it", "", ("angry",)),
    Note(29, "", "", "", "Told him. He said sorry for the joke and did not explain it away.", ("hopeful",)),
    Note(26, "restless", "sleep", "no screens after nine", "", ("tired",)),
    Note(24, "two good days in a row", "", "", "", ("glad",)),
    Note(21, "rent week, and it was all right", "", "", "Slip on the fridge. Nobody had to ask.", ("calm",)),
    Note(19, "hurt when he went silent for the evening", "to know when he comes back", "ask him to say a time", "", ("sad",)),
    Note(17, "", "", "", "He said: half an hour. It was forty minutes. He came back.", ("mixed",)),
    Note(14, "curious", "", "ask about his first flat and just listen", "", ("hopeful",)),
    Note(12, "close, for an evening", "", "", "He talked for an hour about his father. I did not fix anything.", ("glad",)),
    Note(9, "tired", "a lie-in", "say so on Friday", "", ("tired",)),
    Note(7, "tense before the visit", "ten minutes alone first", "walk round the block before they come", "", ("tense",)),
    Note(5, "all right afterwards", "", "", "He took my side about the holidays, in front of them.", ("hopeful",)),
    Note(3, "ordinary", "", "", "Soup, choir, bed at ten.", ("calm",)),
    Note(1, "a bit sad, a bit hopeful", "to look back over these weeks", "take the fresh look on Sunday", "", ("mixed",)),
)  # fmt: skip
