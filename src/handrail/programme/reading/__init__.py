"""What a look shows: the decision table, the words of each reading, and what keeping one does."""
