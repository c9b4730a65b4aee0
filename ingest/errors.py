"""What can be wrong with the input, said in a sentence a person can act on."""

from __future__ import annotations


class InputError(Exception):
    """Something outside the program is missing or unusable; the message says what, and what to do.

    `sv` and `en` hold the same sentence in both languages of the product.
    """

    def __init__(self, sv: str, en: str) -> None:
        super().__init__(sv)
        self.sv = sv
        self.en = en

    def both(self) -> str:
        """The message in both languages, Swedish first."""
        return f"{self.sv}\n{self.en}"
