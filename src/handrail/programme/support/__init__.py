"""Where help is: lines by country, and numbers a phone can call."""
