"""What a person meets: one folder for each part of the product, all of the same shape."""
