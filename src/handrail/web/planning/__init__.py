"""People to turn to, what to have ready, days ahead, the time after, and a sheet to take along.

It never tells a person to go or to stay, and no paper of it bears a code word.
"""
