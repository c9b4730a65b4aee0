"""The words of the page on costs, Swedish and English."""

from __future__ import annotations

from assistant.window.words import Words

WORDS: dict[str, Words] = {
    "title": Words("Kostnader", "Costs"),
    "about": Words(
        "Vad samarbetena kostar enligt dokumentet, och hur stor del av en tjänst de tar.",
        "What the collaborations cost according to the document, and what share of a post they "
        "take.",
    ),
    "year": Words("Belopp för {year}", "Amounts for {year}"),
    "yearly": Words("Belopp per år, utan angivet år", "Amounts a year, no year given"),
    "no_year": Words("Belopp utan angivet år", "Amounts without a year"),
    "no_cost": Words("Inget belopp i texten", "No amount in the text"),
    "no_cost_about": Words(
        "Dokumentet anger ingen kostnad för:",
        "The document gives no cost for:",
    ),
    "passed": Words(
        "{year} har gått. Beloppen säger vad dokumentet räknade med då, inte vad det kostar nu.",
        "{year} has passed. The amounts are what the document reckoned with then, not what it "
        "costs now.",
    ),
    "coming": Words("{year} har inte börjat än.", "{year} has not begun yet."),
    "not_mixed": Words(
        "Belopp för olika år, och belopp utan år, läggs inte ihop. Därför finns ingen summa över "
        "alla rader.",
        "Amounts of different years, and amounts without a year, are not added up. That is why "
        "there is no total of all rows.",
    ),
    "collaboration": Words("Samarbete", "Collaboration"),
    "amount": Words("Belopp", "Amount"),
    "sure": Words("Hur säkert", "How sure"),
    "includes": Words("Ingår", "Includes"),
    "share": Words("Del av en heltidstjänst", "Share of a full-time post"),
    "proof": Words("Källa", "Source"),
    "about_amount": Words("ungefärligt", "approximate"),
    "exact_amount": Words("exakt tal", "exact figure"),
    "estimated": Words("uppskattat", "estimated"),
    "sure_means": Words(
        "Ungefärligt: texten skriver ”ca” vid beloppet. Exakt tal: texten skriver inget ”ca”. "
        "Uppskattat: texten säger att beloppet är en uppskattning.",
        "Approximate: the text says “ca.” with the amount. Exact figure: it does not. Estimated: "
        "the text says that the amount is an estimate.",
    ),
    "total": Words("Summa {what}", "Total {what}"),
    "total_yearly": Words("per år", "a year"),
    "of": Words("{n} belopp", "{n} amounts"),
    "of_one": Words("1 belopp", "1 amount"),
    "computed": Words("uträknat ur raderna ovanför", "added up from the rows above"),
    "left_out": Words(
        "{n} belopp per styck, månad eller person är inte medräknade",
        "{n} amounts by the piece, month or person are left out",
    ),
    "fee_pays": Words("Medlemsavgiften täcker:", "The membership fee pays for:"),
    "reimbursed": Words("Betalas tillbaka:", "Paid back:"),
    "empty": Words("Dokumentet anger inga kostnader.", "The document gives no costs."),
}
