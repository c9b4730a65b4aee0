"""Step 2, retrieve: words, 4-grams and meaning, fused; names and topics weigh in."""
