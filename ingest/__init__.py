"""From files to an index: read, repair, outline, passages, companions, index."""
