"""The roadmap itself: records, rules and words, one file per exercise. Pure: no web, no database, no clock."""
