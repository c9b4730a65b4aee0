"""A follow-up written out as a question that stands alone.

A fragment that names a thing puts it in the place of its like ("och i styrelsen?"); a word that
points gives way to what it points at ("what does it cost?"); an ordinal picks from what the
answer listed ("den andra då?"). Only what the register knows by name is put in; the rest is left
to the search.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.answer import Answer, Status
from assistant.conversation.follow_up import is_fragment, without_opener
from assistant.conversation.mentions import Kind, Mention, Mentions
from assistant.conversation.phrasing import (
    about_costs,
    compared_in_cost,
    genitive,
    inside,
    inward,
    is_any,
    sentence,
    tail,
)
from assistant.conversation.pointing import (
    DIFFERS,
    DUMMY,
    HE,
    HER,
    HIS,
    HOW_MANY,
    IT,
    ITS,
    LAST,
    OF_BODY,
    OF_PERSON,
    ORDINALS,
    PICKS,
    THAN,
    THERE,
    THEY,
    TOGETHER,
    WHICH,
)
from assistant.decide.asked import asks_amount

_WHO = re.compile(r"\W*(?:(?:och|and|så|so)\s+)?(?:vem|vilka|who)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Exchange:
    """An earlier turn as it was understood, and what was answered; `before` is the one before."""

    question: str
    answer: Answer
    before: Exchange | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A follow-up written out.

    `guessed` says that it names somebody whom only the answer before named, `added` that its topic
    was added where no word points to one.
    """

    text: str
    guessed: bool = False
    added: bool = False


