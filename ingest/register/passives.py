"""Passive clauses of division of work: "planen följs upp årligen av nämnden"."""

from __future__ import annotations

import re

from ingest.register.actors import is_actor
from ingest.register.acts import PASSIVE
from ingest.register.clause import LOOSE_END, RELATIVE, Clause, is_fronted
from ingest.register.times import TIME

_AGENT = re.compile(r"\bav\s+(?P<who>[^,.;]+?)(?=\s+som\b|[,.;]|$)")
_OTHER_VERB = re.compile(
    r"\s+(?:(?:ska|skall|bör|måste|får|kan)\b.*|(?:består|har|är|finns|omfattar|bildades|startade)\b"
    r".*\b(?:och|samt))$"
)
_MODAL = re.compile(r"^(?P<front>.*?)\s+(?:ska|skall|bör|måste|får|kan)\s+(?P<subject>.*)$", re.I)
_RELATED = re.compile(r"\b(?P<what>(?:en|ett|den|det|de)\s+[^,.;]+?),\s+som\s+$", re.IGNORECASE)


def passive_clauses(text: str) -> tuple[Clause, ...]:
    """Passive acts that name a time or who does them."""
    matches = [m for m in PASSIVE.finditer(text) if _main_passive(text, m)]
    found: list[Clause] = []
    for at, match in enumerate(matches):
        start = 0 if at == 0 else match.start()
        end = matches[at + 1].start() if at + 1 < len(matches) else len(text)
        words = text[start:end].rstrip(" .")
        agent = _AGENT.search(TIME.sub("", text[match.end() : end]))
        who = LOOSE_END.sub("", TIME.sub("", agent["who"])).strip() if agent else ""
        who = who if is_actor(who) else ""
        if who or TIME.search(words):
            what = found[0].what if found else _passive_subject(text, match)
            found.append(Clause(who, match.group(), what, words))
    return tuple(found)


def _main_passive(text: str, match: re.Match[str]) -> bool:
    """Whether a passive stands in a main clause, or in a relative one after a comma."""
    before = text[: match.start()]
    return not RELATIVE.search(before) or bool(_RELATED.search(before))


def _passive_subject(text: str, match: re.Match[str]) -> str:
    before = text[: match.start()]
    if related := _RELATED.search(before):
        return re.sub(r"^.*\b(?=(?:en|ett|den|det|de)\s)", "", related["what"])
    before = before.strip(" ,")
    if (modal := _MODAL.match(before)) and is_fronted(modal["front"]):
        return TIME.sub("", modal["subject"]).strip()
    if before and not is_fronted(before):
        return _OTHER_VERB.sub("", before)
    rest = re.split(r"[,.;]|\s+som\s+|\s+av\s+|\s+(?:i|vid|på)\s+", text[match.end() :])
    return TIME.sub("", rest[0]).strip()
