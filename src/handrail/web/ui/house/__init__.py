"""What lies around every page: the house headers, the cover after leaving, forms that come back, errors in words."""
