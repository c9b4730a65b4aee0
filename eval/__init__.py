"""The evaluation: asks every system the same cases, scores them strictly, prints a table."""
