"""Clauses of division of work: subject, act and object of a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ingest.register.actors import is_actor
from ingest.register.acts import ACT, INFINITIVE, MODAL_ACT, PASSIVE, SPLIT
from ingest.register.times import TIME

_CONTINUES = re.compile(
    r"^(?:detta|det|vilket)\s+innebär\s+(?:bl\.?\s?a\.?\s+)?att\s+", re.IGNORECASE
)
_IT_IS = re.compile(r"^det\s+är\s+(?P<who>[^,.;]+?)\s+som\s+", re.IGNORECASE)
_FRONT = re.compile(
    r"^(?:i|vid|på|inför|efter|under|senast|varje\s+år|inom|dessutom|tillsammans|med|"
    r"vidare|därefter|därutöver)\b",
    re.IGNORECASE,
)
_WHOLE_BODY = re.compile(
    r"^(?:region(?:en)?|kommunen|förbundet|organisationen|vi|man)\b(?!\w)", re.I
)
_STRONG = re.compile(r"^(?:ansvara|beslut|svara)", re.IGNORECASE)
_JOINED = re.compile(r"(?:,\s*(?:och|samt)?|\s(?:och|samt))\s*(?:\w+\s+)?$")
_RELATIVE = re.compile(r"\b(?:som|vilk\w+|där|när|(?<=, )om|(?<=^)om|att|hur)\s+(?:\w+\s+){0,3}$")
_AGENT = re.compile(r"\bav\s+(?P<who>[^,.;]+?)(?=\s+som\b|[,.;]|$)")
_ADVERB = re.compile(
    r"\s+(?:årligen|löpande|också|även|alltid|ytterst|gemensamt|tillsammans|själva?)\s+"
)
_LOOSE_END = re.compile(r"\s*(?:,|\b(?:och|samt))\s*$")
_OTHER_VERB = re.compile(
    r"\s+(?:(?:ska|skall|bör|måste|får|kan)\b.*|(?:består|har|är|finns|omfattar|bildades|startade)\b"
    r".*\b(?:och|samt))$"
)
_RELATED = re.compile(r"\b(?P<what>(?:en|ett|den|det|de)\s+[^,.;]+?),\s+som\s+$", re.IGNORECASE)


def _fronted(before: str) -> bool:
    """Whether what precedes a verb is no subject, but a time or an adverbial."""
    return bool(_FRONT.match(before)) or not re.search(r"\w", TIME.sub("", before))


@dataclass(frozen=True, slots=True)
class Clause:
    """One act: `words` is the stretch that its times and its support are read from."""

    who: str
    act: str
    what: str
    words: str


_LIES = r"(?P<act>ligger\s+(?:på|hos)|vilar\s+på|åvilar|har)"
_STATED = (
    re.compile(
        r"^(?:ytterst\s+)?ansvarig[at]?(?:\s+för)?\s*(?P<what>.*?)\s+(?P<act>är)\s+(?P<who>[^,.;]+)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^(?:det\s+\w+\s+)?ansvaret\s+för\s+(?P<what>.+?)\s+{_LIES}\s+(?P<who>[^,.;]+)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^(?P<what>(?:det\s+\w+\s+)?ansvaret)\s+{_LIES}\s+(?P<who>[^,.;]+)", re.IGNORECASE
    ),
    re.compile(
        r"^det\s+(?P<act>åligger|ankommer\s+på|är)\s+(?P<who>[^,.;]+?)\s+"
        r"(?:(?:uppgift|ansvar)\s+)?att\s+(?P<what>[^.;]+)",
        re.IGNORECASE,
    ),
)


def stated_clauses(text: str) -> tuple[Clause, ...]:
    """ "Ansvarig för X är Y", "ansvaret för X ligger på Y", "det åligger Y att …"."""
    for pattern in _STATED:
        match = pattern.match(text)
        if not match:
            continue
        who = TIME.sub("", match["who"]).strip()
        who = (
            re.sub(r"(?<=\w)s$", "", who)
            if match["act"].lower() == "är" and "uppgift" in text
            else who
        )
        if is_actor(who):
            return (Clause(who, match["act"], match["what"], text),)
    return ()


def active_clauses(text: str) -> tuple[Clause, ...]:
    """Acts whose subject the sentence names, before or behind the verb."""
    body = _IT_IS.sub(r"\g<who> ", _CONTINUES.sub("", text))
    acts = [m for m in ACT.finditer(body) if not _RELATIVE.search(body[: m.start()])]
    modal = MODAL_ACT.search(body)
    if modal and not _RELATIVE.search(body[: modal.start()]):
        clauses = _modal_clauses(body, modal)
        if clauses:
            return clauses
    split = SPLIT.search(body)
    if split and _fronted(body[: split.start()].strip(" ,")) and is_actor(split["who"]):
        act = f"{split['verb']} {split['particle']}"
        return (Clause(split["who"].strip(), act, body[split.end() :].rstrip(" ."), body),)
    if split and is_actor(body[: split.start()]) and not TIME.sub("", split["who"]).strip():
        act = f"{split['verb']} {split['particle']}"
        return (Clause(body[: split.start()].strip(), act, body[split.end() :].rstrip(" ."), body),)
    if not acts:
        return ()
    first = acts[0]
    who, begins = _subject(body, first)
    if not is_actor(who) and not re.fullmatch(r"hen|hon|han|denn[ae]|dessa", who, re.IGNORECASE):
        return ()
    if _WHOLE_BODY.match(who) and not _STRONG.match(first.group()):
        return ()
    joined = [first] + [m for m in acts[1:] if _JOINED.search(body[: m.start()])]
    return _cut(body, who, joined, begins)


def _cut(body: str, who: str, acts: list[re.Match[str]], begins: int) -> tuple[Clause, ...]:
    """One clause for each act, from its verb to the next one's."""
    found: list[Clause] = []
    for at, act in enumerate(acts):
        start = begins if at == 0 else act.end()
        end = acts[at + 1].start() if at + 1 < len(acts) else len(body)
        what = re.sub(r"[\s,]*(?:\s(?:och|samt))?\s*$", "", body[start:end].rstrip(" ."))
        front = body[: act.start()] if at == 0 else ""
        words = f"{front} {act.group()} {what}" if TIME.search(front) else f"{act.group()} {what}"
        found.append(Clause(who, _act(act.group()), what, words))
    for at in range(len(found) - 2, -1, -1):
        if not found[at].what:
            found[at] = replace(found[at], what=found[at + 1].what)
    return tuple(found)


