"""A hamlet: sixteen people who in some weeks have done something of all that the bot knows; it is made to grow."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from copbot.features import ALL
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from copbot.rehearsal.world import World
from storage.database import Database

BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
PEOPLE = 16
QUESTIONS = 16
ROOM = "#garden"
_THINGS = ("roses", "beans", "pears", "leeks", "herbs", "quinces", "tulips", "compost")
_VERBS = ("prune", "sow", "water", "graft")
_OPEN = 4
"""So many questions have no answer."""


def lines(days: int) -> Iterator[str]:
    """The scenario; at its end so many days pass."""
    yield from ("platform discord", f"room {ROOM}", "room #kitchen", f"at {BEGIN:%Y-%m-%d %H:%M}", "moderator p0")
    for number in range(PEOPLE):
        yield f"p{number} joins {ROOM}"
        yield f"p{number} joins #kitchen"
        yield f"p{number}: Hello everybody, I am here for the {_thing(number)}"
    yield from ("p0: /column votes limericks: five lines that rhyme", "p0: /column guess object")
    yield from ("p0: /propose goals To help each other with the garden.",)
    for number in range(QUESTIONS):
        asker, other = f"p{number % PEOPLE}", f"p{(number + 1) % PEOPLE}"
        yield f"q{number} = {asker}: /ask How do I {_VERBS[number % 4]} {_thing(number)} number {number}?"
        yield "+40m"
        if number < _OPEN:
            continue
        yield f"a{number} = {other} replies q{number}: {_VERBS[number % 4]} them early in the day, kind {number}."
        yield f"p{(number + 2) % PEOPLE} reacts a{number} 👍"
        yield f"{asker} replies a{number}: thanks, that works"
        yield from (f"{asker} replies a{number}: /accept",) if number % 2 else ()
        yield "+40m"
    for number in range(4):
        name, other, thing = f"p{number + 1}", f"p{number + 5}", _thing(number)
        yield f"{name} dm: /knows {thing}, mulch"
        yield f"{name} dm: /quiet 23:00-07:00"
        yield f"{name} dm: /watch {thing}"
        yield f"{name} dm: /newsletter on"
        yield f"{name} dm: /pulse on"
        yield f"{name} dm: /enter limericks There once was a lover of {thing}, number {number}"
        yield f"{name} dm: /enter object It likes {thing} = a comb"
        yield f"{name} dm: /library"
        yield f"t{number} = {name}: A long tale about {thing}: they need a pole, and much water, and a good word."
        yield f"{name} replies t{number}: /keep The tale of {thing}"
        yield f"{name} dm: /add https://example.org/{thing} What there is to know of {thing}"
        yield f"{name} dm: /helpdesk Where do I put my {thing}?"
        yield f"{other} replies q{number}: /follow"
        yield f"{other} replies a{number + 4}: /outdated it has been changed"
        yield f"c{number} = {name}: /call someone to water the {thing}, 2 people"
        yield f"{other}: /call take {number + 1}"
        yield f"{name}: /meet Planting {thing} | Sat 14 Mar 10:00 | Sun 15 Mar 14:00"
        yield f"{other}: /meeting {number + 1} yes"
        yield f"{name}: /poll Shall we sow {thing} next? yes/no"
        yield f"r{number} = {name}: /review until 10 march: {thing} climb up. ¶ They need a pole."
        yield f"{other} dm: /review {number + 1} ¶1 must: which {thing}?"
        yield f"s{number} = {other}: something about {thing} that is not kind at all"
        yield f"p0 replies s{number}: /mod troll"
        yield "+1h"
    for number in range(4):
        name = f"p{number + 1}"
        yield f"{name}: /meeting {number + 1} cancel"
        yield f"{name}: /call withdraw {number + 1}"
        yield f"{name} dm: /review {number + 1} withdraw"
        yield f"{name}: /poll end"
    yield f"+{days}d"


def lived(database: Database, days: int = 20) -> tuple[World, datetime]:
    """It is in the empty database: the world that it was played in, and what time it is then."""
    player = Player(database, ALL)
    player.play(read([*lines(days)]))
    return player.world, player.world.now or BEGIN


def _thing(number: int) -> str:
    return _THINGS[number % len(_THINGS)]
