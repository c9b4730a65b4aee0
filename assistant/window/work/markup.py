"""How the work is done, as markup: two tables, a timeline and a checklist."""

from __future__ import annotations

from markupsafe import Markup

from assistant.window.bilingual import glossary_name, original, say
from assistant.window.quoted import nothing, quoted, translated, translation_of, where
from assistant.window.tables import Cells, table
from assistant.window.work.checklist import Checklist, Item, checklists
from assistant.window.work.cycle import Slot, cycle
from assistant.window.work.deciders import Duty, duties, on_joining, said, sentence_of, within
from assistant.window.work.words import WORDS
from corpus.responsibility import Responsibility
from ingest.knowledge import Knowledge


def work(knowledge: Knowledge, language: str) -> Markup:
    """The parts of the page; what the text does not have is left out, with a sentence."""
    page = _Work(knowledge, language)
    return Markup("").join([page.deciders(), page.doers(), page.cycle(), page.checklist()])


class _Work:
    """Makes the parts of the page, in one language, for one edition."""

    def __init__(self, knowledge: Knowledge, language: str) -> None:
        self._knowledge = knowledge
        self._language = language

    def deciders(self) -> Markup:
        """Who decides what."""
        return self._duties("decides", "decision", duties(self._knowledge, decisions=True))

    def doers(self) -> Markup:
        """Who is responsible for and does what."""
        return self._duties("does", "what", duties(self._knowledge, decisions=False))

    def cycle(self) -> Markup:
        """The cycle of the year as a timeline."""
        slots = cycle(self._knowledge)
        if not slots:
            return self._section("cycle", self._none("no_cycle"))
        return self._section(
            "cycle",
            Markup('<ol class="timeline">{}</ol>').format(
                Markup("").join(self._slot(slot, acts) for slot, acts in slots)
            ),
        )

    def checklist(self) -> Markup:
        """What must be met before a collaboration begins, and who decides on it."""
        found = checklists(self._knowledge)
        if not found:
            return self._section("list", self._none("no_list"))
        lists = Markup("").join(self._list(each) for each in found)
        return self._section("list", self._note("list_about") + lists + self._joining())

    def _duties(self, name: str, act: str, found: tuple[Duty, ...]) -> Markup:
        if not found:
            return self._section(name, self._none(f"no_{name}"))
        supported = any(each.support for duty in found for each in duty.acts)
        heads = ["who", act, *(["support"] if supported else []), "proof"]
        rows = [self._row(duty, act, heads) for duty in found]
        names = [self._say(head) for head in heads]
        caption = Markup('<span class="unseen">{}</span>').format(self._say(name))
        return self._section(name, table(caption, names, rows, "duties"))

    def _row(self, duty: Duty, act: str, heads: list[str]) -> Cells:
        words = said(duty.acts, self._knowledge)
        english = translation_of(duty.acts[0].place, self._knowledge)
        support = next((each.support for each in duty.acts if each.support), "")
        cells = {
            "who": original(
                duty.who, self._knowledge, self._language, glossary_name(duty.who, self._knowledge)
            ),
            act: self._own(words) + translated(english, self._language),
            "support": self._own(support) if support else nothing(self._language),
            "proof": quoted(duty.places, words, self._knowledge, self._language),
        }
        return [cells[head] for head in heads]

    def _slot(self, slot: Slot, acts: tuple[Responsibility, ...]) -> Markup:
        return Markup('<li class="{kind}"><h3>{name}</h3><ul>{acts}</ul></li>').format(
            kind="in-year" if slot.in_year else "beside",
            name=slot.name(self._language),
            acts=Markup("").join(self._timed(each) for each in acts),
        )

    def _timed(self, each: Responsibility) -> Markup:
        """An act with its doer, its times as written, and the collaboration whose own it is."""
        heading = within(each, self._knowledge)
        own = Markup('<p class="within">{}</p>').format(self._say("within", name=heading))
        return Markup("<li><p>{act} <i>({when})</i></p>{own}{translation}{proof}</li>").format(
            act=self._own(sentence_of(each, self._knowledge)),
            when=self._own(", ".join(each.when)),
            own=own if heading else "",
            translation=translated(translation_of(each.place, self._knowledge), self._language),
            proof=self._quoted(each),
        )

    def _list(self, each: Checklist) -> Markup:
        return Markup('<p class="lead">{lead}</p>{where}<ul class="checklist">{items}</ul>').format(
            lead=original(each.lead, self._knowledge, self._language),
            where=where(each.lead_in, self._knowledge, self._language),
            items=Markup("").join(self._item(item) for item in each.items),
        )

    def _item(self, item: Item) -> Markup:
        should = Markup(' <span class="modality">{}</span>').format(self._say("should"))
        return Markup(
            '<li><label><input type="checkbox" autocomplete="off"><span>{text}{should}</span>'
            "</label>{translation}{where}</li>"
        ).format(
            text=self._own(item.text),
            should=should if item.should else "",
            translation=translated(item.english, self._language),
            where=where(item.places[0], self._knowledge, self._language, section=False),
        )

    def _joining(self) -> Markup:
        acts = on_joining(self._knowledge)
        if not acts:
            return Markup()
        rows = Markup("").join(
            Markup("<li><p>{}</p>{}{}</li>").format(
                self._own(sentence_of(each, self._knowledge)),
                translated(translation_of(each.place, self._knowledge), self._language),
                self._quoted(each),
            )
            for each in acts
        )
        return Markup('<h3>{}</h3><ul class="plain">{}</ul>').format(self._say("joining"), rows)

    def _quoted(self, each: Responsibility) -> Markup:
        places = (each.place, each.who_at) if each.who_at else (each.place,)
        return quoted(places, sentence_of(each, self._knowledge), self._knowledge, self._language)

    def _own(self, words: str) -> Markup:
        """Words of the document; their English is given with the whole sentence."""
        own = self._knowledge.collection.language
        return Markup('<span lang="{}">{}</span>').format(own, words)

    def _section(self, name: str, content: Markup) -> Markup:
        return Markup('<section class="{}"><h2>{}</h2>{}</section>').format(
            name, self._say(name), content
        )

    def _none(self, name: str) -> Markup:
        return Markup('<p class="empty">{}</p>').format(self._say(name))

    def _note(self, name: str) -> Markup:
        return Markup('<p class="note">{}</p>').format(self._say(name))

    def _say(self, name: str, /, **values: object) -> str:
        return say(WORDS, name, self._language, **values)
