"""How many members, countries, collaborations, strategies or goals a question takes for granted."""

from __future__ import annotations

from collections.abc import Iterable
from math import log

from assistant.question import Question
from assistant.register.costing import label
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.goals import GOAL, programmes_named
from assistant.register.presumed import Counted, Presumed, blanked, counted, verdict
from corpus.collaboration import Collaboration
from corpus.place import Place
from ingest.words import fold

_MEMBERS = (
    r"(?:medlems)?(?:medlem(?:mar|marna)|region(?:er|erna)|stader(?:na)?|kommuner(?:na)?|"
    r"organisation(?:er|erna)|lan(?:en)?)|part(?:er|erna|ners)|agar(?:e|na)|"
    r"(?:member )?(?:members|regions|cities|towns|municipalities|counties|parties|organi[sz]ations)"
)
_COUNTRIES = r"land(?:er|erna)|countries|nations|nationer(?:na)?"
_COLLABORATIONS = (
    r"samarbet(?:en|ena)|natverk(?:en)?|medlemskap(?:en)?|engagemang(?:en)?|"
    r"collaborations|cooperations|networks|memberships|partnerships"
)
_STRATEGIES = r"strateg(?:ier|ierna)|styrdokument(?:en)?|strategies"
_PROGRAMMES = r"(?:\w{2,12}-?)?program(?:men)?|(?:\w{2,12} )?(?:programmes|programs)"


def presumed_things(question: Question, facts: Facts) -> Presumed | None:
    """Whether there are as many members, countries or listed things as a question takes for
    granted."""
    for read in (_members, _countries, _collaborations, _strategies, _programmes, _goals):
        found = read(question, facts)
        if found is not None:
            return found
    return None


def _members(question: Question, facts: Facts) -> Presumed | None:
    only, each = _of_one(question, _MEMBERS, facts)
    if only is None or each is None:
        return None
    named = len(each.members.value) if each.members else 0
    possible = {each.member_count.value} if each.member_count else set()
    possible |= {named, each.members_claimed or named} if named else set()
    seats = {len(b.people) for b in facts.seating.bodies if b.collaboration is each}
    if not possible or only.value in seats - possible:
        return None
    if only.value == _of_kind(each, only.noun):
        return Presumed(blanked(question.text, only.start, only.end), None)
    places = [s.place for s in (each.member_count, each.members) if s]
    return _compared(only, possible, each, places, question, facts)


def _of_kind(each: Collaboration, noun: str) -> int:
    """How many of the members named have the noun as the first word of their name."""
    names = each.members.value if each.members else ()
    return sum(noun.startswith(fold(name).split()[0]) for name in names if name.split())


def _countries(question: Question, facts: Facts) -> Presumed | None:
    only, each = _of_one(question, _COUNTRIES, facts)
    stated = (each.country_count or each.countries) if each else None
    if only is None or each is None or stated is None:
        return None
    value = stated.value if isinstance(stated.value, int) else len(stated.value)
    return _compared(only, {value}, each, stated.places[:1], question, facts)


def _compared(
    only: Counted,
    possible: set[int],
    each: Collaboration,
    places: Iterable[Place],
    question: Question,
    facts: Facts,
) -> Presumed:
    """What the text has for one collaboration, with the sentence that says it."""
    without, holds = blanked(question.text, only.start, only.end), only.value in possible
    if holds and not only.asserted:
        return Presumed(without, None)
    language = question.language
    draft = Draft(facts.knowledge, language)
    draft.part(label(each, facts, language))
    right = str(min(possible, key=lambda value: abs(log(value / only.value))))
    said = {"sv": f"Texten anger {right}", "en": f"The text gives {right}"}[language]
    places = tuple(dict.fromkeys(places))
    said = verdict(said, only, holds, language)
    draft.say(f"{said}:", places, [right, only.said])
    for place in places:
        draft.quote(place)
    return Presumed(without, draft, only.asserted)


def _collaborations(question: Question, facts: Facts) -> Presumed | None:
    every = facts.register.collaborations
    own = [each for each in every if each.not_a_collaboration is None]
    return _listed(
        question, _COLLABORATIONS, {len(every), len(own)}, [c.place for c in every], facts
    )


def _strategies(question: Question, facts: Facts) -> Presumed | None:
    places = [each.place for each in facts.register.strategies]
    return _listed(question, _STRATEGIES, {len(places)}, places, facts)


def _programmes(question: Question, facts: Facts) -> Presumed | None:
    goals = facts.register.goals
    programmes = {programme for goal in goals for programme in goal.programmes}
    return _listed(question, _PROGRAMMES, {len(programmes)}, [g.place for g in goals], facts)


def _goals(question: Question, facts: Facts) -> Presumed | None:
    """The goals of programmes: all that are listed, or those of the programme named."""
    reading = facts.read(question)
    programmes = programmes_named(reading, facts)
    if not programmes:
        return None
    goals = [g for g in facts.register.goals if all(p in g.programmes for p in programmes)]
    return _listed(question, GOAL, {len(goals)}, [g.place for g in facts.register.goals], facts)


def _listed(
    question: Question, nouns: str, possible: set[int], places: list[Place], facts: Facts
) -> Presumed | None:
    """What is counted in the whole text, compared with the entries that it has."""
    only = _only(question, nouns)
    if only is None or not places or question.people:
        return None
    if nouns is not GOAL and facts.aliases.find(question.text):
        return None
    without, holds = blanked(question.text, only.start, only.end), only.value in possible
    if holds and not only.asserted:
        return Presumed(without, None)
    draft, right = Draft(facts.knowledge, question.language), str(max(possible))
    right = str(only.value) if holds else right
    said = {"sv": f"Texten räknar upp {right}", "en": f"The text lists {right}"}[question.language]
    said = verdict(said, only, holds, question.language)
    draft.say(f"{said}.", places, [right, only.said])
    return Presumed(without, draft, only.asserted)


def _of_one(
    question: Question, nouns: str, facts: Facts
) -> tuple[Counted | None, Collaboration | None]:
    """The one number of a kind, and the one collaboration that a question names."""
    only, each = _only(question, nouns), facts.only_named(question.text)
    if only is None or each is None or question.people:
        return None, None
    return only, each


def _only(question: Question, nouns: str) -> Counted | None:
    found = list(counted(question.text, nouns))
    return found[0] if len(found) == 1 else None
