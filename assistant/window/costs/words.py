"""The words of the page on costs, Swedish and English."""

from __future__ import annotations

from assistant.window.bilingual import Words

WORDS: Words = {
    "title": ("Kostnader", "Costs"),
    "about": (
        "Vad samarbetena kostar enligt dokumentet, och hur stor del av en tjänst de tar.",
        "What the collaborations cost according to the document, and what share of a post they "
        "take.",
    ),
    "year": ("Belopp för {year}", "Amounts for {year}"),
    "yearly": ("Belopp per år, utan angivet år", "Amounts a year, no year given"),
    "no_year": ("Belopp utan angivet år", "Amounts without a year"),
    "no_cost": ("Inget belopp i texten", "No amount in the text"),
    "no_cost_about": (
        "Dokumentet anger ingen kostnad för:",
        "The document gives no cost for:",
    ),
    "passed": (
        "{year} har gått. Beloppen säger vad dokumentet räknade med då, inte vad det kostar nu.",
        "{year} has passed. The amounts are what the document reckoned with then, not what it "
        "costs now.",
    ),
    "coming": ("{year} har inte börjat än.", "{year} has not begun yet."),
    "not_mixed": (
        "Belopp för olika år, och belopp utan år, läggs inte ihop. Därför finns ingen summa över "
        "alla rader.",
        "Amounts of different years, and amounts without a year, are not added up. That is why "
        "there is no total of all rows.",
    ),
    "collaboration": ("Samarbete", "Collaboration"),
    "amount": ("Belopp", "Amount"),
    "sure": ("Hur säkert", "How sure"),
    "includes": ("Ingår", "Includes"),
    "share": ("Del av en heltidstjänst", "Share of a full-time post"),
    "proof": ("Källa", "Source"),
    "about_amount": ("ungefär (”ca” i texten)", "about (“ca.” in the text)"),
    "exact_amount": ("exakt tal (inget ”ca” i texten)", "exact figure (no “ca.” in the text)"),
    "estimated": ("en uppskattning", "an estimate"),
    "total": ("Summa {what}", "Total {what}"),
    "total_yearly": ("per år", "a year"),
    "of": ("{n} belopp", "{n} amounts"),
    "of_one": ("1 belopp", "1 amount"),
    "computed": ("uträknat ur raderna ovanför", "added up from the rows above"),
    "left_out": (
        "{n} belopp per styck, månad eller person är inte medräknade",
        "{n} amounts by the piece, month or person are left out",
    ),
    "fee_pays": ("Medlemsavgiften täcker:", "The membership fee pays for:"),
    "reimbursed": ("Betalas tillbaka:", "Paid back:"),
    "chart": ("{amount}, {percent} av det största", "{amount}, {percent} of the largest"),
    "empty": ("Dokumentet anger inga kostnader.", "The document gives no costs."),
    "export": ("Spara tabellen", "Save the table"),
}
