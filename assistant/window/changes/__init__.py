"""What the page of changes shows: what changed between two kept versions of the documents."""
