"""One's own half: limits, one small change, hopes with a day, small promises, putting it right.

It asks nothing of the other person and shows nothing about them; it keeps no streak and no rate.
"""
