"""The costs as markup: for each year bars, a table with its sum, and what is to be said of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from markupsafe import Markup

from assistant.register.amounts import money, percent, row_of
from assistant.register.costing import english, worth
from assistant.register.facts import Facts
from assistant.register.total import Total
from assistant.understand.glossary import glossary_of
from assistant.understand.names import Names
from assistant.window.bilingual import heading_of, original, say
from assistant.window.costs.groups import Group, Item, groups_of, has_passed, without_cost
from assistant.window.costs.words import WORDS
from assistant.window.quoted import nothing, quoted, translation_of
from assistant.window.tables import Cells, table
from corpus.cost import Cost
from corpus.place import Place
from ingest.knowledge import Knowledge

HEADS = ("collaboration", "amount", "sure", "includes", "share", "proof")


def costs(knowledge: Knowledge, language: str, today: date) -> Markup:
    """Every cost of the register, year by year, and the collaborations that have none."""
    groups = groups_of(knowledge)
    if not groups:
        return Markup('<p class="empty">{}</p>').format(say(WORDS, "empty", language))
    page = _Costs(knowledge, language, today)
    notes = [say(WORDS, "not_mixed", language)] if len(groups) > 1 else []
    return Markup("").join(
        [
            *(Markup('<p class="note">{}</p>').format(note) for note in notes),
            *(page.group(group) for group in groups),
            page.missing(),
            Markup('<p class="note">{}</p>').format(say(WORDS, "sure_means", language)),
        ]
    )


class _Costs:
    """Makes the parts of the page, in one language, for one edition, on one day."""

    def __init__(self, knowledge: Knowledge, language: str, today: date) -> None:
        self._knowledge = knowledge
        self._language = language
        self._today = today
        glossary = glossary_of(knowledge.glossary)
        self._facts = Facts(knowledge, glossary, Names(knowledge.sentences))

    def group(self, group: Group) -> Markup:
        """The costs of one year."""
        heads = [self._say(head) for head in HEADS]
        title = _title(group, self._language)
        notes = Markup("").join(
            Markup('<p class="warning">{}</p>').format(note) for note in self._notes(group)
        )
        rows = [self._cells(item) for item in group.items]
        foot = [self._sum(group, group.total)] if group.total else []
        return Markup("<section><h2>{title}</h2>{notes}{bars}{table}</section>").format(
            title=title,
            notes=notes,
            bars=self._bars(group),
            table=table(
                Markup('<span class="unseen">{}</span>').format(title), heads, rows, "costs", foot
            ),
        )

    def missing(self) -> Markup:
        """The collaborations without an amount."""
        names = without_cost(self._knowledge)
        if not names:
            return Markup()
        return Markup("<section><h2>{}</h2><p>{}</p><ul>{}</ul></section>").format(
            self._say("no_cost"),
            self._say("no_cost_about"),
            Markup("").join(Markup("<li>{}</li>").format(self._name(name)) for name in names),
        )

    def _notes(self, group: Group) -> Iterator[str]:
        years = _years(group)
        if has_passed(group, self._today.year):
            yield self._say("passed", year=years)
        elif group.year is not None and group.year > self._today.year:
            yield self._say("coming", year=years)
        if group.total and group.total.left_out:
            yield self._say("left_out", n=len(group.total.left_out))

    def _bars(self, group: Group) -> Markup:
        """A bar for each amount that can be compared with the others."""
        comparable = [i for i in group.items if not i.cost.per or i.cost.per.startswith("år")]
        if len(comparable) < 2:
            return Markup()
        most = max(item.cost.amount for item in comparable) or 1
        return Markup('<ul class="bars">{}</ul>').format(
            Markup("").join(self._bar(item, item.cost.amount / most) for item in comparable)
        )

    def _bar(self, item: Item, share: float) -> Markup:
        return Markup(
            '<li><span class="of">{name}</span><span class="bar" aria-hidden="true">'
            '<span style="width:{width:.1f}%"></span></span><span class="worth">{worth}</span></li>'
        ).format(
            name=self._name(item.of), width=share * 100, worth=worth(item.cost, self._language)
        )

    def _cells(self, item: Item) -> Cells:
        cost = item.cost
        return [
            self._name(item.of),
            Markup('<span class="amount">{}</span>').format(worth(cost, self._language)),
            self._sure(cost),
            self._includes(cost),
            self._share(cost),
            quoted(_places(cost), item.of, self._knowledge, self._language),
        ]

    def _sum(self, group: Group, total: Total) -> Cells:
        language = self._language
        about = {"sv": "ca ", "en": "about "}[language] if total.approximate else ""
        n = len(total.counted)
        shares = group.shares
        return [
            self._say("total", what=_years(group) or self._say("total_yearly")),
            Markup('<span class="amount">{}{}</span>').format(
                about, money(total.amount, total.currency, language)
            ),
            ", ".join(
                [self._say("of", n=n), *([self._say("estimated")] if total.estimated else [])]
            ),
            "",
            _percent(*shares, language) if shares else nothing(language),
            self._say("computed"),
        ]

    def _name(self, name: str) -> Markup:
        return original(heading_of(name, self._knowledge), self._knowledge, self._language)

    def _sure(self, cost: Cost) -> str:
        first = self._say("about_amount" if cost.about else "exact_amount")
        return f"{first}, {self._say('estimated')}" if cost.estimated else first

    def _share(self, cost: Cost) -> Markup | str:
        if cost.share is None:
            return nothing(self._language)
        return _percent(cost.share.percent, cost.share.about, self._language)

    def _includes(self, cost: Cost) -> Markup:
        """The parts of the amount, what the fee pays for and what is paid back."""
        lines = [self._parts(cost) if cost.includes else nothing(self._language)]
        if cost.fee_pays:
            lines.append(self._more("fee_pays", cost.fee_pays.what, cost.fee_pays.place))
        if cost.reimbursement:
            back = cost.reimbursement
            lines.append(self._more("reimbursed", f"{back.what} ({back.source})", back.place))
        return Markup("").join(Markup('<span class="line">{}</span>').format(x) for x in lines)

    def _parts(self, cost: Cost) -> Markup:
        place = cost.includes_at
        translation = translation_of(place, self._knowledge) if place else ""
        names = [english(part, self._facts, translation) for part in cost.includes]
        known = "" if any(name.startswith("“") for name in names) else row_of(names, "en")
        return original(row_of(cost.includes, "sv"), self._knowledge, self._language, known)

    def _more(self, name: str, words: str, place: Place) -> Markup:
        translation = translation_of(place, self._knowledge)
        return Markup("<b>{}</b> {}").format(
            self._say(name), original(words, self._knowledge, self._language, translation)
        )

    def _say(self, name: str, /, **values: object) -> str:
        return say(WORDS, name, self._language, **values)


def _places(cost: Cost) -> tuple[Place, ...]:
    """The places that prove a cost and what is said of it."""
    beside = (cost.share, cost.fee_pays, cost.reimbursement)
    found = (cost.place, cost.includes_at, *(each.place for each in beside if each))
    return tuple(dict.fromkeys(place for place in found if place))


def _years(group: Group) -> str:
    if group.year is None:
        return ""
    return str(group.year) if group.last_year is None else f"{group.year}–{group.last_year}"


def _title(group: Group, language: str) -> str:
    if group.year is not None:
        return say(WORDS, "year", language, year=_years(group))
    return say(WORDS, "yearly" if group.yearly else "no_year", language)


def _percent(share: float, about: bool, language: str) -> str:
    words = {"sv": "ca ", "en": "about "}[language] if about else ""
    return words + percent(share, language)
