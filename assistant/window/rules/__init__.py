"""The rules by section and by how they bind, searchable."""
