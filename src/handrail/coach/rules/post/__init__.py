"""A post to others who may be hurt."""
