"""A cost: an amount that the body pays, with what the text says of it."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.place import Place


@dataclass(frozen=True, slots=True)
class Share:
    """The part of a full-time post that goes with a cost, in percent."""

    percent: float
    about: bool
    place: Place


@dataclass(frozen=True, slots=True)
class FeePays:
    """What a membership fee pays for, as written."""

    what: str
    place: Place


@dataclass(frozen=True, slots=True)
class Reimbursement:
    """Which part of the costs is paid back, and by what, as written."""

    what: str
    source: str
    place: Place


@dataclass(frozen=True, slots=True)
class Cost:
    """An amount in whole units of `currency` ("SEK" for Swedish kronor; never converted).

    `year` is None where the sentence names none; `last_year` is set only where one amount covers
    several years. `per` is what the amount is counted by ("år", "månad", "person"), empty for a
    plain sum. `about` is the text's "ca.", `estimated` its "uppskattas" or "beräknas".
    """

    place: Place
    section: tuple[str, ...]
    item: str
    """The noun that makes it a cost, as written, empty where a verb does."""
    amount: int
    currency: str
    year: int | None
    last_year: int | None
    yearly: bool
    per: str
    about: bool
    estimated: bool
    includes: tuple[str, ...]
    includes_at: Place | None
    """Where the parts are listed: mostly the sentence itself, else one after it."""
    share: Share | None = None
    fee_pays: FeePays | None = None
    reimbursement: Reimbursement | None = None
