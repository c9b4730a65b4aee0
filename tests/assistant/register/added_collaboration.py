"""A collaboration that is added to the real text, and questions on it in many wordings.

Its name, people, parties and sums are invented and stand nowhere else.
"""

SECTION = """
 Kattegatts Kustallians (KKA)

KKA är ett nätverk för kustregioner som arbetar med hamnar och havsmiljö. Idag ingår

elva medlemsregioner från Norge, Danmark och Tyskland. Nätverket bildades 2004 och

Region Kronoberg har varit medlem sedan 2016. Samarbetet driver ett kontor i Skagen.

Region Kronoberg deltar i samarbetet på politisk nivå genom rådet där organisationen

representeras av två ordinarie ledamöter Karin Tallroth (C) och Mehmet Sandlund (V)

samt ersättare Ulla Brinkhage (M).

Kostnader 2024 uppskattas till 120 000 kronor, inkl. medlemsavgift, resor och arvode.

Tjänstestödet omfattar ca. 5 % av en heltidstjänst. Medlemsavgift täcker kostnader

relaterade till kontoret i Skagen såsom personal och lokal.
"""
ASKED = (
    ("Vilka sitter i KKA:s råd?", ("Tallroth", "Sandlund")),
    ("who is our deputy on the KKA council", ("Ulla Brinkhage",)),
    ("Vad kostar Kattegatts Kustallians?", ("120 000 kronor", "2024")),
    ("how much do we pay for KKA", ("SEK 120,000",)),
    ("Hur stor del av en tjänst går åt till KKA?", ("5 %",)),
    ("När gick vi med i KKA?", ("2016",)),
    ("what year was KKA founded?", ("2004",)),
    ("hur många medlemsregioner har KKA", ("elva medlemsregioner",)),
    ("Vilka länder är med i KKA?", ("Norge", "Tyskland")),
    ("var ligger KKA:s kontor?", ("Skagen",)),
    ("Vilket parti tillhör Mehmet Sandlund?", ("V",)),
    ("vad kostar KKA och Energy Cities tillsammans", ("180 000 kronor",)),
    ("är KKA billigare än ERB?", ("Ja", "120 000 kronor", "350 000 kronor")),
)
"""Questions, and what their answers say."""
ASKED_OTHERWISE = (
    ("Vem är reserv för våra ordinarie i KKA?", ("Brinkhage",)),
    ("name the ordinary members of the KKA council", ("Tallroth", "Sandlund")),
    ("sitter Tallroth i något organ?", ("rådet",)),
    ("Which parties are on the KKA council?", ("C", "V", "M")),
    ("prislapp kka?", ("120 000 kronor",)),
    ("What is included in the cost of KKA?", ("Membership fee", "travel")),
    ("vad går medlemsavgiften i KKA till", ("Skagen",)),
    ("Hur länge har vi varit medlemmar i KKA?", ("2016",)),
    ("is KKA older than SBHSS?", ("Yes", "2004", "2012")),
    ("Är KKA dubbelt så dyrt som Energy Cities?", ("Ja", "2 gånger")),
    ("vilka är våra tre samarbeten?", ("räknar upp 5", "Kattegatts Kustallians")),
    ("Vad går de 200 000 kronorna till KKA till?", ("120 000 kronor",)),
    ("which collaboration costs the least?", ("Energy Cities", "60,000")),
    ("hur många platser har C totalt?", ("två platser", "Tallroth")),
)
"""The same, worded by nobody who worked on the answers."""
