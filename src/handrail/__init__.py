"""Handrail: something steady to hold, whether a person stays, leaves, or chooses something in between."""
