"""Going on: goals of one’s own, cards and things to hold, letters, people who help for a living."""
