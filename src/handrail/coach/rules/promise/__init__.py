"""One small thing, by me, that can be seen, by when."""
