"""The attacks use the cast of the house."""

from tests.house.conftest import ana, ana_inside, cleo

__all__ = ["ana", "ana_inside", "cleo"]
