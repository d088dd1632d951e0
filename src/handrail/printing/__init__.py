"""Puts a few words on paper or into a picture, on this machine, and keeps none of them.

It knows nothing of records, spaces or pages: it is handed words and returns a file.
"""
