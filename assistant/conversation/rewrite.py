"""A follow-up written out as a question that stands alone.

A fragment that names a thing puts it in the place of its like ("och i styrelsen?"); a word that
points gives way to what it points at ("what does it cost?"); an ordinal picks from what the
answer listed ("den andra då?"). Only what the register knows by name is put in; the rest is left
to the search.
"""

from __future__ import annotations

import re

from assistant.answer import Status
from assistant.conversation.counted import wants_all_named
from assistant.conversation.exchange import Exchange, Written, said
from assistant.conversation.follow_up import is_fragment, opens, without_opener
from assistant.conversation.left_out import LeftOut
from assistant.conversation.measured import Measure, compared_in_post, measure_spoken_of
from assistant.conversation.mentions import Kind, Mention, Mentions
from assistant.conversation.phrasing import (
    about_costs,
    compared_in_cost,
    genitive,
    inside,
    inward,
    sentence,
    tail,
)
from assistant.conversation.picking import picked_from
from assistant.conversation.pointing import (
    ADDS,
    COSTS,
    DIFFERS,
    DUMMY,
    HE,
    HER,
    HIS,
    HOW_MANY,
    IT,
    ITS,
    OF_PERSON,
    PICKS,
    THAN,
    THERE,
    THERE_NAMED,
    THEY,
    THING,
    TOGETHER,
    WHICH,
)
from assistant.conversation.putting_in import noun_put_in, says_only, with_short_names
from assistant.conversation.relative_years import with_year
from assistant.conversation.spoken_of import SpokenOf
from assistant.conversation.strangers import about_stranger, stranger_in
from assistant.decide.asked import asks_amount
from assistant.register.facts import Facts
from assistant.register.office import without_town
from ingest.words import words_of

_THEN = re.compile(r"\b(?:då|then)\W*$", re.IGNORECASE)
MOST_NAMED = 5
"""Words of a turn that does nothing but name a thing."""
_IS_HE = re.compile(
    r"\W*(?:är|is|tillhör|does|sitter|har|has)\s+(?:han|hon|hen|he|she)\b", re.IGNORECASE
)
"""A yes or no on one person, which says nothing of the question before."""


