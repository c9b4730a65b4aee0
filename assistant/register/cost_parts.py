"""What an amount includes, what the membership fee pays for, and what is paid back."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.register.cost_question import limit_in
from assistant.register.cost_words import ASKS, Ask
from assistant.register.costing import Priced, costs_of, english, label, proof_of, with_name, worth
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.parts import parts_of
from assistant.register.reading import Reading
from assistant.register.wordings import (
    COST,
    KIND,
    MANY,
    ONE_OF,
    YES_NO,
    asks_otherwise,
    is_yes_no,
    sets_apart,
    understood,
)
from assistant.register.years import speaks_of, years_asked
from corpus.collaboration import Collaboration
from corpus.place import Place

INCLUDES = (
    r"inklusive|inclusive(?: of)?|incl|"
    r"ingar|inga|inraknat|inraknad\w?|inkluderar|inkluderat|inkl|omfattar|omfatta|tacker|"
    r"innehaller|"
    r"bestar av|include|includes|included|including|cover|covers|covered|contain|contains|"
    r"consists? of|made (?:up )?of|part of"
)
HIDES = (
    r"(?:(?:is|are) there|finns(?: det)?|ligger|sitter|lies|sits)?(?: \w+){0,4}? ?"
    r"(?:hiding|hidden|hides?|buried|tucked|baked|wrapped up|gomd\w?|gommer sig|dold\w?|"
    r"inbakad\w*|inrymd\w*)(?: away)?(?: in(?:to)?| inside| i)?"
)
"""That something may be part of an amount that does not show it."""
_MADE_OF = (
    r"(?:i (?:need|want|would like) to know |tell me |jag (?:vill|behover) veta )?"
    r"(?:what (?:that|the|this) (?:figure|sum|amount|total) (?:is made (?:up )?of|consists of|"
    r"includes)|vad (?:summan|beloppet|siffran) (?:bestar av|innehaller|omfattar)|"
    r"(?:eller )?vad (?:bestar|ingar)(?: (?:summan|det|beloppet))?(?: (?:av|i))?|"
    r"what(?:['’]?s| is) in (?:it|there))"
)
"""What is asked besides and told with the answer."""
_IS_CHARGED = r"is there|are there|finns(?: det)?|have|has|har|charges?|pay|betalar"
_HAS = r"har|have|has|with|without|utan|saknar|lacks?|charges?|kraver|tar ut|finns"

FEE = (
    r"medlemsavgift(?:en|er|erna)?|avgift(?:en|er|erna)?|membership fees?|fees?|member fee|"
    r"membership dues|dues|subscription"
)
FEE_FOR = (
    r"tacker|tacka|gar(?= (?:\S+ ){0,5}?till\b)|anvands|finansierar|betalar|betala|for vad|far vi|"
    r"vad far|ingar|cover|covers|pay for|pays for|pay|pays|paid|go to|goes to|goes|go|used|"
    r"finances?|funds?|get|"
    r"spent|spend|till|to|towards|for|mot"
)
WITHOUT = r"inte|ej|utan|saknar|not|without|lacks?|excludes?|doesn't|don't|ingen|no"
BACK = (
    r"aterbetal\w+|(?:far|fa|fick) (?:\w+ ){0,2}(?:igen|tillbaka|ater)|tillbaka|atersokas?|"
    r"aterfar|reclaim(?:ed)?|claim(?:ed)? back|recover(?:ed)?|"
    r"pengar tillbaka|ersatts|"
    r"reimburse[sd]?|reimbursement|refund(?:ed|s)?|paid back|money back|get back|back|repaid"
)
BACK_REST = (
    r"nagot|nagra|nagon|vi|we|us|kan|can|vara|our|for|fran|from|del|delar|pengar|costs?|"
    r"kostnader(?:na)?|anything|any|some|part|"
    r"parts|money|"
    r"of|expenses?|utgifter|get|do|stuff|a|are|is"
)


def includes(reading: Reading, facts: Facts) -> Draft | None:
    """What the amount of a named collaboration includes, or whether one thing is in it."""
    asks = is_yes_no(reading) or reading.shows(HIDES)
    charged = asks and reading.shows(FEE) and reading.has(_IS_CHARGED)
    if not (charged or reading.has(HIDES) | reading.has(INCLUDES)):
        return None
    if asks:
        reading.take(_MADE_OF)
    sum_named = limit_in(reading)
    years, named = years_asked(reading, facts), facts.named(reading)
    if len(named) != 1 or sets_apart(reading) or asks_otherwise(reading):
        return None
    found = [p for p in costs_of(named[0], facts) if p.cost.includes]
    costly = reading.has(COST)
    rest = reading.copy()
    if len(found) != 1 or not speaks_of(found[0].cost, years, facts):
        return None
    if sum_named is not None and sum_named != found[0].cost.amount:
        return None
    if understood(rest, COST, KIND, r"som|allt") and not asks and (costly or sum_named):
        return _listed(found[0], facts, reading.language)
    return _whether(reading, found[0], facts) if asks else None


def includes_which(reading: Reading, facts: Facts) -> Draft | None:
    """Which amounts include a thing that the text lists in some of them, and which do not."""
    told_by = reading.has(INCLUDES) | reading.has(_HAS)
    ranks = reading.shows(rf"{ASKS[Ask.MOST]}|{ASKS[Ask.LEAST]}")
    if not told_by or ranks or facts.named(reading) or years_asked(reading, facts):
        return None
    without = reading.has(WITHOUT)
    listed = {part for cost in facts.register.costs for part in cost.includes}
    asked = [part for part in listed if _take_part(reading, part, facts)]
    every = [p for each in facts.register.collaborations for p in costs_of(each, facts)]
    told = [p for p in every if p.cost.includes and p.cost.includes_at]
    if len(asked) != 1 or not reading.has(rf"{MANY}|{ONE_OF}|kostnad\w*|costs?|belopp\w*|amounts"):
        return None
    if len(told) != len(every) or not understood(
        reading, COST, KIND, YES_NO, r"inte|som|nagon|any|a|an|en|de|the|of|av"
    ):
        return None
    return _parted(told, asked[0], without, facts, reading.language)


def _parted(told: Sequence[Priced], part: str, without: bool, facts: Facts, language: str) -> Draft:
    """The amounts with (else without) a part, as a list under their number."""
    found = [p for p in told if (part in p.cost.includes) != without]
    name = part if language == "sv" else english(part, facts)
    number, whole = str(len(found)), str(len(told))
    said = {
        "sv": f"{number} av {whole} belopp {'saknar' if without else 'omfattar'} {name}:",
        "en": f"{number} of {whole} amounts {'do not include' if without else 'include'} {name}:",
    }[language]
    places = [place for p in told for place in with_name(p.of, p.cost.includes_at or p.cost.place)]
    draft = Draft(facts.knowledge)
    draft.say(said, dict.fromkeys(places), (number, whole))
    draft.list(
        (
            f"{label(p.of, facts, language)}: {parts_of(p, facts, language)}",
            with_name(p.of, p.cost.includes_at or p.cost.place),
        )
        for p in found
    )
    return draft


def fee_pays(reading: Reading, facts: Facts) -> Draft | None:
    """What the membership fee pays for, in the words of the text."""
    if not reading.has(FEE) or is_yes_no(reading):
        return None
    asked, years, named = reading.has(FEE_FOR), years_asked(reading, facts), facts.named(reading)
    if not asked or years or sets_apart(reading) or asks_otherwise(reading):
        return None
    if reading.shows(r"fees?(?: \S+){1,6} (?:get|earn|receive)(?=\W*$)"):
        return None
    if reading.has(r"hur mycket|hur stor|hur hog|how much|how big|how high|kronor|procent|percent"):
        return None
    if not understood(reading, KIND, r"egentligen|actually|pengarna|money"):
        return None
    places = [
        (each, p.cost.fee_pays.place)
        for each in named or facts.register.collaborations
        for p in costs_of(each, facts)
        if p.cost.fee_pays
    ]
    if not places or (named and len({id(each) for each, _ in places}) != len(named)):
        return None
    return _quoted(places, facts, reading.language)


def paid_back(reading: Reading, facts: Facts) -> Draft | None:
    """Which costs are paid back, in the words of the text."""
    if not reading.has(BACK):
        return None
    years, named = years_asked(reading, facts), facts.named(reading)
    if years or sets_apart(reading) or asks_otherwise(reading):
        return None
    if reading.has(
        r"hur mycket|hur stor\w?|hur manga|andel\w*|procent\w*|how much|how many|how big|"
        r"percent\w*|share|hur (?:gor|far|ansoker|soker)\w*|how (?:do|does|can|to)\b"
    ):
        return None
    yes_no = reading.has(YES_NO)
    _take_told(reading, facts)
    if not understood(reading, COST, KIND, BACK_REST):
        return None
    places = [
        (each, p.cost.reimbursement.place)
        for each in named or facts.register.collaborations
        for p in costs_of(each, facts)
        if p.cost.reimbursement
    ]
    if not places or (named and len({id(each) for each, _ in places}) != len(named)):
        return None
    return _quoted(places, facts, reading.language, yes=yes_no)


def _take_told(reading: Reading, facts: Facts) -> None:
    """Take the terms of a question that the words on what is paid back have too."""
    draft = Draft(facts.knowledge)
    told = [c.reimbursement.place for c in facts.register.costs if c.reimbursement]
    terms = {m.term for place in told for m in facts.glossary.find(draft.words(place))}
    for match in facts.glossary.find(reading.text):
        if match.term in terms:
            reading.take_term(match.places)


def _listed(priced: Priced, facts: Facts, language: str) -> Draft:
    draft = Draft(facts.knowledge)
    parts, name = parts_of(priced, facts, language), label(priced.of, facts, language)
    amount = worth(priced.cost, language)
    parts = parts[:1].upper() + parts[1:]
    said = {
        "sv": f"{parts} ingår i kostnaden för {name}, {amount}.",
        "en": f"{parts}: that is what the cost of {name}, {amount}, includes.",
    }[language]
    places = (*proof_of(priced), *filter(None, [priced.cost.includes_at]))
    draft.say(said, dict.fromkeys(places))
    return draft


def _whether(reading: Reading, priced: Priced, facts: Facts) -> Draft | None:
    """Yes or no on things that the text lists in some amount, the only ones it can answer on."""
    listed = {part for cost in facts.register.costs for part in cost.includes}
    asked = [part for part in listed if _take_part(reading, part, facts)]
    if not asked or not understood(
        reading, COST, KIND, YES_NO, r"aven|too|ocksa|both|politicians'?|politikernas"
    ):
        return None
    language, name = reading.language, label(priced.of, facts, reading.language)
    missing = [part for part in asked if part not in priced.cost.includes]
    parts = parts_of(priced, facts, language)
    yes = {"sv": "Ja", "en": "Yes"}[language]
    if missing:
        words = missing if language == "sv" else [english(m, facts) for m in missing]
        yes = {
            "sv": f"Nej, {' och '.join(words)} nämner texten inte där",
            "en": f"No, the text does not mention {' or '.join(words)} there",
        }[language]
    said = {
        "sv": f"{yes}: i kostnaden för {name} ingår {parts}.",
        "en": f"{yes}: the cost of {name} includes {parts}.",
    }[language]
    draft = Draft(facts.knowledge)
    draft.say(said, with_name(priced.of, priced.cost.includes_at or priced.cost.place))
    return draft


def _take_part(reading: Reading, part: str, facts: Facts) -> bool:
    """Whether a question names a part, by any word that the glossary has for it."""
    taken = False
    wanted = {m.term for m in facts.glossary.find(part)}
    for match in facts.glossary.find(reading.text):
        if match.term in wanted:
            reading.take_term(match.places)
            taken = True
    return taken


def _quoted(
    places: Sequence[tuple[Collaboration, Place]], facts: Facts, language: str, yes: bool = False
) -> Draft:
    draft = Draft(facts.knowledge, language)
    for each, place in places:
        name = label(each, facts, language)
        lead = {"sv": f"Ja, delvis – {name}", "en": f"Yes, in part – {name}"}[language]
        draft.part(lead if yes else name)
        draft.quote(place)
    return draft
