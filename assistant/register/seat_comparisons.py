"""Who has the most seats, sits in several bodies, in both of two, in one and not the other."""

from __future__ import annotations

from assistant.register.body_finder import Scope
from assistant.register.draft import Draft
from assistant.register.party_lacks import parties_with_one, parties_without
from assistant.register.seat_phrases import capital, count, listed
from assistant.register.seat_request import Request
from assistant.register.seat_words import Want
from assistant.register.seating import Body
from corpus.place import Place
from corpus.seat import Seat


def seat_comparisons(request: Request) -> Draft | None:
    """The answer to a question that compares persons, parties or bodies by their seats."""
    asked = request.asked
    if asked.names or any(scope.vague for scope in asked.scopes) or asked.years:
        return None
    if asked.but_not:
        return _in_one_only(request)
    if asked.party_lacks:
        return parties_without(request)
    single = request.wants(Want.ONLY_ONE) and request.wants(Want.PARTY)
    if single and not (asked.roles or asked.parties or asked.yes_no) and asked.counts_seats:
        return parties_with_one(request)
    also = request.wants(Want.ALSO) and request.wants(Want.WHO, Want.PEOPLE) and not asked.yes_no
    if (request.wants(Want.BOTH) or also) and len(asked.scopes) == 2:
        return _in_both(request)
    if request.wants(Want.SEVERAL) and not asked.scopes:
        return _in_several(request)
    one = request.wants(Want.ONLY_ONE) and request.wants(Want.BODIES, Want.PARTNERS)
    if one and request.wants(Want.WHO) and not request.wants(Want.BODY_ASKED) and not asked.yes_no:
        return _in_several(request, most=1)
    if request.wants(Want.MOST, Want.FEWEST):
        return _ranked(request)
    return None


def _ranked(request: Request) -> Draft | None:
    """Those with the most or fewest seats, and how many each has."""
    by_party = request.wants(Want.PARTY)
    by_body = request.wants(Want.BODIES, Want.BODY_ASKED) and not by_party
    by_body = by_body and not (request.wants(Want.WHO) and not request.wants(Want.BODY_ASKED))
    seats = [s for s in request.taken(request.seats) if not by_party or request.member(s).party]
    groups: dict[str, list[Seat]] = {}
    for seat in seats:
        key = (request.member(seat).party or "") if by_party else (seat.person or "")
        groups.setdefault(key, []).append(seat)
    if by_body or not groups or request.asked.parties:
        return None
    size = (max if request.wants(Want.MOST) else min)(map(len, groups.values()))
    first = [key for key, own in groups.items() if len(own) == size]
    if request.wants(Want.FEWEST) and not by_party:
        return None
    said, draft = request.phrases, request.draft()
    names = [said.party(key) if by_party else said.member(key) for key in first]
    many = said.say(
        "flest" if request.wants(Want.MOST) else "färst",
        "most" if request.wants(Want.MOST) else "fewest",
    )
    number, who = count(size, request.language), listed(names, request.language)
    has = "has" if len(first) == 1 else "have"
    each = "" if len(first) == 1 else said.say(" var", " each")
    draft.say(
        said.say(
            f"{who} har {many} platser, {number}{each}.",
            f"{who} {has} the {many} seats, {number}{each}.",
        ),
        request.places(seats),
        (str(size), str(len(seats))),
    )
    if by_party:
        by_size(draft, request, groups)
    else:
        own = [seat for key in first for seat in groups[key]]
        draft.list(_rows(request, own))
    _chairs(draft, request, by_party)
    return draft


def by_size(draft: Draft, request: Request, groups: dict[str, list[Seat]]) -> None:
    """List parties by the number of their seats, with who has them."""
    draft.list(
        (
            (
                f"{request.phrases.party(key)}: {count(len(own), request.language)} "
                f"({request.phrases.members(request.people(own))})",
                request.places(own),
            )
            for key, own in sorted(groups.items(), key=lambda item: -len(item[1]))
        ),
        [str(len(own)) for own in groups.values()],
    )


def _chairs(draft: Draft, request: Request, by_party: bool) -> None:
    """That somebody is chair besides, which was not counted as a seat of its own."""
    for seat in () if by_party else request.scope:
        if request.seating.chairs_only(seat):
            member = request.member(seat)
            also = request.phrases.say("dessutom ", "also ")
            words = request.phrases.predicates((seat,))
            verb, _, rest = words.partition(" ")
            text = f"{request.phrases.member(member.name)} {verb} {also}{rest}."
            draft.say(text, member.places([seat]))


