"""Reads a sentence, returns findings. Pure. Its rules come with the coach itself; none stand yet."""
