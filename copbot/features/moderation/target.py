"""What is moderated: a tracked post, or a message of plain talk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from copbot.community.infos import RoomInfo
from copbot.community.values import maybe_number
from copbot.features.moderation import ModerationSettings, lookups, scores
from copbot.features.moderation.tables import Scored
from copbot.kit.context import Context
from copbot.language.wording import Wording
from copbot.rooms.recent import Recent
from copbot.rooms.text import Span, Text, shorten
from storage import copies
from storage.models import Post

_SHOWN = 80
"""So many characters of it are shown."""


@dataclass(frozen=True, slots=True)
class Target:
    """What is moderated; `message` is only of plain talk, `scored` is what is known of it if somebody moderated it."""

    room: RoomInfo
    author: int
    at: datetime
    text: str
    shown: str | None
    """The platform's id by which it can be linked to."""
    post: int | None = None
    question: int | None = None
    kept: bool = False
    """The post keeps its words."""
    message: str | None = None
    scored: Scored | None = None

    @property
    def name(self) -> str:
        """How a button speaks of it."""
        return f"p{self.post}" if self.post is not None else f"m{self.room.id} {self.message}"


def at_message(ctx: Context, message: str) -> Target | None:
    """What stands under this message of the event's room; None for what the bot knows nothing of (any more)."""
    if ctx.room is None:
        return None
    found = lookups.tracked_at(ctx.db, ctx.room.id, message)
    copied = copies.copied(ctx.db, ctx.room.id, message) if found is None else None
    found = lookups.tracked(ctx.db, copied) if copied is not None else found
    return of_post(ctx, *found) if found is not None else of_talk(ctx, ctx.room, message)


def of_post(ctx: Context, post: Post, scored: Scored | None) -> Target | None:
    """A tracked post; None if it is gone."""
    if scored is not None and scored.gone:
        return None
    said = ctx.memory(Recent).find(post.room_id, post.message) if post.message and not post.text else None
    text = post.text or (said.text if said else "") or (scored.text if scored else "")
    room = ctx.room_by(post.room_id)
    kept = bool(post.text)
    return Target(room, post.author_id, post.at, text, post.message, post.id, post.question_id, kept, scored=scored)


def of_talk(ctx: Context, room: RoomInfo, message: str) -> Target | None:
    """A message of plain talk in a room; None for what the bot knows nothing of (any more)."""
    scored = lookups.score_at(ctx.db, room.id, message)
    if scored is not None:
        return None if scored.gone else of_score(ctx, scored)
    said = ctx.memory(Recent).find(room.id, message)
    if said is None:
        return None
    account = ctx.directory.member(ctx.unit, ctx.community, said.platform, said.author, ctx.now)
    return Target(room, account.member, said.at, said.text, message, message=message)


def named(ctx: Context, name: str) -> Target | None:
    """What a button speaks of; None if it is gone, or another community's."""
    kind, rest = name[:1], name[1:]
    words, _, message = rest.partition(" ")
    number = maybe_number(words)
    if number is None:
        return None
    if kind == "p":
        found = lookups.tracked(ctx.db, number)
        return of_post(ctx, *found) if found is not None and found[0].community_id == ctx.community.id else None
    room = next((room for room in ctx.directory.rooms(ctx.unit) if room.id == number), None)
    return of_talk(ctx, room, message) if room is not None and room.community.id == ctx.community.id else None


def of_score(ctx: Context, scored: Scored) -> Target:
    """What was moderated."""
    room = ctx.room_by(scored.room_id)
    post = ctx.db.get(Post, scored.post_id) if scored.post_id is not None else None
    text = (post.text if post else "") or scored.text
    return Target(
        room,
        post.author_id if post else scored.author_id,
        scored.at,
        text,
        post.message if post else scored.message,
        scored.post_id,
        post.question_id if post else None,
        message=scored.message,
        scored=scored,
    )


def title(words: Wording, target: Target) -> Text:
    """Its words on one line, as a link to it where there are links."""
    shown = shorten(target.text, _SHOWN) or words.line("moderation-wordless")
    address = target.room.address_of(target.shown) if target.shown is not None else None
    if address is None:
        return (Span(shown),)
    return (Span(shown, "post", address),)


def begins(ctx: Context, karma: int) -> tuple[int, bool]:
    """The score that something nobody moderated stands at, by its author's karma, and whether a bonus is in it."""
    settings = ctx.settings(ModerationSettings)
    return scores.start(karma, settings), scores.has_bonus(karma, settings)
