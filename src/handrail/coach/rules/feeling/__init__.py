"""“When you … I feel … because …”: one event, one feeling, one reason."""
