"""Questions in everyday words, tags and stories, with what an answer must begin with or say."""

from __future__ import annotations

TOTAL_SV, TOTAL_EN = "Ca 1 710 000 kronor", "About SEK 1,710,000"
POSTS_SV, POSTS_EN = "Ca 57,5 % av en heltidstjänst", "About 57.5% of a full-time post"
TOTALS: tuple[tuple[str, str], ...] = (
    ("Vad blir notan ihop för alla fyra i listan, räknat på 2024 plus Energy Cities årssumma?",
     TOTAL_SV),
    ("slå ihop årsbeloppen för alla fyra (SBHSS, ERB, EU-programmen, Energy Cities), vad landar "
     "summan på?", TOTAL_SV),
    ("hur mycket pengar försvinner på samarbetena sammanlagt per år?", TOTAL_SV),
    ("vad går hela kalaset på, alla fyra samarbeten?", TOTAL_SV),
    ("hur mycket blir det sammanlagt om jag plussar ihop de fyra posterna i bilaga 3?", TOTAL_SV),
    ("Totalsumma för allt vi är med i?", TOTAL_SV),
    ("What do all four memberships set us back altogether?", TOTAL_EN),
    ("add up the yearly figures for the four of them (SBHSS, ERB, EU programmes, Energy Cities), "
     "where does that land?", TOTAL_EN),
    ("what's the damage for all four of them combined", TOTAL_EN),
    ("What's the grand total for everything in appendix 3?", TOTAL_EN),
    ("summera procentsatserna för tjänstestödet, hur mycket blir det av en heltidstjänst?",
     POSTS_SV),
    ("räkna ihop tjänstestödet för alla samarbeten", POSTS_SV),
    ("Sum up the staff support percentages for everything in Appendix 3, how much of a full-time "
     "post is it in total?", POSTS_EN),
    ("Add together the staff support shares of all four collaborations", POSTS_EN),
    ("Om man lägger samman procenten tjänstestöd för SBHSS, ERB, Interreg och Energy Cities, blir "
     "det mer än en halvtid?", "Ja: ca 57,5 % av en heltidstjänst"),
    ("Lägger man ihop tjänstestödet för alla fyra, blir det mindre än en halvtid?",
     "Nej: ca 57,5 %"),
    ("Is the staff support for ERB and SBHSS together more than half a post?", "No: about 30%"),
    ("Om du lägger ihop tjänstestödet för Energy Cities med de tre andra, hur stor del av en "
     "heltid blir det?", POSTS_SV),
    ("Lägg ihop det med tjänstestödet för de tre andra i bilaga 3, hur stor del av en heltid "
     "blir det allt som allt?", POSTS_SV),
    ("Summera notorna för ERB, Interreguppdragen och Energy Cities. Redovisa gärna delbeloppen.",
     "710 000 kronor"),
    ("gimme the sum: south sweden + euroregion + the interreg stuff + energy cities", TOTAL_EN),
    ("What do Energy Cities cost plus the other three?", TOTAL_EN),
    ("roughly what per cent of the total cost goes to the Brussels office cooperation (SBHSS)?",
     "About 58.5% of the sum"),
)  # fmt: skip
RANKS: tuple[tuple[str, str], ...] = (
    (
        "Rangordna efter ålder, äldst först och med startår: SBHSS, ERB, Energy Cities.",
        "Från äldst till yngst",
    ),
    ("Sortera SBHSS och ERB efter startår", "Från äldst till yngst"),
    ("rank the networks by age, newest first", "From newest to oldest"),
    ("List SBHSS, ERB and Energy Cities in chronological order", "From oldest to newest"),
    ("Rangordna samarbetena efter kostnad", "Från dyrast till billigast"),
)
MOST_SV = "Småland-Blekinge-Halland South Sweden kostar mest"
MOST_EN = "Småland-Blekinge-Halland South Sweden costs the most"
EXTREMES: tuple[tuple[str, str], ...] = (
    ("vilket av alla samarbeten bränner mest pengar?", MOST_SV),
    ("vilket samarbete drar mest?", MOST_SV),
    ("vilket nätverk slukar mest pengar?", MOST_SV),
    ("vilket medlemskap svider mest i plånboken?", MOST_SV),
    ("vilket samarbete äter mest av budgeten", MOST_SV),
    ("which collaboration eats up the most money?", MOST_EN),
    ("which network drains our wallet the most", MOST_EN),
    ("Which membership burns the most cash?", MOST_EN),
    ("which partnership is hardest on our budget?", MOST_EN),
    ("Which one is the priciest?", MOST_EN),
    ("Which collaboration is the most expensive and by how much does it exceed the runner-up?",
     MOST_EN),
    ("Vilket samarbete är dyrast och hur mycket dyrare är det än tvåan?", MOST_SV),
    ("billigaste nätverket?", "Energy Cities kostar minst"),
    ("vilket samarbete är det vi lägger minst stålar på?", "Energy Cities kostar minst"),
    ("which of them is easiest on the budget?", "Energy Cities costs the least"),
    ("vilket samarbete tar mest av våra medarbetares tid", "EU-program"),
    ("How much more expensive is the South Sweden cooperation than Euroregion Baltic in 2024? We "
     "are preparing a slide and my colleague claims the gap is half a million, but I'm not so "
     "sure about it.", "About SEK 650,000 more"),
    ("Hur mycket dyrare är SBHSS än ERB? Jag sitter med en presentation och min kollega påstår "
     "att det skiljer en halv miljon.", "Ca 650 000 kronor skiljer"),
    ("Min chef säger att SBHSS är 700 000 kr dyrare än ERB, hur stor är skillnaden egentligen?",
     "Ca 650 000 kronor skiljer"),
)  # fmt: skip
OLESEN_SV, OLESEN_EN = "Robert Olesen (S) har tre", "Robert Olesen (S) has three"
THREE_SV, THREE_EN = "Tre personer sitter i mer än ett organ", "Three people sit on more than one"
SEATS: tuple[tuple[str, str], ...] = (
    ("Robert Olesen, vilka av grupperna sitter han i o som va?", OLESEN_SV),
    ("Vilka organ och grupper är Robert Olesen med i?", OLESEN_SV),
    ("I vilka sammanhang representerar Olesen oss?", OLESEN_SV),
    ("which governing bodies is Robert Olesen on?", OLESEN_EN),
    ("Which groups does Olesen sit in, and in what capacity?", OLESEN_EN),
    ("what committees is Robert Olesen a member of?", OLESEN_EN),
    ("Vilka nämnder sitter Bo Bergsjö i?", "Bo Bergsjö (L) har två"),
    ("vilka beslutande organ är Anna Zelvin med i?", "Anna Zelvin (KD) är ordinarie"),
    ("Bergsjö, i vilka kommittéer är han ersättare", "Bo Bergsjö (L) har två"),
    ("vilka styrande grupper sitter Rene Jaramillo med i? både ERB och den andra?",
     "Rene Jaramillo (M) har tre"),
    ("Finns det personer som är med i mer än en grupp/styrelse/kommitté, och i så fall vilka?",
     THREE_SV),
    ("vilka politiker har dubbla roller?", THREE_SV),
    ("Är det nån som sitter på flera stolar?", THREE_SV),
    ("Vilka är med i fler än ett sammanhang?", THREE_SV),
    ("who sits on more than one?", THREE_EN),
    ("Is anyone on more than one board or committee?", THREE_EN),
    ("which of our politicians wear more than one hat?", THREE_EN),
)  # fmt: skip
CLAIMS: tuple[tuple[str, str], ...] = (
    ("regionens hållbarhetsprogrm räcker till 2030 va?", "Nej, 2028 är det sista året"),
    ("Robert Olesen håller väl i klubban i ERB, eller har jag fel?", "Nej"),
    ("Rene Jaramillo håller väl i ordförandeklubban i ERB 2024?", "Ja"),
    ("Kulturplanen gäller till 2030, va?", "Nej, 2028 är det sista året"),
    ("Trafikförsörjningsprogrammet slutar 2027 eller?", "Nej, 2030 är det sista året"),
    ("Länstransportplanen går till 2035 va?", "Nej, 2033 är det sista året"),
    ("Är det sant att hållbarhetsprogrammet gäller till 2030?", "Nej, 2028"),
    ("Besöksnäringsstrategin började 2020, eller hur?", "Nej, 2021 är det första året"),
    ("The culture plan runs until 2027, right?", "No, 2028 is the last year"),
    ("Green Kronoberg ends in 2030, doesn't it?", "No, 2035 is the last year"),
    ("the visitor strategy expires in 2027, doesn't it", "No, 2026 is the last year"),
    ("Kulturplanen gäller till 2028, va?", "Ja, 2028 är det sista året"),
    ("Bo Begsjö sits for the Left Party, doesn't he? Which bodies is he in?",
     "No, Bo Bergsjö (L) belongs to L"),
    ("Robert Olesen är moderat, va?", "Nej, Robert Olesen (S) tillhör S"),
    ("Gustav Caligari Berger sitter för M, va?", "Nej, Gustav Caligari Berger (S) tillhör S"),
    ("Lena Wibroe represents KD, right?", "No, Lena Wibroe (M) belongs to M"),
    ("Anna Johansson är ordinarie i Energy Cities va?", "Nej, Anna Johansson (C) är ersättare"),
    ("Robert Olesen är väl ordförande för ERB?", "Nej, Robert Olesen (S) är ersättare"),
    ("Tony Lundstedt är ersättare i nordsjökommittén, eller?", "Nej, Tony Lundstedt (S) är ord"),
    ("Lena Wibroe is a substitute in the North Sea subcommittee, isn't she?", "No, Lena Wibroe"),
    ("ERB kostar 500 000, va?", "Nej, 350 000 kronor"),
    ("SBHSS costs two million a year, right?", "No, about SEK 1,000,000"),
    ("Energy Cities kostar väl 100 000 kr om året?", "Nej, 60 000 kronor"),
    ("EU-programmen kostar 300 000, eller hur?", "Ja, 300 000 kronor"),
    ("Tjänstestödet för ERB är 25 % av en heltid, va?", "Nej, ca 15 % av en heltidstjänst"),
    ("Staff support for Interreg is half a post, right?", "No, about 25%"),
)  # fmt: skip
SETTLED: tuple[tuple[str, bool], ...] = (
    ("South Sweden office thing started in 1995 when Sweden joined EU, right?", False),
    ("SBHSS startade väl 2008?", False),
    ("ERB har vi varit med i sedan 2005, eller hur?", False),
    ("We joined Euroregion Baltic in 2001, didn't we?", False),
    ("Energy Cities was founded in 2000, wasn't it?", False),
    ("Isn't it true that we've been in SBHSS since 1998?", False),
    ("ERB har tio medlemsregioner, va?", False),
    ("Euroregion Baltic has ten member regions, right?", False),
    ("SBHSS har åtta medlemmar, eller hur?", False),
    ("Energy Cities has members from 20 countries, doesn't it?", False),
    ("SBHSS kontor ligger i Stockholm, va?", False),
    ("The ERB office is in Germany, isn't it?", False),
    ("Stämmer det att SBHSS har sitt kontor i Paris?", False),
    ("ERB startade 1998, va?", True),
    ("Vi har varit med i SBHSS sedan 2012, eller hur?", True),
    ("ERB har åtta medlemsregioner, va?", True),
    ("ERB:s kontor ligger väl i Polen?", True),
)
"""What is taken for granted, and whether it holds."""
YEARS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("I'm making a timeline: which of the listed programmes and strategies had 2021 as their first "
     "year?", ("3 of 9", "Visitor", "Smart", "Transport provision")),
    ("Vilka av strategierna har 2021 som första år?", ("3 av 9", "Trafikförsörjning")),
    ("Vilka program och strategier kom igång 2021?", ("3 av 9",)),
    ("which strategies have 2030 as their last year", ("3 of 9", "Closer to")),
    ("which strategies are over by 2027?", ("2 of 9", "Smart")),
    ("vilka planer löper fortfarande 2032?", ("2 av 9", "Gröna", "Länstransport")),
    ("which strategy started most recently?", ("2 of 9", "Culture plan")),
    ("ERB versus SBHSS: how long has Kronoberg been in each?", ("1998", "2012")),
    ("ERB jämfört med SBHSS, hur länge har vi varit med i respektive?", ("1998", "2012")),
    ("Since when are we members of ERB and SBHSS?", ("1998", "2012")),
    ("Vilket år gick vi med i ERB respektive SBHSS?", ("1998", "2012")),
    ("since when in ERB vs South Sweden?", ("1998", "2012")),
    ("When were SBHSS, ERB and Energy Cities founded?", ("2012", "1998", "1990")),
)  # fmt: skip
STAND_INS: tuple[tuple[str, str], ...] = (
    ("Vem hoppar in om Robert Olesen ar sjuk nar de som overvakar sodra ostersjoprogrammet ska "
     "traffas?", "Malin Stadig Lundgren"),
    ("if Robert Olesen can't make it to the South Baltic monitoring committee, who goes?",
     "Malin Stadig Lundgren"),
    ("who's the backup for Olesen on the south baltic committee?", "Malin Stadig Lundgren"),
    ("Vem får rycka in när Olesen inte kan komma till övervakningskommittén?",
     "Malin Stadig Lundgren"),
    ("Who covers for Bo Frank at the Energy Cities assembly?", "Anna Johansson"),
    ("If Bo Frank is on leave, who represents us at Energy Cities general assembly?",
     "Anna Johansson"),
    ("Vem tar över om Bo Frank får förhinder på generalförsamlingen?", "Anna Johansson"),
    ("Bo Frank är sjuk, vem åker på Energy Cities generalförsamling i stället?", "Anna Johansson"),
    ("Rene Jaramillo kan inte komma på ERB:s styrelsemöte, vem ersätter?", "Bo Bergsjö"),
    ("who fills in when Rene Jaramillo is ill and the ERB board meets?", "Bo Bergsjö"),
    ("om Tony Lundstedt blir förkyld, vem tar hans plats i Nordsjöprogrammets subkommitté?",
     "Renate Tschap"),
)  # fmt: skip
UNSAID: tuple[str, ...] = (
    "Could you please inform me who sits in the board of ERB on behalf of the Danish members?",
    "Vem representerar Polen i ERB:s styrelse?",
    "Vem är Litauens representant i ERB:s styrelse?",
    "Vilka danska ledamöter sitter i ERB:s styrelse?",
    "Who are the Lithuanian members on the ERB board?",
    "Vem sitter i styrgruppen för Halland?",
    "vilka sitter i SBHSS styrgrupp från Jönköping?",
    "our members on the swedish subcommittee for the Baltic Sea programme (not South Baltic, not "
    "North Sea)?",
    "Vilka sitter i svenska subkommittén för Östersjöprogrammet?",
    "Vilken plats har Henrietta Serrate i de internationella organen?",
    "What seat does Maria Lindqvist have on the ERB board?",
    "Vilken roll har Anders Svensson i styrgruppen?",
    "vilka uppdrag har Eva Johansson?",
    "mandattid ledamöter erb styrelse",
    "Hur länge är ledamöterna i ERB:s styrelse valda?",
    "How long are our members of the SBHSS steering group appointed?",
    "What's the term of office of the ERB board members?",
    "När går Rene Jaramillos mandat i ERB ut?",
)
SAID: tuple[str, ...] = (
    "Vilka sitter i ERB:s styrelse?",
    "Vilka uppdrag har Robban Olesen?",
    "Hur länge är Rene Jaramillo ordförande i ERB?",
    "Hur ofta följs strategin upp under en mandatperiod?",
    "Vilka medlemmar från Sverige finns i Energy Cities?",
    "Vem sitter i svenska subkommittén för Nordsjöprogrammet?",
    "Vem representerar Kronoberg i övervakningskommittén?",
    "Sitter Bo Frank i Energy Cities?",
    "Får man dricka vin på middagen med danska gäster, eller?",
)
MEMBERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Är alla medlemmar i SBHSS regioner?", ("Nej: Linnéuniversitetet",)),
    ("Are all SBHSS members regions?", ("No: Linnaeus University",)),
    ("Is any member of SBHSS not a region?", ("Yes: Linnaeus University",)),
    ("How many of the SBHSS members are not regions?", ("1: Linnaeus University",)),
    ("Vilken medlem i SBHSS är inte en region?", ("Linnéuniversitetet.",)),
    ("Vilka länder kommer ERB:s medlemmar ifrån?", ("Danmark, Litauen, Polen och Sverige",)),
    ("från vilka länder är regionerna i ERB?", ("Danmark, Litauen",)),
    ("är Blekinge med i SBHSS?", ("Ja – Småland",)),
    ("Är Region Skåne med i SBHSS?", ("Nej – Småland",)),
    ("Is Poland part of Euroregion Baltic?", ("Yes – Euroregion Baltic",)),
    ("Is Malmö a member of Energy Cities?", ("Yes – Energy Cities",)),
)
OTHER: tuple[str, ...] = (
    "vilka drar nytta av samarbetet?",
    "vad drar vi för lärdomar av Energy Cities?",
    "Vem bär kostnaden om resan ställs in?",
    "What do the members of SBHSS get back?",
    "Vi får ta emot dyra gåvor, va?",
    "Vad händer om jag blir sjuk på en tjänsteresa utomlands?",
    "Vilka länder får man resa till?",
    "Regionfullmäktige beslutar om strategin, eller hur?",
    "Vilket samarbete ger mest nytta, va?",
    "Hur många gånger om året träffas ERB:s styrelse?",
    "Vad kostar en hatt mest i Bryssel?",
    "Är Lund med i Energy Cities?",
)
"""Questions on something else, which the register leaves to the search."""
