"""The words by which questions ask who sits where, as patterns of folded text."""

from __future__ import annotations

import re
from enum import StrEnum


class Want(StrEnum):
    """What a question on seats asks for, or how."""

    COUNT = "count"
    PARTY = "party"
    BODIES = "bodies"
    PARTNERS = "partners"
    PARTNERS_ASKED = "which partners"
    OUR = "our"
    WE_HAVE = "we have"
    WHO = "who"
    WHAT = "what"
    PART = "part"
    PEOPLE = "people"
    SEATS = "seats"
    MOST = "most"
    FEWEST = "fewest"
    SEVERAL = "several"
    BOTH = "both"
    ALSO = "also"
    PER = "per"
    BUT_NOT = "but not"
    ELSE = "else"
    ALL = "all"
    DISTINCT = "distinct"
    OFFICIAL = "official"
    POLITICAL = "political"
    TITLE = "title"
    ROLE = "role"
    OURS = "ours"
    SIT = "sit"
    DOES = "does"
    ALTERNATIVE = "alternative"
    EXCEPT = "except"
    NONE = "none"
    ONLY_ONE = "only one"
    BODY_ASKED = "which body"
    SHARE = "share"
    MORE = "more"
    LESS = "less"
    ALIKE = "alike"
    SHARED = "shared"


