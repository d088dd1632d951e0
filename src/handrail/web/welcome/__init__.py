"""The first page, what a week here costs, and the honest page about this machine.

It asks nothing, keeps nothing and sells nothing: it never says that a person should repair or leave.
"""
