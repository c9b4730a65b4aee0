"""What is wrong in a document, told to its owner: one file per kind of fault."""
