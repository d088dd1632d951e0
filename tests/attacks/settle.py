"""Lets Ana live in a running house: `python -m tests.attacks.settle NAME` prints her addresses.

The server keeps nothing of this in memory; it reads the same file.
"""

import json
import sys

import django


def main(name: str) -> None:
    """Make Ana's account with fourteen weeks of life and print every private address of hers."""
    django.setup()
    from django.db import connections

    from tests.house.cast import moves_in
    from tests.house.routes import ROUTES
    from tests.house.test_routes import address

    ana = moves_in(name, with_life=True)
    pages = {route: address(route, ana) for route, what in ROUTES.items() if not what.does}
    connections.close_all()
    print(json.dumps(pages))


if __name__ == "__main__":
    main(sys.argv[1])
