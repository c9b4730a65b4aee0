"""From a question to a cited answer: understand, retrieve, decide, compose, verify, render."""