_FEW = r"tva|tre|fyra|two|three|four|[2-4]"
WANTS: dict[Want, str] = {
    Want.SEVERAL: r"(?:i )?(?:mer|fler) an (?:ett?|en)|i flera|flera|more than one|several|"
    r"multiple|two or more|dubbla (?:uppdrag|roller|stolar|poster|platser)|double roles?|"
    r"(?:tva|two) (?:eller|or) (?:flera?|more)|(?:tva|tre|two|three) (?:hattar|hats)|"
    rf"(?:(?:mer|fler) an|more than|minst|at least) (?:{_FEW})(?= )",
    Want.BUT_NOT: r"men (?:inte|ej)|but (?:not|isn.?t|aren.?t)|och inte|and not",
    Want.COUNT: r"(?:hur manga|(?<!storst )antal(?:et)?|how many|"
    r"(?:the )?(?<!largest )(?<!greatest )(?<!biggest )(?<!highest )number of)(?: (?:utav|of))?",
    Want.MOST: r"(?:allra )?(?:flest (?:antal|ganger)|flest|mest)|oftast|storst antal|most often|"
    r"(?:the )?(?:largest|greatest|biggest|highest) number(?: of)?|(?:the )?most|"
    r"(?:storsta|largest|biggest)(?= part)",
    Want.FEWEST: r"(?:allra )?(?:farst|minst antal)|(?:the )?fewest",
    Want.BOTH: r"bade|bada|both",
    Want.ALSO: r"ocksa|aven|also|as well|dessutom|samtidigt|likasa",
    Want.PER: r"fordela[dt]\w*|uppdela[dt]\w*|per|by(?= part)|broken down|split|each|varje|vardera",
    Want.PARTY: r"part(?:y|ies).? (?:letters?|labels?|initials|abbreviations?)|partibokst\w+|"
    r"parti(?:et|er|erna|tillhorighet|beteckning)?|party|parties|"
    r"part(?:y|ies).? affiliations?|affiliations?|tillhor|belongs?(?: to)?|politisk farg",
    Want.ELSE: r"mer|fler|andra|ovriga|annan|annat|else|others?|rest|the rest|resten|ytterligare",
    Want.DISTINCT: r"olika|unika|different|distinct|unique|separate|individual",
    Want.OFFICIAL: r"tjanstem[a-z]*|tjansteperson[a-z]*|officials?|civil servants?|officers?|"
    r"official[- ]level|staff|tjanstemannaniva",
    Want.POLITICAL: r"(?:kommunal|region)?politik(?:er|erna|ern|ers)|fortroendevald[a-z]*|"
    r"politicians?|(?:pa )?politisk[a-z]*(?: niva)?|(?:at )?political(?:ly)?(?: level)?|"
    r"elected(?! \|)",
    Want.TITLE: r"titel|titlar|befattning|titles?|job title",
    Want.ROLE: r"roll|roller|rollen|roles?|capacity|egenskap",
    Want.BODIES: r"(?:internationella |international |styrande |beslutande |politiska |governing |"
    r"decision[- ]making |steering )*(?:organ(?:en|et)?|grupper(?:na)?|"
    r"instans(?:er|erna)?|namnd(?:er|erna)|styrelser(?:na)?|kommitteer(?:na)?|utskott(?:en)?|"
    r"bod(?:y|ies)|committees?|boards?|groups?)|nagonstans|anywhere|somewhere",
    Want.PARTNERS: r"(?:internationella |international )*(?:samarbeten?|samarbetena|samarbetet|"
    r"natverk(?:en|et)?|collaborations?|co-?operations?|networks?|organi[sz]ations?|"
    r"organisation(?:er|en)?|sammanhang|partnerships?|forum)",
    Want.PARTNERS_ASKED: r"(?:vilka|vilket|vilken|which|what) (?:\w+ )?(?:samarbet|natverk|"
    r"collab|network|organi[sz]ation|co-?operation|partner|program|projekt|project)\w*",
    Want.OUR: r"vara?|vart|ours?|for oss|for us|on our behalf",
    Want.WE_HAVE: r"har vi|vi har|(?:do|did) we (?:\w+ )?(?:have|send)|have we|we have|we got|"
    r"we.ve got|we send|skickar vi|vi skickar",
    Want.SEATS: r"uppdrag(?:en|et)?|representationsuppdrag|plats(?:er|en|erna)?|poster?(?:na|en)?|"
    r"seats?|positions?|posts?|assignments?|appointments?|mandates?|mandat(?:en|et)?|"
    r"places?|stallen|stol(?:ar|en)?|hats?|hattar|involved|engagerad[a-z]*|engagemang|inblandad",
    Want.PEOPLE: r"person(?:er|erna|en)?|manniskor|folk|namn(?:en)?|names|"
    r"name(?! of\b)|people|persons?|guys?|"
    r"folks|(?<=var )(?:man|gubbe|kille|tjej|kvinna|snubbe|karl|tant|dam)|"
    r"(?<=vara )(?:gubbar|killar|tjejer|kvinnor|man)|(?<=our )(?:man|woman|lady|bloke|chap|fellow)|"
    r"representant(?:er(?:na)?|en)?s?|representatives?|reps?|"
    r"(?<=the )roster|"
    r"(?<=our )roster|roster(?= (?:for|of)\b)|line-?up|"
    r"uppstallning(?:en)?|narvarolista|kallelselista\w*|bemanning(?:en)?|"
    r"foretradare|foretradarna|ombud|delegation",
    Want.SIT: r"pops? up|aterfinns|sitta|sitter|sits?|sitting|serves?|serving|represented|"
    r"representera[a-z]*|represents?|foretrader|foretrads|foretrada|skickat?|skickar|sends?|sent|"
    r"utsedda|utsedd|"
    r"appointed|"
    r"utsett|find|hittar|placerad|placed|finns med|aker|travels?|representing|valda?|"
    r"bemannar|bemannas|staffs|(?<=we )staff|staffed|stationed|har med|have on|hold|holds|held|"
    r"innehas?r?|"
    r"namns|namnda|goes?(?= to)|going(?= to)|attends?|attending|(?:gar|ga|akt?e?)(?= (?:dit|pa|"
    r"till))|mentioned|tillsatt[as]?|tillsatts|dyker upp|forekommer|figurerar|aterkommer|"
    r"finns(?= bade)|appears?|shows? up|crops? up|turns? up|occurs?|features?",
    Want.PART: r"deltar|takes? part|participates?|ingar|bestar|consists?|ar med|medverkar",
    Want.ALL: r"alla|samtliga|all|every|everyone|everybody|complete|full list|hela listan|lista|"
    r"totalt?|totalen|sammanlagt|sammantaget|tillsammans|altogether|overall|together|hela|whole|"
    r"entire",
    Want.OURS: r"vi|oss|vara?|vart|we|us|ours?|regionens?|region(?:en)?|representation|hos|"
    r"our side|fran var sida|on our behalf|on behalf of",
    Want.WHO: r"vem|vems|vilka|nan|who|whom|whose|who.s|nagon|nagra|anyone|anybody|any|someone|"
    r"somebody|vilken (?=person|politiker|ledamot|ersattare|tjanste)|which (?=person|politician)|"
    r"(?:which(?: one)?|vilken) (?=(?:of|av) (?:our|the|vara|de) (?:politicians?|members|people|"
    r"representatives|politiker\w*|ledamoter\w*|representanter\w*))",
    Want.WHAT: r"vilken|vilket|which|what|vad|var|where|nagot|ingen|none",
    Want.DOES: r"gor|does|jobbar med",
    Want.ALTERNATIVE: r"eller(?! hur)|or(?! not)",
    Want.EXCEPT: r"utom|forutom|except(?: for)?|apart from|aside from|besides|other than|exklusive|"
    r"excluding|leav(?:e|ing) out|bortsett fran|vid sidan av|an(?= \|)|than(?= \|)|"
    r"ej medraknat|oraknade?|not counting",
    Want.NONE: r"saknar|saknas|saknade|lacks?|lacking|missing|without|utan|ingen|inga|inget|no|"
    r"nobody|no one|none|varken|neither|nor",
    Want.ONLY_ONE: r"(?:bara|endast|only|just|exactly|exakt|precis|enbart|a single|single)"
    r"(?: (?:i|in|on))? ?(?:en|ett|one)?(?: enda| single)?",
    Want.BODY_ASKED: r"(?:vilka|vilket|vilken|which|what)(?: (?:av|of|vara|our|the|dem|them|dessa|"
    r"internationella|international|olika)){0,4} (?:organ\w*|samarbet\w*|bod(?:y|ies)|committees?|"
    r"boards?|groups?|kommitte\w*|styrelse\w*|grupp\w*|natverk\w*|forum|collaborations?|"
    r"cooperations?|networks?|delegations?)|var|vart|where",
    Want.SHARE: r"(?:hur stor )?andel(?:en|ar)?|hur stor del(?:en)?|del(?:en)?(?= (?:utav|av|"
    r"bland)\b)|"
    r"hur manga procent|procent(?:andel\w*|en|uellt)?|"
    r"(?:(?:how (?:big|large)|what) an? )?(?:share|proportion|fraction|portion)|percent(?:age)?|"
    r"per cent",
    Want.MORE: r"fler|flera|storre|more|larger|bigger|greater",
    Want.LESS: r"farre|mindre|fewer|less|smaller",
    Want.ALIKE: r"lika manga|lika stora?|samma antal|as many|equally many|the same number|as large",
}  # fmt: skip
"""Patterns in the order in which they are tried."""
HARMLESS = (
    r"va|o|wears?|pa en gang|at once|at the same time|samtidigt|i sa fall|in that case|if so|"
    r"styrande|governing|looking across|(?:we )?fill abroad|ever|"
    r"(?:haller|holl)(?= (?:\w+ ){0,2}i (?:ordforande)?klubb)|har jag fel|am i wrong|"
    r"inform|informera|"
    r"(?<=:)s|this year|i ar|detta ar|"
    r"(?:is|are|does|do|has|have)n?.t|(?:who|what|where|that|it|he|she|there).s|i.m|we.ve|"
    r"vill|allt|everything|kommer|comes?|dem|dom|de|dessa|them|they|those|these|e|a|he|him|his|"
    r"her|hers|hen|ones?|counting|including|inklusive|raknat|thing|"
    r"internationell[at]?|international|arbetet|work|stammer|eller hur|right|correct|is it true|"
    r"snabbt?|quickly|quick|bara|endast|only|just|also|ocksa|aven|too|egen|egna|own|politiska|"
    r"har|have|got|ge|give|heter|called|per|sen|sedan|then|tack|thanks|se|see|fordelat|fordelade|"
    r"bland|among|amongst|current|currently|forteckning(?:en)?|oversikt|overview|bilaga[nr]?|"
    r"appendix|annex|"
    r"jamfort|jamforelse|compared|versus|vs|kontra|gentemot|internationally|internationellt|"
    r"i dag|today|idag|gruppen? heter|finns|det|med|anyone|something|nagonting|noted|listed|"
    r"star|stands|angivna|angivet|angiven|at all|over huvud taget|overhuvudtaget|"
    r"pa plats|respektive|2nd|3rd|second|next to|jamte|dit|garna|rakna|del(?=\W*$)|dyker|upp|"
    r"each|vardera|var och en|belong|specifikt|specifically|namnet|namnen|"
    r"jobb|job|exactly|namngivna|named|main|sida|side|sidan|guessing|undrar|even|ens|really|"
    r"actually|verkligen|faktiskt|kolla|kan du|kan ni|can you|could you|jag|mig|i|me|mellan oss|"
    r"list out|name|namnge|rakna upp|radda upp|skriv|write|answer|svara|fraga|question|plural|"
    r"alls|sammanstallning(?:en)?|sammanstall|compile|summary|over|fa|"
    r"skulle (?:vilja|behova)|would (?:like|need)|behover|need|vill ha|want|bara namnen|ut|"
    r"can i|kan jag|please|pls|plz|organ for organ|body by body|markta?|markt|personligen|stort?|"
    r"an|than|stallet|at(?= oss\b)|sammanhang(?:en|et)?|contexts?|harifran|from here|"
    r"skriva|maila|mejla|kalla|bjuda|skicka|inbjudan|big|large|finns det|"
    r"verkar|overallt|kanns|seems?|everywhere|alltid|always|genomgaende|wherever|say|markera|mark|"
    r"tvars over|across|is there|are there|totalt sett|for var|uppdelat|per|divided|by|raknade?"
)
"""Words that change nothing of what is asked."""
BLOCKS = re.compile(
    r"\b(?:(?:vilken|vilka|which|what) region\w*|"
    r"(?<!an )(?<!than )(?<!minst )(?<!least )(?:tva|tre|fyra|fem|two|three|four|five|\d+) "
    r"(?:olika |different )?(?:organ|bodies)|"
    r"nar|varfor|why|when|hur (?!manga|ar det med|stor)|how (?!many|about|big|large)|fore|efter|"
    r"innan|before|after|tidigare|previous(?:ly)?|former(?:ly)?|nasta|next(?! to\b)|utan att|"
    r"f[a]r (?!jag (?:fraga|veta))|bor|maste|ska|skall|skulle|should|shall|would|may|"
    r"might|must|will|kunde|could(?! you)|can(?! (?:you|i))|kan(?! (?:du|ni|jag|man))|"
    r"kvinn\w*|wom[ae]n|females?|males?|man(?=\W*$)|"
    r"hade|had|blev|became|becomes|blir|bli|nyligen|"
    r"recently|fortfarande|still|annu|langre|longer|forsta|sedan|since|until|"
    r"till och med|tills|mot|against|per ar|lange|e ?post\w*|e ?mail\w*|telefon\w*|phone\w*|"
    r"mobil\w*|(?:every|each|varje) (?:other )?(?:member )?region|"
    r"(?:all|alla|samtliga) (?:the )?(?:other )?(?:medlems|member )?(?:regions|regioner(?:na)?)|"
    r"(?:hur manga|how many)(?: \w+){0,2} (?:works?|working|jobbar|arbetar|employed|"
    r"anstall\w+)|"
    r"(?:share|part|proportion|fraction|percent(?:ages?)?|per cent|how much) of an? (?:\w+ )?"
    r"(?:post|position)|(?:andel|del|procent|mycket) av en (?:\w+ )?(?:tjanst|befattning|post))\b"
)
"""Words that ask for what no seat is: a time, a reason, a right, a duty, a part of a post."""
SHARED = re.compile(
    r"\b(?:delar|dela|mots|traffas|meets?|gemensamt?|gemensamma|samma|tillsammans|ihop|bada|"
    r"bade|shares?|in common|"
    r"the same|same|together|both)\b"
)
"""That something is asked for which two named persons have in common."""
LEAST = re.compile(rf"\b(?P<over>(?:mer|fler) an|more than)?(?:minst|at least)? ?(?P<n>{_FEW})\b")
"""How many bodies somebody sits in at least."""
PAST = re.compile(r"\b(?:satt|was|were|tidigare|used)\b")
BESIDE = re.compile(r"\b(?:med|with|alongside|bredvid) \|")
"""That somebody is asked for who sits with the person named."""
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
YES_NO = re.compile(
    r"^(?:(?:och|men|and|but|so|sa|hej|hi|hello|alltsa|okej|ok|quick question)[, ]+)*"
    r"(?:ar|sitter|har|stammer|finns|tillhor|representera[rs]|is|isn t|aren t|are|does|doesn t|do|"
    r"has|hasn t|have|did|was|representeras|foretrader|visst|innehar)\b"
)
WAS = re.compile(
    r"^(?:(?:och|men|sa)[, ]+)*var (?=\S+(?: \S+){0,2} (?:styrelse)?(?:ordforande|ordinarie|"
    r"ersattare|suppleant|ledamot)\b)"
)
"""Whether somebody was something ("var" is "where" too)."""
THEY_HAVE = re.compile(
    r"\b(?:har|skickar|utser) (?:de|dem|dom)\b|\b(?:de|dom) (?:har|skickar)\b|"
    r"\b(?:do|have) they\b|\bthey (?:have|send|ve)\b"
)
"""That the seats of others are asked for who were named before."""
TAG = re.compile(r"\b(?:stammer det|eller hur|right|correct|visst|val|sant|true|det stammer)\s*$")
DENIES = re.compile(
    r"\b(?:inte|not(?! counting)|isn t|aren t|doesn t|hasn t|don t|ej|varken|neither)\b"
)
NUMBERS = (
    r"tva|tre|fyra|fem|sex|sju|atta|nio|tio|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}"
)
OTHER_PARTY = (
    r"(?:the )?\w+(?: \w+)? party|\w{3,}parti(?:et|st|ster|sterna|stisk)|\w{3,}demokrat(?:en|er|"
    r"erna)?|"
    r"(?:for|fran|from) [a-z]{1,2}(?=\W*$|\W* ?(?:va|eller|right|doesn|isn))"
)
"""A party, of which no seat is."""
WANTED_EITHER = re.compile(r"\b(?:eller|or)\b", re.IGNORECASE)
"""That one of two is asked for."""
POINTS = re.compile(
    r"\b(?:dar|dit|de|dem|dom|deras|dessa|han|hon|hen|hans|hennes|dit|there|they|them|their|these|"
    r"those|he|she|him|his|her|it|its|ones?|dess|denna|detta|den)\b"
)
OPENS = re.compile(
    r"^(?:och|men|and|but|what about|how about|hur ar det med|aven|also|same|samma)\b"
)
