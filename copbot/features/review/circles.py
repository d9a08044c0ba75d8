"""`/circle`: a closed circle of readers with so many places; who finds it full waits in order."""

from __future__ import annotations

import re
from collections.abc import Sequence

from copbot.community.naming import name_for
from copbot.community.values import maybe_number
from copbot.features.review import feature, lookups, offering, seeing
from copbot.features.review.balance import standing
from copbot.features.review.nudging import PLACES
from copbot.features.review.tables import Circle, Seat
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Who
from copbot.kit.context import Context
from copbot.kit.nudge import nudge
from copbot.language.wording import everywhere
from copbot.patterns import expression
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, lines
from storage.models import Member

_LONGEST, _MOST = 40, 50
_NEW = expression(
    r"(?:new |nieuw[e]? )?(.+?)[\s,:]+(\d{1,3})(?:\s+(?:places?|people|plaatsen|plekken|mensen))?", re.DOTALL
)


@feature.command(Command("circle", (Option("text", Kind.TEXT, required=False),), aside=True))
def circle(ctx: Context, call: Call) -> None:
    """Show the circles; "join poets" asks for a place in one, "leave poets" gives it up."""
    first, _, rest = (call.get("text", str) or "").strip().partition(" ")
    word, rest = first.casefold(), rest.strip()
    if not first:
        _show(ctx)
    elif word in everywhere("circle-join") or word in everywhere("circle-enter"):
        _join(ctx, _named(ctx, rest))
    elif word in everywhere("circle-leave"):
        _leave(ctx, _own(ctx, rest))
    else:
        found = _named(ctx, f"{first} {rest}".strip())
        _tell(ctx, found)


@feature.command(Command("newcircle", (Option("text", Kind.TEXT),), who=Who.DECIDER, in_room=True))
def newcircle(ctx: Context, call: Call) -> None:
    """Make one, or give it another number of places: "poets 6"."""
    found = _NEW.fullmatch((call.get("text", str) or "").strip().strip('"'))
    number = maybe_number(found[2]) if found is not None else None
    if found is None or number is None or not 2 <= number <= _MOST or len(found[1]) > _LONGEST or ctx.room is None:
        raise CommandError("circle-new-how", most=_MOST)
    name = " ".join(found[1].split())
    known = next(
        (one for one in lookups.circles(ctx.db, ctx.community.id) if one.name.casefold() == name.casefold()), None
    )
    if known is None:
        known = Circle(
            id=ctx.unit.new_id("circle"), community_id=ctx.community.id, name=name, places=number, room_id=ctx.room.id
        )
        ctx.db.add(known)
        ctx.db.flush()
        key = "circle-made"
    else:
        known.places = number
        key = "circle-changed"
    moved_up(ctx, known)
    join = Button(ctx.words.line("circle-join-button"), f"circle join {known.name}")
    ctx.answer(key, {"name": known.name, "places": number}, buttons=(join,))


def _named(ctx: Context, name: str) -> Circle:
    """The circle of that name; without a name the only one. Raises CommandError."""
    found = lookups.circles(ctx.db, ctx.community.id)
    wanted = name.strip('"').casefold()
    meant = [one for one in found if one.name.casefold() == wanted] if wanted else list(found)
    if len(meant) != 1:
        raise CommandError("circle-which" if found else "circle-none", names=", ".join(one.name for one in found))
    return meant[0]


def _own(ctx: Context, name: str) -> Circle:
    """The same among those in which the member is, or waits."""
    own = {one.circle_id for one in lookups.seats_of(ctx.db, [ctx.member_id])}
    found = [one for one in lookups.circles(ctx.db, ctx.community.id) if one.id in own]
    meant = [one for one in found if not name or one.name.casefold() == name.strip('"').casefold()]
    if len(meant) != 1:
        raise CommandError("circle-not-in", names=", ".join(one.name for one in found), has="yes" if found else "no")
    return meant[0]


def mine(ctx: Context) -> list[Circle]:
    """The circles in which the author of the event has a place."""
    seats = [one for one in lookups.seats_of(ctx.db, [ctx.member_id]) if not one.queued]
    return [ctx.db.get_one(Circle, one.circle_id) for one in seats]


def _join(ctx: Context, circle: Circle) -> None:
    if ctx.db.get(Seat, (circle.id, ctx.member_id)) is not None:
        raise CommandError("circle-in-already", name=circle.name)
    seats = lookups.seats(ctx.db, circle.id)
    full = sum(not one.queued for one in seats) >= circle.places
    ctx.db.add(
        Seat(circle_id=circle.id, member_id=ctx.member_id, community_id=ctx.community.id, at=ctx.now, queued=full)
    )
    ctx.db.flush()
    place = sum(one.queued for one in seats) + 1
    ctx.answer("circle-queued" if full else "circle-joined", {"name": circle.name, "place": place})


def _leave(ctx: Context, circle: Circle) -> None:
    give_up(ctx, circle, ctx.member_id)
    ctx.answer("circle-left", {"name": circle.name})


def give_up(ctx: Context, circle: Circle, member: int) -> None:
    """The member's place is for the next one, and so is what he or she was asked to read there."""
    ctx.db.delete(ctx.db.get_one(Seat, (circle.id, member)))
    ctx.db.flush()
    moved_up(ctx, circle)
    for review in lookups.in_circle(ctx.db, circle.id):
        offering.drop(ctx, review, member)


def moved_up(ctx: Context, circle: Circle) -> None:
    """Who has waited longest gets the places that are free."""
    seats = lookups.seats(ctx.db, circle.id)
    free = circle.places - sum(not one.queued for one in seats)
    up = [one for one in seats if one.queued and ctx.is_here_by(one.member_id)][: max(free, 0)]
    for one in up:
        one.queued = False
    ctx.db.flush()
    for review in lookups.in_circle(ctx.db, circle.id) if up else ():
        for one in up:
            offering.come(ctx, review, one.member_id)
    nudge(ctx, PLACES, [(ctx.member_by(one.member_id), circle.id) for one in up])


def _show(ctx: Context) -> None:
    found = lookups.circles(ctx.db, ctx.community.id)
    if not found:
        raise CommandError("circle-none", names="")
    ctx.answer("lines", {"lines": lines([row(ctx, one, ctx.member) for one in found])})


def row(ctx: Context, circle: Circle, member: Member) -> Text:
    """Its name, how many are in it; for who is in it how it stands with reading and being read."""
    words, seats = ctx.words_for(member), lookups.seats(ctx.db, circle.id)
    taken = sum(not one.queued for one in seats)
    if seeing.sits(ctx, circle.id, member):
        own = standing(ctx, circle.id, member.id)
        return words.rich(
            "circle-row-own",
            name=circle.name,
            taken=taken,
            places=circle.places,
            read=own.read,
            own=own.own,
            each=own.each,
        )
    return words.rich("circle-row", name=circle.name, taken=taken, places=circle.places, waits=len(seats) - taken)


def _tell(ctx: Context, circle: Circle) -> None:
    """Who is in it is for those to know who are, too."""
    rows = [row(ctx, circle, ctx.member)]
    if seeing.sits(ctx, circle.id, ctx.member) and ctx.alone:
        names = _names(ctx, [one for one in lookups.seats(ctx.db, circle.id) if not one.queued])
        rows.append(ctx.answer_words.rich("circle-people", names=names))
    ctx.answer("lines", {"lines": lines(rows)})


def _names(ctx: Context, seats: Sequence[Seat]) -> str:
    members = [ctx.member_by(one.member_id) for one in seats]
    return ", ".join(name_for(ctx, ctx.member, one) for one in members if not ctx.has_left(one))
