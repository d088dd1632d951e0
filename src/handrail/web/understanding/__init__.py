"""What patterns people mean, in plain words, and which of them a person knows.

It counts nothing into a verdict and names no person.
"""
