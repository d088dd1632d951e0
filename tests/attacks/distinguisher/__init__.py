"""Can somebody with the folder tell what a person keeps? A fixed look, a fixed classifier, lived files."""
