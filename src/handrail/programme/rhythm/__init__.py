"""The beat of a week and a month: check-ins, reviews, setbacks, days, and how long things take."""
