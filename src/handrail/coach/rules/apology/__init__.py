"""What I did, what it did to you, what I will do."""
