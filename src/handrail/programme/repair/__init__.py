"""A person's own half of repair: limits, one change, hopes with a date, promises, apologies."""
