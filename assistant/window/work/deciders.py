"""Who decides and who does what: the responsibilities of the body itself, told apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.place import Place
from corpus.responsibility import Responsibility
from ingest.knowledge import Knowledge
from ingest.words import fold

_DECIDES = re.compile(
    r"^(?:beslut|fastställ|anta(?:r|s|git)\b|godkänn|avgör|fattar\b)", re.IGNORECASE
)
_NEW = re.compile(
    r"\b(?:nya|nytt|ny)\s+(?:\w+\s+)?(?:samarbet|nätverk|partnerskap|medlemskap|samverkan)",
    re.IGNORECASE,
)

_PRONOUN = re.compile(
    r"^(?:den|det|de|dem|denna|detta|dessa|sådan\w*)\b(?!\s+\w+\s+\w)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Duty:
    """What one sentence says that one doer does: one act, or several."""

    who: str
    acts: tuple[Responsibility, ...]

    @property
    def places(self) -> tuple[Place, ...]:
        """Where the acts stand, and where an earlier sentence names the doer."""
        found = (place for act in self.acts for place in (act.place, act.who_at) if place)
        return tuple(dict.fromkeys(found))


def decides(each: Responsibility) -> bool:
    """Whether an act is a decision."""
    return bool(_DECIDES.match(each.act))


def duties(knowledge: Knowledge, decisions: bool) -> tuple[Duty, ...]:
    """The decisions, or the other acts, doer by doer; a collaboration's own are left out."""
    by_doer: dict[str, dict[Place, list[Responsibility]]] = {}
    for each in knowledge.register.responsibilities:
        if decides(each) is decisions and each.who and not within(each, knowledge):
            by_doer.setdefault(fold(each.who), {}).setdefault(each.place, []).append(each)
    return tuple(
        Duty(capital(acts[0].who), tuple(acts))
        for by_sentence in by_doer.values()
        for acts in by_sentence.values()
    )


def on_joining(knowledge: Knowledge) -> tuple[Responsibility, ...]:
    """The decisions on new collaborations."""
    return tuple(
        each
        for each in knowledge.register.responsibilities
        if decides(each) and each.who and _NEW.search(each.what)
    )


def within(each: Responsibility, knowledge: Knowledge) -> str:
    """The heading of the collaboration in whose section an act stands, empty where it does not."""
    above = [
        c.section[-1]
        for c in knowledge.register.collaborations
        if c.section and each.section[: len(c.section)] == c.section and c.name in c.section[-1]
    ]
    return above[-1] if above else ""


def said(acts: tuple[Responsibility, ...], knowledge: Knowledge) -> str:
    """What is done, as the text words it; the whole sentence where one act says too little."""
    each = acts[0]
    if len(acts) > 1 or _leans(each):
        return each.place.span.of(knowledge.documents[each.place.document].text)
    if not each.who or (each.act.endswith("s") and each.what):
        return capital(f"{each.what} {each.act}")
    return f"{each.act} {each.what}".strip()


def sentence_of(each: Responsibility, knowledge: Knowledge) -> str:
    """What is done, with its doer before it where the words do not name it."""
    words = said((each,), knowledge)
    if each.who and (not _leans(each) or each.who_at):
        return f"{capital(each.who)}: {words}" if _leans(each) else f"{capital(each.who)} {words}"
    return words


def _leans(each: Responsibility) -> bool:
    """Whether an act speaks of what its sentence names before, so that it says too little alone."""
    return each.who_at is not None or bool(_PRONOUN.match(each.what))


def capital(words: str) -> str:
    """Words with a capital first letter."""
    return words[:1].upper() + words[1:]
