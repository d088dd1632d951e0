"""What goes on: goals of one's own, cards and things to touch, letters that can be read again.

It keeps no streak, sends nothing anywhere, and proposes nothing that was put to rest.
"""
