"""What a sync left out because too much had happened: read page by page, back to where the last sync ended."""

from __future__ import annotations

import structlog

from adapters.matrix.api import RefusedError, path
from adapters.matrix.link import Link
from adapters.matrix.rooms import Raw

log = structlog.get_logger()
_PAGE = 250


async def fill(link: Link, room: str, start: str, since: str | None, *, private: bool) -> list[Raw]:
    """The events of a room between two places, in their order; none from before the bot came.

    `start` is where the sync's own events begin. Raises RefusedError, or one of NETWORK_ERRORS.
    """
    found: list[Raw] = []
    at: str | None = start
    while at is not None:
        where = path("rooms", room, "messages", dir="b", from_=at, to=since, limit=_PAGE)
        try:
            page = await link.call("GET", where)
        except RefusedError as error:
            if error.code != "M_FORBIDDEN":
                raise
            log.warning("what was said while I was away may not be read", platform="matrix", room=room)
            break
        told = page.get("chunk")
        chunk = [raw for raw in told if isinstance(raw, dict)] if isinstance(told, list) else []
        found += chunk
        at = str(page["end"]) if chunk and page.get("end") else None
        if any(begins(raw, link.me, private=private) for raw in chunk):
            break
    return since_joined(found[::-1], link.me, private=private)


def begins(raw: Raw, me: str, *, private: bool) -> bool:
    """Does the room begin here for the bot: with its coming, or in a private talk with its invitation?

    What somebody writes privately before the bot has come is meant for it.
    """
    if raw.get("type") != "m.room.member" or raw.get("state_key") != me:
        return False
    membership, before = _in(raw, "content", "membership"), _in(raw, "unsigned", "prev_content", "membership")
    if private and before == "invite":
        return False
    return membership == "invite" if private else membership == "join" and before != "join"


def since_joined(events: list[Raw], me: str, *, private: bool) -> list[Raw]:
    """Those of the events that came after the bot did, if they tell of that."""
    places = [place for place, raw in enumerate(events) if begins(raw, me, private=private)]
    return events[places[-1] :] if places else events


def _in(raw: object, *names: str) -> object:
    """What lies there; None if nothing does."""
    for name in names:
        raw = raw.get(name) if isinstance(raw, dict) else None
    return raw
