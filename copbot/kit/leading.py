"""Where a link to a post leads: to where it stands for who reads it, in that room, else on that platform."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from copbot.community.infos import RoomInfo
from copbot.community.people import People
from copbot.rooms.text import Span, Text
from storage import copies
from storage.models import Post


def leading(people: People, post: Post, words: str) -> Text:
    """The words as a link to the post, once it has been posted and where the platform has such links."""
    address = people.room_by(post.room_id).address_of(post.message) if post.message is not None else None
    return (Span(words, "post", address) if address is not None else Span(words),)


def led(people: People, words: Text, platform: str, room: RoomInfo | None) -> Text:
    """The words as they are read on this platform, in this room if it is one: each link to a post leads there."""
    if not any(span.post is not None for span in words):
        return words
    return tuple(_near(people, span, platform, room) if span.post is not None else span for span in words)


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
