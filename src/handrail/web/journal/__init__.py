"""A private journal.

It never judges what is written and shows nothing of it elsewhere.
"""
