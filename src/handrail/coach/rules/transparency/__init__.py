"""Plans and calendars that both share, both ways."""
