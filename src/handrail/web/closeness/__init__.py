"""Small things between two people: invitations, one true thing, a bit of progress named.

Everything here is light, and its owner’s own half. It keeps nothing of what the other one answers,
and folds away while the newest reading is unsafe.
"""
