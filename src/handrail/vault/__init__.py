"""Spaces, volumes and keyslots: everything a person keeps lies here, sealed.

The only package that imports a cipher. It knows no page, no programme and no name in clear, and it
writes nothing that says what is inside a space, how much, or whether there is a second one.
"""
