"""Clauses of division of work: subject, act and object of a sentence."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.register.actors import is_actor
from ingest.register.acts import ACT, INFINITIVE, MODAL_ACT, SPLIT
from ingest.register.clause import LOOSE_END, RELATIVE, Clause, is_fronted
from ingest.register.times import TIME

_CONTINUES = re.compile(
    r"^(?:detta|det|vilket)\s+innebär\s+(?:bl\.?\s?a\.?\s+)?att\s+", re.IGNORECASE
)
_IT_IS = re.compile(r"^det\s+är\s+(?P<who>[^,.;]+?)\s+som\s+", re.IGNORECASE)
_WHOLE_BODY = re.compile(
    r"^(?:region(?:en)?|kommunen|förbundet|organisationen|vi|man)\b(?!\w)", re.I
)
_STRONG = re.compile(r"^(?:ansvara|beslut|svara)", re.IGNORECASE)
_JOINED = re.compile(r"(?:,\s*(?:och|samt)?|\s(?:och|samt))\s*(?:\w+\s+)?$")
_OTHER_SUBJECT = re.compile(r"(?:,|\s(?:och|samt|medan))\s+(?P<who>(?:\w+\s+){0,2}\w+)\s*$")
_PARTICLE = re.compile(r"\s+(?=för$)")
_ADVERB = re.compile(
    r"\s+(?:årligen|löpande|också|även|alltid|ytterst|gemensamt|tillsammans|själva?)\s+"
)


_DUTY = re.compile(r"\b(?:uppgift|ansvar)\s+att\b", re.IGNORECASE)
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
        if match["act"].lower() == "är" and _DUTY.search(text):
            who = who.removesuffix("s")
        if is_actor(who):
            return (Clause(who, match["act"], match["what"], text),)
    return ()


def active_clauses(text: str) -> tuple[Clause, ...]:
    """Acts whose subject the sentence names, before or behind the verb."""
    body = _IT_IS.sub(r"\g<who> ", _CONTINUES.sub("", text))
    acts = [m for m in ACT.finditer(body) if not RELATIVE.search(body[: m.start()])]
    modal = MODAL_ACT.search(body)
    if modal and not RELATIVE.search(body[: modal.start()]):
        clauses = _modal_clauses(body, modal)
        if clauses:
            return clauses
    if split := _split_clause(body):
        return (split,)
    if not acts:
        return ()
    first = acts[0]
    who, begins = _subject(body, first)
    if not is_actor(who) and not re.fullmatch(r"hen|hon|han|denn[ae]|dessa", who, re.IGNORECASE):
        return ()
    if _WHOLE_BODY.match(who) and not _STRONG.match(first.group()):
        return ()
    joined = [first] + [m for m in acts[1:] if _joins(body[: m.start()])]
    return _cut(body, who, joined, begins)


def _joins(before: str) -> bool:
    """Whether an act goes on with the former one's subject, or has one of its own after "och"."""
    other = _OTHER_SUBJECT.search(before)
    return bool(_JOINED.search(before)) or (other is not None and is_actor(other["who"]))


def _split_clause(body: str) -> Clause | None:
    """ "Varje höst tar nämnden fram en plan", "nämnden tar varje höst fram en plan"."""
    split = SPLIT.search(body)
    if split is None:
        return None
    before, between = body[: split.start()].strip(" ,"), split["who"].strip()
    act, what = f"{split['verb']} {split['particle']}", body[split.end() :].rstrip(" .")
    if is_fronted(before) and is_actor(between):
        return Clause(between, act, what, body)
    if is_actor(before) and not TIME.sub("", between).strip():
        return Clause(before, act, what, body)
    return None


def _cut(body: str, who: str, acts: list[re.Match[str]], begins: int) -> tuple[Clause, ...]:
    """One clause for each act, from its verb to the next one's."""
    found: list[Clause] = []
    for at, act in enumerate(acts):
        start = begins if at == 0 else act.end()
        end = acts[at + 1].start() if at + 1 < len(acts) else len(body)
        told = body[start:end].rstrip(" .")
        other = _OTHER_SUBJECT.search(told) if at + 1 < len(acts) else None
        new = other is not None and is_actor(other["who"])
        what = LOOSE_END.sub("", told[: other.start()] if other and new else told)
        front = body[: act.start()] if at == 0 else ""
        done = f"{_PARTICLE.sub(r', ', act.group())} {what}"
        found.append(
            Clause(who, _act(act.group()), what, f"{front} {done}" if TIME.search(front) else done)
        )
        who = other["who"].strip() if other and new else who
    return _with_shared_objects(found)


def _with_shared_objects(found: list[Clause]) -> tuple[Clause, ...]:
    """An act without an object has the next one's: "initierar och följer upp projekt"."""
    for at in range(len(found) - 2, -1, -1):
        if not found[at].what:
            found[at] = replace(found[at], what=found[at + 1].what)
    return tuple(found)


def _act(words: str) -> str:
    """The verb and its particle, without what stands between them."""
    between = r"\s+(?:enligt|inom|(?:tillsammans|gemensamt|i\s+samverkan)\s+med)\s+.+(?=\s+\S+$)"
    plain = re.sub(between, "", words.strip(), flags=re.IGNORECASE)
    return _ADVERB.sub(" ", plain)


def _subject(body: str, act: re.Match[str]) -> tuple[str, int]:
    """The subject of a verb, and where its object begins: behind the verb if time is fronted."""
    before = body[: act.start()].strip(" ,")
    if before and not is_fronted(before):
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
    who = before if before and not is_fronted(before) else TIME.sub("", between).strip()
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
