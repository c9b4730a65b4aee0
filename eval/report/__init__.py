"""The report of a run: a page in itself, a summary in Markdown, and rows for the window."""
