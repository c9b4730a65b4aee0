"""The words by which a turn points at what was spoken of, as patterns of both languages."""

from __future__ import annotations

import re

HE = re.compile(r"\b(?:han|hon|hen|honom|henne|he|she|him)\b", re.IGNORECASE)
HIS = re.compile(r"\b(?:hans|hennes|hens|his|her)\b", re.IGNORECASE)
HER = re.compile(r"\bher\b(?=\s*(?:[?.!,]|$|\b(?:in|on|for|from)\b))", re.IGNORECASE)
THAN = re.compile(r"\b(?:än|than|lika|as)\b", re.IGNORECASE)
TOGETHER = re.compile(
    r"\b(?:tillsammans|ihop|sammanlagt|totalt|summan|together|in total|altogether|combined|sum|"
    r"in all)\b",
    re.IGNORECASE,
)
"""That a turn asks for the sum of what the turns before asked for one by one."""
ADDS = re.compile(
    r"^\W*(?:(?:och|and|men|but|så|so)\s+)*(?:tillsammans\s+med|ihop\s+med|plus|"
    r"(?:om\s+(?:man|vi)\s+)?lägger\s+(?:man|vi)\s+(?:ihop|till)\b(?=.*\bockså\b)|"
    r"together\s+with|(?:and\s+)?if\s+(?:we|you|i)\s+add\b|combined\s+with)\b",
    re.IGNORECASE,
)
"""That a turn asks for the sum of what the turn before asked for and of what it names itself."""
ALTOGETHER = re.compile(
    r"\s+(?:altogether|in total|in all|all in all|totalt|sammanlagt|totally|i allt)$", re.IGNORECASE
)
THEY = re.compile(r"\b(?:de|dem|dom|deras|they|them|their|these|those)\b", re.IGNORECASE)
"""Several who were named; the words of the question before say best who."""
THERE = re.compile(r"\b(?:där|dit|there|(?:in|on) (?:it|that|this)|i (?:den|det))\b", re.IGNORECASE)
THERE_NAMED = re.compile(r"\b(?:där|there)\b(?=\s*(?:$|[?.!,;]))", re.IGNORECASE)
"""The place spoken of, at the end of what is said of it; not "there is", nor "where"."""
ITS = re.compile(r"\b(?:dess|its)\b", re.IGNORECASE)
IT = re.compile(
    r"\b(?:den här|det här|den|det|denna|detta|it|that one|this one|that|this)\b(?! (?:som|att|"
    r"är|who|"
    r"which|andra|första|tredje|sista|internationell\w*))",
    re.IGNORECASE,
)
THING = re.compile(r"\b(?:den|dess|it|its|that one|this one)\b", re.IGNORECASE)
"""A word that points at a thing, never at a person."""
DUMMY = re.compile(
    r"\b(?:gäller|är|finns|stämmer|innebär|betyder|menas|hur är|vore|går|krävs|blir|ska|måste|görs|"
    r"räcker|behövs|står|kommer) det\b|"
    r"\b(?:is|was|does) (?:it|that|this)\b(?= (?:also|ok|okay|allowed|true|apply|mean|matter|"
    r"possible|"
    r"right|correct|enough|necessary|so|why|who|what|a|an|the|for))|\bdet (?:är|finns|gäller)\b",
    re.IGNORECASE,
)
"""A "det" or "it" that stands for what is done or said, not for a thing with a name."""
ORDINALS = (
    r"(?:första|förste|1:a|first)",
    r"(?:andra|andre|2:a|second)",
    r"(?:tredje|3:e|third)",
    r"(?:fjärde|4:e|fourth)",
)
LAST = r"(?:sista|sist nämnda|senare|last|latter)"
PICKS = re.compile(
    r"\b(?:den|the)\s+(?P<which>"
    + "|".join(ORDINALS)
    + rf"|{LAST}|other)\b(?:\s+(?:one|person|personen))?",
    re.IGNORECASE,
)
OF_PERSON = re.compile(
    r"\b(?:parti\w*|part(?:y|ies)|roll\w*|role|titel|title|tjänst|befattning|position|uppdrag|"
    r"ordinarie|ersättare)\b",
    re.IGNORECASE,
)
"""What a turn without a name asks of the person named before."""
OF_BODY = re.compile(
    r"\b(?:kost\w*|cost\w*|budget\w*|avgift\w*|fees?|kontor\w*|kansli\w*|offices?|länder|"
    r"countries|medlemsl\w+)\b",
    re.IGNORECASE,
)
WHICH = re.compile(
    r"\W*(?:(?:och|and|så|so)\s+)?(?:vilka|vilka (?:då|är de|är det)|which|which ones|"
    r"which are they|what are they|name them|räkna upp dem)\W*",
    re.IGNORECASE,
)
HOW_MANY = re.compile(r"\W*(?:hur många|how many)\b", re.IGNORECASE)
"""A turn that asks to name what the turn before it asked to count."""
DIFFERS = re.compile(r"\b(?:skilj\w+|skillnad\w*|differ\w*)\b", re.IGNORECASE)
COSTS = re.compile(r"\b(?:kosta\w*|kostnad\w*|costs?|costing)\b", re.IGNORECASE)
