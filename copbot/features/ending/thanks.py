"""Goodbye: thanks by deed to those who want to be named, and where what was made is to be found."""

from __future__ import annotations

from collections.abc import Iterator, Set

from copbot.community.infos import RoomInfo
from copbot.community.naming import name_on
from copbot.features.ending import EndingSettings, lookups
from copbot.features.ending.machine import REOPENED_FOR
from copbot.kit import ballots
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.deeds import DONE
from copbot.kit.quoted import UNQUOTED
from copbot.kit.tappable import the_person
from copbot.rooms.text import Text, lines, text
from storage.models import Member

MOST = 20
"""So many are named for one sort of deed; of more it is told how many."""


def present(ctx: Context) -> list[Member]:
    """Everybody who is a member, each person once."""
    found: dict[int, Member] = {}
    for member in lookups.members(ctx.db, ctx.community.id):
        if ctx.is_here(member):
            found.setdefault(min(ballots.person(ctx, member.id)), member)
    return list(found.values())


def say_goodbye(ctx: Context) -> None:
    """In every room, with what may be told there."""
    words, settings = ctx.words, ctx.settings(EndingSettings)
    until = words.day((ctx.now + REOPENED_FOR).astimezone(ctx.zone))
    head = words.rich("ending-now", name=ctx.community.title)
    end = [words.rich("ending-archive", archive=settings.archive)] if settings.archive else []
    end.append(words.rich("ending-left", until=until))
    for room in ctx.rooms:
        thanked = list(_thanks(ctx, room))
        named = [words.rich("ending-thanks"), *thanked] if thanked else [words.rich("ending-thanks-all")]
        ctx.say(Place(room), lines([head, *named, *end]))


def _hides(ctx: Context, person: Set[int], unquoted: Set[int]) -> bool:
    """Would somebody rather not be named, by whichever of the accounts?"""
    return not unquoted.isdisjoint(person) or bool(lookups.unnamed(ctx.db, person))


def _thanks(ctx: Context, room: RoomInfo) -> Iterator[Text]:
    """A line for each sort of deed: who did it, by name, nobody before another."""
    words = ctx.words
    unquoted = set[int]().union(*UNQUOTED.ask(ctx))
    for deed in (one for some in DONE.ask(ctx, room.id) for one in some):
        people = {one for one in deed.people if ctx.is_here_by(one)}
        who = {one for one in people if not _hides(ctx, ballots.person(ctx, one), unquoted)}
        names = dict[str, Member]()
        for member in map(ctx.member_by, sorted(who)):
            if member.name:
                names.setdefault(name_on(ctx, member, room.platform), member)
        shown = sorted(names, key=str.casefold)
        if not shown:
            continue
        parts: list[str | Text] = []
        for name in shown[:MOST]:
            parts += [", ", (the_person(ctx, names[name], name),)] if parts else [(the_person(ctx, names[name], name),)]
        if len(shown) > MOST:
            parts.append(words.rich("ending-thanks-more", count=len(shown) - MOST))
        yield words.rich("ending-thanks-row", deed=deed.text, names=text(*parts))
