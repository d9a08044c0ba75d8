"""What is done to tracked posts afterwards: reactions, edits, deletions."""

from __future__ import annotations

from copbot.features.qa import asking, feature, life
from copbot.features.qa.tracking import index, move, touch
from copbot.kit import commands
from copbot.kit.context import Context
from copbot.kit.domain import PostDeleted, PostEdited, QuestionAnswered
from copbot.language.emoji import bare
from copbot.rooms.events import MessageDeleted, MessageEdited, ReactionAdded, ReactionRemoved
from copbot.rooms.spans import dumped, spelt
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
            ctx.emit(QuestionAnswered(question.id, found.post))
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


def _original(ctx: Context, message: str) -> Post | None:
    return questions.post_at(ctx.db, ctx.room.id, message) if ctx.room else None


@feature.on(MessageEdited)
def edited(ctx: Context, event: MessageEdited) -> None:
    """What a question or an answer says now is what is kept, shown and found."""
    post = _original(ctx, event.message)
    question = ctx.db.get(Question, post.question_id) if post else None
    if post is None or question is None or post.author_id != ctx.member_id or question.state == State.DELETED:
        return
    if post.kind == PostKind.REMARK:
        ctx.emit(PostEdited(post.id, event.text, event.spans))
        return
    line = commands.line(event.text, ctx.room.can.command_prefix) if ctx.room else None
    if line and ctx.room:
        ctx.written = spelt(event.text, event.spans)
        line = commands.line(ctx.written[0], ctx.room.can.command_prefix) or line
    post.text = asking.words_of(line.rest) if line else event.text
    spans = ctx.spans_of(post.text)
    post.spans = dumped(spans)
    touch(ctx, question)
    ctx.emit(PostEdited(post.id, post.text, spans))
    ctx.db.flush()
    index(ctx, question)


@feature.on(MessageDeleted)
def deleted(ctx: Context, event: MessageDeleted) -> None:
    """A deleted question is out of sight for good; a deleted answer never was."""
    post = _original(ctx, event.message)
    question = ctx.db.get(Question, post.question_id) if post else None
    if post is None or question is None or question.state == State.DELETED:
        return
    post.text = post.spans = ""
    ctx.emit(PostDeleted(post.id))
    if post.id == question.id:
        move(ctx, question, State.DELETED)
        return
    if post.kind != PostKind.ANSWER:
        return
    post.kind = PostKind.REMARK
    question.answers -= 1
    ctx.db.flush()
    was_accepted = question.accepted_id == post.id
    if was_accepted:
        question.accepted_id = None
    if was_accepted or (question.state == State.ANSWERED and question.answers == 0):
        move(ctx, question, life.unsettled(question.answers))
    else:
        index(ctx, question)
