"""What is done to tracked posts afterwards: votes, deletions."""

from __future__ import annotations

from copbot.features.qa import feature
from copbot.features.qa.moving import origin_deleted
from copbot.features.qa.tracking import answer_went, move
from copbot.kit.context import Context
from copbot.kit.domain import PostDeleted, QuestionAnswered, TakenBack
from copbot.language.emoji import bare
from copbot.rooms.events import MessageDeleted, ReactionAdded, ReactionRemoved
from storage import copies, posts, questions
from storage.models import Post, PostKind, Question, State
from storage.posts import Votable

_VOTES = {"👍": 1, "+1": 1, "👎": -1, "-1": -1}


@feature.on(ReactionAdded)
def voted(ctx: Context, event: ReactionAdded) -> None:
    """👍 and 👎 are votes, one a person; any reaction to a contribution is one that it waited for."""
    found = _votable(ctx, event.message)
    if found is None:
        return
    member = ctx.member_id
    if member == found.author:
        return
    if found.kind == PostKind.CONTRIBUTION and found.state == State.OPEN:
        question = ctx.db.get(Question, found.question)
        if question is not None:
            move(ctx, question, State.ANSWERED)
            ctx.emit(QuestionAnswered(question.id, found.post, None))
    value = _vote(event.emoji)
    if value and value != found.value:
        posts.cast(ctx.db, found, ctx.community.id, member, value)
        ctx.unit.leave_trace()


@feature.on(ReactionRemoved)
def unvoted(ctx: Context, event: ReactionRemoved) -> None:
    """A vote is taken back with its reaction."""
    found = _votable(ctx, event.message)
    if found is not None and found.value is not None and found.value == _vote(event.emoji):
        posts.cast(ctx.db, found, ctx.community.id, ctx.member_id, 0)
        ctx.unit.leave_trace()


def _vote(emoji: str) -> int:
    return _VOTES.get(bare(emoji), 0)


def _votable(ctx: Context, message: str) -> Votable | None:
    """The tracked post that this message of the room is or repeats, and how the author of the event voted on it."""
    if ctx.room is None or ctx.author is None:
        return None
    known = ctx.directory.account(ctx.unit, ctx.community, ctx.platform, ctx.author.id)
    member = known.member if known is not None else 0
    found = posts.votable_at(ctx.db, ctx.room.id, message, member)
    copied = copies.copied(ctx.db, ctx.room.id, message) if found is None else None
    return posts.votable(ctx.db, copied, member) if copied is not None else found


@feature.on(MessageDeleted)
def deleted(ctx: Context, event: MessageDeleted) -> None:
    """A deleted question is out of sight for good; a deleted answer never was."""
    for post in questions.posts_at(ctx.db, ctx.room.id, event.message) if ctx.room else ():
        _deleted(ctx, post)


@feature.on(TakenBack)
def taken_back(ctx: Context, event: TakenBack) -> None:
    """What the bot posted for somebody, and a moderator took back, is deleted too."""
    for post in questions.posts_at(ctx.db, event.room, event.message):
        _deleted(ctx, post)


def _deleted(ctx: Context, post: Post) -> None:
    question = ctx.db.get(Question, post.question_id)
    if question is None or question.state == State.DELETED:
        return
    post.text = post.spans = post.files = ""
    ctx.emit(PostDeleted(post.id))
    if post.kind == PostKind.ORIGIN:
        origin_deleted(ctx, question)
    if post.id == question.id or post.kind == PostKind.ORIGIN:
        move(ctx, question, State.DELETED)
    elif post.kind == PostKind.ANSWER:
        answer_went(ctx, question, post)
