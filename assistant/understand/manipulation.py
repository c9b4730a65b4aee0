"""Attempts to make the assistant something else: they get a plain refusal and no search.

An order to the assistant is refused; a question that has the same words ("får jag strunta i
reglerna?", "print the instructions for travel?") is not. A question that stands beside an order in
a sentence of its own is a question still.
"""

from __future__ import annotations

import re

_ORDER = (
    r"(?:^|[.!?:;,\n]\s*|\b(?:och|and|please|snälla|now|nu|then|sen|so|så|just|bara|you must|"
    r"du ska|"
    r"du måste|i want you to|jag vill att du|kan du|can you|could you|kunde du)\s+)\W*"
)
_TOLD = (
    r"(?:(?:previous|prior|earlier|above|initial|hidden|internal|original|system|tidigare|"
    r"föregående|"
    r"ovanstående|ursprungliga|dolda|interna|dina|din|your)\s+)"
)
_PATTERNS = re.compile(
    rf"{_ORDER}(?:glöm|ignorera|strunta i|bortse från|åsidosätt|hoppa över|ignore|forget|disregard|"
    r"override|bypass|skip)\b.{0,40}\b(?:instru[kc]tion\w*|regler\w*|rules|prompt\w*|order|orders|"
    r"guidelines|riktlinjer\w*|everything|allt)\b"
    r"|\bsystem\s?-?prompt|\bjailbreak|\bdeveloper mode|\bprompt injection"
    r"|\b(?:din|dina|your)\s+(?:\w+\s+)?(?:prompt\w*|(?:system)?instruktion\w*|instructions?|"
    r"source code|källkod|training data|träningsdata)\b"
    r"|\b(?:from now on|pretend|role-?play|you are now|you are no longer)\b.{0,40}"
    r"\b(?:you|are|dan|no rules|as if|without|a|an)\b"
    rf"|{_ORDER}(?:act|behave|respond|answer|talk|speak|reply|agera|svara|prata|bete dig)\s+"
    r"(?:as|like|som)\s+(?:if|om|a|an|the|en|ett|dan)\b"
    r"|\bdu är (?:nu|numera|inte längre)\b.{0,30}\b(?:en|ett|ai|assistent|bot)\b"
    r"|(?:^|[.!?]\s+)(?:du är nu|you are now)\s+(?:min|mitt|vår|vårt|regionens|my|our|the)\b"
    rf"|{_ORDER}(?:skriv|utfärda|ge mig|write|issue|draft|give me)\s+(?:mig\s+|me\s+)?"
    r"(?:ett|en|a|an)\s+(?:\w+\s+)?(?:intyg|tillstånd|dispens|certificate|permit|exemption|waiver|"
    r"permission)\b(?![^.!?]*\?)"
    rf"|\b(?:repeat|print|reveal|show|output|dump|upprepa|visa|skriv ut|avslöja)\b.{{0,30}}"
    rf"(?:{_TOLD}+(?:instru[kc]tion\w*|prompt\w*|message|meddelande\w*)"
    r"|(?:instru[kc]tion\w*|prompt\w*)\W*$"
    r"|\b(?:text|everything|words|allt|texten|orden)\s+(?:above|ovanför|before this|hittills))"
    rf"|{_ORDER}(?:strunta i|skit i|bortse från|ignore|disregard|forget)\s+"
    r"(?:(?:the|your|all|den|hela)\s+)?(?:strateg\w+|dokument\w*|document\w*|texten|text)\b"
    r"|\b(?:du lyder under|du lyder|you (?:obey|answer to|report to) (?:me|mig))\b"
    rf"|{_ORDER}(?:upprepa|skriv|säg|repeat|write|say|type)\s+"
    r"(?:bara |exakt |exactly |only |just |precis |ordagrant |word for word )*"
    r"(?:följande|the following|denna|den här|this)\s+"
    r"(?:mening|text|sentence|line|rad|ord|words?)\b"
    rf"|{_ORDER}(?:(?:svara|påstå|hävda|bekräfta|intyga|garantera|answer|reply|claim|assert|confirm|"
    r"certify|attest|vouch|respond)\s+"
    r"(?:(?:bara|endast|med|only|just|with|me|mig)\s+)*(?:att|that)\b|"
    r"(?:skriv|säg|write|say|state)\s+"
    r"(?:(?:bara|endast|i\s+stället|istället|only|just|instead)\s+)*(?:att|that)\s+"
    r"(?!(?:jag|vi|man|en|ett|min|mitt|du|i|we|one|a|an|my|you)\b))[^?]*$"
    rf"|{_ORDER}(?:stop|quit|sluta)\s+(?:answering|quoting|svara|citera)\b"
    r"|\brepeat after me\b|\bupprepa efter mig\b"
    r"|\b(?:lek(?:er)?(?: nu)? att du|låtsas|spela rollen|från och med nu är du|rollspel)\b"
    r"|\b(?:write|skriv|generate|generera|create|skapa|compose|make|gör)\b(?:(?!\bthe ).){0,30}"
    r"\b(?:code|kod|script|skript|poem|dikt|python|sql|html|html-kod|javascript|css|song|sång|låt|"
    r"story|saga|haiku|limerick|essay|uppsats)\b(?! of conduct)"
    r"|\b(?:tell|give|berätta|ge|dra)\b(?: \w+){0,2} (?:joke|skämt|vits|saga|poem|dikt)\b"
    rf"|{_ORDER}(?:skriv|ge|gör|skapa|write|give|make|produce|draft)\b[^?.]{{0,30}}"
    rf"\b(?:påhitta\w*|fejk\w*|uppdikta\w*|made[- ]up|fake|invented|fictitious|bogus)\b"
    r"|<\s*/?\s*(?:script|form|iframe|input|object|embed)\b|<!--"
    r"|(?:^|[.!?:;,\n]\s*|\b(?:please|snälla|du ska|du måste|kan du|can you|could you)\s+|"
    r"(?:^|[.!?]\s+)(?:(?!\b(?:jag|vi|man|i|we|one|they|de)\b)[^.!?])*?\b(?:och|and)\s+)"
    r"(?:hitta på|fabricera|make up|invent|fabricate)\s+"
    r"(?:ett|en|a|an|some|några|two|three|four|två|tre|fyra|fem|five|nya|new)\b",
    re.IGNORECASE | re.DOTALL,
)


