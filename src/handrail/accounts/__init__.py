"""Opening and closing: one browser's sealed visit, the gate before a space, wrong tries.

Keeps nothing in the database: names and spaces are the vault's, a visit lives in memory.
"""
