"""Moderating, and undoing that: the rules meet the database."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta

from cachetools import LRUCache

from copbot.features.moderation import ModerationSettings, bombs, karma, lookups, pool, records, rules, scores
from copbot.features.moderation.reasons import EFFECTS, RATINGS, Reason, label, lowers
from copbot.features.moderation.rules import Case, Refusal
from copbot.features.moderation.tables import Moderation, Record, Scored
from copbot.features.moderation.talk import Talk, day_of, has_talked
from copbot.features.moderation.target import Target, begins
from copbot.kit.context import Context
from copbot.kit.domain import PostModerated
from storage import belonging, rows

SELF, POSTED, STAFF, JOINED = "self", "posted", "staff", "joined"
"""Why a moderation was undone."""
_TWO_DAYS = timedelta(days=2)
_REMEMBERED = 5_000
"""Of so many members it is remembered who else they are."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a moderation did: a refusal, or the score from and to; `left` are the points that the moderator has left."""

    refusal: Refusal | None = None
    before: int = 0
    after: int = 0
    counted: bool = True
    left: int = 0
    bomb: bool = False


@dataclass(slots=True)
class Persons:
    """Which members are or have ever been one person; forgotten when that changes."""

    known: LRUCache[int, frozenset[int]] = field(default_factory=lambda: LRUCache(_REMEMBERED))

    def forget_community(self, _: int) -> None:
        """Look all of them up again: it isn't known whose they are."""
        self.known.clear()


def person(ctx: Context, member: int) -> frozenset[int]:
    """All members that are or have ever been one person with this one."""
    known = ctx.memory(Persons).known
    if member not in known:
        known[member] = frozenset(belonging.linked_ever(ctx.db, member))
    return known[member]


def look(ctx: Context, target: Target, record: Record, given: list[Moderation], *, staff: bool) -> Case:
    """Everything about a member and a post that the rules ask for."""
    me = person(ctx, record.member_id)
    if target.question is not None:
        posted = not staff and records.has_posted(ctx.db, me, target.question)
    else:
        posted = not staff and has_talked(ctx, me, target.room.id, day_of(ctx, target.at))
    return Case(
        own=target.author in me,
        # Who took it back may think again, for another point; whoever else undid it meant it.
        twice=any(one.moderator_id in me and one.undone != SELF for one in given),
        age=ctx.now - target.at,
        posted=posted,
        rated=any(one.undone_at is None and one.counted for one in given),
        karma=record.karma,
        points=record.points,
        staff=staff,
    )


def give(ctx: Context, target: Target, record: Record, reason: Reason, *, staff: bool) -> Outcome:
    """Moderate something, if the rules let that be. `stand` is the moderator's."""
    settings = ctx.settings(ModerationSettings)
    given = lookups.given_on(ctx.db, target.scored.id) if target.scored else []
    ctx.db.flush()
    why = rules.refusal(look(ctx, target, record, given, staff=staff), reason, settings)
    if why is not None:
        return Outcome(why)
    author = records.record(ctx.db, ctx.community.id, target.author)
    scored = target.scored or _scored(ctx, target, author)
    effect = EFFECTS[reason]
    counted = scores.has_effect(scored.score, effect.score, settings)
    cost = 0 if staff or not counted else 1
    made = rows.made(
        Moderation,
        id=ctx.unit.new_id("moderation"),
        community_id=ctx.community.id,
        scored_id=scored.id,
        question_id=target.question,
        moderator_id=record.member_id,
        author_id=target.author,
        reason=reason,
        at=ctx.now,
        score=effect.score,
        karma=effect.karma if counted else 0,
        tokens=settings.down_tokens if counted and effect.score < 0 else 0,
        cost=cost,
        counted=counted,
        staff=staff,
        undone_at=None,
        undone=None,
        fair=0,
        unfair=0,
        settled=0 if reason in RATINGS else None,
        settled_karma=0,
    )
    after = _judged(ctx, scored, [*given, made])
    if target.scored is None:
        lookups.add_scored(ctx.db, after)
    elif counted:
        lookups.rescore(ctx.db, after.id, after.score, after.label, after.low_at)
    lookups.add_given(ctx.db, made)
    ctx.unit.leave_trace()
    bomb, changed = False, []
    if counted:
        author.karma = karma.after(author.karma, made.karma, settings)
        author.tokens -= made.tokens
        changed.append(author)
        bomb = effect.score < 0 and not staff and _bomb(ctx, record, target.author)
    if cost:
        record.spent += 1
        record.points = 0 if bomb else record.points - 1
        record.tokens -= settings.rating_tokens if reason in RATINGS else 0
        changed.append(record)
    records.save(ctx.db, *changed)
    if target.post is not None and (effect.score > 0 or lowers(reason)):
        ctx.emit(PostModerated(target.post, effect.score > 0))
    if target.question is None and not staff:
        talked_of(ctx, target.room.id, day_of(ctx, target.at)).add(record.member_id)
    return Outcome(None, scored.score, after.score, counted, record.points, bomb)