def _act(words: str) -> str:
    """The verb and its particle, without what stands between them."""
    plain = re.sub(r"\s+enligt\s+.+(?=\s+\S+$)", "", words.strip(), flags=re.IGNORECASE)
    return _ADVERB.sub(" ", plain)


def _subject(body: str, act: re.Match[str]) -> tuple[str, int]:
    """The subject of a verb, and where its object begins: behind the verb if time is fronted."""
    before = body[: act.start()].strip(" ,")
    if before and not _fronted(before):
        return re.sub(r",\s+som\b.*$", "", before), act.end()
    words = list(re.finditer(r"\S+", body[act.end() :]))[:7]
    best, begins = "", act.end()
    for count in range(1, len(words) + 1):
        phrase = body[act.end() : act.end() + words[count - 1].end()].strip()
        if re.search(r"[,.;]", phrase[:-1]):
            break
        if is_actor(phrase.rstrip(".,")):
            best, begins = phrase.rstrip(".,"), act.end() + words[count - 1].end()
            break
    return best, begins


def _modal_clauses(body: str, modal: re.Match[str]) -> tuple[Clause, ...]:
    """ "Nämnden ska årligen besluta om planen"; coordinated infinitives too."""
    before = body[: modal.start()].strip(" ,")
    between = modal["between"].strip()
    who = before if before and not _fronted(before) else TIME.sub("", between).strip()
    if not is_actor(who) or (_WHOLE_BODY.match(who) and not _STRONG.match(modal["act"])):
        return ()
    if re.search(r"\b(?:inte|ej|aldrig)\b", between):
        return ()
    begins = modal.end("act")
    rest = list(re.finditer(rf"(?<=\soch\s|samt\s)(?:{INFINITIVE})(?!\w)", body[begins:]))
    end = begins + rest[0].start() if rest else len(body)
    what = re.sub(r"\s*(?:,|\soch|\ssamt)?\s*$", "", body[begins:end].rstrip(" ."))
    found = [Clause(who, _act(modal["act"]), what, body[:end])]
    for at, more in enumerate(rest):
        stop = rest[at + 1].start() if at + 1 < len(rest) else len(body) - begins
        what = body[begins + more.end() : begins + stop].rstrip(" .")
        found.append(Clause(who, _act(more.group()), what, what))
    return tuple(found)


def passive_clauses(text: str) -> tuple[Clause, ...]:
    """Passive acts that name a time or who does them."""
    matches = [m for m in PASSIVE.finditer(text) if _main_passive(text, m)]
    found: list[Clause] = []
    for at, match in enumerate(matches):
        start = 0 if at == 0 else match.start()
        end = matches[at + 1].start() if at + 1 < len(matches) else len(text)
        words = text[start:end].rstrip(" .")
        agent = _AGENT.search(TIME.sub("", text[match.end() : end]))
        who = _LOOSE_END.sub("", TIME.sub("", agent["who"])).strip() if agent else ""
        who = who if is_actor(who) else ""
        if who or TIME.search(words):
            what = found[0].what if found else _passive_subject(text, match)
            found.append(Clause(who, match.group(), what, words))
    return tuple(found)


def _main_passive(text: str, match: re.Match[str]) -> bool:
    """Whether a passive stands in a main clause, or in a relative one after a comma."""
    before = text[: match.start()]
    return not _RELATIVE.search(before) or bool(_RELATED.search(before))


def _passive_subject(text: str, match: re.Match[str]) -> str:
    before = text[: match.start()]
    if related := _RELATED.search(before):
        return re.sub(r"^.*\b(?=(?:en|ett|den|det|de)\s)", "", related["what"])
    before = before.strip(" ,")
    if before and not _fronted(before):
        return _OTHER_VERB.sub("", before)
    rest = re.split(r"[,.;]|\s+som\s+|\s+av\s+|\s+(?:i|vid|på)\s+", text[match.end() :])
    return TIME.sub("", rest[0]).strip()
