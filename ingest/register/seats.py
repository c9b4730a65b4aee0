"""Seats: who sits where, read out of the prose of a collection."""

from __future__ import annotations

import re
from collections.abc import Iterable

from corpus.collaboration import Collaboration
from corpus.passage import Shape
from corpus.place import Place
from corpus.seat import Seat
from corpus.sentence import Sentence
from corpus.unread import Unread
from ingest.knowledge import Knowledge
from ingest.register.bodies import Role, find_bodies, find_roles
from ingest.register.context import Memory, holder_of, level_of, years_of
from ingest.register.draft import Draft, Tally
from ingest.register.letters import UPPER
from ingest.register.parsed import SEATED, Parsed, parse
from ingest.register.people import COUNTRIES, Mention, find_people

NO_ROLE_OR_BODY = "a person with a party, but no body or role"
NOBODY = "a role, and nobody who has it"
FORMER = "a person who no longer has, or does not have, the seat"
HALF_NAMED = "a party after a single word"
IDLE = "a role that none of the persons named was given"
MUDDLED = "several roles before one list of persons"

_ALL_OF_THEM = re.compile(
    r"(?:Uppgifterna|Listan|Tabellen|Ovanstående|Detta)\b.*\b(?:gäller|avser)\b|"
    r"(?:Samtliga|Dessa|De|Båda|Alla|Hon|Han)\b.*"
    r"\b(?:ingår|sitter|representerar|företräder|deltar)\b"
)
_PARTY_ALONE = re.compile(rf"[{UPPER}]\w+\s\((?!{'|'.join(COUNTRIES)}\))[{UPPER}]{{1,2}}\)")


def read_seats(
    knowledge: Knowledge, collaborations: tuple[Collaboration, ...]
) -> tuple[tuple[Seat, ...], tuple[Unread, ...]]:
    """Every seat of a collection, and the sentences that look like one and were not read."""
    reader = _Reader(knowledge.sentences, collaborations)
    for sentence in knowledge.sentences:
        reader.read(sentence)
    return reader.seats(), reader.unread()


def place_of(sentence: Sentence) -> Place:
    """The place of a whole sentence."""
    return Place(sentence.passage.document, sentence.span)


