"""What the text does not say of beginnings, of what others pay and of who a contact is: since when
somebody is a member or has a seat, where it only tells that they are or do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.question import Question
from assistant.register.collaboration_facts import COUNT_MEMBERS, FOUNDED, NAMES_ASKED
from assistant.register.cost_parts import BACK
from assistant.register.cost_question import asks_own_budget, per_other
from assistant.register.facts import Facts
from assistant.register.listed import strategies_named
from assistant.register.other_region import BESIDE, other_region
from assistant.register.presumed import in_place
from assistant.register.roles import Role
from assistant.register.seat_question import SeatQuestion
from assistant.register.strategy_words import FIRST_YEAR, START
from assistant.register.wordings import YEARS
from corpus.collaboration import Collaboration
from ingest.words import cased_words_of, fold

_WHEN = (
    rf"(?:nar|vilket ar(?:tal)?|sedan nar|hur lange|{YEARS}|when|"
    r"(?:since )?(?:what|which) year|"
    r"since when|how long|how many years)"
)
_JOINS = (
    r"(?:(?:blev|bli|blivit|ar|varit|var|been|become|became|is|are|was|were) (?:\S+ ){0,3}?"
    r"(?:medlem(?:mar)?|members?)|medlem(?:mar)? sedan|members? since|med i|vara med|varit med|"
    r"fick .*\bmed|gick\b.*\bmed|gatt med|anslot\w*|anslutit|ansluten|anslutna|join\w*|part of|"
    r"belong\w*|been in|enter(?:ed)?)"
)
_JOINED = re.compile(rf"\b{_WHEN}\b.*\b{_JOINS}\b")
_PAYS = re.compile(
    r"\b(?:betala[rt]?e?|lagger|lagga|bidrar?|skjuter till|satsar|star for|kosta[rt]?e?|pays?|paid|"
    r"pay|contribut\w+|puts? in|spends?|spent|chips? in|avgift\w*|fees?|andel\w*|shares?|costs?)\b"
)
_HOW_MUCH = re.compile(
    r"\b(?:vad|hur (?:mycket|stor\w?|hog\w?)|what|how (?:much|big|high|large))\b"
)
_CONTACT = re.compile(
    r"\b(?:vem|vems|vad heter|namn(?:et)?|who|whose|name)\b.*\b(?:kontaktperson(?:en)?|"
    r"contact person|(?:our|var) contact)\b"
)
_SUM_ASKED = re.compile(
    r"\b(?:hur mycket|hur stor\w?|hur manga (?:kronor|kr|procent)|vilket belopp|vilken summa|"
    r"how much|how big|how large|how many (?:kronor|sek|per ?cent)|what (?:amount|sum|share))\b"
)
_OTHER_SUM = re.compile(
    r"\b(?:kosta\w*|kostnad\w*|costs?|costing|total\w*|sammanlagt|budget\w*|avgift\w*|fees?|"
    r"tjanst\w*|heltid\w*|full[- ]time|posts?|arvode\w*|mal(?:en|et)?|goals?)\b"
)
_IS_IN = re.compile(
    r"^\W*(?:(?:och|men|and|but|hej)\W+)?(?:ar|ingar|tillhor|is|are|does|do|har)\b.*"
    r"\b(?:med i|med|medlem\w*|ingar|i|member\w*|part of|in|belong\w*)\b"
)
_SEATED_SINCE = re.compile(
    r"\b(?:sedan nar|sen nar|vilket ar|hur lange har|hur manga ar har|since when|"
    r"since (?:what|which) year|(?:what|which) year|how long (?:has|have)|"
    r"how many years (?:has|have))\b|"
    r"\b(?:nar|when)\b.*\b(?:borjade|tilltradde|kom in|tog plats|invald\w*|valdes|utsags|"
    r"start(?:ed)?|join(?:ed)?|become|elected|appointed|take (?:his|her|the) seat)\b"
)


def beyond_ours(question: Question, asked: SeatQuestion, facts: Facts) -> bool:
    """Whether a question asks for more than what the text tells, which is ours and of today;
    `asked` is how it is read as one on seats."""
    return (
        asks_joining(question, facts)
        or asks_cost_of_other(question, facts)
        or asks_contact_person(question, facts)
        or asks_seated_since(question, asked, facts)
        or asks_membership_of_other(question, facts)
        or asks_amount_per(question, facts)
        or asks_own_budget(question.text, facts)
        or asks_untold_start(question, facts)
    )


def asks_untold_start(question: Question, facts: Facts) -> bool:
    """Since when a strategy applies, of which the list gives the last year alone."""
    reading = facts.read(question)
    if not reading.shows(_WHEN) or not reading.shows(rf"{START}|{FIRST_YEAR}"):
        return False
    named = strategies_named(reading, facts)
    return bool(named) and all(each.first_year is None for each in named)


def asks_membership_of_other(question: Question, facts: Facts) -> bool:
    """Whether one who is named in another collaboration is in this, whose members the text does
    not name."""
    folded = in_place(question.text)
    each = facts.only_named(question.text)
    if each is None or each.members is not None or not _IS_IN.search(folded):
        return False
    every = (c for c in facts.register.collaborations if c.members is not None)
    return any(_others_named(question, other, facts) for other in every)


def asks_amount_per(question: Question, facts: Facts) -> bool:
    """What something costs by the month, the member or the like, where no amount is given so."""
    folded = in_place(question.text)
    if not _HOW_MUCH.search(folded) or not _PAYS.search(folded) or not per_other(folded):
        return False
    return bool(facts.register.costs) and not facts.once(_gives_per)


def _gives_per(facts: Facts) -> bool:
    """Whether the texts give anything by the month, the night or the like."""
    texts = facts.knowledge.documents.values()
    return any(per_other(in_place(document.text)) for document in texts)


def asks_joining(question: Question, facts: Facts) -> bool:
    """Since when somebody is a member of a collaboration, where the text does not tell it."""
    folded = in_place(question.whole)
    each = facts.only_named(question.whole)
    if each is None or not _JOINED.search(folded) or question.people:
        return False
    if re.search(rf"\b(?:{FOUNDED})\b|{COUNT_MEMBERS}|{NAMES_ASKED}", folded):
        return False
    return each.member_since is None or bool(_others_named(question, each, facts))


def asks_cost_of_other(question: Question, facts: Facts) -> bool:
    """What another member, or a region that is none, pays, where every cost is ours."""
    text = question.text
    folded = in_place(text)
    if not _PAYS.search(folded) or not _HOW_MUCH.search(folded) or not facts.register.costs:
        return False
    return any(
        _others_named(question, each, facts) for each in facts.register.collaborations
    ) or bool(other_region(text, facts))


def asks_contact_person(question: Question, facts: Facts) -> bool:
    """Who the contact person is, where no seat of the text is a contact person's."""
    if not _CONTACT.search(in_place(question.text)):
        return False
    roles = (fold(f"{seat.role} {seat.body}") for seat in facts.seating.seats)
    return not any("kontakt" in role for role in roles)