def is_manipulation(text: str) -> bool:
    """Whether `text` tells the assistant what to be or to say instead of asking about the text."""
    return bool(_PATTERNS.search(text))


_SENTENCES = re.compile(r"(?<=[.!?:\n#])\s+")
_ASKS = (
    r"(?:vem|vilk(?:en|et|a)|vad|när|var|hur|varför|får|ska|måste|är|who|which|what|when|where|how|"
    r"why|may|must|should|is|are|does|do)\b"
)
_TO_TELL = re.compile(
    r"\b(?:telling|tell|answering|answer|berätta|svara)\s+"
    rf"(?:me\s+|mig\s+|för mig\s+|på\s+)?({_ASKS}.+)",
    re.IGNORECASE | re.DOTALL,
)
_BEFORE = re.compile(
    r"^\W*(?:(?:by the way|also|anyway|apropå det|förresten|dessutom|och|and|but|men|so|så)\b\W*)+",
    re.IGNORECASE,
)
_ASKED = re.compile(rf"^{_ASKS}", re.IGNORECASE)
_OF_YOU = re.compile(
    r"\b(?:which|what|who|vilken|vad|vem)\b[^?.]*\b(?:you\s+(?:are|run|use)|are\s+you|du\s+är|är\s+du)\b",
    re.IGNORECASE,
)
"""That a question beside orders is about the assistant itself, too."""
_CONFIRM = (
    r"(?:(?:du|ni|you|so|så|please|snälla)\s+)?(?:(?:behöver|ska|kan|måste|kunde|need\s+to|have\s+to|"
    r"can|could|must)\s+)?(?:(?:du|you|bara|endast|just|only|please|need\s+to|have\s+to)\s+)*"
    r"(?:bekräfta|intyga|garantera|säg|skriv|svara|confirm|certify|assure\s+me|say|reply|tell\s+me)\s+"
    r"(?:(?:bara|endast|mig|just|only|me)\s+)*(?:(?:att|that)\s+)?"
)
_ALLOWED = re.compile(
    rf"(?:^|(?<=[.!?,;:]\s)|(?<=\boch\s)|(?<=\band\s)){_CONFIRM}(?:"
    r"det\s+är\s+(?P<sv>(?:\w+\s+)?(?:okej|ok|lugnt|fritt\s+fram|tillåtet|i\s+sin\s+ordning))|"
    r"(?:it|this|that)(?:\s+is|['’]s)\s+(?P<en>(?:\w+\s+)?(?:okay|ok|fine|allowed|all\s?right|permitted))|"
    r"(?P<who>jag|vi|man)\s+får|(?P<whom>i|we)\s+(?:may|can))\b(?P<rest>[^.!?]*)[.!?]*",
    re.IGNORECASE,
)
"""An order to confirm that something is allowed: whoever presses so asks about a rule."""
LEAST_ASKED = 4
"""Words of a question that is taken to be one of its own beside an order."""


def asked_beside(text: str) -> str | None:
    """The question that stands in a sentence of its own beside orders to the assistant, or that an
    order to confirm that a thing is allowed comes to, if any."""
    pressed = _ALLOWED.sub(_whether_allowed, text)
    if pressed != text and not is_manipulation(pressed) and len(pressed.split()) > LEAST_ASKED:
        return pressed
    for sentence in reversed(_SENTENCES.split(text)):
        told = _TO_TELL.search(sentence)
        asked = told.group(1) if told else _BEFORE.sub("", sentence)
        if is_manipulation(asked) or len(asked.split()) < LEAST_ASKED or _OF_YOU.search(asked):
            continue
        if _ASKED.match(asked):
            return asked
    return None


def _whether_allowed(order: re.Match[str]) -> str:
    """The question whether that is allowed which an order wants confirmed."""
    rest = order["rest"]
    if order["who"]:
        return f"Får {order['who'].lower()}{rest}?"
    if order["whom"]:
        return f"May {'I' if order['whom'].lower() == 'i' else 'we'}{rest}?"
    return f"Är det {order['sv']}{rest}?" if order["sv"] else f"Is it {order['en']}{rest}?"
