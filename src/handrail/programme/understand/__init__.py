"""Understanding what is happening: how rounds go, one’s own part, questions people ask."""
