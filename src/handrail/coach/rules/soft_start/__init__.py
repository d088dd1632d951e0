"""A worry or a curious question, and an invitation."""
