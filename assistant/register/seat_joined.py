"""A turn on seats with what it leaves to the turns before it."""

from __future__ import annotations

from dataclasses import replace

from assistant.register.body_finder import Scope
from assistant.register.seat_question import SeatQuestion


def joined(turn: SeatQuestion, before: SeatQuestion | None) -> SeatQuestion:
    """A turn with what it leaves to the turns before it."""
    if before is None or not (turn.opens or turn.points or not turn.asks):
        return turn
    if turn.asks and turn.names and not turn.points:
        return turn
    whole = replace(
        turn,
        people=turn.people or before.people,
        parties=turn.parties or (before.parties if not turn.names else ()),
        scopes=turn.scopes or before.scopes,
        roles=turn.roles or (before.roles if not turn.asks or turn.points else frozenset()),
        role_order=turn.role_order or before.role_order,
        years=turn.years or before.years,
    )
    if turn.asks:
        return replace(whole, scopes=_narrowed(turn, before) or whole.scopes)
    return replace(
        whole,
        wants=turn.wants | before.wants,
        yes_no=before.yes_no,
        denies=before.denies,
        impossible=turn.impossible or before.impossible,
        left=(*turn.left, *before.left),
    )


def _narrowed(turn: SeatQuestion, before: SeatQuestion) -> tuple[Scope, ...]:
    """The bodies of a turn's common noun among those named before, if it leaves open which."""
    if not turn.scopes or not all(scope.vague for scope in turn.scopes):
        return ()
    known = set(before.bodies)
    narrowed = [tuple(b for b in scope.bodies if b in known) for scope in turn.scopes]
    return tuple(Scope(bodies) for bodies in narrowed if bodies)
