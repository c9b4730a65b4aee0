"""Questions for what is in a writing of which the text has only the entry in a list.

"What does the culture plan say about exchange?" is about the plan; a list that names it tells how
long it is valid and no more.
"""

from __future__ import annotations

import re

from assistant.question import Question
from assistant.register.facts import Facts
from assistant.register.listed import strategies_named
from corpus.sentence import Sentence
from ingest.words import fold

_IN_IT = re.compile(
    r"\bvad (?:\w+ ){0,3}?(?:star|sager|innehaller|handlar|tar|vill|omfattar|beskriver)\b|"
    r"\b(?:vilk(?:a|et|en)|hur manga) (?:\w+ ){0,2}?(?:mal|omrade\w*|atgard\w*|priorit\w+|"
    r"sektor\w*|"
    r"styrkeomrad\w*|insats\w*|fokusomrad\w*|delmal|branscher)\b|"
    r"\b(?:innehall\w*|prioriterar|pekar\b.*\but|lyfter|antogs|antagen|beslutades|beslutad)\b|"
    r"\bwhat (?:\w+ ){0,3}?(?:say|says|contain|contains|is in|cover|about|want|wants|aim|aims)\b|"
    r"\b(?:which|what|how many) (?:\w+ ){0,3}?(?:areas?|sectors?|targets?|goals?|measures?|"
    r"priorit\w+|objectives?|actions?|industries)\b|"
    r"\b(?:prioriti[sz]es?|points? out|single[sd]? out|adopted|approved|contents?)\b"
)


def asks_what_is_in_it(question: Question, first: Sentence, facts: Facts) -> bool:
    """Whether a question asks what a listed writing says, where its entry is the best sentence."""
    entries = {(each.place.document, each.place.span) for each in facts.register.strategies}
    if (first.passage.document, first.span) not in entries or not _IN_IT.search(
        fold(question.text)
    ):
        return False
    return len(strategies_named(facts.read(question), facts)) == 1
