"""Relations that a list does not tell: in what order substitutes step in, whom another sends,
which member pays most, what a strategy that is only listed belongs to."""

from __future__ import annotations

import re

from assistant.conversation.follow_up import without_opener
from assistant.question import Question
from assistant.register.facts import Facts
from assistant.register.listed import strategies_named
from assistant.register.roles import WORDS, Role
from assistant.register.seat_question import SeatQuestion
from assistant.register.seat_words import Want
from assistant.register.silence_asked import only_asked
from ingest.words import cased_words_of, fold, words_of

_FIRST = re.compile(
    r"\b(?:(?:i vilken|vilken|in what|in which|what|which) (?:turordning|ordning|order|sequence)\b|"
    r"turordning\w*|pecking order|"
    r"(?:forst|forsta|first|next|nast) (?:i|in) (?:tur(?:en)?|kon|line|order|the queue|ordning)|"
    r"(?:kallas?|calls?|called|gar|trader|kliver|rycker|hoppar|steps?|goes|go|comes|kommer|"
    r"ska|skall|tillfragas|asked|far)\b(?: \w+){0,4}? (?:allra )?(?:forst|first)\b|"
    r"(?:forst|first)\b(?: \w+){0,3}? (?:in|att (?:kallas|ga|rycka|hoppa))\b|"
    r"(?:forste|first|1:e|1st) (?:ersattare\w*|suppleant\w*|substitute|deputy|alternate|stand-in))"
)
_RANKED = re.compile(
    r"(?:forste|andre|tredje|first|second|third) (?:ersattar|suppleant|substitut|deput)|turordning"
)
_DEPUTIES = re.compile(rf"\b(?:{WORDS[Role.DEPUTY]})\b")
_WHOM = re.compile(
    r"\b(?:vem|vilka|vilken|who|whom|which (?:people|persons|politicians|parties|members))\b|"
    r"\b(?:namn\w*|names?|parti\w*|part(?:y|ies))\b"
)
_SENDS = r"skickar|sander|utser|utsett|har|send|sends|sent|does|do|did|has|have|appoints?|fields?"
_PAYS = (
    r"betalar|lagger|satsar|avsatter|bidrar|spenderar|budgeterar|pays?|spends?|puts?|contributes?|"
    r"sets? aside|budgets?|invests?"
)
_ITS_COST = r"(?:\w+ )?(?:kostnad\w*|avgift\w*|andel|notan?|costs?|fees?|share|bill|budget)"
_PAYS_MOST = re.compile(
    r"\b(?:vilken|vem|vilka|who|which(?: one)?(?: of (?:them|the members))?|whose)\b[^.?!]*"
    r"\b(?:betalar|pays?|avgift\w*|fees?|bidrar|contributes?)\b[^.?!]*"
    r"\b(?:mest|hogst\w?|storst\w?|most|highest|biggest|largest|minst|lagst\w?|least|lowest|"
    r"smallest)\b|"
    r"\b(?:vilken|vem|who|which(?: one)?(?: of (?:them|the members))?|whose)\b[^.?!]*"
    r"\b(?:mest|hogst\w?|storst\w?|most|highest|biggest|largest|minst|lagst\w?|least|lowest|"
    r"smallest) (?:medlems)?(?:avgift\w*|(?:membership )?fees?|i avgift)\b"
)
_MEMBER = re.compile(
    r"\b(?:vilken|vem|who|whose|which)\b(?: \w+)?(?: (?:av|of) (?:dem|dom|de|them|the|these))?"
    r"(?: \w+)?\b(?: (?:medlem\w*|members?|region\w*|parter\w*|stad\w*|cit(?:y|ies)|countr\w+|"
    r"land|dem|dom|de|them)\b)"
)
_OURS = re.compile(r"\b(?:vi|oss|we|us|our|vara?|vart)\b")
_RELATED = re.compile(
    r"\b(?:kopplad\w*|kopplat|kopplas|kopplar|knuten|knutet|hor\b[^.?!]*\b(?:till|ihop)|tillhor|"
    r"sorterar under|lyder under|bidrar|link(?:ed|s)?|connected|tied|belongs?|relate[sd]?|"
    r"falls? under|contributes?|supports?|stodjer|matchar|ansvarar|ansvarig\w*|responsible|"
    r"in charge|owns|ager|skrev|skrivit|tog fram|tagit fram|wrote|drafted|drew up)\b"
)
_YEAR = re.compile(r"\b(?:artal\w*|vilket ar|vilka ar|years?)\b")
_STRATEGY = re.compile(r"strateg|\bplan|plan(?:en)?\b|program")
FEW = 5
"""Words of a turn that does nothing but name another."""
_ASKS = re.compile(r"\b(?:vilk(?:en|et|a)|vem|vad|who|which|what|whom)\b")


