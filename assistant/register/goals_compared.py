"""Which programmes share a goal, which goals a programme lacks, has alone, or does have."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.register.amounts import row_of
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.goals import (
    COUNT,
    COVERS,
    GOAL,
    NOUNS,
    goal_row,
    goals_named,
    numbers_in,
    programme_name,
    programmes_named,
)
from assistant.register.reading import Reading
from assistant.register.wordings import OTHER_QUESTION, YES_NO, understood
from assistant.register.yes_or_no import yes_or_no
from corpus.goal import Goal

_NOT = (
    r"(?:ar |is |are |do |does |did )?(?:inte|not)|isn't|doesn't|don't|saknas|saknar|lacks?|"
    r"missing|ingen|inga|utan|without"
)
_ALONE = (
    r"(?:bara|endast|enbart|only|just|exclusively|unikt|unika?|unique|solely)"
    r"(?: (?:av|i|by|in))?(?: (?:ett|en|one|a single)(?= pro))?"
)
_SHARED = r"delar|delas|gemensam\w*|samma|share[sd]?|common|joint|bada|alla|both|samtliga|all|every"
_ASKS_PROGRAMMES = (
    r"(?:vilka|vilket|which|what|hur manga|how many) (?:\w+ ){0,3}?(?:interreg|eu-?)?program\w*|"
    r"(?:antal|number of) program\w*"
)
_MOST = r"flest|mest|most"
_PLAIN = (
    r"vilka|vilket|vilken|which|what|men|but|mal|ar|det|nagot|any|there|"
    r"finns|med|bland|among|eu-?mal\w*|jobbar|verkar|siktar|stravar|efter|works?|working|aims?|"
    r"aiming|towards?|strives?|for|pa|an?|the|ett|om|all|alls|at all|namns|namner|names?|mentions?"
)


def goals_compared(reading: Reading, facts: Facts) -> Draft | None:
    """Yes or no on a goal and a programme; the goals of one alone, of none; who shares a goal."""
    every = facts.register.goals
    if not every or reading.has(OTHER_QUESTION):
        return None
    yes_no = reading.has(YES_NO)
    programmes_asked = reading.shows(_ASKS_PROGRAMMES)
    named_goals = _goals(reading, facts)
    called = reading.has(rf"{GOAL}|eu-?mal\w*") or bool(named_goals)
    named = programmes_named(reading, facts)
    alone, lacks, shared = reading.has(_ALONE), reading.has(_NOT), reading.has(_SHARED)
    count, most = reading.has(COUNT), reading.has(_MOST)
    if not called or not understood(reading, NOUNS, COVERS, _PLAIN):
        return None
    if alone and not lacks:
        return _alone(every, named, facts, reading.language)
    if len(named) == 1 and lacks and not yes_no:
        return _lacking(every, named[0], facts, reading.language)
    if len(named) == 2 and lacks and not (yes_no or named_goals or alone):
        return _in_one_only(every, named, facts, reading.language)
    if yes_no and len(named) == 1 and len(named_goals) == 1:
        return _yes_no(named_goals[0], named[0], lacks, facts, reading.language)
    if not (named or named_goals or lacks or yes_no) and (shared or most):
        return _by_number(every, bool(most and programmes_asked), facts, reading.language)
    if lacks and shared and not (named or named_goals or yes_no or alone or most):
        return _unshared(every, facts, reading.language)
    if programmes_asked and named_goals and lacks and not (named or yes_no or alone):
        return _without(named_goals, every, facts, reading.language)
    if programmes_asked and named_goals and not (named or lacks) and (count or shared):
        return _programmes(named_goals, facts, reading.language)
    return None


def _goals(reading: Reading, facts: Facts) -> tuple[Goal, ...]:
    numbers = numbers_in(reading)
    by_number = tuple(goal for goal in facts.register.goals if goal.number in numbers)
    return by_number or goals_named(reading, facts)


def _alone(
    every: Sequence[Goal], named: Sequence[str], facts: Facts, language: str
) -> Draft | None:
    found = [g for g in every if len(g.programmes) == 1 and (not named or g.programmes[0] in named)]
    draft = Draft(facts.knowledge, language)
    for goal in found:
        draft.say(f"{goal_row(goal, facts, language)}.", [goal.place])
    return draft if found else None


def _lacking(every: Sequence[Goal], programme: str, facts: Facts, language: str) -> Draft | None:
    found = [goal for goal in every if programme not in goal.programmes]
    if not found:
        return None
    name = programme_name(programme, facts, language)
    places = [goal.place for goal in every]
    draft = Draft(facts.knowledge, language)
    said = {
        "sv": f"Av de {len(every)} mål som räknas upp gäller {len(found)} inte {name}:",
        "en": f"Of the {len(every)} goals listed, {len(found)} do not name {name}:",
    }[language]
    draft.say(said, places, [str(len(every)), str(len(found))])
    draft.list((goal_row(goal, facts, language), [goal.place]) for goal in found)
    return draft


def _without(goals: Sequence[Goal], every: Sequence[Goal], facts: Facts, language: str) -> Draft:
    """The programmes that none of these goals names, and which they name."""
    programmes = list(dict.fromkeys(p for goal in every for p in goal.programmes))
    others = [p for p in programmes if all(p not in goal.programmes for goal in goals)]
    draft = Draft(facts.knowledge, language)
    places = [goal.place for goal in every]
    if others:
        names = row_of([programme_name(p, facts, language) for p in others], language)
        names = names[:1].upper() + names[1:]
        verb = "is" if len(others) == 1 else "are"
        said = {
            "sv": f"{names} nämns inte för {'de målen' if len(goals) > 1 else 'det målet'}.",
            "en": f"{names} {verb} not named for {'those goals' if len(goals) > 1 else 'it'}.",
        }[language]
    else:
        said = {"sv": "Inget av programmen saknas.", "en": "None of the programmes."}[language]
    draft.say(said, places)
    draft.list((goal_row(goal, facts, language), [goal.place]) for goal in goals)
    return draft


def _in_one_only(every: Sequence[Goal], named: Sequence[str], facts: Facts, language: str) -> Draft:
    """The goals of the first of two programmes that the second lacks, or that there are none."""
    first, second = (programme_name(each, facts, language) for each in named)
    found = [g for g in every if named[0] in g.programmes and named[1] not in g.programmes]
    places = [goal.place for goal in every]
    draft = Draft(facts.knowledge, language)
    number = str(len(found)) if found else {"sv": "Inget", "en": "None"}[language]
    said = {
        "sv": f"{number} av de {len(every)} målen gäller {first} men inte {second}:",
        "en": f"{number} of the {len(every)} goals is for {first} but not for {second}:",
    }[language]
    draft.say(said, places, [str(len(every)), str(len(found))])
    draft.list((goal_row(goal, facts, language), [goal.place]) for goal in found or every)
    return draft


def _by_number(
    every: Sequence[Goal], of_programmes: bool, facts: Facts, language: str
) -> Draft | None:
    """The goals that all programmes share, or the programme that has the most goals."""
    programmes = list(dict.fromkeys(p for goal in every for p in goal.programmes))
    draft, places = Draft(facts.knowledge, language), [goal.place for goal in every]
    if not of_programmes:
        found = [goal for goal in every if len(goal.programmes) == len(programmes)]
        number = str(len(found))
        said = {
            "sv": f"{number} av {len(every)} mål har alla {len(programmes)} program:",
            "en": f"{number} of {len(every)} goals are shared by all {len(programmes)} programmes:",
        }[language]
        draft.say(said, places, [number, str(len(every)), str(len(programmes))])
        draft.list((goal_row(goal, facts, language), [goal.place]) for goal in found)
        return draft if found else None
    sizes = {p: sum(p in goal.programmes for goal in every) for p in programmes}
    best = [p for p, size in sizes.items() if size == max(sizes.values())]
    names = row_of([programme_name(p, facts, language) for p in best], language)
    number = str(max(sizes.values()))
    said = {"sv": f"{number} mål gäller {names}.", "en": f"{number} goals: {names}."}[language]
    draft.say(said, places, [number])
    draft.list((goal_row(goal, facts, language), [goal.place]) for goal in every)
    return draft


def _unshared(every: Sequence[Goal], facts: Facts, language: str) -> Draft | None:
    """The goals that not all programmes share."""
    programmes = {p for goal in every for p in goal.programmes}
    found = [goal for goal in every if len(set(goal.programmes)) < len(programmes)]
    if not found:
        return None
    numbers = [str(n) for n in (len(found), len(every), len(programmes))]
    said = {
        "sv": "{} av {} mål har inte alla {} program:",
        "en": "{} of {} goals, not shared by all {} programmes:",
    }[language]
    draft = Draft(facts.knowledge, language)
    draft.say(said.format(*numbers), [goal.place for goal in every], numbers)
    draft.list((goal_row(goal, facts, language), [goal.place]) for goal in found)
    return draft


def _yes_no(goal: Goal, programme: str, lacks: bool, facts: Facts, language: str) -> Draft:
    holds = programme in goal.programmes
    word = yes_or_no(holds, language)
    if holds and lacks and language == "sv":
        word = "Jo"
    draft = Draft(facts.knowledge, language)
    draft.say(f"{word}: {goal_row(goal, facts, language)}.", [goal.place])
    return draft


def _programmes(found: Sequence[Goal], facts: Facts, language: str) -> Draft:
    draft = Draft(facts.knowledge, language)
    for goal in found:
        number = str(len(goal.programmes))
        row = row_of([programme_name(p, facts, language) for p in goal.programmes], language)
        said = {"sv": f"{number} program: {row}.", "en": f"{number} programmes: {row}."}[language]
        draft.say(said, [goal.place], [number])
        draft.say(f"{goal_row(goal, facts, language)}.", [goal.place])
    return draft
