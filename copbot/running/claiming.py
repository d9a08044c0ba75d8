"""How a room comes to belong to a community: by a one-time code, given there by an administrator of it.

In a room that belongs to none the bot explains itself once, and hears nothing but that code.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import structlog
from sqlmodel import Session

from copbot.community.infos import RoomInfo
from copbot.kit import codes, commands
from copbot.kit.batch import Batch, Place
from copbot.kit.context import Context
from copbot.kit.limits import Limits
from copbot.language.languages import LANGUAGES
from copbot.language.wording import wording
from copbot.rooms.events import CommandInvoked, Event, MessagePosted, Person
from storage.models import Belongs, ClaimCode, RoomCode

log = structlog.get_logger()
GOOD_FOR = timedelta(minutes=30)
TRIES = 5
"""So many wrong codes are borne from one room, and from one person, in that time."""
_WORDS = {"claim": "setup-word-claim", "link": "setup-word-link"}


def explain(batch: Batch, room: RoomInfo) -> None:
    """Say in a room that belongs to nobody what the bot is: once, and once for all the rooms of a house."""
    if batch.directory.explained(batch.unit, room):
        return
    what = "added to a room that belongs to no community; I explain myself there and do nothing else"
    mend = "name it in the configuration, or have its administrator write /setup claim with a code of `copbot claim`"
    batch.news.append(partial(log.warning, what, platform=room.platform, room=room.key, mend=mend))
    context = Context.of(batch, "", room.community, room.platform, room, outside=True)
    context.say(Place(room), context.words.rich("stranger-room"))


def heard(batch: Batch, room: RoomInfo, event: Event) -> bool:
    """Bring the room in, if that is what the event says; True if the event is then to be handled as any other."""
    given = _given(room, event)
    if given is None or not given[0].administrator:
        return False
    author, word, code = given
    message = getattr(event, "message", None) or event.id
    context = Context.of(batch, "", room.community, room.platform, room, author, message, outside=True)
    limits, tries = context.lasting(Limits), [("claim in", room.id), ("claim by", room.platform, author.id)]
    if any(limits.count(key, GOOD_FOR, batch.now) >= TRIES for key in tries):
        return False
    db = batch.unit.guard()
    found = _code(db, word, code)
    if found is None or found.expires_at <= batch.now:
        for key in tries:
            limits.add(key, batch.now, GOOD_FOR)
        context.answer("claim-wrong")
        batch.unit.release()
        return False
    community = batch.directory.community(batch.unit, found.community_id)
    by = Belongs.CLAIMED if word == "claim" else Belongs.LINKED
    brought = batch.directory.bring_in(batch.unit, room, community.id, by)
    if word == "claim":
        batch.unit.session.delete(found)
        here = Context.of(batch, "", community, room.platform, brought[0], author, message)
        here.answer("claim-done", {"community": community.title, "count": len(brought)})
    told = {"platform": room.platform, "room": room.key, "community": community.name, "by": by}
    batch.news.append(partial(log.info, "a room belongs from now on", **told))
    batch.unit.release()
    return word == "link"


def destined(db: Session, room: RoomInfo, event: Event) -> int | None:
    """The community that a room which belongs to none is brought into by this, by its id; None by most."""
    given = _given(room, event)
    found = _code(db, *given[1:]) if given is not None else None
    return found.community_id if found is not None else None


def _code(db: Session, word: str, code: str) -> ClaimCode | RoomCode | None:
    hashed = codes.hashed(code)
    return db.get(ClaimCode, hashed) if word == "claim" else db.get(RoomCode, hashed)


def _given(room: RoomInfo, event: Event) -> tuple[Person, str, str] | None:
    """Who gave `/setup claim CODE` or `/setup link CODE`, which of them, and the code."""
    match event:
        case CommandInvoked(name="setup", options=options):
            word, code = options.get("what", ""), options.get("value", "")
        case MessagePosted(text=text):
            line = commands.line(text, room.can.command_prefix)
            names = {"setup", *(wording(code).line("command-setup") for code in LANGUAGES)}
            if line is None or line.word not in names:
                return None
            word, _, code = line.rest.partition(" ")
        case _:
            return None
    words = {form: name for name in _WORDS for form in (name, *_local(name))}
    meant = words.get(word.casefold())
    return (event.author, meant, code.strip()) if meant is not None and code.strip() else None


def _local(name: str) -> list[str]:
    return [wording(code).line(_WORDS[name]) for code in LANGUAGES]
