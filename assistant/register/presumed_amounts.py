"""An amount, the amount of a part, or a share of a post that a question takes for granted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from assistant.question import Question
from assistant.register.amounts import money
from assistant.register.cost_question import LEAST_SUM
from assistant.register.costing import Priced, costs_of, proof_of, row
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.parts import parts_of
from assistant.register.post_share import row_of_share, shares_of
from assistant.register.presumed import Presumed, blanked, in_place
from assistant.register.wordings import is_yes_no
from assistant.register.years import YEAR, speaks_of
from assistant.understand.quantities import Quantity, quantities
from corpus.collaboration import Collaboration

_ROUNDED = Decimal("0.02")
"""How far from an amount a number may be that names it."""
_BEFORE = re.compile(
    r"(?:\b(?:de|dom|dessa|den|vara|hela|the|our|all|these|those|whole|entire|alla|for|bara|only|"
    r"just|varfor|why|pay|pays|paying|paid|spend|spends|spending|betalar|betala|lagger|lagga|kostar|"
    r"costs?|costing|till|pa|of|at|om|a|an)\s+|"
    r"(?:kostnad|budget|summa|utgift|avgift|belopp|cost|fee|bill|amount|notan?)\w*\s+|[(:]\s*|^\W*)"
    r"(?:(?:ca\.?|cirka|ungefar|runt|omkring|drygt|knappt|nastan|about|around|roughly|some|hela|"
    r"approximately|almost|nearly|a|of|pa|sek|over|de|the|our|vara|us|oss|vi|we)\s+){0,2}$"
)
_NOT_PRESUMED = re.compile(
    r"(?:\b(?:an|than|minst|hogst|under|over|above|below|least|most|max|upp till|up to|exceed\w*|"
    r"overstig\w*|understig\w*|spara|save|saved|hoja|sanka|raise|cut|mellan|between|ytterligare|"
    r"another|extra|upp till|from|fran)\s+(?:(?:de|the|with|by|med|sek|ca|about)\s+){0,2})$"
)
_SUPPOSES = re.compile(r"\b(?:om vi|ifall|skulle|if|would|could|kunde|suppose|anta att)\b")
_OTHER_MONEY = re.compile(
    r"\b(?:\w*bidrag\w*|(?:eu-?|stats|projekt)?stodet|stodpengar\w*|eu-?stod\w*|grants?|subsid\w+|fine[sd]?|boter\w*|"
    r"vite\w*|skadestand\w*|damages|\w*rabatt\w*|discount\w*|sponsor\w*|lan(?:et|en)?|loans?|"
    r"hojd\w*|hojt?s?|hojning\w*|sank\w*|okad?e?s?|okning\w*|minskad?e?s?|halverad?e?s?|rais\w+|"
    r"(?:egen|eget|egna|own) (?:\w+ )?\w*(?:kassa|kassor|budget|pott|anslag|fond|pengar|fund|pot|"
    r"purse|kitty|money)\w*|"
    r"increas\w+|cut\w*|lower\w+|reduc\w+|vinst\w*|profit\w*|surplus|deficit|\w*underskott\w*|"
    r"\w*overskott\w*|intakt\w*|revenue\w*|debt\w*|skuld\w*)\b"
)
"""Words of other money than costs, of a body's own, and of changes: no register has the sums."""
_OF = re.compile(
    r"(?P<words>[\w-]+(?: [\w-]+)?)(?: (?:till|för|i|to|for|in) [\w -]{2,40}?)?"
    r"\s+(?:på|of|om|at|is|är|:)\s+(?:ca\.? |cirka |about |SEK |hela |runt )?$",
    re.IGNORECASE,
)
"""What is said to be as much as the number after it."""
_AS = re.compile(
    r"\s*(?:(?:i|in|as|som|av|of|för|for|on|på)\s+)?(?P<words>[\w-]+(?: [\w-]+)?)", re.IGNORECASE
)
"""What a number is said to be the amount of."""
_UNIT = re.compile(r"\s*(?:kronor(?:na)?|kr|sek|crowns|kronas?)?\b", re.IGNORECASE)
_PERCENT = re.compile(
    r"(?<![\d.,])(?P<n>\d{1,3}(?:[.,]\d{1,2})?)\s*(?:%|procent(?:en|iga)?|per ?cent)[ -]?"
    r"(?:av en (?:\w+ )?|of an? )?(?:heltid\w*|tjanst\w*|anstallning\w*|full[- ]?time\w*|"
    r"posts?|positions?|staff\w*|officer\w*|ftes?)"
)
_ASKED_SHARE = re.compile(
    r"\b(?:de|den|var|vara|the|our|har|pa|of|with|med|bara|only|lagger|spends?|uses?|anvander|tar|"
    r"takes?)\s*$"
)


