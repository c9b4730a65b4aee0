"""A changed corpus: the same document with other facts and no companions, and cases that fit it."""
