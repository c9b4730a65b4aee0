"""The chat window: a conversation, and beside it the document's own words."""
