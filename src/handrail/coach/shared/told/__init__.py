"""What private writing may tell of: one file a sort of deed, made of pieces they share."""
