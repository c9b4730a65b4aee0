"""Our person in a group of which the text names nobody.

"Each member has a contact person" describes a group; who ours is, it does not tell. Patterns are of
language, never of a document.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.sentence import Sentence
from ingest.knowledge import Knowledge
from ingest.words import fold, stem, words_of

LEAST_STEM = 5
"""Letters of a group's stem that tell it from others."""
_OUR_ONE = re.compile(
    r"\b(?:vem|vilken\s+person|who)(?:\s+(?:är|sitter|is|sits|heter))?\b[^?]*"
    r"\b(?:från|hos|för\s+oss|vår[at]?|av\s+oss|from|for\s+us|our|ours|of\s+us)\b|"
    r"\b(?:vad\s+heter|namnet\s+på|name\s+of)\s+(?:den\s+som|den\s+från|vår(?:an)?|the\s+one|"
    r"the\s+person|ours?)\b|\b(?:what(?:['’]s|\s+is|\s+are)\s+)?(?:his|her|their)\s+names?\b",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"\b(?:\w{4,}grupp(?:en|s|ens)?|\w*sekreterar(?:e|en|na)\w*|\w*kontaktperson\w*|"
    r"secretar(?:y|ies)|contact\s+persons?|coordinators?|\w*samordnar(?:e|en|na)\w*)\b",
    re.IGNORECASE,
)


def is_member_unnamed(
    question: str, context: str, knowledge: Knowledge, people: Sequence[str]
) -> bool:
    """Whether a question asks for our person in a group that the text describes without names."""
    if not _OUR_ONE.search(question):
        return False
    groups = [_GROUP.search(question), *[*_GROUP.finditer(context)][::-1]]
    group = next((found[0] for found in groups if found), None)
    if group is None:
        return False
    places = [n for n, each in enumerate(knowledge.sentences) if _tells(each, group, knowledge)]
    near = [s for n in places for s in knowledge.sentences[n : n + 2]]
    return bool(places) and not any(name in s.text for s in near for name in people)


def _tells(sentence: Sentence, group: str, knowledge: Knowledge) -> bool:
    said = f"{sentence.text} {knowledge.translations.get(sentence.text, '')}"
    spoken = {fold(word) for word in words_of(said)}
    wanted = [stem(word, language) for word in words_of(group) for language in ("sv", "en")]
    return any(one.startswith(w) for w in wanted if len(w) >= LEAST_STEM for one in spoken) and all(
        any(s.startswith(fold(w)[:LEAST_STEM]) for s in spoken) for w in words_of(group)
    )