class _Reader:
    """Reads sentences in order, with what came before in mind."""

    def __init__(
        self, sentences: tuple[Sentence, ...], collaborations: tuple[Collaboration, ...]
    ) -> None:
        self._collaborations = collaborations
        self._others = sorted({n for c in collaborations for n in c.names}, key=len, reverse=True)
        self._known = _named_with_party(sentences, self._others)
        self._memory = Memory()
        self._drafts: list[Draft] = []
        self._unread: list[Unread] = []
        self._lead_in_tallies: dict[tuple[Place, int], Tally] = {}

    def seats(self) -> tuple[Seat, ...]:
        """The seats read so far."""
        return tuple(draft.seat() for draft in self._drafts)

    def unread(self) -> tuple[Unread, ...]:
        """What was not read, counts that do not add up among it, in the order of the text."""
        tallies = {id(d.tally): (d.places[0], d.tally) for d in self._drafts if d.tally}
        wrong = [Unread(place, "seat", t.mismatch) for place, t in tallies.values() if t.mismatch]
        return tuple(sorted([*self._unread, *wrong], key=lambda unread: unread.place))

    def read(self, sentence: Sentence) -> None:
        """Read one sentence."""
        section = (sentence.passage.document, *sentence.passage.section)
        if section != self._memory.section:
            self._memory = Memory(section, first_draft=len(self._drafts))
        clause = parse(sentence, self._others, self._known)
        place = place_of(sentence)
        if not clause.people:
            self._tell_body_of_those_before(sentence, clause, place)
            self._memory.learn(clause.bodies, sentence.text, place, sentence.number)
            seated = _claims_a_seat(sentence, clause) or SEATED.search(sentence.text)
            if seated and _PARTY_ALONE.search(sentence.text):
                self._unread.append(Unread(place, "seat", HALF_NAMED))
            elif _claims_a_seat(sentence, clause):
                self._unread.append(Unread(place, "seat", NOBODY))
                self._memory.announced = sentence.number
            return
        if clause.former:
            self._unread.append(Unread(place, "seat", FORMER))
        if clause.assigned.muddled:
            self._unread.append(Unread(place, "seat", MUDDLED))
        elif clause.assigned.idle and not clause.former:
            self._unread.append(Unread(place, "seat", IDLE))
        if self._is_of_seats(sentence, clause):
            self._draft(sentence, clause, place)
        elif any(p.sure for n, p in enumerate(clause.people) if n not in clause.former):
            self._unread.append(Unread(place, "seat", NO_ROLE_OR_BODY))
        self._memory.learn(clause.bodies, sentence.text, place, sentence.number)

    def _tell_body_of_those_before(self, sentence: Sentence, clause: Parsed, place: Place) -> None:
        """A sentence like "Samtliga ingår i styrelsen" says where those named before it sit."""
        if not clause.bodies or not _ALL_OF_THEM.match(sentence.text):
            return
        for draft in reversed(self._drafts[self._memory.first_draft :]):
            if draft.body:
                break
            draft.body, draft.body_name = clause.bodies[0].kind, clause.bodies[0].name
            draft.prove(place)

    def _is_of_seats(self, sentence: Sentence, clause: Parsed) -> bool:
        """Whether a sentence with persons says that they sit somewhere."""
        if clause.roles or clause.cells or clause.labelled:
            return True
        around = f"{sentence.lead_in} {sentence.text}"
        listed = bool(sentence.lead_in) and bool(
            find_roles(sentence.lead_in) or find_bodies(sentence.lead_in)
        )
        under = sentence.passage.shape is not Shape.PARAGRAPH and bool(
            find_roles(sentence.heading) or find_bodies(sentence.heading)
        )
        where = clause.bodies or self._named_collaborations(around) or self._here(sentence)
        told = self._memory.announces(sentence)
        return listed or under or told or bool(where and SEATED.search(around))

    def _draft(self, sentence: Sentence, clause: Parsed, place: Place) -> None:
        lead = _lead(sentence)
        tallies: dict[int, Tally] = {}
        first = len(self._drafts)
        for number, person in enumerate(clause.people):
            if number in clause.silent:
                continue
            for role, group in clause.roles_of(number):
                tally = None
                if group is not None:
                    tally = tallies.setdefault(
                        id(group), Tally(group.role.count, len(group.members))
                    )
                self._add(sentence, clause, place, lead, number, person, role, tally)
        self._drafts[first:] = _said_once(self._drafts[first:])

    def _add(
        self,
        sentence: Sentence,
        clause: Parsed,
        place: Place,
        lead: Place | None,
        number: int,
        person: Mention,
        role: Role | None,
        tally: Tally | None,
    ) -> None:
        draft = Draft(person, [place], tally=tally)
        draft.take_role(role, clause.ordinary(number, role))
        if role is None and not clause.open_role(number) and lead is not None:
            self._take_role_of_lead_in(draft, sentence, lead)
        self._take_body(draft, sentence, clause, number, role, lead)
        self._take_level(draft, sentence, lead)
        draft.year, draft.until = years_of(sentence.text)
        draft.holder = holder_of(sentence.text)
        if draft.holder is None and lead is not None:
            draft.holder = holder_of(sentence.lead_in)
            draft.prove(lead if draft.holder else None)
        draft.collaboration = self._collaboration(sentence)
        self._drafts.append(draft)

    def _take_role_of_lead_in(self, draft: Draft, sentence: Sentence, lead: Place) -> None:
        """The lead-in's last role is the one of those listed under it."""
        roles = find_roles(sentence.lead_in)
        if not roles:
            return
        key = (lead, roles[-1].start)
        tally = self._lead_in_tallies.setdefault(key, Tally(roles[-1].count, 0))
        tally.found += 1
        draft.tally = tally
        draft.take_role(roles[-1], roles[-1].ordinary)
        draft.prove(lead)

    def _take_body(
        self,
        draft: Draft,
        sentence: Sentence,
        clause: Parsed,
        number: int,
        role: Role | None,
        lead: Place | None,
    ) -> None:
        """Where the person sits: in the word for the role, the sentence, or what is around it."""
        body = clause.body_of(number, role)
        if role is not None and role.body and (body is None or body.kind != role.body):
            name, place = self._memory.names.get(role.body, (None, None))
            draft.body, draft.body_name = role.body, name
            draft.prove(place)
        elif body is not None:
            draft.body, draft.body_name = body.kind, body.name
        elif lead is not None and (above := find_bodies(sentence.lead_in)):
            draft.body, draft.body_name = above[-1].kind, above[-1].name
            draft.prove(lead)
        elif self._memory.body is not None and self._memory.leads(sentence):
            draft.body, draft.body_name = self._memory.body.kind, self._memory.body.name
            draft.prove(self._memory.body_place)
        elif above := find_bodies(sentence.heading):
            draft.body, draft.body_name = above[-1].kind, above[-1].name

    def _take_level(self, draft: Draft, sentence: Sentence, lead: Place | None) -> None:
        here = level_of(sentence.text, find_bodies(sentence.text))
        above = level_of(sentence.lead_in, []) if lead else None
        if here and (here[1] is None or here[1].kind == draft.body):
            draft.level = here[0]
        elif above:
            draft.level = above[0]
            draft.prove(lead)
        elif draft.body in self._memory.levels:
            draft.level, place = self._memory.levels[draft.body]
            draft.prove(place)

    def _here(self, sentence: Sentence) -> list[Collaboration]:
        passage = sentence.passage
        return [
            c
            for c in self._collaborations
            if c.section == passage.section and c.place.document == passage.document
        ]

    def _named_collaborations(self, text: str) -> list[Collaboration]:
        return [c for c in self._collaborations if any(name in text for name in c.names)]

    def _collaboration(self, sentence: Sentence) -> str | None:
        """The collaboration of the section, else the one that the sentence names."""
        here = self._here(sentence)
        before = [c for c in here if c.place.span.start <= sentence.span.start]
        named = self._named_collaborations(f"{sentence.lead_in} {sentence.text}")
        if len(here) == 1:
            return here[0].name
        if named:
            return named[0].name
        return before[-1].name if before else None


def _said_once(drafts: list[Draft]) -> list[Draft]:
    """Without those whose person has a role in the same body by another part of the sentence."""
    told = {(d.person.name, d.body) for d in drafts if d.role and d.person.name}
    return [d for d in drafts if d.role or (d.person.name, d.body) not in told]


def _lead(sentence: Sentence) -> Place | None:
    span = sentence.passage.lead_in
    return Place(sentence.passage.document, span) if span else None


def _claims_a_seat(sentence: Sentence, clause: Parsed) -> bool:
    """Whether a sentence without persons names a role, other than to introduce a list."""
    return not sentence.text.endswith(":") and any(
        role.role not in ("medlem", "företrädare") for role in clause.roles
    )


def _named_with_party(sentences: Iterable[Sentence], others: list[str]) -> frozenset[str]:
    """Persons whom some sentence names with their party."""
    return frozenset(
        person.name
        for sentence in sentences
        if re.search(r"\([\wÅÄÖ–-]{1,20}\)", sentence.text)
        for person in find_people(sentence.text, others, ())
        if person.sure and person.name
    )
