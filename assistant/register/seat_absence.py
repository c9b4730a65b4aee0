"""That somebody cannot come to a meeting, so that another is asked for."""

from __future__ import annotations

import re

from assistant.register.body_finder import Scope
from assistant.register.reading import Reading
from ingest.words import fold

_ILL = (
    r"sjuk\w*|borta|franvarande|forhindrad|upptagen|ledig|foraldraledig|bortrest|magsjuk\w*|"
    r"forkyld|"
    r"pa semester|ill|sick|away|absent|unavailable|not able|unable|off sick|on (?:leave|holiday|"
    r"vacation)|out of town|travelling|double[- ]booked|busy|indisposed|poorly|unwell|ledig\w*|"
    r"hemma(?: med (?:\w+ )?(?:barn|feber|influensa))?|"
    r"(?:down )?with (?:the |a )?(?:flu|cold|fever|covid)|"
    r"down with \w+(?: \w+)?|utlands|pa resa|nere i influensa"
)
_ABSENCE = re.compile(
    r"\b(?:(?:om|ifall|nar|if|when|should|in case|utifall)\b(?: \S+){1,5}? )?(?:inte (?:kan|"
    r"kommer|hinner)|"
    rf"(?:kan|hinner|kommer) inte|(?:ar|blir|vore) (?:{_ILL})|"
    r"(?:far|fick|har fatt|fatt|har|has|got|gets) (?:forhinder|the flu|a cold|a fever|influensa\w*|"
    r"magsjuka|feber|covid)|uteblir|lamnar aterbud|"
    r"(?:can t|can.t|cannot|can not|could not|couldn.t|couldn t|won t|won.t)|"
    rf"(?:is|are|was|be|(?:he|she).?s) (?:{_ILL})|(?:falls?|gets?|calls? in) (?:{_ILL}))"
    r"(?: (?:att |to )?(?:komma|delta|medverka|ga|aka|resa|narvara|stalla upp|sitta med|"
    r"vara med|come|attend|make it(?: to)?|go|travel|join|be there))?\b"
)
"""That somebody cannot come, for whom another is asked for."""
SOMEBODY = re.compile(
    r"\b(?:(?:var|vara|our) (?:\w+ )?(?:man|kvinna|woman|person|ledamot|ledamoter|representant\w*|"
    r"politiker\w*|ombud|members?|representatives?|delegates?|politicians?)|"
    r"(?:den |var |our |the )?"
    r"(?:ordinarie|ordinary member|regular member|full member))\b"
)
"""One who sits somewhere and is not named."""
_MEETING = (
    r"nar(?= )|(?:och )?(?:ska |skall )?(?:traffas|motas|mots|sammantrader|har (?:ett )?mote)|"
    r"(?:is due to |is going to |is about to )?(?:meets?|convenes?)|has a meeting|when(?= )"
)
_TAKES_OVER = (
    r"(?:far|kan|ska|skall|skulle) (?:da )?(?=rycka|hoppa|ta|ersatta|aka|ga|vara)|(?:tar|"
    r"ta) (?:over|vid|platsen)|"
    r"(?:goes|go|comes?|travels?|aker|gar|kommer|sitter|deltar) (?:da )?(?:instead|i ?stallet)|"
    r"instead|i ?stallet|goes|go|aker|aka|far rycka in|steps? up|covers?|"
    r"(?:represents?|representerar)(?= us| oss)"
)
"""What another does for somebody who cannot come."""
_ROOT = 6
"""First letters by which a verb tells the kind of body ("de som övervakar")."""


def is_absent(folded: str) -> bool:
    """Whether a text says that somebody cannot come."""
    return bool(_ABSENCE.search(folded))


def without_absence(reading: Reading, folded: str, scopes: tuple[Scope, ...]) -> str:
    """The words without those that say that somebody cannot come, and to which meeting."""
    for pattern in (_ABSENCE.pattern, _MEETING, _TAKES_OVER):
        reading.take(pattern)
        folded = re.sub(rf"\b(?:{pattern})", " ", folded)
    kinds = {fold(b.kind)[:_ROOT] for scope in scopes for b in scope.bodies if b.kind}
    roots = "|".join(re.escape(kind) for kind in kinds if len(kind) == _ROOT)
    if roots:
        reading.take(rf"(?:{roots})\w*")
    return folded
