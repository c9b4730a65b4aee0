"""`python -m assistant password NAME`: a line for the file of users."""

from __future__ import annotations

import getpass
import sys
from typing import Annotated

import typer

from assistant.window.access.passwords import line_for
from ingest.errors import InputError


def password(
    name: Annotated[str, typer.Argument(help="the name that the user signs in with")],
) -> None:
    """Ask for a password and print the line for STRATEGY_AUTH_FILE or STRATEGY_OWNER_FILE.

    In a pipe the password is read from standard input.
    """
    print(line_for(name, _asked() if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")))


def _asked() -> str:
    first = getpass.getpass("Lösenord / Password: ")
    if first != getpass.getpass("En gång till / Once more: "):
        raise InputError(
            "Lösenorden är olika. Kör kommandot igen.",
            "The passwords differ. Run the command again.",
        )
    return first
