"""One hard thing, put into words before it is said; and practice on everyday scenes.

It never says that a sentence is safe to say, never scores, and keeps nothing unless it is asked to.
"""