def _scored(ctx: Context, target: Target, author: Record) -> Scored:
    """What is known of what is moderated for the first time."""
    begin, bonus = begins(ctx, author.karma)
    return rows.made(
        Scored,
        id=ctx.unit.new_id("scored"),
        community_id=ctx.community.id,
        room_id=target.room.id,
        author_id=target.author,
        post_id=target.post,
        message=target.message,
        text="" if target.kept else target.text,
        at=target.at,
        begin=begin,
        bonus=bonus,
        score=begin,
        label=None,
        low_at=None,
        gone=False,
    )


def _judged(ctx: Context, scored: Scored, given: Iterable[Moderation]) -> Scored:
    """With the score and the label that what stands makes. At the lowest score the staff is told, once."""
    settings = ctx.settings(ModerationSettings)
    valid = [one for one in given if one.undone_at is None and one.counted]
    now = scores.score(scored.begin, scored.bonus, (one.score for one in valid), settings)
    low_at = scored.low_at
    if now <= settings.min_score and low_at is None:
        low_at = ctx.now
        ctx.schedule("notice", ctx.community.id, ctx.now + settings.notice_after, earliest=True)
    return rows.changed(scored, score=now, label=label(Reason(one.reason) for one in valid), low_at=low_at)


def _bomb(ctx: Context, record: Record, author: int) -> bool:
    """Was that a mod bomb? Then there are no points for a while."""
    settings = ctx.settings(ModerationSettings)
    times = lookups.aimed(ctx.db, record.member_id, author, -1, ctx.now - settings.bomb_within)
    before = records.bombs_of(ctx.db, person(ctx, record.member_id))
    if any(until > ctx.now for until in before) or not bombs.is_bomb(times, ctx.now, settings):
        return False
    made = {
        "id": ctx.unit.new_id("bomb"),
        "community_id": ctx.community.id,
        "member_id": record.member_id,
        "author_id": author,
        "at": ctx.now,
        "until": ctx.now + bombs.pause(len(before) + 1, settings),
    }
    records.add_bomb(ctx.db, made)
    # All but the one that is being spent.
    left, record.points = record.points - 1, 0
    record.expired += left
    records.expired(ctx.db, ctx.community.id, left)
    ctx.schedule("notice", ctx.community.id, ctx.now + settings.notice_after, earliest=True)
    return True


def expire(ctx: Context, record: Record) -> int:
    """The points that are left are points no more, and come back into the pool; how many. The standing is not saved."""
    lost = record.points
    if lost:
        record.expired += lost
        record.points = 0
        records.expired(ctx.db, ctx.community.id, lost)
    return lost


def undo(ctx: Context, given: Iterable[Moderation], why: str) -> list[Moderation]:
    """Undo those of the moderations that stand, score and karma included. Points don't come back. Which they were."""
    undone = [one for one in given if one.undone_at is None]
    for one in undone:
        lookups.change(ctx.db, one.id, {"undone_at": ctx.now, "undone": why})
    for number in dict.fromkeys(one.scored_id for one in undone):
        scored = lookups.score_by(ctx.db, number)
        if scored is not None:
            after = _judged(ctx, scored, lookups.given_on(ctx.db, number))
            lookups.rescore(ctx.db, number, after.score, after.label, after.low_at)
    for author in dict.fromkeys(one.author_id for one in undone):
        tokens = sum(one.tokens for one in undone if one.author_id == author)
        refold(ctx, author, tokens)
    if undone:
        ctx.unit.leave_trace()
    return undone


def refold(ctx: Context, member: int, tokens: int = 0) -> None:
    """A member's karma, made anew of all that stands; and tokens that come back."""
    settings = ctx.settings(ModerationSettings)
    record = records.record(ctx.db, ctx.community.id, member)
    now = karma.total(records.changes(ctx.db, member), settings)
    if now != record.karma or tokens:
        record.karma, record.tokens = now, pool.hold(record.tokens, tokens, settings)
        records.save(ctx.db, record)


def talked_of(ctx: Context, room: int, day: int) -> set[int]:
    """Who has moderated plain talk of that day in that room."""
    known = ctx.memory(Talk).moderated
    if (room, day) not in known:
        found = lookups.valid_in_talk(ctx.db, room, ctx.now - _TWO_DAYS)
        known[room, day] = {one.moderator_id for one, at in found if day_of(ctx, at) == day}
    return known[room, day]


def how(one: Moderation) -> str:
    """What came of a moderation."""
    if one.undone_at is not None:
        return "undone"
    return "staff" if one.staff else "counted" if one.counted else "idle"
