"""Step 1, understand: language, slips of the pen, names, terms, and what is no question."""
