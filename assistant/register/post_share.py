"""The share of a full-time post: of one collaboration, of several, in sum."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.register.amounts import percent, row_of
from assistant.register.costing import costs_of, label, with_name
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.years import speaks_of
from assistant.register.yes_or_no import yes_or_no
from corpus.collaboration import Collaboration
from corpus.cost import Share


@dataclass(frozen=True, slots=True)
class Shared:
    """A collaboration and its share of a post."""

    of: Collaboration
    share: Share


def shares_of(these: Sequence[Collaboration], facts: Facts) -> tuple[Shared, ...]:
    """The shares of collaborations, one each; those without one are left out."""
    found: list[Shared] = []
    for each in these:
        shares = [p.cost.share for p in costs_of(each, facts) if p.cost.share is not None]
        if len({share.percent for share in shares}) == 1:
            found.append(Shared(each, shares[0]))
    return tuple(found)


def shares_speak_of(these: Sequence[Collaboration], years: Iterable[int], facts: Facts) -> bool:
    """Whether the costs that shares stand with are of every year asked about."""
    costs = [p.cost for each in these for p in costs_of(each, facts) if p.cost.share is not None]
    return all(speaks_of(cost, set(years), facts) for cost in costs)


def row_of_share(shared: Shared, facts: Facts, language: str) -> str:
    """A share as a row of a list."""
    about = {"sv": "ca ", "en": "about "}[language] if shared.share.about else ""
    return f"{label(shared.of, facts, language)}: {about}{percent(shared.share.percent, language)}"


def post_shares(shared: Sequence[Shared], facts: Facts, language: str) -> Draft:
    """Each share of a post: one in a sentence, several as a list."""
    draft = Draft(facts.knowledge)
    if len(shared) == 1:
        share_said(draft, shared[0], facts, language)
        return draft
    said = {"sv": "Andel av en heltidstjänst:", "en": "Share of a full-time post:"}[language]
    draft.say(said, [place for s in shared for place in with_name(s.of, s.share.place)])
    draft.list((row_of_share(s, facts, language), with_name(s.of, s.share.place)) for s in shared)
    return draft


def share_said(draft: Draft, shared: Shared, facts: Facts, language: str) -> None:
    """Say the share of one collaboration in a sentence."""
    name, value = row_of_share(shared, facts, language).rsplit(": ", 1)
    said = {
        "sv": f"{value} av en heltidstjänst går till {name}.",
        "en": f"{value} of a full-time post goes to {name}.",
    }[language]
    draft.say(said[:1].upper() + said[1:], with_name(shared.of, shared.share.place))


def post_sum(
    these: Sequence[Collaboration],
    facts: Facts,
    language: str,
    limit: Decimal | None = None,
    more: bool | None = None,
) -> Draft | None:
    """The shares of a post that these take together, and whose the text does not give.

    With `more`, it begins with yes or no to whether that is more (else less) than the limit.
    """
    shared = shares_of(these, facts)
    if len(shared) < 2:
        return None
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
    if limit is not None and more is not None:
        word = yes_or_no(exact > limit if more else exact < limit, language)
        said = f"{word}: {said[:1].lower()}{said[1:]}"
    draft.say(said, places, [total])
    draft.list((row_of_share(s, facts, language), with_name(s.of, s.share.place)) for s in shared)
    for each in these:
        if all(s.of is not each for s in shared):
            name = label(each, facts, language)
            missing = {
                "sv": f"För {name} anger texten ingen andel, så den ingår inte i summan.",
                "en": f"The text gives no share for {name}, so the sum leaves it out.",
            }[language]
            draft.say(missing, with_name(each, each.place))
    return draft
