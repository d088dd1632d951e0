"""The honest reading over time: what weekly answers show, and how sure that is. Pure."""
