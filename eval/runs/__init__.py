"""A run: what systems said to the cases, kept in a folder with what they were asked with."""
