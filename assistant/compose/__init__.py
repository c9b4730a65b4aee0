"""Step 4, compose: chosen sentences become statements, or the reply that the text does not say."""
