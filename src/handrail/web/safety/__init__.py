"""The honest look: three parts of plain questions, and what the answers show.

It never shows a score, never says that somebody is safe, and changes nothing by itself.
"""
