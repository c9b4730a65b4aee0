"""The users of a file: one a line, the name, a colon, the password as it is kept."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from assistant.window.access.passwords import fits, hashed, is_kept
from ingest.errors import InputError

LONGEST = 1_000
"""Characters of a password that are looked at at all."""


@dataclass(frozen=True)
class Users:
    """Who may sign in, and who of them may see the owner's page."""

    kept: Mapping[str, str]
    owners: frozenset[str]

    def has(self, name: str, password: str) -> bool:
        """Whether a user has this password; takes as long for a name that is not there."""
        known = fits(password[:LONGEST], self.kept.get(name) or _nobody())
        return known and name in self.kept and len(password) <= LONGEST


def read_users(users: Path | None, owners: Path | None) -> Users:
    """The users of both files; an owner is a user too. InputError names what is wrong in them."""
    owning = _read(owners) if owners else {}
    return Users({**(_read(users) if users else {}), **owning}, frozenset(owning))


def _read(path: Path) -> dict[str, str]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            f"Användarfilen {path} går inte att läsa ({type(error).__name__}). Gör rader till den "
            "med: python -m assistant password NAMN.",
            f"The user file {path} cannot be read ({type(error).__name__}). Make lines for it "
            "with: python -m assistant password NAME.",
        ) from error
    found: dict[str, str] = {}
    for number, line in enumerate(lines, start=1):
        if line.strip() and not line.startswith("#"):
            name, _, kept = line.strip().partition(":")
            if not name or not is_kept(kept) or name in found:
                raise _bad_line(path, number)
            found[name] = kept
    return found


def _bad_line(path: Path, number: int) -> InputError:
    return InputError(
        f"Rad {number} i användarfilen {path} är ingen användare, eller en som redan står där. Gör "
        "en rad med: python -m assistant password NAMN.",
        f"Line {number} of the user file {path} is no user, or one that is there already. Make a "
        "line with: python -m assistant password NAME.",
    )


@cache
def _nobody() -> str:
    """What is compared where there is no such user, so that the time it takes tells nothing."""
    return hashed(os.urandom(16).hex())
