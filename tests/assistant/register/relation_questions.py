"""Questions on how listed things stand to each other, with what an answer must say."""

from __future__ import annotations

SAID: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Which plans end in 2028? Just those, leave out the rest", ("2 of 9", "Culture plan")),
    ("vilka planer tar slut 2030, skippa resten", ("3 av 9", "Närmare Kronobergaren")),
    ("Vilka strategier slutar inte före 2030?", ("5 av 9", "Gröna Kronoberg")),
    ("Which strategies won't run beyond 2027?", ("2 of 9", "Smart specialisation")),
    ("vilka strategier gäller inte 2031", ("7 av 9", "Kulturplan")),
    ("Vilka planer slutar samma år?", ("2028: ", "2030: ", "Kulturplan Kronoberg")),
    ("Which strategies begin in the same year?", ("2021: ", "2024: ", "2025: ")),
    ("vilka planer går ut samma år som kulturplanen", ("hållbarhetsprogram",)),
    ("Which plans overlap with the culture plan?", ("7 of 9", "does not give both years")),
    ("hur länge gäller var och en av strategierna", ("9 av 9",)),
    ("Which ends first, the culture plan or the county transport plan?", ("Culture plan",)),
    ("vilken av strategierna räcker längst fram", ("Gröna Kronoberg",)),
    ("vilka program arbetar inte mot mål 4", ("Nordsjöprogrammet och Östersjöprogrammet nämns",)),
    ("Which programme does not cover goal 1?", ("None of the programmes",)),
    ("vilket mål delas inte av alla program", ("1 av 3", "Ett mer socialt Europa")),
    ("Which collaborations are without a membership fee?", ("1 of 4", "EU programmes")),
    ("vilka samarbeten tar ut en medlemsavgift", ("3 av 4", "Energy Cities")),
    ("Vilket av samarbetena är gratis?", ("Inget av dem är utan kostnad", "60 000")),
    ("Vad kostar ERB och hur stor del av en tjänst tar det?", ("350 000", "15 %")),
    ("Does any strategy end in 2029?", ("No: ",)),
    ("finns det nån plan som gäller efter 2033", ("Ja: Gröna Kronoberg",)),
    ("which parties have no seat on the ERB board", ("C (Centre Party) has no seat",)),
    ("Finns det nån som både är ordinarie och ersättare?", ("Ja.", "Robert Olesen")),
    ("vilka är bara suppleanter", ("Fem personer", "Renate Tschap")),
    ("Who is an ordinary member and never a substitute?", ("Eight people", "Anna Zelvin")),
    ("Vem sitter både som ordinarie och som ersättare?", ("Robert Olesen", "tre organ")),
    ("alla kristdemokrater och deras roller", ("Anna Zelvin", "Kaj-Mikael Petersson")),
    ("vilka L:are har ett uppdrag enligt bilagan", ("Bo Bergsjö", "Nordsjöprogrammet")),
    ("Rene Jaramillo chairs ERB. What other seats does he have?", ("three assignments",)),
)
BEGINS: tuple[tuple[str, str], ...] = (
    ("Tar kulturplanen slut innan 2027?", "Nej: Kulturplan Kronoberg, 2025–2028"),
    ("Does Green Kronoberg expire before 2040?", "Yes: Green Kronoberg, 2025–2035"),
    ("Is the tourism strategy still in force in 2029?", "No: "),
    ("Räcker smart specialisering till 2026?", "Ja, 2027 är det sista året"),
    ("will the culture plan last until 2030?", "No, 2028 is the last year"),
    ("Slutar länstransportplanen före Gröna Kronoberg?", "Ja."),
    ("Do the culture plan and the sustainability programme end in the same year?", "Yes."),
    ("Överlappar kulturplanen och besöksnäringsstrategin?", "Ja."),
    ("Gäller Gröna Kronoberg längre än länstransportplanen?", "- Gröna Kronoberg"),
    ("Bo Bergsjö is a deputy in ERB. Is that his only seat?", "No."),
    ("Anna Zelvin sitter i styrgruppen, har hon fler uppdrag?", "Nej."),
    ("Robert Olesen is in the steering group – does he sit anywhere else?", "Yes."),
    ("Is Emil Torstensson the only KD?", "No."),
    ("Är Anna Johansson den enda centerpartisten?", "Ja."),
    ("Is Bo Frank our only member in Energy Cities?", "Yes."),
    ("Finns det en medlemsavgift för EU-programmen?", "Nej, medlemsavgift"),
    ("Hur mycket dyrare är SBHSS än alla andra tillsammans?", "Ca 290 000 kronor mer"),
    ("how much less does Energy Cities cost than the others together?", "About SEK 1,590,000 less"),
    ("Gömmer sig en medlemsavgift i de 300 000 för EU-programmen?", "Nej, medlemsavgift"),
    ("Is remuneration baked into the 60,000 for Energy Cities?", "Yes"),
    ("Det är väl bara regioner med i SBHSS?", "Nej: Linnéuniversitetet"),
)
COMPARED: tuple[tuple[str, tuple[str, str]], ...] = (
    (
        "Vad skiljer förvaltningsdirektörens ansvar från tjänstepersonernas?",
        ("Förvaltningsdirektörer tillser", "ansvarar för omvärldsbevakning"),
    ),
    (
        "What is the Regional Director responsible for compared with the Regional Council?",
        ("drawing up the action plan", "decides on the international strategy"),
    ),
    (
        "regionstyrelsen kontra regionfullmäktige, vem beslutar vad",
        ("beslutar om årlig handlingsplan", "Regionfullmäktige beslutar"),
    ),
)
UNSAID: tuple[str, ...] = (
    "Vem av ersättarna i ERB kallas in först?",
    "in which order are the substitutes on the North Sea sub-committee called?",
    "who is first in line to stand in on the general assembly of Energy Cities",
    "Vem skickar Region Halland till styrgruppen för SBHSS?",
    "Which politicians does Region Blekinge send to the SBHSS steering group?",
    "vilken medlem betalar högst avgift till SBHSS",
    "Which of the members pays the least to ERB?",
    "Vilket prioriterat område är kulturplanen kopplad till?",
    "Who is responsible for the county transport plan?",
)
NOT_UNSAID: tuple[str, ...] = (
    "Who do we send to the SBHSS steering group?",
    "vem hoppar in om Bo Frank är sjuk",
    "which membership do we pay most for",
    "Which strategies is the international work to go in step with?",
    "vilka regioner är med i SBHSS tillsammans med Region Blekinge",
)
OTHER_BODY: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Slutar Kustplan Väst före havsprogrammet?", ("Ja.", "2019–2023")),
    ("Är havsprogrammet fortfarande igång 2028?", ("Ja: ",)),
    ("Slutar båtlivsstrategin före 2027?", ("2028 är det enda årtal",)),
    ("vilka planer slutar inte 2029", ("2 av 3", "Kustplan")),
)
