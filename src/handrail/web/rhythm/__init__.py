"""The beat of a week and a month: check-ins, reviews, setbacks, days, dates, and the path so far.

It never draws a target, never counts days in a row, and says “too early” while it is.
"""
