"""What is heard in the rooms: who is active, who posts where he or she has moderated, reactions that are reasons."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta

from copbot.features.moderation import ModerationSettings, feature, lookups, moderating, records
from copbot.features.moderation.giving import moderate
from copbot.features.moderation.moderating import person, refold, talked_of, undo
from copbot.features.moderation.reasons import Reason
from copbot.features.moderation.tables import Moderation
from copbot.features.moderation.talk import Attendance, day_of, heard, tracked, write_down
from copbot.features.moderation.target import at_message
from copbot.kit.context import Context
from copbot.kit.domain import MembersLinked, PostAdded, PostDeleted, QuestionAsked
from copbot.language.emoji import bare
from copbot.rooms.events import MessageDeleted, MessageEdited, MessagePosted, ReactionAdded, ReactionRemoved
from copbot.rooms.recent import Recent
from storage import questions
from storage.emptiness import has_none
from storage.models import Post

_HOUR = timedelta(hours=1)
DAILY_AT = time(0, 10)
"""When the scheme `daily` gives its points, where the community is."""


@feature.on(MessagePosted)
def said(ctx: Context, event: MessagePosted) -> None:
    """Somebody spoke: that is activity, and in plain talk undoes what he or she moderated there that day."""
    if ctx.room is None:
        return
    day = day_of(ctx, ctx.now)
    _await_pass(ctx)
    heard(ctx, ctx.room.id, day, event)
    if talked_of(ctx, ctx.room.id, day):
        _undo_in_talk(ctx, event, day)


def _await_pass(ctx: Context) -> None:
    """There is something new, so the next full hour is one of a pass."""
    attendance, community = ctx.lasting(Attendance), ctx.community.id
    due = attendance.awaited.get(community)
    if due is not None and ctx.now < due:
        return
    if due is not None:
        # Another bot may have made the pass, and it has written down whom it has heard itself.
        write_down(ctx)
    due = ctx.now.replace(minute=0, second=0, microsecond=0) + _HOUR
    attendance.awaits(community, due)
    ctx.schedule("pass", community, due, earliest=True)
    if ctx.settings(ModerationSettings).scheme == "daily":
        ctx.schedule("daily", community, next_daily(ctx), earliest=True)


def next_daily(ctx: Context) -> datetime:
    """When the next daily points are due."""
    local = ctx.now.astimezone(ctx.zone)
    today = datetime.combine(local.date(), DAILY_AT, ctx.zone)
    return today if today > local else datetime.combine(local.date() + timedelta(days=1), DAILY_AT, ctx.zone)


def _undo_in_talk(ctx: Context, event: MessagePosted, day: int) -> None:
    room = ctx.room
    known = ctx.directory.account(ctx.unit, ctx.community, ctx.platform, event.author.id)
    if room is None or known is None or ctx.settings(ModerationSettings).scheme == "daily":
        return
    me = person(ctx, known.member)
    if not me & talked_of(ctx, room.id, day):
        return
    ctx.db.flush()
    if questions.post_at(ctx.db, room.id, event.message) is not None:
        # What belongs to a question is not of the talk.
        return
    found = lookups.valid_in_talk(ctx.db, room.id, ctx.now - timedelta(days=2))
    mine = [one for one, at in found if one.moderator_id in me and day_of(ctx, at) == day]
    talked_of(ctx, room.id, day).difference_update(me)
    _tell_undone(ctx, undo(ctx, mine, moderating.POSTED))


@feature.on(PostAdded)
def added(ctx: Context, event: PostAdded) -> None:
    """Somebody said something about a question: that undoes what he or she moderated in its thread."""
    post = ctx.db.get(Post, event.post)
    if post is None:
        return
    _is_tracked(ctx, post)
    if ctx.settings(ModerationSettings).scheme != "daily" and not has_none(ctx.db, Moderation, ctx.community.id):
        mine = lookups.valid_of(ctx.db, person(ctx, post.author_id), event.question)
        _tell_undone(ctx, undo(ctx, mine, moderating.POSTED))


@feature.on(QuestionAsked)
def asked(ctx: Context, event: QuestionAsked) -> None:
    """A question is a discussion of its own, and no part of the talk of the room."""
    post = ctx.db.get(Post, event.question)
    if post is not None:
        _is_tracked(ctx, post)


def _is_tracked(ctx: Context, post: Post) -> None:
    if post.message is not None:
        tracked(ctx, post.room_id, day_of(ctx, post.at), post.message)


def _tell_undone(ctx: Context, undone: Iterable[Moderation]) -> None:
    counts: dict[int, int] = {}
    for one in undone:
        counts[one.moderator_id] = counts.get(one.moderator_id, 0) + 1
    for number, count in counts.items():
        member = ctx.member_by(number)
        ctx.tell(member, ctx.words_for(member).rich("moderation-undone-posted", count=count))


# Reactions


@feature.on(ReactionAdded)
def reacted(ctx: Context, event: ReactionAdded) -> None:
    """A reaction is activity; of somebody who holds points it may be a moderation."""
    if ctx.room is None:
        return
    _await_pass(ctx)
    ctx.lasting(Attendance).was_here(ctx.room.id, day_of(ctx, ctx.now), ctx.platform, event.author)
    reason = _reason(ctx, event.emoji)
    if reason is None or ctx.moderates:
        # Staff has no points, and laughs without passing judgement.
        return
    known = ctx.directory.account(ctx.unit, ctx.community, ctx.platform, event.author.id)
    record = records.record(ctx.db, ctx.community.id, known.member) if known is not None else None
    if record is None or record.points < 1:
        return
    target = at_message(ctx, event.message)
    if target is not None:
        moderate(ctx, target, reason, record, command=False)


@feature.on(ReactionRemoved)
def unreacted(ctx: Context, event: ReactionRemoved) -> None:
    """Taking the reaction back takes the moderation back."""
    reason = _reason(ctx, event.emoji)
    target = at_message(ctx, event.message) if ctx.room is not None and reason is not None else None
    if target is None or target.scored is None:
        return
    me = person(ctx, ctx.member_id)
    given = lookups.given_on(ctx.db, target.scored.id)
    undo(ctx, [one for one in given if one.moderator_id in me and one.reason == reason], moderating.SELF)


def _reason(ctx: Context, emoji: str) -> Reason | None:
    meant = bare(emoji)
    reactions = ctx.settings(ModerationSettings).reactions
    return next((reason for sign, reason in reactions.items() if bare(sign) == meant), None)


# What becomes of messages, and of members


@feature.on(MessageEdited)
def edited(ctx: Context, event: MessageEdited) -> None:
    """Moderated plain talk reads otherwise."""
    if ctx.room is None:
        return
    ctx.memory(Recent).reword(ctx.room.id, event.message, event.text, event.spans)
    scored = lookups.score_at(ctx.db, ctx.room.id, event.message)
    if scored is not None:
        lookups.reword(ctx.db, scored.id, event.text)
        ctx.unit.leave_trace()


@feature.on(MessageDeleted)
def deleted(ctx: Context, event: MessageDeleted) -> None:
    """Plain talk that is gone is shown no more; what was thought of it stands."""
    if ctx.room is None:
        return
    ctx.memory(Recent).forget(ctx.room.id, event.message)
    scored = lookups.score_at(ctx.db, ctx.room.id, event.message)
    if scored is not None:
        lookups.gone(ctx.db, scored.id)
        ctx.unit.leave_trace()


@feature.on(PostDeleted)
def post_deleted(ctx: Context, event: PostDeleted) -> None:
    """The same for a tracked post."""
    scored = lookups.score_of(ctx.db, event.post)
    if scored is not None:
        lookups.gone(ctx.db, scored.id)
        ctx.unit.leave_trace()


@feature.on(MembersLinked)
def linked(ctx: Context, event: MembersLinked) -> None:
    """Two are one: what one of them thought of the other's posts, or both thought of a post, does not stand."""
    seen: set[int] = set()
    wrong: list[Moderation] = []
    for one in lookups.valid_by(ctx.db, event.member):
        if one.author_id == event.member or one.scored_id in seen:
            wrong.append(one)
        seen.add(one.scored_id)
    undo(ctx, wrong, moderating.JOINED)
    refold(ctx, event.member)