def relation_is_unsaid(question: Question, asked: SeatQuestion, facts: Facts) -> bool:
    """Whether a question asks for a relation between listed things that no text gives."""
    text = fold(question.text)
    return (
        _asks_order(question, asked, facts)
        or _asks_whom_another_sends(text, asked, facts)
        or _asks_another_in_turn(question, asked, facts)
        or _asks_which_member_pays(question, facts)
        or _asks_what_another_pays(text, facts)
        or _asks_what_listed_belongs_to(question, facts)
    )


def _asks_order(question: Question, asked: SeatQuestion, facts: Facts) -> bool:
    """In what order those who may step in are called, where the text ranks nobody."""
    if not facts.seating.seats or facts.once(_ranks_deputies):
        return False
    if not _FIRST.search(fold(question.text)):
        return False
    return bool(_DEPUTIES.search(fold(question.whole))) or Role.DEPUTY in asked.roles


def _ranks_deputies(facts: Facts) -> bool:
    return bool(_RANKED.search(facts.heard))


def _asks_whom_another_sends(text: str, asked: SeatQuestion, facts: Facts) -> bool:
    """Whom a member that the text names has in a body, where it gives no seat of that member's."""
    if not facts.seating.seats or asked.yes_no or asked.people:
        return False
    if not (asked.scopes or facts.aliases.find(text)):
        return False
    sending = facts.once(_others_sending)
    return bool(_WHOM.search(text) and sending and sending.search(text))


def _asks_what_another_pays(text: str, facts: Facts) -> bool:
    """What a member costs or pays of which the text tells only that it is one."""
    paying = facts.once(_others_paying)
    return bool(facts.register.costs and paying and paying.search(text))


def _others_paying(facts: Facts) -> re.Pattern[str] | None:
    """What says (folded) that another member pays."""
    others = _others(facts)
    does = rf"(?:does|do|did|has|{_PAYS}) (?:the )?(?:region |city of |county of )?(?:{others})"
    paid = rf"(?:{others})(?: \w+)?(?:['’]?s)? (?:(?:{_PAYS})\b|{_ITS_COST}\b)"
    pays = rf"{does}s?\b[^.?!]*\b(?:{_PAYS})\b"
    return re.compile(rf"\b(?:{pays}|{paid})") if others else None


def _asks_another_in_turn(question: Question, asked: SeatQuestion, facts: Facts) -> bool:
    """Whom another member has, in a few words after who ours are ("and the port's?")."""
    turn = without_opener(question.text)
    if not question.context or Want.WHO not in asked.wants or len(words_of(turn)) > FEW:
        return False
    others = facts.once(_others_named)
    return bool(others and others.search(fold(turn)))


def _others_named(facts: Facts) -> re.Pattern[str] | None:
    """What names (folded) another member."""
    others = _others(facts)
    return re.compile(rf"\b(?:{others})s?\b") if others else None


def _others_sending(facts: Facts) -> re.Pattern[str] | None:
    """What says (folded) that a member sends somebody whose seats the text does not give."""
    others = _others(facts)
    agent = rf"(?:{_SENDS}) (?:the )?(?:region )?(?:{others})s?\b(?! (?:with|med)\b)"
    sender = rf"(?:{others}) (?:skickar|sander|utser|sends?|appoints?|fields?)\b"
    place = rf"(?:for|fran|from|hos) (?:the )?(?:region |city of )?(?:{others})\b"
    return re.compile(rf"\b(?:{agent}|{sender}|{place})") if others else None


def _others(facts: Facts) -> str:
    """The members of collaborations whose seats the text does not give, as a pattern (folded)."""
    own = fold(" ".join((*facts.seating.holders, facts.knowledge.collection.publisher or "")))
    named = (each.members for each in facts.register.collaborations)
    names = (fold(name) for members in named if members for name in members.value)
    bare = (re.sub(r"^region |s? (?:lan|county)$", "", name) for name in names)
    return "|".join(re.escape(name) for name in bare if name and name not in own)


def _asks_which_member_pays(question: Question, facts: Facts) -> bool:
    """Which member of one collaboration pays most or least, where no member's fee is told."""
    text = fold(question.text)
    if not facts.register.costs or _OURS.search(text) or not _PAYS_MOST.search(text):
        return False
    return bool(_MEMBER.search(text)) and len(facts.named(facts.read(question))) <= 1


def _asks_what_listed_belongs_to(question: Question, facts: Facts) -> bool:
    """To what a strategy belongs, or who has charge of it, of which the text has a line alone."""
    asked = fold(only_asked(question).text)
    if not _RELATED.search(asked) or not _ASKS.search(asked) or _YEAR.search(asked):
        return False
    named = strategies_named(facts.read(question), facts)
    written = facts.once(_lines)
    if len(named) != 1 or written.count(fold(named[0].name)) != 1:
        return False
    words = {fold(word) for word in cased_words_of(question.text)}
    whole = len(words & {fold(word) for word in cased_words_of(named[0].name)}) > 1
    return whole or bool(_STRATEGY.search(fold(question.text)))


def _lines(facts: Facts) -> str:
    texts = (fold(document.text) for document in facts.knowledge.documents.values())
    return " ".join(" ".join(text.split()) for text in texts)
