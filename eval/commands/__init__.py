"""The commands of `python -m eval`, by idea."""
