"""One page a day: a line, one step, a fresh look when it is time.

It keeps no streak and holds no missed day against anybody.
"""
