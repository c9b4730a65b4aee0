"""Programme goals: which there are, which programmes cover them, how many, for which period."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from assistant.register.amounts import row_of
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.reading import Reading
from assistant.register.wordings import asks_otherwise, is_yes_no, sets_apart, understood
from assistant.register.years import years_asked
from assistant.understand.quantities import values_in
from corpus.goal import Goal
from corpus.place import Place
from ingest.words import cased_words_of, fold

GOAL = r"mal|malen|malet|programmal(?:en)?|goals?|objectives?|targets?|po"
NOUNS = (
    r"politiska|eu|eu:s|eus|sammanhallningspolitik\w*|politisk|policy|political|cohesion|"
    r"program|programmen|programmet|programs?|programmes?|interreg\w*|interregprogram\w*|"
    r"specific|nummer|nr|"
    r"number|europeiska|european"
)
COVERS = (
    r"tacks?|tacker|tackt|tackta|omfattar?|omfattas|galler|har|hor|horer|ingar|arbetar|"
    r"mot|styr|styra|av|"
    r"i|cover|covers|covered|apply|applies|apply to|relevant|belongs?|which|that|have|has|"
    r"under|raknas upp|"
    r"upp|listed|listas|formulerat|formulerats|formulerade|formulated|satt|finns|heter|"
    r"namn|called|named|"
    r"raknar|styrs|vilka|vilket|what|are|there|exist"
)
COUNT = r"hur manga|how many|antal(?:et)?|number of"
TOPIC = (
    r"politisk\w*|policy|political|sammanhallningspolitik\w*|cohesion|interreg\w*|"
    r"eu-?program\w*|programmens?|programmes?|programs?|programmal\w*|programperiod\w*"
)
"""Words that tell the goals of programmes from other goals."""
PERIOD = (
    r"vilken period|perioden|period|mellan vilka ar|which period|what period|which years|"
    r"what years|how long|hur lange|time period"
)
_SPELLED = {
    word: number
    for number, words in enumerate(
        (
            "ett one first forsta", "tva two second", "tre three third tredje",
            "fyra four fourth fjarde", "fem five fifth femte",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
_NUMBER = r"(?:\d{1,2}|ett|one|tva|two|tre|three|fyra|four|fem|five)"
_AND = r"(?:,| och| and| &| eller| or|, och|, and)(?: mal| goal)?(?: nr| nummer| numbers?)? "
_NUMBERED = (
    r"(?:mal|malen|goals?|objectives?|targets?|po)"
    rf"(?:(?: nr| nummer| numbers?) {_NUMBER}| {_NUMBER}|\d{{1,2}})(?:{_AND}{_NUMBER})*"
    r"(?! (?:goals?|objectives?|targets?|mal|program\w*)\b)"
)
_ORDINAL = r"(?:first|forsta|second|third|tredje|fourth|fjarde|fifth|femte)"
_ORDINALS = (
    rf"{_ORDINAL}(?:{_AND}{_ORDINAL})* (?:eu:?s? )?(?:politiska |policy |political )?"
    r"(?:malet|malen|mal|goals?|objectives?|targets?)"
)
_WHOLE = re.compile(r"\b(\w+)\s+(?:\w+\s+)?mål(?:en)?\b")


def goals(reading: Reading, facts: Facts) -> Draft | None:
    """The goals that a question asks for, with their programmes."""
    every = facts.register.goals
    if not every or is_yes_no(reading):
        return None
    topic = reading.copy().has(TOPIC)
    called = reading.copy().has(GOAL)
    numbers = numbers_in(reading)
    named = goals_named(reading, facts)
    reading.take(GOAL)
    programme = programmes_named(reading, facts)
    years = years_asked(reading, facts)
    period, count = reading.has(PERIOD), reading.has(COUNT)
    if not (named or (called and (topic or numbers or programme))):
        return None
    whole = _whole(facts)
    if whole and not programme and not numbers:
        reading.take(
            rf"(?:de |dessa |the |these |av |of )*(?:eu:?s? )?(?:{fold(whole[1])}|{whole[2]})"
        )
    if sets_apart(reading) or asks_otherwise(reading) or not _in_period(years, every):
        return None
    if not understood(reading, NOUNS, COVERS, r"alla|samtliga|all|vilken|olika"):
        return None
    if period and not (numbers or named or programme or count):
        return _period(every, facts, reading.language)
    picked = [g for g in every if not (numbers or named) or g.number in numbers or g in named]
    if programme:
        picked = [g for g in picked if all(p in g.programmes for p in programme)]
    if not picked:
        return None
    draft = _listed(picked, bool(numbers or named), programme, facts, reading.language)
    if numbers - {goal.number for goal in every}:
        _formulated(draft, facts, reading.language)
    return draft


def numbers_in(reading: Reading) -> set[int]:
    """The numbers of goals that a question names, which it takes."""
    found = reading.take(rf"{_NUMBERED}|{_ORDINALS}")
    digits = {int(number) for each in found for number in re.findall(r"\d+", each)}
    spelled = {word for each in found for word in fold(each).split()}
    return digits | {n for word, n in _SPELLED.items() if word in spelled}


def goals_named(reading: Reading, facts: Facts) -> tuple[Goal, ...]:
    """The goals that a question calls by a word that only one goal's name has."""
    found: dict[Goal, None] = {}
    asked = {fold(word) for word in reading.text_words()}
    for words, own in facts.once(_words_of_goals):
        for goal in sorted({own[word] for word in asked & own.keys()}):
            found[facts.register.goals[goal]] = None
            reading.take_words(words[goal])
    return tuple(found)


