"""What collaborations cost: bars, a table, and what is to be said of the sums."""
