"""The figures of a run: shares, means and numbers, each with its key, its labels and its base."""
