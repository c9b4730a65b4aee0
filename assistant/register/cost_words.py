"""The words by which questions ask about costs and posts, as patterns of folded text."""

from __future__ import annotations

from enum import StrEnum

from assistant.register.wordings import COST, EXCEPT, MANY, ONE_OF, TOTAL, TOTAL_OF_ONE


class Ask(StrEnum):
    """What a question on costs asks for, or how."""

    EXCEPT = "except"
    SAVE = "save"
    REST = "rest"
    NTH = "nth"
    INCLUSIVE = "inclusive"
    ABOVE = "above"
    BELOW = "below"
    TIMES = "times"
    DIFFERENCE = "difference"
    AVERAGE = "average"
    SAME = "same"
    RANK = "rank"
    SHARE = "share"
    MORE = "more"
    LESS = "less"
    MOST = "most"
    LEAST = "least"
    POST = "post"
    SUM = "sum"
    TOTAL = "together"
    APPROXIMATE = "approximate"
    ACTUAL = "actual"
    ESTIMATED = "estimated"
    DATELESS = "dateless"
    YEAR = "which year"
    EXISTS = "exists"
    COUNT = "count"
    MANY = "many"
    ONE_OF = "one of"
    COST = "cost"
    PRICED = "cost itself"


DEAR = (
    r"dyrast\w?|costliest|priciest|dearest|most expensive|most costly|storst\w? (?:kostnad|post)\w*"
)
CHEAP = r"billigast\w?|cheapest|least expensive|least costly"
OF_MONEY = rf"{DEAR}|{CHEAP}|dyrare|billigare|cheaper|dearer|pricier|more expensive"
"""Comparisons that are of costs, whatever else is said."""
SAVES = (
    r"spara\w*|besparing\w*|sav(?:e[sd]?|ings?)|hur mycket|vad (?:blir|tjanar|vinner)|how much|"
    r"what (?:would|do|does)"
)
"""That it is asked what is saved by leaving something."""
_POST = (
    r"(?:av en |of an? )?(?:hel|full) ?tid\w*|heltidstjanst\w*|tjanstestod\w*|arsarbet\w+|"
    r"(?:av en (?:\w+ )?|en )?tjanst(?:en|er)?|arbetstid(?:en)?|arbetsinsats(?:en)?|personaltid|"
    r"tjanstgoringsgrad|(?<=\| )ti(?:d|me)|handlaggartid|(?:av en )?anstalld|"
    r"(?:of an? )?full[- ]time(?: (?:posts?|positions?|jobs?|equivalents?|employees?))?|ftes?|"
    r"(?:staff|officer|employee|civil servant)s?['’]? time|working time|work(?:ing)? hours|"
    r"work time|(?:officer|staff) support|staffing|"
    r"manpower|(?:staff|human) resources|(?:(?<=\| )|(?<=much ))(?:staff|personnel)|"
    r"jobbtid(?:en)?|bemanning(?:en)?|"
    r"(?:(?<=\| )|(?<=mycket ))personal|personal(?:resurs|insats|stod)\w*|"
    r"tjanste?(?:procent|andel|tid)\w*|"
    r"(?:in )?full[- ]timers?|halvtid(?:en|stjanst\w*)?|half[- ]time|"
    r"(?:of an? )(?:posts?|positions?|job)|(?<=half a )(?:post|position|job)|(?<=halv )tjanst|"
    r"(?:vara )?(?:medarbetar\w+|personalens|handlaggar\w+|kollegor\w*|tjansteperson\w+|"
    r"tjansteman\w*) (?:arbets)?tid|"
    r"(?:our )?(?:staff|colleagues|officers|employees|people).?s? (?:working )?time|"
    r"(?:of )?(?:(?:a |one )?person|someone|somebody).?s? (?:work(?:ing)? )?(?:time|week|day)|"
    r"(?:of )?(?:a |the )?work(?:ing)? (?:week|day)s?|(?:nagons )?arbets(?:vecka|dag)\w{0,2}|"
    r"tjanst(?:en|er)?(?= blir)"
)
ASKS: dict[Ask, str] = {
    Ask.REST: r"(?:blir|ar|finns)? ?kvar|left over|remain(?:s|ing)?|resten|the rest",
    Ask.SAVE: r"spara[rs]?(?: in)?|besparing(?:en)?|sav(?:e[sd]?|ings?)|"
    r"(?:om vi )?(?:lamna[rd]?e?|hoppa[rd]?e? av|g(?:ar|ick) ur|skippa[rd]?e?|slopa[rd]?e?)|"
    r"(?:by |if we )?(?:leav(?:e|ing)|left|quit(?:ting)?|dropp?(?:ed|ing)?|pull(?:ed|ing)? out of)",
    Ask.EXCEPT: EXCEPT,
    Ask.NTH: r"(?:nast|andra|tredje|fjarde|second|third|fourth)[ -]?(?=\w*(?:dyr|bill|stor|hog|lag|"
    r"mest|minst|most|least|dear|cheap|cost|big|larg|high|low|small))|"
    r"(?:comes? |kommer )?(?:pa )?(?:second|third|fourth|andra plats|tredje plats|fjarde plats)",
    Ask.TIMES: r"(?:hur )?manga ganger|ganger|how many times|times|ratio|kvot(?:en)?|forhallandet",
    Ask.DIFFERENCE: r"skillnad(?:en)?|skiljer|mellanskillnad(?:en)?|differens(?:en)?|difference|"
    r"differ|(?:hur )?mycket (?=mer|dyrare|mindre|billigare)|"
    r"(?:hur manga|how many) (?:kronor|kr|sek|crowns|kronas?) (?=mer|dyrare|mindre|billigare|"
    r"more|less|cheaper|dearer|pricier)|"
    r"how much (?=more|less|cheaper|dearer|pricier)|the gap|gap",
    Ask.AVERAGE: r"(?:i )?snitt(?:et)?|(?:i )?genomsnitt(?:et)?|genomsnittlig\w?|medelvarde\w*|"
    r"i medel|"
    r"genomsnittskostnad\w*|medelkostnad\w*|snittkostnad\w*|on average|average|mean",
    Ask.SAME: r"lika mycket|lika dyra?|lika stora?|samma|same|equally(?: much)?|equal|"
    r"as much as each other|as much as",
    Ask.RANK: r"rangordna|rangordning(?:en)?|(?:i )?(?:kostnads)?ordning|sortera\w{0,2}|"
    r"rank(?:ing|ed)?|"
    r"order(?:ed)?|sort(?:ed)?|jamfor|jamforelse|jamfort med|"
    r"compar(?:ed?|ing) (?:to|with)|compar(?:e|ing)|comparison|side by side|"
    r"next to each other|sida vid sida|bredvid varandra|till (?:billigast|dyrast)\w?|"
    r"(?:dyrast|billigast|dearest|cheapest) forst|(?:most expensive|cheapest|dearest) first",
    Ask.MOST: rf"{DEAR}|(?:allra )?mest|hogst\w?|storst\w?|most|highest|biggest|largest|greatest|"
    r"tops?|tyngst\w?|heaviest|hardest on",
    Ask.LEAST: rf"{CHEAP}|snallast\w?|easiest on|lightest on|lattast\w?|minst\w?|lagst\w?|least|"
    rf"lowest|smallest",
    Ask.MORE: r"(?:dyrare|mera?|hogre|storre|more expensive|more|dearer|pricier|higher)(?: an|"
    r" than)?",
    Ask.LESS: r"(?:billigare|mindre|lagre|less|cheaper|lower|smaller)(?: an| than)?",
    Ask.POST: _POST,
    Ask.SHARE: r"(?:hur )?(?:stor )?(?:andel(?:en|ar)?|del(?:en|ar)?(?! belopp))(?: av)?|"
    r"procent(?:en|andel\w*|sats\w*)?|"
    r"(?:how )?(?:big |large )?(?:a )?(?:shares?|proportion|fraction|part)(?: of)?|"
    r"percent(?:ages?)?|"
    r"chunk(?: of)?|slice(?: of)?|"
    r"per cent|hur manga(?= procent)|how many(?= per ?cent)|what(?= percent)",
    Ask.APPROXIMATE: r"ungefarlig\w?|cirkabelopp\w*|avrunda\w+|exakt[a]?|approximate|rounded|exact|"
    r"precise|rund\w?",
    Ask.ACTUAL: r"(?:det |the )?(?:(?:faktisk|verklig)\w? (?:utfall|kostnad)\w*|utfall(?:et)?|"
    r"actual (?:costs?|outcome|spending|amounts?)|outcome)(?! (?:eller|or)\b)",
    Ask.ESTIMATED: r"(?:actuals?|faktisk\w?|verklig\w?|utfall(?:et)?)(?: (?:or|eller))?"
    r"(?: (?:estimate[sd]?|uppskatt\w+|beraknad\w?))?|(?:estimate[sd]?|uppskatt\w+) (?:or|eller) "
    r"(?:actuals?|faktisk\w?|verklig\w?|utfall(?:et)?)|uppskattad|uppskattning(?:ar|arna)?|"
    r"uppskattade|estimates?|estimated",
    Ask.DATELESS: r"(?:saknar|utan|without(?: an?)?|no|inget|lacks?(?: an?)?)(?: angivet| given)? "
    r"(?:ar(?:tal)?|year)(?: angivet| given)?",
    Ask.SUM: TOTAL_OF_ONE + r"|totala summan|grand total|sum of|totals?",
    Ask.TOTAL: TOTAL,
    Ask.YEAR: r"vilket ar(?! (?:det|den|av|\|))|"
    r"vilka ar(?! (?:de|det|av))|what year|which year|"
    r"vilket ars",
    Ask.EXISTS: r"finns det (?:nagot|nagra)|(?:is|are) there(?: any)?|anything|any of (?:them|"
    r"these)|"
    r"any|ar nagot|nagot(?: av)?|nagon(?: av)?",
    Ask.COUNT: r"hur manga|how many|antal",
    Ask.MANY: MANY + r"|(?:alla |samtliga |de |dessa |the |all )?(?:kostnads)?poster(?:na)?|items|"
    r"entries|belopp(?:en)?|amounts|kostnader(?:na)?|costs|ones|(?:all|alla|de|the)(?: (?:two|"
    r"three|"
    r"four|five|six|seven|tva|tre|fyra|fem|sex|sju))|bilaga(?:n)?(?: \d)?|(?:annex|"
    r"appendix)(?: \d)?|"
    r"(?:every|each|varje)(?: single| enskil\w+)? (?:cost|sum|amount|item|figure|estimate|kostnad|"
    r"summa|belopp)(?: estimate| figure)?|(?:for )?(?:every|each|varje)(?: single| enskilt)? "
    r"(?:collaboration|cooperation|network|programme|samarbete|natverk|(?:programme )?assignment)|"
    r"(?:programme )?assignments|"
    r"allt(?:ing)?|everything|all|alla|samtliga|programs?|programmes?",
    Ask.ONE_OF: ONE_OF,
    Ask.COST: COST,
}
"""Patterns in the order in which they are tried; words that one takes, no later one finds."""
PRICED = (
    r"(?:vad|what|hur mycket|how much)(?: (?:does|do|is|ar|was|will))?(?: [\w|:]+){0,4}? "
    r"(?:kostar|kostade|costs?|kostnaden)\b"
)
"""That it is asked what something costs, whatever is asked of it besides."""
BEYOND: dict[Ask, str] = {
    Ask.INCLUSIVE: r"minst|atminstone|at least|hogst|max|at most|up to|upp till",
    Ask.ABOVE: r"mera? an|over|dyrare an|hogre an|overstiger|minst|atminstone|more than|above|"
    r"exceed(?:s|ing)?|at least|higher than|dearer than|more expensive than",
    Ask.BELOW: r"mindre an|under|billigare an|lagre an|understiger|hogst|max|less than|below|"
    r"at most|"
    r"cheaper than|lower than|up to|upp till|fewer than",
}
"""How a limit is set, where a question names a sum."""
EXTRA = (
    r"avser|anges|angivna|angivet|given|gives?|galler|dated|bade|both|eller|or|efter|by|av|pa|"
    r"som|an|than|as|att|det|sant|korrekt|ratt|true|correct|"
    r"right|that|"
    r"bland|among|of|an|i|for|kommer|comes|come|go|goes|going|gar|take[sn]?|tar|need[s]?|"
    r"require[sd]?|"
    r"kraver|upp|laggs?|lagger|anvands|anvander|use[sd]?|ater|eats?(?: up)?|till|devoted|spend|"
    r"spent|"
    r"put|into|satts av|av en|persons?|medarbetare|en|vi|oss|we|us|our|olika|separata|skulle|would|"
    r"we were to|om vi|if we|per samarbete|per collaboration|styck|each|account(?:s|ing)? for|"
    r"binder|lagger beslag pa|(?:tie[sd]?|tying) up|when it comes|nar det galler|"
    r"utgors av|utgor|make[s]? up|star for|represent[s]?|amount|hamnar|gar at|at|%|s|vara|blir|get|"
    r"omfattar|omfattning|omfattas|cover[s]?|internationell[at]|international|region\w*|"
    r"put together|"
    r"sammanraknat|what is|what s|ge mig|give me|gimme|redovisa|garna|delbelopp\w*|"
    r"del beloppen|delsumm\w*|itemi[sz]ed?|stuff|thing|things|procenten|bemanning|man|du|you|"
    r"only|in|kronor|kr|sek|gallande|avseende|regarding|"
    r"haller|stannar|klarar|stays?|keeps?|entry|states?|listed|"
    r"all in all|ar|year|per|ar det|is it|vad|rakna ut|calculate|work out|siffra|figure|value|"
    r"post(?:en)?|listan|vs|versus|kontra|items?|sums|summor(?:na)?|skriv(?: ut)?|"
    r"(?:the )?(?:single |separate )?parts(?: listed| too| included)?|del ?post\w*|"
    r"(?:ekonomi(?:n|avdelningen|enheten)?|finance)(?: \w+){0,2}? (?:ringde|vill ha|behover|"
    r"called|rang|wants?|needs?)|nyss|vill ha|wants?|om du kan|if you can|ta med|"
    r"ligger|landar|hamnar|lander|across|jointly|gemensamt|betyder|tva|tre|fyra|fem|two|three|"
    r"four|five|mellan|between|belongs?|belonging|tillhor|internationally|internationellt"
)
"""Words that change nothing of what is asked about costs."""
