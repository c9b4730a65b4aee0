"""Answers to "may I" and "must we" as a card: a verdict where it is safe, rules, what governs."""