class Rewriter:
    """Writes follow-ups out."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._mentions = mentions = Mentions(facts)
        self._spoken_of = SpokenOf(mentions)
        self._left_out = LeftOut(mentions, facts)

    def rewrite(self, turn: str, earlier: Exchange, language: str) -> Written | None:
        """`turn` as a question that stands alone; None where nothing is named to put into it."""
        summed = self.summed(turn, earlier, language)
        if summed:
            return Written(summed)
        asks_which = WHICH.fullmatch(turn) or wants_all_named(turn)
        if asks_which and HOW_MANY.match(earlier.question):
            which = {"en": "Which", "sv": "Vilka"}[language]
            asked = HOW_MANY.sub(which, earlier.question, count=1)
            return Written(asked, sure=wants_all_named(turn))
        picked = PICKS.search(turn)
        item = self._pick(turn, picked, earlier) if picked else None
        if item:
            return Written(item)
        bare = without_opener(PICKS.sub("", turn) if picked else turn).strip(" ,")
        if THEY.search(bare):
            return None
        own = self._mentions.find(bare)
        if is_fragment(with_short_names(bare, own)):
            put_in = self._put_in(bare, earlier.question)
            put_in = put_in or noun_put_in(bare, earlier.question)
            only_year = bool(own) and all(mention.kind is Kind.YEAR for mention in own)
            return Written(put_in, sure=only_year) if put_in else None
        return self._point(bare, own, earlier, language)

    def names_more(self, mended: str, text: str) -> bool:
        """Whether a text names more things when it is mended."""
        return len(self._mentions.find(mended)) > len(self._mentions.find(text))

    def left_out(self, turn: str, earlier: Exchange, language: str) -> Written | None:
        """A turn that leaves out what it asks for, or of what, written out."""
        out = self._left_out.written(turn, earlier, language)
        if out:
            return Written(out, sure=True)
        named = self._left_out.described(turn)
        if named is None:
            return None
        bare = without_opener(named)
        before = self._left_out.described(earlier.question) or earlier.question
        return Written(self._put_in(bare, before) or sentence(bare))

    def dated(self, turn: str, earlier: Exchange, language: str) -> str | None:
        """A turn that counts a year from that of the turn before, with that year."""
        return with_year(turn, earlier, language, self._facts)

    def summed(self, turn: str, earlier: Exchange, language: str) -> str | None:
        """A turn that asks for the sum or difference of costs that the turns before asked for."""
        differs = bool(DIFFERS.search(turn))
        own = self._mentions.find(turn)
        adds = bool(ADDS.search(turn)) and all(m.kind is Kind.PLACE for m in own)
        if not (adds if own else differs or TOGETHER.search(turn)):
            return None
        named: list[str] = []
        at: Exchange | None = earlier
        while at is not None and (asks_amount(at.question) or COSTS.search(at.question)):
            found = self._mentions.of_kind(at.question, Kind.PLACE)
            named[:0] = [m.text for m in found if m.text not in named]
            at = at.before
        if not named:
            return None
        named += [m.text for m in own if m.text not in named]
        if len(named) < 2:
            return None
        return about_costs(named, differs, language)

    def whole(self, turn: str, earlier: Exchange, language: str) -> str | None:
        """A turn with a frame of its own that only lacks what the turns before named."""
        summed = self.summed(turn, earlier, language)
        return summed or self._there(turn, earlier, language)

    def _there(self, turn: str, earlier: Exchange, language: str) -> str | None:
        """A long turn that says "there" of what the turn before named, with its name."""
        if not THERE_NAMED.search(turn) or self._mentions.of_kind(turn, Kind.PLACE):
            return None
        place = self._spoken_of.place(turn, earlier)
        if place is None:
            return None
        return sentence(THERE_NAMED.sub(f"{inward(turn, place, language)} {place}", turn, count=1))

    def with_topic(self, turn: str, earlier: Exchange, language: str) -> str | None:
        """A turn that names nothing, with the topic of the turn before; None if it has its own."""
        if any(m.kind in (Kind.PLACE, Kind.PERSON) for m in self._mentions.find(turn)):
            return None
        topic = self._spoken_of.place(turn, earlier)
        return inside(turn, topic, language) if topic else None

    def _put_in(self, bare: str, before: str) -> str | None:
        """The question before with what the fragment names in place of its likes."""
        bare = without_town(bare, self._facts)
        own = self._mentions.find(bare)
        if not own or not says_only(bare, own):
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
                old = before[at.start : at.end]
                if mention.text.startswith("the ") and f"the {old}" in result:
                    old = f"the {old}"
                result = result.replace(old, mention.text, 1)
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
        person = named = None if Kind.PERSON in kinds else self._spoken_of.person(earlier)
        if HE.search(bare) or HIS.search(bare):
            if person is None and Kind.PERSON not in kinds:
                return None
            if person:
                person = self._with_seat(bare, person, earlier, language)
                result = HER.sub(person, HE.sub(person, result))
                result = HIS.sub(genitive(person, language), result)
                kinds.add(Kind.PERSON)
        elif (
            person
            and not own
            and not THING.search(bare)
            and OF_PERSON.search(bare)
            and self._spoken_of.is_alone(person, earlier)
        ):
            return Written(sentence(f"{person}, {bare[:1].lower()}{bare[1:]}"))
        topic = self._just_named(earlier) or self._spoken_of.place(bare, earlier)
        strange = None if topic else self._stranger_before(earlier)
        if strange and (ITS.search(bare) or kinds.isdisjoint((Kind.PLACE, Kind.PERSON))):
            result = self._with_place(result, strange, language)
            return Written(sentence(result), sure=True) if result != bare else None
        added = False
        if topic and Kind.PLACE in kinds and THAN.search(bare):
            other = next(m.text for m in own if m.kind is Kind.PLACE)
            posts = measure_spoken_of(earlier) is Measure.POST
            in_post = compared_in_post(bare, topic, other, language) if posts else None
            result = in_post or IT.sub(topic, result, count=1)
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
        guessed = guessed and not _IS_HE.match(bare)
        return Written(sentence(result), guessed, added) if result != bare else None

    def about_stranger(self, turn: str) -> str | None:
        """A turn that is about a name that the edition never uses, read without those before."""
        return about_stranger(turn, self._facts.written)

    def _stranger_before(self, earlier: Exchange) -> str | None:
        """The name that the edition never uses which the turn before asked about in vain."""
        if earlier.answer.status is Status.ANSWERED:
            return None
        return stranger_in(earlier.question, self._facts.written)

    def _just_named(self, earlier: Exchange) -> str | None:
        """What the turn before, a few words that went on from another, named ("and the plan?")."""
        bare = without_opener(earlier.turn).strip(" ,?.!")
        goes_on = opens(earlier.turn) or bool(_THEN.search(earlier.turn))
        few = goes_on and is_fragment(bare) and len(words_of(bare)) <= MOST_NAMED
        return bare if few and not self._mentions.find(bare) else None

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
        item = picked_from(picked.group("which"), listed, [m.name or m.text for m in named])
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
            told = said(at.answer)
            for kind in (Kind.PERSON, Kind.PLACE):
                found = [m.name or m.text for m in self._mentions.of_kind(told, kind)]
                if len(names := list(dict.fromkeys(found))) > 1:
                    return names
            at = at.before
        return []
