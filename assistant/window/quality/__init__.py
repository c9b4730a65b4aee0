"""How good the assistant is: the figures of the latest evaluation."""
