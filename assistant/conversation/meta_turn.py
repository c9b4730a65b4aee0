"""Turns about the answer before: more of it, why, where it stands, in the other language."""

from __future__ import annotations

import re
from enum import StrEnum


class Meta(StrEnum):
    """What is asked of the answer before."""

    MORE = "more"
    WHY = "why"
    SOURCE = "source"
    SURE = "sure"
    SWEDISH = "sv"
    ENGLISH = "en"


_TIE = (
    r"(?:och|men|ja|ok(?:ej|ay)?|jo|aha|and|but|so|please|snälla|hm+|nej|no|yes|då|tack|thanks|oh)"
)
_KINDS: dict[Meta, str] = {
    Meta.MORE: r"(?:(?:kan|kunde|skulle) (?:du|ni)(?: kunna)? |jag vill |vill |(?:can|could|"
    r"would) you |"
    r"i(?: w|')d like (?:you )?to |gärna )?(?:utveckla|förklara|berätta|beskriv\w*|säg|veta|hör\w*|"
    r"elaborate|explain|expand|clarify|förtydliga|precisera|tell me|say|know|hear|give me|go on)"
    r"(?: (?:det|detta|svaret|det där|det här|it|that|this|on (?:that|this|it)))?"
    r"(?: (?:lite|gärna|närmare|mer|mera|vidare|utförligt|mer utförligt|ytterligare|more|further|"
    r"a bit|a little|some|detail\w*|details?|in (?:more )?detail|om (?:det|detta|saken)|"
    r"about (?:it|that|this)))*"
    r"|(?:lite |något |some |a bit )?(?:mer|mera|more)(?: (?:detaljer|info\w*|om (?:det|detta)|"
    r"details?|"
    r"information|about (?:it|that|this)|on (?:it|that|this)))?"
    r"|utveckla(?: gärna)?|förklara|elaborate|explain|go on|fortsätt"
    r"|(?:hur|vad) menar (?:du|ni)(?: (?:med det|då))?|vad (?:betyder|innebär) det|what do you mean"
    r"(?: by that)?|what does (?:that|it) mean|jag förstår (?:inte|ej)|i do(?: not|n't) understand"
    r"|står det något mer(?: om det)?|(?:is there )?anything (?:more|else)(?: about (?:it|that))?"
    r"|what else|vad mer|något mer",
    Meta.WHY: r"varför(?: (?:inte|då|det|är det så|så|gör (?:vi|ni|man) det))*|hur kommer det sig"
    r"|av vilken anledning|why(?: (?:not|is that|so|is it so|is this|that))*|how come|"
    r"for what reason"
    r"|what(?: i|')s the reason|what (?:on earth |in the world |exactly |the hell )?for"
    r"|why (?:on earth|in the world|exactly)|varför i (?:hela )?(?:världen|all världen|helvete)"
    r"|för vad|i vilket syfte|för vilket ändamål|vad (?:ska|skulle) det vara bra för"
    r"|vad är (?:poängen|meningen|tanken)(?: med det)?|what(?: i|')s the point(?: of (?:it|that))?"
    r"|to what end|for what purpose",
    Meta.SOURCE: r"var (?:står|finns|hittar (?:jag|du|man)|läste du) (?:det|"
    r"detta)(?: (?:någonstans|i "
    r"(?:dokumentet|strategin|texten)))?|källa|(?:vad är |vilken )?källan?|vilken sida|"
    r"(?:på )?vilken sida(?: står det)?|(?:på )?vilket avsnitt(?: står det i)?|"
    r"where (?:does (?:it|that) (?:say|stand)|is (?:that|it|this)(?: (?:written|stated|from))?|"
    r"did you (?:get|read|find) (?:that|this|it))(?: (?:that|in the (?:document|strategy|text)))?|"
    r"source|what(?: i|')s (?:the|your) source|(?:on )?(?:what|which) page(?: is (?:that|"
    r"it)(?: on)?)?|"
    r"hur vet du det|how do you know(?: that)?|citera|quote(?: it)?",
    Meta.SURE: r"(?:är du |är det )?(?:helt )?(?:säker(?:t)?|sant)(?: på det)?|"
    r"stämmer det(?: verkligen)?|"
    r"verkligen|är det (?:verkligen )?(?:så|rätt|sant)|are you (?:really |quite |absolutely )?"
    r"(?:sure|certain)(?: (?:of|about) (?:that|this|it))?|is (?:that|it) (?:really )?"
    r"(?:true|right|correct|so)|really|seriously",
    Meta.SWEDISH: r"(?:kan (?:du|jag få) (?:svara |ta |det |säga )*)?på svenska|in swedish|svenska|"
    r"(?:can you )?(?:say|answer|repeat)? ?(?:that |it )?in swedish",
    Meta.ENGLISH: r"(?:kan (?:du|jag få) (?:svara |ta |det |säga )*)?på engelska|in english|"
    r"english|"
    r"(?:(?:can|could) (?:you|i|we) )?(?:say|answer|repeat|have|get|translate)? ?(?:that |it |"
    r"this )?"
    r"(?:in|into|to) english|översätt(?: (?:det|detta))?(?: till engelska)?|translate(?: (?:it|"
    r"that))?",
}  # fmt: skip
_COMPILED = {
    kind: re.compile(rf"\W*(?:{_TIE}\W+)*(?:{pattern})(?:\W+{_TIE})*\W*", re.IGNORECASE)
    for kind, pattern in _KINDS.items()
}


def meta_turn(turn: str) -> Meta | None:
    """What a turn that is nothing but a word on the answer before asks of it; else None."""
    for kind, pattern in _COMPILED.items():
        if pattern.fullmatch(turn):
            return kind
    return None
