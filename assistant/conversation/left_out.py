"""Turns that leave out what they ask for, since the turn before says it.

"And if he is ill?" asks for the substitute, "does the same go for …?" puts the question before
again, "which takes the least of all?" compares what was asked for last.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import chain

from assistant.conversation.counted import all_named, wants_all_named
from assistant.conversation.described import Descriptions
from assistant.conversation.exchange import Exchange, said
from assistant.conversation.follow_up import without_opener
from assistant.conversation.in_the_sum import in_the_sum
from assistant.conversation.levels_of_bodies import body_at_level
from assistant.conversation.measured import (
    Measure,
    as_big,
    measure_spoken_of,
    of_cost,
    of_post,
    over_all,
)
from assistant.conversation.mentions import Kind, Mentions
from assistant.conversation.ours_theirs import (
    is_that,
    ours,
    their_substitutes,
    they_elsewhere,
    they_the_one,
)
from assistant.conversation.phrasing import inside, inward, sentence, ungenitive
from assistant.conversation.pointing import DUMMY, HOW_MANY, THERE, THEY, THING
from assistant.conversation.spoken_nouns import body_said, writing_said
from assistant.conversation.spoken_of import SpokenOf
from assistant.register.facts import Facts
from ingest.words import words_of

LONGEST = 14
"""Words of a turn that leaves something out."""
_SOMEONE = (
    r"(?:han|hon|hen|de|dom|den|denne|n[åa]n|någon|(?:n[åa]n|någon|en) av (?:dem|dom)|ledamoten|"
    r"personen|den ordinarie|he|she|they|someone|somebody|one of them|any of them|that person|"
    r"the (?:ordinary )?(?:member|person))"
)
_AWAY = (
    r"(?:sjuk\w*|borta|bortrest|frånvarande|förhindrad\w*|upptagen|inte kan|kan inte|inte kommer|"
    r"får förhinder|uteblir|ill|sick|away|absent|unavailable|indisposed|busy|can(?:no|['’ ])?t|"
    r"can not|not (?:able|there|available)|unable|drops? out)"
)
_ABSENT = re.compile(
    rf"\b(?:om|ifall|när|if|when|should|what if|vad händer om)\s+{_SOMEONE}\b"
    rf"(?:['’]s)?\W+(?:\w+\W+){{0,3}}?{_AWAY}\b|"
    rf"\b(?:är|blir|is|kan)\s+{_SOMEONE}\s+(?:inte komma|inte|{_AWAY})\s*(?:då|then)?\W*$|"
    r"\b(?:vid|in case of)\s+(?:sjukdom|frånvaro|förhinder|illness|absence)\b|"
    r"\b(?:vem|vilka|who)\s+(?:hoppar in|träder in|rycker in|vikarierar|ersätter|tar över|steps? "
    r"in|stands? in|fills? in|covers?|takes? over|replaces?|deputi[sz]es?)"
    r"(?:\s+(?:för|for|then|då|honom|henne|him|her|them|dem|dom|annars|instead|istället))*\W*$",
    re.IGNORECASE,
)
_SAME = re.compile(
    r"\b(?:samma|detsamma|likadant|lika)(?:\s+(?:sak|regler|villkor))?\s+(?:för|i|med|hos|på|om)\b|"
    r"\b(?:gäller|är)\s+(?:det|detta)\s+(?:så\s+)?(?:även|också)\b|"
    r"\bsame(?:\s+(?:thing|rule|rules))?(?:\s+(?:go|goes|apply|applies|true|hold|holds|valid))?"
    r"\s+(?:for|to|of|in|with|at)\b|"
    r"\b(?:does|do|is)\s+(?:it|that|this)\s+(?:also\s+)?(?:apply|go|hold|true|so)\s+(?:too\s+)?"
    r"(?:for|to|of|in|with)\b|"
    r"\b(?:är det samma|samma|the same|same)(?:\s+(?:sak\w*|grej\w*|där|things?|there))?\W*$|"
    r"\blikadant(?:\s+där)?\W*$",
    re.IGNORECASE,
)
_LEVEL = re.compile(
    r"\b(?:nivån?|steget?|level|step|rung|tier)(?:\s+(?:precis|närmast|direkt|just|right|directly))?\s+"
    r"(?:under|över|nedanför|ovanför|below|above|beneath)(?=\W*(?:$|[,;]|(?:då|then|vem|who)\b))",
    re.IGNORECASE,
)
"""The level under or over one that the turn before named."""
_WHO = re.compile(r"\b(?:vem|vilka|who)\b", re.IGNORECASE)
_FORM = re.compile(
    r"(?<=\w)[.?!,;–-]+\s*"
    r"(?:(?:what(?:['’]s| is) the |the |full )?names?|(?:för|hela )?namn(?:et)?)"
    r"(?:\s*(?:och|and|o|\+|&|,)\s*(?:parti\w*|party|titel|title|roll|role))*\W*$",
    re.IGNORECASE,
)
"""That somebody is wanted by name and party, as everybody is told."""


class LeftOut:
    """Writes such turns out."""

    def __init__(self, mentions: Mentions, facts: Facts) -> None:
        self._mentions = mentions
        self._spoken_of = SpokenOf(mentions)
        self._descriptions = Descriptions(facts)
        self._facts = facts

    def written(self, turn: str, earlier: Exchange, language: str) -> str | None:
        """The turn with what it leaves out; None where it leaves out nothing of these kinds."""
        turn = _FORM.sub("?", turn)
        if len(words_of(turn)) > LONGEST:
            return None
        kinds = {mention.kind for mention in self._mentions.find(turn)}
        ways: tuple[Callable[[str, Exchange, str], str | None], ...] = (
            self._same_for,
            self._as_big,
            self._elsewhere,
        )
        if kinds.isdisjoint((Kind.PLACE, Kind.PERSON)):
            ways = (
                self._all_named,
                self._stand_in,
                self._ours,
                self._the_one,
                over_all,
                self._in_the_sum,
                self._of_post,
                self._of_noun,
                self._next_level,
            )
        for way in ways:
            out = way(turn, earlier, language)
            if out:
                return sentence(out)
        return None

    def described(self, turn: str) -> str | None:
        """The turn with the name of the collaboration that it describes."""
        if self._mentions.of_kind(turn, Kind.PLACE) or len(words_of(turn)) > LONGEST:
            return None
        return self._descriptions.named(turn)

    def _all_named(self, turn: str, earlier: Exchange, language: str) -> str | None:
        """All of a number of things that the turn before, or its answer, speaks of."""
        for before in (earlier.turn, earlier.question, said(earlier.answer, first=True)):
            asked = all_named(turn, before, language)
            if asked:
                place = self._spoken_of.place("", earlier)
                return inside(asked, place, language) if place else asked
        how_many = HOW_MANY.match(earlier.question)
        return earlier.question if wants_all_named(turn) and not how_many else None

    def _stand_in(self, turn: str, earlier: Exchange, language: str) -> str | None:
        """Who is asked for when one who was spoken of cannot come."""
        person, place = self._spoken_of.person(earlier), self._spoken_of.place("", earlier)
        if place:
            of_them = their_substitutes(turn, place, inward("", place, language), language)
            if of_them:
                return of_them
        if not _ABSENT.search(turn) or self._mentions.of_kind(turn, Kind.YEAR):
            return None
        if not (person or place):
            return None
        where = f" {inward('', place, language)} {place}" if place else ""
        if person:
            asked = {"en": "Who steps in for", "sv": "Vem hoppar in för"}[language]
            return f"{asked} {person}{where}?"
        asked = {"en": "Who are the substitutes", "sv": "Vilka är ersättare"}[language]
        return f"{asked}{where}?"

    def _ours(self, turn: str, earlier: Exchange, language: str) -> str | None:
        place = self._spoken_of.place("", earlier)
        name = self._mentions.collaboration_in(place) if place else None
        return ours(turn, ungenitive(name) if name else None, earlier, language)

    def _the_one(self, turn: str, earlier: Exchange, language: str) -> str | None:
        if self._mentions.of_kind(earlier.question, Kind.PLACE):
            return None
        place = self._spoken_of.place("", earlier)
        return place and they_the_one(without_opener(turn), place, earlier, language)

    def _elsewhere(self, turn: str, earlier: Exchange, language: str) -> str | None:
        """A turn on the like of a group at a place of its own."""
        own = self._mentions.find(turn)
        if len(own) != 1 or own[0].kind is not Kind.PLACE:
            return None
        if not THEY.search(turn):
            return is_that(without_opener(turn), earlier)
        if self._mentions.of_kind(earlier.question, Kind.ROLE):
            return None
        return they_elsewhere(without_opener(turn), own[0].text, earlier, language)

    def _in_the_sum(self, turn: str, earlier: Exchange, language: str) -> str | None:
        place = self._spoken_of.place("", earlier)
        name = self._mentions.collaboration_in(place) if place else None
        return in_the_sum(turn, ungenitive(name), earlier, language) if name else None

    def _of_noun(self, turn: str, earlier: Exchange, language: str) -> str | None:
        """A turn on a writing or a body that the turn before named by a common noun."""
        bare = without_opener(turn)
        if THING.search(bare) and not DUMMY.search(bare):
            writing = writing_said(bare, earlier, language)
            if writing:
                return THING.sub(writing, bare, count=1)
        body = body_said(earlier) if THERE.search(bare) else None
        if body is None:
            return None
        places = self._mentions.of_kind(earlier.question, Kind.PLACE)
        if any(body.lower() in place.text.lower() for place in places) or len(places) > 1:
            return None
        where = f" {inward('', places[0].text, language)} {places[0].text}" if places else ""
        return THERE.sub(f"{inward(bare, body, language)} {body}{where}", bare, count=1)

    def _next_level(self, turn: str, earlier: Exchange, language: str) -> str | None:
        """A turn on the level under or over a body, with the body that was spoken of."""
        place, level = self._spoken_of.place("", earlier), _LEVEL.search(turn)
        if place is None or level is None:
            return None
        other = self._at_level(level.group(), place) if _WHO.search(turn) else None
        if other:
            who = {"en": "Who sits", "sv": "Vilka sitter"}[language]
            return f"{who} {inward('', other, language)} {other}?"
        asked = f"{turn[: level.end()]} {place}{turn[level.end() :]}"
        return without_opener(asked)

    def _at_level(self, level: str, place: str) -> str | None:
        """The body that the text, or its translation, sets at a level of another."""
        knowledge = self._facts.knowledge
        texts = (sentence.text for sentence in knowledge.sentences)
        told = chain(texts, knowledge.translations.values())
        return body_at_level(level, place, told, self._mentions)

    def _of_post(self, turn: str, earlier: Exchange, language: str) -> str | None:
        place = self._spoken_of.place(turn, earlier)
        name = self._mentions.collaboration_in(place) if place else None
        if name is None:
            return None
        posts = measure_spoken_of(earlier) is Measure.POST
        bare = without_opener(turn)
        return of_cost(bare, name, language, posts) or of_post(bare, name, language)

    def _as_big(self, turn: str, earlier: Exchange, language: str) -> str | None:
        own = self._mentions.of_kind(turn, Kind.PLACE)
        return as_big(turn, own[0].text, earlier, language) if len(own) == 1 else None

    def _same_for(self, turn: str, earlier: Exchange, language: str) -> str | None:
        """The question before, of the place that is said to be the same or not."""
        own = self._mentions.of_kind(turn, Kind.PLACE)
        before = self._mentions.of_kind(earlier.question, Kind.PLACE)
        if not _SAME.search(turn) or len(own) != 1 or len(before) != 1:
            return None
        old = before[0]
        return earlier.question[: old.start] + own[0].text + earlier.question[old.end :]
