"""Steadying oneself, and what matters to a person.

It never asks how well an exercise went.
"""
