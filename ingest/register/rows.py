"""Rows of a table, said as prose that the other files can read."""

from __future__ import annotations

import re

from ingest.register.bodies import find_bodies, find_roles
from ingest.register.letters import UPPER

_PARTY = re.compile(rf"[{UPPER}][\w]{{0,3}}|-|–")


def as_prose(row: str) -> str:
    """A row's cells in one order: body, name with party in parentheses, role and the rest.

    Cells are told by what is in them, so that the order of the columns does not matter.
    """
    cells = [cell.strip() for cell in row.split("|") if cell.strip()]
    parties = [cell for cell in cells if _PARTY.fullmatch(cell)]
    roles = [cell for cell in cells if cell not in parties and find_roles(cell.lower())]
    rest = [cell for cell in cells if cell not in parties and cell not in roles]
    bodies = [cell for cell in rest if find_bodies(cell)]
    names = [cell for cell in rest if cell not in bodies]
    name = names[0] if names else ""
    party = f" ({parties[0]})" if parties and name else ""
    others = "".join(f"; {cell}" for cell in names[1:])
    said = f"{name}{party}" + "".join(f", {role}" for role in roles) + others
    return f"{bodies[0]}: {said}" if bodies else said
