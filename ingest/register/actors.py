"""Who can act: the nouns by which administrative prose names bodies, posts and people."""

from __future__ import annotations

import re

_ENDINGS = (
    r"fullmäktige\w*|\w*styrelse[nr]?\w*|\w*nämnd(?:en|er|erna)?|\w*utskott(?:et|en)?|\w*direktör\w*|"
    r"\w*chef(?:en|er|erna)?|\w*funktion(?:en|er|erna)?|\w*avdelning(?:en|ar|arna)?|"
    r"\w*förvaltning(?:en|ar|arna)?|\w*verksamhet(?:en|er|erna)?|\w*bolag(?:et|en)?|"
    r"\w*tjänste(?:person|man|män)\w*|\w*handläggare\w*|\w*samordnare\w*|\w*ansvariga?|"
    r"\w*deltagare\w*|\w*anställd\w*|\w*medarbetare\w*|personal(?:en)?|\w*ledamot\w*|\w*ledamöter\w*|"
    r"\w*förtroendevalda?|\w*politiker\w*|\w*representant\w*|\w*leverantör\w*|\w*ordförande\w*|"
    r"\w*sekreterare\w*|\w*sekretariat\w*|\w*kansli(?:et)?|\w*enhet(?:en|er|erna)?|\w*grupp(?:en|er|"
    r"erna)?|\w*kommitté\w*|\w*kommitten|\w*råd(?:et)?|region(?:en|er|erna)?|kommun(?:en|er|erna)?|"
    r"\w*förbund(?:et|en)?|\w*myndighet\w*|\w*organisation(?:en|er|erna)?|\w*ledning(?:en)?|"
    r"\w*revisor\w*|\w*ledare\w*|\w*strateg(?:en|er|erna)?|\w*part(?:en|er|erna)|\w*medlem\w*|"
    r"\w*resenär\w*|\w*besökare\w*|\w*ägare\w*|\w*fullmäktig\w*|\w*förening(?:en|ar|arna)?|"
    r"\w*byrå(?:n|er|erna)?|\w*central(?:en)?|\w*stab(?:en)?|\w*inspektion(?:en)?|\w*ombud\w*|"
    r"\w*controller\w*|\w*kontor(?:et|en)?|\w*mästare\w*|\w*utförare\w*|\w*konsult\w*|\w*rektor\w*|"
    r"\w*koordinator\w*|presidi\w*|"
    r"\w*(?:deltag|medarbet|handlägg|led|besök|äg|ansök|använd|utför|invån|samordn|forsk|lär|läk|jurist)arna|"
    r"\w*jurist\w*|\w*assistent\w*|\w{2,}(?:at|it|kt|ss)ör(?:en|er|erna)?|\w{3,}are(?:n|na)?"
)
_ACTOR = re.compile(rf"^(?:{_ENDINGS})$", re.IGNORECASE)
_PRONOUN = re.compile(r"^(?:alla|samtliga|man|vi|ni|du|var och en|ingen|den|de)\b", re.IGNORECASE)
_HEAD_END = re.compile(
    r"\s+(?:inom|i|på|av|för|med|från|vid|som|där|hos|till|utan|under)\s+|,|\s*\(|\s+(?=enligt\b)"
)
_PROPER = re.compile(r"^(?:Region|Regionen|[A-ZÅÄÖ]\w+ kommun)\b(?!s\b)")


def is_actor(phrase: str) -> bool:
    """Whether a noun phrase names someone who can act: a body, a post, people."""
    head = _HEAD_END.split(phrase.strip(), maxsplit=1)[0]
    heads = re.split(r"\s+(?:och|eller|samt|respektive)\s+", head)
    words = heads[-1].split()
    if not words:
        return False
    if _ACTOR.match(words[-1]) or _PROPER.match(head):
        return True
    return (len(words) == 1 and bool(_PRONOUN.match(head))) or head.lower() in ("var och en", "den")
