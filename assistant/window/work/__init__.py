"""How the work is done: who decides, the cycle of the year, the list to check before joining."""
