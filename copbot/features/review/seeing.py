"""Who may see a review, and how its people are named: of an anonymous one nobody learns who reads it."""

from __future__ import annotations

from copbot.community.naming import name_for, name_on
from copbot.features.review import lookups
from copbot.features.review.tables import Audience, Part, Review, Reviewer, Seat
from copbot.kit import audience, quiet
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.quiet import Quiet
from storage.models import Member


class NoReviews(Quiet):
    """The communities in which nothing is read."""


def is_quiet(ctx: Context) -> bool:
    """Is nothing read here?"""
    return quiet.is_quiet(ctx, NoReviews, lookups.is_any_going)


def found(ctx: Context, number: int | None) -> Review:
    """The review of that number. Raises CommandError for one that the author of the event may not see, or not here."""
    review = ctx.db.get(Review, number) if number is not None else None
    if review is None or review.community_id != ctx.community.id or not may_see(ctx, review, ctx.member):
        raise CommandError("review-none")
    if not ctx.alone and not is_for_here(ctx, review):
        raise CommandError("review-privately")
    return review


def is_for_here(ctx: Context, review: Review) -> bool:
    """May it be spoken of where the event is, and others read along?"""
    return is_open(review) and review.room_id is not None and audience.is_for_here(ctx, review.room_id)


def is_open(review: Review) -> bool:
    """Is it before all who may see its room?"""
    return review.audience == Audience.ALL


def may_see(ctx: Context, review: Review, member: Member) -> bool:
    """May this member know of it?"""
    if member.id == review.member_id:
        return True
    if review.audience == Audience.CIRCLE:
        return sits(ctx, review.circle_id, member)
    if review.audience == Audience.ALL and review.room_id is not None:
        return audience.concerns(ctx, review.room_id, member)
    part = part_of(ctx, review, member)
    return member.id == review.editor_id or (part is not None and part.part != Part.NEXT)


def sits(ctx: Context, circle_id: int | None, member: Member) -> bool:
    """Has the member a place in the circle?"""
    seat = ctx.db.get(Seat, (circle_id, member.id)) if circle_id is not None else None
    return seat is not None and not seat.queued


def part_of(ctx: Context, review: Review, member: Member) -> Reviewer | None:
    """What this member has to do with it."""
    return ctx.db.get(Reviewer, (review.id, member.id))


def reads(ctx: Context, review: Review, member: Member) -> bool:
    """Does this member read it?"""
    part = part_of(ctx, review, member)
    return part is not None and part.part == Part.READS


def named_for(ctx: Context, review: Review, reader: Member, member_id: int) -> str:
    """How a reader of it is named to this member; empty where nobody is."""
    return "" if review.anonymous else name_for(ctx, reader, ctx.member_by(member_id))


def named_on(ctx: Context, review: Review, platform: str, member_id: int) -> str:
    """The same in a room."""
    return "" if review.anonymous else name_on(ctx, ctx.member_by(member_id), platform)


def editor_of(ctx: Context, review: Review) -> Member | None:
    """Who gives the verdict: whom the one who submitted it chose, else one moderator where all see it."""
    if review.editor_id is not None:
        editor = ctx.member_by(review.editor_id)
        return editor if may_see(ctx, review, editor) else None
    if not is_open(review) or review.room_id is None:
        return None
    found = [one for one in ctx.moderators([ctx.room_by(review.room_id)]) if one.id != review.member_id]
    return found[review.id % len(found)] if found else None
