"""The lists of this part, a file each: what they are, and what is special about them."""
