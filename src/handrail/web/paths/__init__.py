"""Path and Lists: the two places where everything can be found again.

They show what a person kept and never what somebody else did.
"""