def presumed_amounts(question: Question, facts: Facts) -> Presumed | None:
    """Whether one collaboration costs, or takes of a post, what a question takes for granted."""
    each, folded = facts.only_named(question.text), in_place(question.text)
    if each is None or _SUPPOSES.search(folded) or _OTHER_MONEY.search(folded):
        return None
    return _amount(question, each, facts) or _share(question, each, facts)


def _amount(question: Question, each: Collaboration, facts: Facts) -> Presumed | None:
    text, folded = question.text, in_place(question.text)
    found = [q for q in quantities(text) if q.value >= LEAST_SUM and not _is_year(text, q)]
    found = [q for q in found if not any(o.start <= q.start < o.end for o in found if o != q)]
    priced = [p for p in costs_of(each, facts) if not p.cost.per]
    years = {int(year) for year in re.findall(YEAR, text)}
    if len(found) != 1 or len(priced) != 1 or priced[0].cost.item == "":
        return None
    only, cost = found[0], priced[0].cost
    before = folded[: only.start]
    if _NOT_PRESUMED.search(before) or (years and not speaks_of(cost, years, facts)):
        return None
    unit = _UNIT.match(text, only.end)
    end = unit.end() if unit else only.end
    part = _part_beside(text, only.start, end, priced[0], facts)
    near = abs(only.value - cost.amount) <= _ROUNDED * cost.amount
    if part:
        asserted = is_yes_no(facts.read(question))
        said = _whole_said(priced[0], part, question.language, facts)
        return Presumed(text, said, asserted, settles=asserted)
    if near or not _BEFORE.search(before) or is_yes_no(facts.read(question)):
        return None
    return Presumed(blanked(text, only.start, end), _amount_said(only, priced, question, facts))


def _is_year(text: str, quantity: Quantity) -> bool:
    return bool(re.fullmatch(YEAR, text[quantity.start : quantity.end]))


def _part_beside(text: str, start: int, end: int, priced: Priced, facts: Facts) -> str:
    """The part, one of those that an amount only includes, whose amount a number beside it is
    said to be."""
    own = {match.term for match in facts.glossary.find(priced.cost.item)}
    before, after = _OF.search(text[:start]), _AS.match(text, end)
    for words in (match["words"] for match in (before, after) if match):
        terms = {found.term for found in facts.glossary.find(words)} - own
        for part in priced.cost.includes:
            if not terms.isdisjoint({found.term for found in facts.glossary.find(part)}):
                return part
    return ""


def _whole_said(priced: Priced, part: str, language: str, facts: Facts) -> Draft:
    """That the amount is that of the whole, of which the part is one thing among others."""
    draft = Draft(facts.knowledge, language)
    parts, named = parts_of(priced, facts, language), row(priced, facts, language)
    said = {
        "sv": f"Nej, texten anger inget eget belopp för {part}. Hela kostnaden är det som anges, "
        f"{named}, och i den ingår {parts}.",
        "en": f"No, the text gives no amount of its own for that. What it gives is the whole cost, "
        f"{named}, which includes {parts}.",
    }[language]
    places = (*proof_of(priced), *filter(None, [priced.cost.includes_at]))
    draft.say(said, dict.fromkeys(places))
    return draft


def _amount_said(
    only: Quantity, priced: Sequence[Priced], question: Question, facts: Facts
) -> Draft:
    language, cost = question.language, priced[0].cost
    draft = Draft(facts.knowledge, language)
    wrong = money(int(only.value), cost.currency, language)
    named = row(priced[0], facts, language)
    said = {"sv": f"{named}, inte {wrong}.", "en": f"{named}, not {wrong}."}[language]
    draft.say(said, proof_of(priced[0]), [wrong])
    return draft


def _share(question: Question, each: Collaboration, facts: Facts) -> Presumed | None:
    folded = in_place(question.text)
    match = _PERCENT.search(folded)
    shared = shares_of([each], facts)
    if match is None or len(shared) != 1:
        return None
    value = Decimal(match["n"].replace(",", "."))
    if value == Decimal(str(shared[0].share.percent)) or not _ASKED_SHARE.search(
        folded[: match.start()]
    ):
        return None
    draft = Draft(facts.knowledge, question.language)
    wrong = question.text[match.start() : match.end("n")]
    named = row_of_share(shared[0], facts, question.language)
    said = {
        "sv": f"{named} av en heltidstjänst, inte {wrong} %.",
        "en": f"{named} of a full-time post, not {wrong}%.",
    }[question.language]
    draft.say(said, (each.place, shared[0].share.place), [f"{wrong} %"])
    return Presumed(blanked(question.text, match.start(), match.end("n")), draft)