def asks_seated_since(question: Question, asked: SeatQuestion, facts: Facts) -> bool:
    """Since when somebody has a seat, where no seat of theirs has a year."""
    if not asked.people or asked.roles & {Role.CHAIR, Role.VICE} or not facts.seating.seats:
        return False
    if not _SEATED_SINCE.search(in_place(question.text)):
        return False
    seats = [seat for seat in facts.seating.seats if seat.person in asked.names]
    return not any(seat.year for seat in seats if seat.role is None or "ordf" not in seat.role)


def _others_named(question: Question, each: Collaboration, facts: Facts) -> list[str]:
    """The members of a collaboration, other than ourselves, that a turn speaks of by name."""
    text = in_place(facts.aliases.blanked(question.text))
    own = {fold(word) for word in cased_words_of(facts.knowledge.collection.publisher or "")}
    found = []
    for name in each.members.value if each.members else ():
        words = [fold(word) for word in cased_words_of(name) if word[:1].isupper()]
        words = [word.removesuffix("s") for word in words if len(word) > 3 and word not in own]
        terms = (m.term for m in facts.glossary.find(name) if name in m.term.names)
        forms = {fold(form) for term in terms for form in term.names}
        if words and any(any(_stands(form, text)) for form in {words[0], *forms}):
            found.append(name)
    return found


def _stands(word: str, text: str) -> Iterator[bool]:
    """Each place of a word in a text, unless it stands there beside ourselves."""
    for match in re.finditer(rf"\b{re.escape(word)}s?\b", text):
        yield not re.search(rf"\b{BESIDE} (?:region )?$", text[: match.start()])


def asks_amount_of_back(question: Question, facts: Facts) -> bool:
    """How much it is that is paid back, of which the turn before spoke, with no word of its own
    for what it asks the amount of; no amount of the text is paid back."""
    turn, before = in_place(question.text), in_place(question.context)
    if not before or not re.search(rf"\b(?:{BACK})\b", before) or not _SUM_ASKED.search(turn):
        return False
    if _OTHER_SUM.search(turn) or re.search(rf"\b(?:{BACK})\b", turn):
        return False
    if facts.only_named(question.text):
        return False
    said = [c.reimbursement.place for c in facts.register.costs if c.reimbursement]
    texts = {d: document.text for d, document in facts.knowledge.documents.items()}
    return bool(said) and not any(
        re.search(r"\d", place.span.of(texts[place.document])) for place in said
    )
