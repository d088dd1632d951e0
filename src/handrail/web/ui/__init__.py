"""The shell of every page: stylesheet, components, the way out, house headers, error pages.

It knows no part of the product: what a part wants in the navigation or on the lists it declares in
its own `part.py`, and the shell reads that.
"""
