"""What `make bench` measures: the goals of the design, each beside a peer where there is one.

Figures say how fast, never whether it works: that is what the tests are for. Everything happens in
throw-away folders and on this machine's own loopback, and stops by itself.
"""