class Rewriter:
    """Writes follow-ups out."""

    def __init__(self, mentions: Mentions) -> None:
        self._mentions = mentions

    def rewrite(self, turn: str, earlier: Exchange, language: str) -> Written | None:
        """`turn` as a question that stands alone; None where nothing is named to put into it."""
        summed = self._summed(turn, earlier, language)
        if summed:
            return Written(summed)
        if WHICH.fullmatch(turn) and HOW_MANY.match(earlier.question):
            which = {"en": "Which", "sv": "Vilka"}[language]
            return Written(HOW_MANY.sub(which, earlier.question, count=1))
        picked = PICKS.search(turn)
        item = self._pick(turn, picked, earlier) if picked else None
        if item:
            return Written(item)
        bare = without_opener(PICKS.sub("", turn) if picked else turn).strip(" ,")
        if THEY.search(bare):
            return None
        own = self._mentions.find(bare)
        if is_fragment(bare):
            put_in = self._put_in(bare, own, earlier.question)
            return Written(put_in) if put_in else None
        return self._point(bare, own, earlier, language)

    def _summed(self, turn: str, earlier: Exchange, language: str) -> str | None:
        """A turn that asks for the sum or difference of costs that the turns before asked for."""
        differs = bool(DIFFERS.search(turn))
        if not (differs or TOGETHER.search(turn)) or self._mentions.find(turn):
            return None
        named: list[str] = []
        at: Exchange | None = earlier
        while at is not None and asks_amount(at.question):
            found = self._mentions.of_kind(at.question, Kind.PLACE)
            named[:0] = [m.text for m in found if m.text not in named]
            at = at.before
        if len(named) < 2:
            return None
        return about_costs(named, differs, language)

    def with_topic(self, turn: str, earlier: Exchange, language: str) -> str | None:
        """A turn that names nothing, with the topic of the turn before; None if it has its own."""
        if any(m.kind in (Kind.PLACE, Kind.PERSON) for m in self._mentions.find(turn)):
            return None
        topic = self._topic(turn, earlier)
        return inside(turn, topic, language) if topic else None

    def _put_in(self, bare: str, own: list[Mention], before: str) -> str | None:
        """The question before with what the fragment names in place of its likes."""
        if not own or not _says_only(bare, own):
            return None
        theirs = self._mentions.find(before)
        result, added = before, []
        for mention in sorted(own, key=lambda m: m.kind):
            likes = [m for m in theirs if m.kind is mention.kind]
            at = next((m for m in likes if before[m.start : m.end] in result), None)
            if at is None:
                added.append(mention)
            elif len(likes) > 1 and mention.kind is not Kind.ROLE:
                return None
            else:
                result = result.replace(before[at.start : at.end], mention.text, 1)
        if len(added) == len(own) and any(m.kind is not Kind.PLACE for m in added):
            return None
        if added:
            result = f"{result.rstrip(' ?.!')} {tail(bare, [m.text for m in added])}?"
        return sentence(result)

    def _point(
        self, bare: str, own: list[Mention], earlier: Exchange, language: str
    ) -> Written | None:
        """The turn with what it points at instead of the words that point, or with its topic."""
        kinds = {mention.kind for mention in own}
        result = bare
        person = named = None if Kind.PERSON in kinds else self._person(earlier)
        if HE.search(bare) or HIS.search(bare):
            if person is None and Kind.PERSON not in kinds:
                return None
            if person:
                person = self._with_seat(bare, person, earlier, language)
                result = HER.sub(person, HE.sub(person, result))
                result = HIS.sub(genitive(person, language), result)
                kinds.add(Kind.PERSON)
        elif person and not own and OF_PERSON.search(bare) and self._is_alone(person, earlier):
            return Written(sentence(f"{person}, {bare[:1].lower()}{bare[1:]}"))
        topic = self._topic(bare, earlier)
        added = False
        if topic and Kind.PLACE in kinds and THAN.search(bare):
            result = IT.sub(topic, result, count=1)
            if asks_amount(earlier.question):
                result = compared_in_cost(result)
        elif topic and Kind.PLACE in kinds:
            result = ITS.sub(genitive(topic, language), result)
        elif topic:
            result = self._with_place(result, topic, language)
            if result == bare and not kinds & {Kind.PERSON, Kind.PLACE}:
                result = inside(bare, topic, language)
                added = True
        asked = {m.name for m in self._mentions.of_kind(earlier.question, Kind.PERSON)}
        guessed = named is not None and named in result and named not in asked
        return Written(sentence(result), guessed, added) if result != bare else None

    def _is_alone(self, person: str, earlier: Exchange) -> bool:
        """Whether the turn before was about nobody else."""
        said = f"{earlier.question} {_said(earlier.answer)}"
        named = {m.name for m in self._mentions.of_kind(earlier.question, Kind.PERSON)}
        if person == self._asked_for(earlier):
            return True
        return person in named or {m.name for m in self._mentions.of_kind(said, Kind.PERSON)} == {
            person
        }

    def _with_seat(self, bare: str, person: str, earlier: Exchange, language: str) -> str:
        """A person whose party is asked for, with the place that the person was named for."""
        places = self._mentions.of_kind(earlier.question, Kind.PLACE)
        if len(places) != 1 or not re.search(r"\bpart(?:i|y)", bare, re.IGNORECASE):
            return person
        return f"{person} {inward('', places[0].text, language)} {places[0].text}"

    def _with_place(self, text: str, topic: str, language: str) -> str:
        dummy = DUMMY.search(text)
        for pattern, put in (
            (THERE, f"{inward(text, topic, language)} {topic}"),
            (ITS, genitive(topic, language)),
            (IT, topic),
        ):
            if dummy and pattern is IT:
                break
            put_in = pattern.sub(put, text, count=1)
            if put_in != text:
                return put_in
        return text

    def _pick(self, turn: str, picked: re.Match[str], earlier: Exchange) -> str | None:
        """A turn that picks from what was listed, with the name of what it picks."""
        listed = self._listed(earlier)
        named = [m for m in self._mentions.find(earlier.question) if (m.name or m.text) in listed]
        item = _picked(picked.group("which"), listed, [m.name or m.text for m in named])
        if item is None:
            return None
        rest = without_opener(turn[: picked.start()] + item + turn[picked.end() :])
        if named and is_fragment(rest):
            old = named[0].text
            return sentence(earlier.question.replace(old, item, 1))
        return sentence(rest)

    def _listed(self, earlier: Exchange) -> list[str]:
        """The persons, or else the places, that the last answer with several of them names."""
        at: Exchange | None = earlier
        while at is not None:
            said = _said(at.answer)
            for kind in (Kind.PERSON, Kind.PLACE):
                found = [m.name or m.text for m in self._mentions.of_kind(said, kind)]
                if len(names := list(dict.fromkeys(found))) > 1:
                    return names
            at = at.before
        return []

    def _person(self, earlier: Exchange) -> str | None:
        """The one person that the turn before asked about, or that its answer names."""
        asked_for = self._asked_for(earlier)
        if asked_for:
            return asked_for
        for text in (earlier.question, _said(earlier.answer, first=True)):
            found = self._mentions.of_kind(text, Kind.PERSON)
            names = {m.name for m in found}
            if found:
                return names.pop() or None if len(names) == 1 else None
        return None

    def _asked_for(self, earlier: Exchange) -> str | None:
        """The one person whom the answer names to a question who it is that goes with another."""
        named = {m.name for m in self._mentions.of_kind(earlier.question, Kind.PERSON)}
        if not named or not _WHO.match(earlier.question):
            return None
        told = {m.name for m in self._mentions.of_kind(_said(earlier.answer), Kind.PERSON)}
        others = told - named
        return others.pop() if len(others) == 1 else None

    def _topic(self, turn: str, earlier: Exchange) -> str | None:
        """The place that the turn before asked about, or that its answer begins with."""
        texts = [earlier.question]
        if earlier.answer.status is Status.ANSWERED:
            texts.append(_said(earlier.answer, first=True))
        for text in texts:
            found = self._mentions.of_kind(text, Kind.PLACE)
            if len(found) == 1 and not is_any(found[0].text):
                money = asks_amount(turn) or OF_BODY.search(turn)
                return self._mentions.collaboration_in(found[0].text) if money else found[0].text
            if found:
                return None
        return None


def _says_only(bare: str, own: list[Mention]) -> bool:
    """Whether a fragment says nothing but what it names, small words aside."""
    rest = bare
    for mention in reversed(own):
        rest = rest[: mention.start] + rest[mention.end :]
    return not re.search(
        r"\b(?!(?:i|in|på|on|för|for|till|to|av|of|med|with|hos|at|inom|från|from|den|det|de|the|"
        r"år|"
        r"s|som|as|och|and|eller|or|vår|våra|our|en|ett|a|an|one)\b)\w+",
        rest,
        re.IGNORECASE,
    )


def _picked(which: str, listed: list[str], named: list[str]) -> str | None:
    if len(listed) == 2 and len(set(named)) == 1 and re.fullmatch("andra|andre|other", which, re.I):
        return next(item for item in listed if item != named[0])
    if re.fullmatch(LAST, which, re.IGNORECASE):
        return listed[-1] if listed else None
    for place, pattern in enumerate(ORDINALS):
        if re.fullmatch(pattern, which, re.IGNORECASE):
            return listed[place] if place < len(listed) else None
    return None


def _said(answer: Answer, first: bool = False) -> str:
    """What an answer says; of the first statement alone if that is enough."""
    said = [statement for part in answer.parts for statement in part.statements]
    opening = 2 if said and said[0].text.endswith(":") and not said[0].composed else 1
    return " ".join(statement.text for statement in (said[:opening] if first else said))
