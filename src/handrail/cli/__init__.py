"""The `handrail` command: one front desk, the same in the README, the Makefile and CI."""
