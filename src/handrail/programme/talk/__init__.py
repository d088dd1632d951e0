"""Finding words: what to say and how, pausing, listening, and scenes to practise on."""
