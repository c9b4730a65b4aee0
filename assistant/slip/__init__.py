"""The answer slip: one answer as a file that proves itself against the text it was read from."""
