"""“When … I will …”: what I will do, not what you must."""
