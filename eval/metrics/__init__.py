"""One metric a file, each with the source of its definition; they know nothing of the product."""
