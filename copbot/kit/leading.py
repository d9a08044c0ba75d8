"""Where a link leads for who reads it: to a post where it stands there; to rooms and people of that platform."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from copbot.community.infos import RoomInfo, same_house
from copbot.community.people import People
from copbot.rooms.text import Span, Text
from storage import belonging, copies
from storage.models import Post


def leading(people: People, post: Post, words: str) -> Text:
    """The words as a link to the post, once it has been posted and where the platform has such links."""
    address = people.room_by(post.room_id).address_of(post.message) if post.message is not None else None
    return (Span(words, "post", address) if address is not None else Span(words),)


def led(people: People, words: Text, platform: str, room: RoomInfo | None, reader: str | None = None) -> Text:
    """The words as they are read on this platform, in this room or by this `reader` alone, by his or her id there.

    Each link to a post leads there; rooms that can be seen there, and people, lead to themselves.
    """
    if all(span.post is None and span.named is None for span in words):
        return words
    return tuple(_led(people, span, platform, room, reader) for span in words)


def _led(people: People, span: Span, platform: str, room: RoomInfo | None, reader: str | None) -> Span:
    if span.post is not None:
        return _near(people, span, platform, room)
    if span.named is None:
        return span
    if span.style == "room":
        there = people.room_by(span.named)
        key = there.key if there.platform == platform and _seen(people, there, room, reader) else None
    else:
        key = _account(people, span.named, platform, span.text)
    return replace(span, style=span.style if key else "plain", target=key, named=None)


def _account(people: People, member: int, platform: str, name: str) -> str | None:
    """The member's id on the platform, if that tells no more than the name that he or she is told by."""
    own = people.member_by(member).name
    accounts = people.directory.accounts_of(people.unit, member)
    here = (one for one in accounts if one.platform == platform and not one.bridged)
    return next((one.key for one in here if name in (own, one.name)), None)


def _seen(people: People, there: RoomInfo, room: RoomInfo | None, reader: str | None) -> bool:
    """May they see that room who read this, as far as is known here? In one house its adapter knows better."""
    if there.lost:
        return False
    if reader is None:
        here = [room] if room is not None else []
    else:
        account = people.directory.account(people.unit, people.community, there.platform, reader)
        here = [people.room_by(number) for number in account.rooms] if account is not None else []
    if any(same_house(there, one) or there.id == one.id for one in here):
        return True
    return reader is None and room is not None and belonging.all_are_in(people.db, room.id, there.id)


def _near(people: People, span: Span, platform: str, room: RoomInfo | None) -> Span:
    found = list(_stands(people, span.post or 0, platform, room))
    # Of those that are as near the post's own is the first.
    address = min(found, key=lambda one: one[0])[1] if found else None
    return replace(span, style="post" if address else "plain", target=address, post=None)


def _stands(people: People, number: int, platform: str, room: RoomInfo | None) -> Iterator[tuple[int, str]]:
    """The addresses of the post, each with how far it is from who reads."""
    post = people.db.get(Post, number)
    told = [(post.room_id, post.message)] if post is not None else []
    told += [(copy.room_id, copy.message) for copy in copies.copies_of(people.db, number) if not copy.gone]
    for room_id, message in told:
        there = people.room_by(room_id)
        address = there.address_of(message) if message is not None else None
        if address is not None:
            here = room is not None and there.id == room.id
            yield 3 if there.lost else 0 if here else 1 if there.platform == platform else 2, address
