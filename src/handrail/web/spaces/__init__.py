"""Opening a space, finding it again, closing it, changing it, deleting it.

It never says whether a name is in use or whether there is a second space.
"""