def _words_of_goals(facts: Facts) -> list[tuple[list[set[str]], dict[str, int]]]:
    """For each language: the words of every goal's name, and the words that only one goal has."""
    goals, found = facts.register.goals, []
    first = {goal: number for number, goal in reversed([*enumerate(goals)])}
    for language in ("sv", "en"):
        words = [_words(_name(goal, facts, language)) for goal in goals]
        own: dict[str, set[int]] = defaultdict(set)
        for number in first.values():
            for word in words[number]:
                own[word].add(number)
        alone = {w: min(having) for w, having in own.items() if len(having) == 1 and len(w) > 4}
        found.append((words, alone))
    return found


def programmes_named(reading: Reading, facts: Facts) -> tuple[str, ...]:
    """The programmes of the goals that a question names, by the glossary's names too."""
    known = dict.fromkeys(p for g in facts.register.goals for p in g.programmes)
    found: dict[str, None] = {}
    folded = {fold(programme): programme for programme in known}
    for match in facts.glossary.find(reading.text):
        owner = next((folded[fold(n)] for n in match.term.names if fold(n) in folded), None)
        if owner is not None:
            reading.take_term(match.places)
            found[owner] = None
    for key in sorted(folded, key=len, reverse=True):
        if not found and reading.has(re.escape(key)):
            found[folded[key]] = None
    return tuple(found)


def _listed(
    picked: Sequence[Goal],
    singled: bool,
    programme: Sequence[str],
    facts: Facts,
    language: str,
) -> Draft:
    draft = Draft(facts.knowledge, language)
    if singled:
        for goal in picked:
            draft.say(f"{goal_row(goal, facts, language)}.", [goal.place])
        return draft
    count = str(len(picked))
    names = row_of([programme_name(p, facts, language) for p in programme], language)
    about = {"sv": f" gäller {names}", "en": f" cover {names}"}[language] if programme else ""
    plain = {"sv": " räknar texten upp", "en": " are listed in the text"}[language]
    noun = {"sv": "mål", "en": "goals" if len(picked) > 1 else "goal"}[language]
    places = [goal.place for goal in picked]
    whole = _whole(facts)
    if whole and not programme:
        said = {
            "sv": f"{whole[1].capitalize()} mål är formulerade; {count} av dem räknas upp som "
            "programmens:",
            "en": f"{whole[2]} goals are formulated; {count} of them are listed as those of the "
            "programmes:",
        }[language]
        draft.say(said, [whole[0], *places], [count])
    else:
        draft.say(f"{count} {noun}{about or plain}:", places, [count])
    draft.list((goal_row(goal, facts, language), [goal.place]) for goal in picked)
    if programme:
        _formulated(draft, facts, language)
    return draft


def _formulated(draft: Draft, facts: Facts, language: str) -> None:
    """Say how many goals the text says there are, where that is more than it lists."""
    found = _whole(facts)
    if found is None:
        return
    at, whole, listed = found[0], found[2], str(len(facts.register.goals))
    said = {
        "sv": f"Formulerade är {whole} mål; {listed} av dem räknas upp som programmens.",
        "en": f"Of {whole} goals formulated, {listed} are listed as those of the programmes.",
    }[language]
    draft.say(said, [at, *(g.place for g in facts.register.goals)], [listed])


def _whole(facts: Facts) -> tuple[Place, str, str] | None:
    """Where the text says how many goals there are, as its word for the number and in digits,
    where that is more than it lists."""
    at = next((g.period_at for g in facts.register.goals if g.period_at), None)
    if at is None:
        return None
    match = _WHOLE.search(at.span.of(facts.knowledge.documents[at.document].text))
    values = values_in(match.group(1)) if match else set()
    if match is None or not values or max(values) <= len(facts.register.goals):
        return None
    return at, match.group(1), str(max(values))


def _period(every: Sequence[Goal], facts: Facts, language: str) -> Draft | None:
    at = {g.period_at for g in every if g.period_at}
    if len(at) != 1:
        return None
    first, last = every[0].first_year, every[0].last_year
    draft = Draft(facts.knowledge, language)
    said = {"sv": f"{first}–{last} är målens period.", "en": f"{first}–{last} is their period."}
    draft.say(said[language], at)
    return draft


def goal_row(goal: Goal, facts: Facts, language: str) -> str:
    """A goal with its number and programmes."""
    name = _name(goal, facts, language)
    number = {"sv": f"mål {goal.number}", "en": f"goal {goal.number}"}[language]
    row = row_of([programme_name(p, facts, language) for p in goal.programmes], language)
    called = f"{name} ({number})" if name else number.capitalize()
    return f"{called}: {row}" if row else called


def _name(goal: Goal, facts: Facts, language: str) -> str:
    """A goal's name, in English as its entry's working translation begins."""
    if language == "sv" or not goal.name:
        return goal.name
    words = goal.place.span.of(facts.knowledge.documents[goal.place.document].text)
    translated = facts.knowledge.translations.get(words, "")
    return re.split(r"\s+[-–]\s+", translated)[0] if " - " in translated else goal.name


def programme_name(name: str, facts: Facts, language: str) -> str:
    """A programme's name in the language, by the glossary."""
    if language == "sv":
        return name
    terms = [m.term for m in facts.glossary.find(name) if fold(name) in map(fold, m.term.sv)]
    return next((f"the {t.en[0]}" for t in terms if t.en), name)


def _words(name: str) -> set[str]:
    return {fold(word) for word in cased_words_of(name)}


def _in_period(years: set[int], every: Sequence[Goal]) -> bool:
    first, last = every[0].first_year, every[0].last_year
    return not years or (first is not None and all(first <= y <= (last or first) for y in years))
