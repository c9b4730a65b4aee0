"""Which members of a collaboration are of a kind, and whether somebody is one of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from assistant.register.amounts import row_of
from assistant.register.costing import english, label
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.reading import Reading
from assistant.register.wordings import KIND, YES_NO, is_yes_no, understood
from assistant.register.yes_or_no import yes_or_no
from corpus.collaboration import Collaboration
from corpus.stated import Stated
from ingest.words import cased_words_of, fold

_MEMBERS = (
    r"medlem(?:mar|marna|men|marnas)?|medlemsorganisation\w*|part(?:er|erna)?|members?|parties|"
    r"part of|med|ingar|tillhor|ansluten|anslutna|belongs?|deltar|in|i|av dem|of them|dem|them|"
    r"dom|they"
)
_NOT = (
    r"inte|ej|icke|not|isn['’]?t|aren['’]?t|other than|annat an|nagot annat|annan|andra|"
    r"forutom|besides"
)
_ALL = r"alla|samtliga|bara|endast|enbart|uteslutande|all|every|each|only|just|exclusively"
_COUNT = r"hur manga|how many|antal(?:et)?|number"
_ANY = (
    r"hur manga|how many|antal(?:et)?|number|nan|nagon|nagra|nagot|vilken|vilka|vem|any|"
    r"anyone|which|who|what|one|some|en|ett|a|an"
)
_MISSED = (
    r"(?:inget|ingen|inga|no|not an?y?|not a single) \w+|lite|knappt|konstigt|markligt|odd|strange|"
    r"weird|funny|bit|that|att|where|dar|no one"
)
"""What a claim says is missing beside the kind that it says all are of."""
_LIGHT = (
    r"ar|is|are|has|have|har|finns|det|som|med|there|were|that|nu|also|ocksa|samarbetet|"
    r"then|da"
)


def members_of_kind(reading: Reading, facts: Facts) -> Draft | None:
    """Whether all members are of the kind that most are, and which are not."""
    named = facts.named(reading)
    members = named[0].every_member if len(named) == 1 else None
    if members is None:
        return None
    kind, count = Counter(_head(name) for name in members.value).most_common(1)[0]
    others = [name for name in members.value if _head(name) != kind]
    if 2 * count <= len(members.value) or not reading.has(rf"{kind}(?:er|erna|en|s|es)?"):
        return None
    denies, every = reading.has(_NOT), reading.has(_ALL)
    if denies == every or not (every or reading.shows(_ANY)):
        return None
    yes_no, counts = is_yes_no(reading), reading.shows(_COUNT)
    if every and reading.claims:
        reading.take(_MISSED)
    if not understood(reading, YES_NO, _ANY, _MEMBERS, _LIGHT, KIND):
        return None
    holds = (not others) if every else bool(others)
    verdict = str(len(others)) if counts else yes_or_no(holds, reading.language) if yes_no else ""
    return _told(others, verdict, members, facts, reading.language)


def is_member(reading: Reading, facts: Facts) -> Draft | None:
    """Yes where somebody is named as a member or country of one; no where all members are named."""
    named = facts.named(reading)
    if len(named) != 1 or not is_yes_no(reading) or not reading.has(_MEMBERS):
        return None
    if reading.shows(rf"{_NOT}|{_ALL}"):
        return None
    understood(reading, YES_NO, _MEMBERS, _LIGHT, r"an?|en|ett|of|av|to")
    asked = [word for word in reading.left() if word[:1].isupper()]
    if not asked or asked != reading.left():
        return None
    each = named[0]
    for stated in filter(None, (each.members, each.countries)):
        words = {fold(word) for word in cased_words_of(_words(stated, facts))}
        if all(fold(word).removesuffix("s") in words or fold(word) in words for word in asked):
            return _quoted(True, each, stated, facts, reading.language)
    whole = each.every_member
    return _quoted(False, each, whole, facts, reading.language) if whole else None


def _head(name: str) -> str:
    words = cased_words_of(name)
    return fold(words[0]) if words else ""


def _words(stated: Stated[tuple[str, ...]], facts: Facts) -> str:
    """The names that were read, and the working translation of the sentence."""
    place = stated.places[0]
    words = place.span.of(facts.knowledge.documents[place.document].text)
    return f"{' '.join(stated.value)} {facts.knowledge.translations.get(words, '')}"


def _told(
    others: Sequence[str],
    verdict: str,
    members: Stated[tuple[str, ...]],
    facts: Facts,
    language: str,
) -> Draft:
    draft = Draft(facts.knowledge, language)
    place = members.places[0]
    words = facts.knowledge.translations.get(draft.words(place), "")
    names = [n if language == "sv" else english(n, facts, words) for n in others]
    none = {"sv": "ingen", "en": "none"}[language]
    opening = f"{verdict}: " if verdict else ""
    draft.say(f"{opening}{row_of(names, language) or none}.", members.places, [none, verdict])
    draft.quote(place)
    return draft


def _quoted(
    holds: bool, each: Collaboration, stated: Stated[tuple[str, ...]], facts: Facts, language: str
) -> Draft:
    draft = Draft(facts.knowledge, language)
    draft.part(f"{yes_or_no(holds, language)} – {label(each, facts, language)}")
    draft.quote(stated.places[0])
    return draft
