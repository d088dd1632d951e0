"""Help now: numbers by country, chosen by the person.

It needs no account and no database, guesses no country from an address, and records nothing.
"""
