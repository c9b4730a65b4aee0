"""The share of a full-time post: of one collaboration, of several, in sum, most and least."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.register.amounts import percent, row_of
from assistant.register.costing import costs_of, label, with_name
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.reading import Reading
from assistant.register.wordings import (
    KIND,
    MANY,
    ONE_OF,
    TOTAL,
    asked_now,
    asks_otherwise,
    is_yes_no,
    sets_apart,
    understood,
)
from assistant.register.years import years_asked
from corpus.collaboration import Collaboration
from corpus.cost import Share

POST = (
    r"heltidstjanst\w*|heltid|tjanstestod\w*|tjanst(?:en|er)?|arbetstid(?:en)?|arbetsinsats(?:en)?|"
    r"personaltid|tjanstgoringsgrad|handlaggartid|anstalld|persons? arbetstid|arsarbet\w+|tid|"
    r"full[- ]time(?: (?:posts?|positions?|jobs?|equivalents?|employees?))?|fte|ftes|staff time|"
    r"working time|work time|officer support|staff support|staffing|time|posts?|positions?"
)
SURE = (
    r"heltidstjanst\w*|heltid|tjanstestod\w*|arbetstid(?:en)?|arbetsinsats(?:en)?|personaltid|"
    r"tjanstgoringsgrad|handlaggartid|av en (?:\w+ )?(?:tjanst|anstalld)|tjanst|"
    r"full[- ]time|fte|ftes|staff time|working time|work time|officer support|staff support|"
    r"percent of a post|of a (?:post|position)"
)
PART = (
    r"procent|andel(?:en|ar)?|del(?:en|ar)?|(?:hur )?stor del|omfattning(?:en)?|omfattar|percent|"
    r"per cent|percentage|shares?|part|proportion|fraction|amount|going|goes|go|take[sn]?|needs?|"
    r"require[sd]?|use[sd]?|kraver|tar|ater|upp|laggs?|lagger|lagga|lagt|anvands|anvander|"
    r"avsatts?|gar at|"
    r"gar|at|till|spend|spent|put|puts|into|devoted|satts av|av en|persons?|medarbetare|en"
)
MOST = r"mest|storst|storsta|hogst|hogsta|most|largest|biggest|highest"
LEAST = r"minst|minsta|lagst|lagsta|least|smallest|lowest"


@dataclass(frozen=True, slots=True)
class Shared:
    """A collaboration and its share of a post."""

    of: Collaboration
    share: Share


def post_share(reading: Reading, facts: Facts) -> Draft | None:
    """The share of a full-time post of those named or of all, added up or compared if asked."""
    if not reading.has(SURE) or not asked_now(reading, facts, rf"{SURE}|{TOTAL}"):
        return None
    reading.take(POST)
    total, most, least = reading.has(TOTAL), reading.has(MOST), reading.has(LEAST)
    years, named = years_asked(reading, facts), facts.named(reading)
    many = reading.has(MANY)
    if sets_apart(reading) or asks_otherwise(reading) or is_yes_no(reading) or years:
        return None
    asked = reading.has(PART) | reading.copy().has(ONE_OF)
    if not understood(reading, KIND, ONE_OF, r"alla|samtliga|all|eller|or|in|%") or not asked:
        return None
    every = not named or (total and many)
    these = facts.register.collaborations if every else named
    shared = shares_of(these, facts)
    if not shared or (not every and len(shared) != len(named)):
        return None
    if every and not (total or most or least or many):
        return None
    if (total or most or least) and len(shared) > 1:
        if total:
            return _sum(shared, these, facts, reading.language)
        ordered = sorted(shared, key=lambda s: -s.share.percent if most else s.share.percent)
        return _extreme(ordered, most, facts, reading.language)
    return _each(shared, facts, reading.language)


def shares_of(these: Sequence[Collaboration], facts: Facts) -> tuple[Shared, ...]:
    """The shares of collaborations, one each; those without one are left out."""
    found: list[Shared] = []
    for each in these:
        shares = [p.cost.share for p in costs_of(each, facts) if p.cost.share is not None]
        if len({share.percent for share in shares}) == 1:
            found.append(Shared(each, shares[0]))
    return tuple(found)


def _row(shared: Shared, facts: Facts, language: str) -> str:
    about = {"sv": "ca ", "en": "about "}[language] if shared.share.about else ""
    return f"{label(shared.of, facts, language)}: {about}{percent(shared.share.percent, language)}"


def _each(shared: Sequence[Shared], facts: Facts, language: str) -> Draft:
    draft = Draft(facts.knowledge)
    if len(shared) == 1:
        name, value = _row(shared[0], facts, language).rsplit(": ", 1)
        said = {
            "sv": f"{value} av en heltidstjänst går till {name}.",
            "en": f"{value} of a full-time post goes to {name}.",
        }[language]
        draft.say(said[:1].upper() + said[1:], with_name(shared[0].of, shared[0].share.place))
        return draft
    said = {"sv": "Andel av en heltidstjänst:", "en": "Share of a full-time post:"}[language]
    draft.say(said, [place for s in shared for place in with_name(s.of, s.share.place)])
    draft.list((_row(s, facts, language), with_name(s.of, s.share.place)) for s in shared)
    return draft


def _sum(
    shared: Sequence[Shared], these: Sequence[Collaboration], facts: Facts, language: str
) -> Draft:
    draft = Draft(facts.knowledge)
    exact = sum((Decimal(str(s.share.percent)) for s in shared), Decimal())
    total = percent(exact, language)
    about = any(s.share.about for s in shared)
    places = [place for s in shared for place in with_name(s.of, s.share.place)]
    names = row_of([label(s.of, facts, language) for s in shared], language)
    said = {
        "sv": f"{'Ca ' if about else ''}{total} av en heltidstjänst är summan för {names}.",
        "en": f"{'About ' if about else ''}{total} of a full-time post is the sum for {names}.",
    }[language]
    draft.say(said, places, [total])
    draft.list((_row(s, facts, language), with_name(s.of, s.share.place)) for s in shared)
    for each in these:
        if all(s.of is not each for s in shared):
            name = label(each, facts, language)
            missing = {
                "sv": f"För {name} anger texten ingen andel, så den ingår inte i summan.",
                "en": f"The text gives no share for {name}, so the sum leaves it out.",
            }[language]
            draft.say(missing, with_name(each, each.place))
    return draft


def _extreme(ordered: Sequence[Shared], most: bool, facts: Facts, language: str) -> Draft:
    draft = Draft(facts.knowledge)
    best = [s for s in ordered if s.share.percent == ordered[0].share.percent]
    names = row_of([label(s.of, facts, language) for s in best], language)
    value = _row(best[0], facts, language).rsplit(": ", 1)[1]
    if language == "sv":
        verb = "kräver" if len(best) == 1 else "kräver vardera"
        said = (
            f"{names} {verb} {'mest' if most else 'minst'} arbetstid: {value} av en heltidstjänst."
        )
    else:
        verb = "takes" if len(best) == 1 else "each take"
        how = "most" if most else "least"
        said = f"{names} {verb} the {how} working time: {value} of a full-time post."
    draft.say(said, [place for s in ordered for place in with_name(s.of, s.share.place)])
    rest = [s for s in ordered if s not in best]
    draft.list((_row(s, facts, language), with_name(s.of, s.share.place)) for s in rest)
    return draft
