"""Settings, addresses, and the one list of parts."""
