"""The documents, and the types everything else is made of."""
