"""Private writing: the coach listens only for danger done to the writer, or the writer’s own."""
