"""The words by which questions ask about listed strategies and their years, folded."""

from __future__ import annotations

from assistant.register.wordings import YEARS, YES_NO

STRATEGIES = (
    r"strategier(?:na|nas)?|strategi(?:listan|forteckningen)|strategy list|"
    r"(?:styr)?dokument(?:en)?|documents|planer(?:na)?|programmen|"
    r"(?:listade|regionala|uppraknade) (?:strategier|planer|program)|av (?:strategierna|"
    r"dem)|strategies|"
    r"plans|(?:steering|governing|policy) documents|programmes|of them|listed strategies"
)
ONE_STRATEGY = (
    r"(?:kortaste|langsta|forsta|sista|nasta|shortest|longest|first|last|next) (?:strategi(?:n)?|"
    r"plan(?:en)?|strategy)|"
    r"vilken (?:strategi|plan)|vad heter (?:den )?(?:strategin?|planen?|programmet)|"
    r"what is the (?:name of the )?(?:strategy|plan)|"
    r"vilket (?:styrdokument|program)|which (?:strategy|plan|"
    r"programme|document)"
)
NOUNS = (
    rf"{STRATEGIES}|{ONE_STRATEGY}|strategi|strategin|planen|plan|programmet|program|"
    rf"regionala|regional|listade|listed|(?:forsta |andra |tredje |first |second |"
    rf"third )?(?:bilaga|bilagan|appendix|annex)|\d|ett|tva|tre|fyra|fem|one|two|three|four|five|"
    r"kronobergs|regionens|region's|contains?|innehaller|star|stands?|rymmer|upptagna|entries|"
    r"(?:which |vilka )?(?:other|ovriga|andra)|at the back|langst bak|langst ned|sist i dokumentet|"
    r"racker|nar(?= (?:allra )?langst)|raknas upp|uppraknade|listas|"
    r"regions|reach(?:es)?|stretch(?:es)?|extends?|stracker sig|"
    r"(?:runs?|goes|go)(?= (?:until|to|through|till|beyond|past)\b)|"
    r"tar|upp|into the future|framat|fram i tiden|period|perioden|covers?|tacker|tid"
)
END = (
    r"gar? (?:\w+ )?ut|lopa ut|gick ut|gatt ut|(?:lop|loper|lopt) (?:\w+ )?ut|ut|loper|gar|"
    r"upphor\w{0,3}|slutar?|slut|slutat|"
    r"slutade|tar slut|slutar?|galla|slutar|utgangna?|utgangen|avslutas|avslutades|aktuella?|"
    r"galler (?:\w+ )?(?:till|t\.?o\.?m)|till och med|giltig\w{0,2}|slutar|passerat|redan|"
    r"langre|inaktuell\w?|"
    r"expire[sd]?|expiring|end|ends|ended|ending|run out|runs out|ran out|running out|"
    r"finish(?:es|ed)?|wind(?:s)? up|valid until|until|"
    r"lapsed?|lapses|outdated|out of date|already|over|no longer|valid"
)
REAL_END = (
    r"gar?(?= (?:\S+ ){0,6}?ut\b(?! pa\b))|lopa(?= ut\b)|upphora|gick(?= (?:\S+ ){0,6}?ut\b)|"
    r"gatt ut|"
    r"(?:lop|loper|lopt)(?= (?:\S+ ){0,6}?ut\b)|upphor\w{0,3}|sluta[rtd]?e?|slut|"
    r"(?:are|be|is) (?:over|finished|done)|till vilket ar|utgangna?|utgangen|avsluta\w+|"
    r"(?:galler|gar|loper|racker|stracker sig)(?= (?:\S+ ){0,6}?till\b)|"
    r"till och med|expire[sd]?|"
    r"expiring|end|ends|ended|finish(?:es|ed)?|(?<=har \d{4} )i slutet|"
    r"ending|run out|runs out|ran out|running out|until|lapsed?|lapses|outdated|"
    r"out of date|inaktuell\w?"
)
START = (
    r"borjar|borjade|borja|startar|startade|starta|galler fran|fran och med|fran nar|fran|"
    r"inleds|inleddes|start|kommer igang|kom igang|drog igang|drar igang|tradde i kraft|got going|"
    r"kicked off|kicks off|took effect|"
    r"starts|started|begin|begins|began|valid from|from"
)
PERIOD = (
    rf"hur lang(?:t|a)?(?: tid)?|{YEARS}|how many years|nar|"
    r"(?:for )?vilka ar(?:tal)?(?: galler| tacker)?|tacker|vilken period|period|perioden|galler|"
    r"gallde|"
    r"giltighetstid|hur lange|when|what years|which years|how long|valid|run|runs|cover|"
    r"covers|vilket ar|what year|which year"
)
FIRST_YEAR = (
    r"(?:som |as |deras |sitt |their |the )?(?:forsta|begynnelse|first|starting|start|"
    r"opening)[- ]?(?:ar(?:et)?|"
    r"years?)"
)
LAST_YEAR = (
    r"(?:som |as |deras |sitt |their |the )?(?:sista|slut|last|final|end|"
    r"closing)[- ]?(?:ar(?:et)?|years?)"
)
"""Ways to name the first or last year of a strategy as a noun."""
BEFORE = r"fore|innan|before|prior to|tidigare an"
AFTER = r"efter|after|past|beyond|bortom|later than|senare an"
BARE = (
    r"(?:bara|endast|enbart) (?:har )?(?:ett )?(?:slutar|ett ar(?:tal)?|artal|"
    r"slutarsangivelse)|bara har slutar|(?:only )?(?:have |has )?only (?:have |"
    r"has )?(?:an |one )?(?:end year|year)|saknar (?:ett )?startar|utan startar|"
    r"without (?:a )?start(?:ing)? year|no start year|har bara|only have|only has"
)
LONGEST = (
    r"(?<!racker )(?<!nar )(?<!stracker sig )(?<!allra )langst(?! fram| in| bort)a?(?: tid)?|"
    r"longest(?! into| ahead)|langsta period"
)
FURTHEST = (
    r"(?:allra )?langst (?:fram|in|bort)|(?:furthest|farthest)(?: ahead| into(?: the future)?)?|"
    r"longest (?:ahead|into(?: the future)?)|"
    r"(?:racker|nar|stracker sig) (?:allra )?langst(?: fram| in| bort)?|"
    r"most distant(?: future)?"
)
SHORTEST = r"kortaste?(?: tid)?|shortest"
FIRST = (
    r"forst|forsta|tidigast|aldst\w?|oldest|first|earliest|soonest|snarast|nast|nasta gang|harnast|"
    r"next|next up"
)
LAST = r"sist|sista|senast|last|latest|most recent(?:ly)?|newest|nyast\w?"
AGED = r"aldst\w?|oldest|nyast\w?|newest|most recent"
"""That the first years are compared, with no word for beginning."""
OR_EARLIER = (
    r"(?:or|eller) (?:earlier|before|sooner|tidigare|fore|innan)|no later than|not later than|"
    r"by(?: the end of)?(?= (?:ar )?\d{4})|senast(?= (?:ar |under |i slutet av )?\d{4})"
)
OR_LATER = (
    r"(?:or|eller) (?:later|after|senare|efter)|no earlier than|not before|"
    r"tidigast(?= (?:ar )?\d{4})"
)
BETWEEN = r"mellan|between"
COUNT = r"hur manga|how many"
ASKS_WHETHER = (
    rf"{YES_NO}|(?:^|[.!?,:]\s*)(?:hinner|racker|slutar|overlappar|varar|haller|stracker|startar|"
    r"borjade|borjar|startade|tickar|rullar|lever|krockar|sammanfaller|loper|would|shall|should|"
    r"skulle)\b"
)
"""The beginning of a question that is answered by yes or no."""
SAME_YEAR = (
    r"(?:(?:i|in|the|pa|at) )*(?:samma|ett och samma|same|one and the same) "
    r"(?:(?:slut|start|end|start|final|last|first)[- ]?)?(?:ar|year|time|tid)"
)
OVERLAP = (
    r"overlappa\w{0,2}|overlap\w{0,4}|sammanfaller|samtidigt|loper parallellt|parallellt|"
    r"in parallel|at the same time|parallel|krockar (?:i tid|tidsmassigt)"
)
LONGER = r"langre|longer"
SHORTER = r"kortare|shorter"
REACHES_AT_LEAST = (
    r"(?:racker|haller|hinner|stracker sig|nar|reach(?:es)?|stretch(?:es)?|lasts?|extends?|"
    r"make it|makes it)(?: (?:anda|fram|bort|over|all the way|out|as far|"
    r"at least|minst|in)){0,2}(?: (?:till|tills|until|til|through|to|into|in|ut))?(?: och med)?"
)
"""That a strategy goes on to a year, or on beyond it."""
ONLY_THOSE = (
    r"(?:and |och )?(?:skip|skipping|leave out|leaving out|ignore|not|hoppa over|strunta i|"
    r"utelamna|inte|skippa|skita i|lamna bort)(?: all)?(?: the| de| dom)? ?(?:ones|others?|rest|"
    r"andra|ovriga|resten|som)(?: that| which| som)?(?: don['’ ]?t| do not| inte(?: gor det)?)?|"
    r"(?:and )?(?:only|just) (?:those|these|them)|(?:och )?(?:bara|endast|enbart) "
    r"(?:dom|de|dem|dessa)(?: tack)?|inga andra|no others?|all of ['’]?em|all of them|allihopa?|"
    r"not just some|inte bara nagra|ones"
)
"""That all of those that fit are asked for, and no others."""
NOT_PAST = (
    r"(?:won['’ ]?t|don['’ ]?t|doesn['’ ]?t|do not|does not|will not|can['’ ]?t) "
    r"(?:make it|last|run|go|reach|get|extend|continue)(?: on)? (?:past|beyond|after)|"
    r"(?:racker|galler|nar|haller|loper|stracker sig|gar|klarar sig|kommer) inte "
    r"(?:langre an(?: till)?|bortom|forbi|efter|over|till efter|fram till efter)"
)
"""That something ends in a year or before it."""
NOT = r"\b(?:inte|ej|icke|not)\b|n['’ ]t\b|\b(?:dont|doesnt|arent|isnt|wont)\b"