def _rows(request: Request, seats: list[Seat]) -> list[tuple[str, tuple[Place, ...]]]:
    said = request.phrases
    return [
        (f"{said.member(name)}: {'; '.join(said.role(s) for s in own)}", request.places(own))
        for name in request.people(seats)
        if (own := [s for s in seats if s.person == name])
    ]


def _in_several(request: Request, most: int = 0) -> Draft | None:
    """Those who sit in more than one body, or in no more than `most`."""
    fewest = request.asked.fewest
    seats = request.taken(request.seats)
    bodies = {
        name: _number_of(request, [s for s in seats if s.person == name])
        for name in request.people(seats)
    }
    several = [n for n, number in bodies.items() if (number <= most if most else number >= fewest)]
    own = [seat for seat in seats if seat.person in several]
    tail = request.phrases.say("sitter i mer än ett organ:", "on more than one body:")
    if fewest > 2:
        number = count(fewest, request.language)
        tail = request.phrases.say(
            f"sitter i minst {number} organ:", f"on at least {number} bodies:"
        )
    if most:
        tail = request.phrases.say("sitter i ett enda organ:", "on one body only:")
    return _told(request, several, own, tail) if several else None


def _number_of(request: Request, seats: list[Seat]) -> int:
    """In how many bodies seats are, or in how many collaborations where these are asked for."""
    bodies = request.bodies(seats)
    if request.wants(Want.PARTNERS) and not request.wants(Want.BODIES):
        return len({body.collaboration for body in bodies})
    return len(bodies)


def _in_both(request: Request) -> Draft | None:
    """Those who sit in both of two."""
    first, second = request.asked.scopes
    seats, there = request.seats, _people(first.bodies) & _people(second.bodies)
    both = [name for name in request.people(seats) if name in there]
    where, also = label_of(request, first), label_of(request, second)
    said = request.phrases
    if both:
        own = [seat for seat in seats if seat.person in both]
        tail = said.say(f"sitter i både {where} och {also}:", f"on both {where} and {also}:")
        return _told(request, both, own, tail)
    if not seats or not request.is_whole(seats):
        return None
    draft = request.draft()
    sv = f"Ingen av dem som texten nämner sitter i både {where} och {also}."
    en = f"None of those whom the text names sits on both {where} and {also}."
    draft.say(said.say(sv, en), request.places(seats))
    return draft


def _in_one_only(request: Request) -> Draft | None:
    """Those who sit in the first of two and not in the second."""
    first, second = request.asked.scopes
    if not request.is_whole(request.scope):
        return None
    seats = [s for s in request.seats if request.seating.body_of[s] in first.bodies]
    only = [name for name in request.people(seats) if name not in _people(second.bodies)]
    own = [seat for seat in seats if seat.person in only]
    there = [s for s in request.scope if request.seating.body_of[s] in second.bodies]
    if not only or not there:
        return None
    where, other = label_of(request, first), label_of(request, second)
    tail = request.phrases.say(
        f"sitter i {where} men inte i {other}:", f"on {where} but not on {other}:"
    )
    return _told(request, only, own, tail, there)


def label_of(request: Request, scope: Scope) -> str:
    """What a scope is called: its one body, else the collaboration of its bodies."""
    body = scope.bodies[0]
    alone = len(scope.bodies) == 1 or body.collaboration is None
    return request.phrases.body(body) if alone else request.phrases.partner(body)


def _told(
    request: Request,
    names: list[str],
    seats: list[Seat],
    tail: str,
    besides: list[Seat] | None = None,
) -> Draft:
    number = capital(count(len(names), request.language))
    one = len(names) == 1
    draft = request.draft()
    draft.say(
        request.phrases.say(
            f"{number if not one else 'En'} {'person' if one else 'personer'} {tail}",
            f"{number} {'person sits' if one else 'people sit'} {tail}",
        ),
        request.naming([*seats, *(besides or ())]),
        (str(len(names)),),
    )
    draft.list(_rows(request, seats))
    return draft


def _people(bodies: tuple[Body, ...]) -> set[str]:
    return {name for body in bodies for name in body.people}
