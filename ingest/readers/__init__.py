"""One reader per file format; `read_file` picks it by the file's ending."""
