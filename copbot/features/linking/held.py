"""What may be an advert is held back from linked rooms, until somebody approves of it or answers it."""

from __future__ import annotations

from datetime import timedelta

from copbot.community.newness import may_be_advert
from copbot.features.linking import feature
from copbot.features.linking.copying import added, may_go, put_question
from copbot.features.linking.links import linked
from copbot.hearing import lines
from copbot.hearing.warning import warns
from copbot.kit.adverts import doubtful
from copbot.kit.context import Context
from copbot.kit.domain import MessageReported, PostAdded, PostModerated, QuestionAnswered
from copbot.kit.saying import files_of, flat, spans_of
from copbot.language.emoji import APPROVING, bare
from copbot.rooms.events import ReactionAdded
from storage import copies, questions, traces
from storage.models import Post, Question, Spent, State

_DOUBTED = "doubted"
_WITHIN = timedelta(days=7)
"""So long after it was asked it may still be copied. What is doubted is known for longer."""
_SURE = 0.7
_WAITS = (State.OPEN, State.ANSWERED)


@feature.on(ReactionAdded)
def reacted(ctx: Context, event: ReactionAdded) -> None:
    """Somebody thinks well of it: it is none."""
    if bare(event.emoji) not in APPROVING or ctx.room is None or not linked(ctx, ctx.room):
        return
    question = _held(ctx, questions.post_at(ctx.db, ctx.room.id, event.message))
    if question is not None and question.asker_id != ctx.member_id:
        _release(ctx, question)


@feature.on(QuestionAnswered)
def answered(ctx: Context, event: QuestionAnswered) -> None:
    """Somebody takes it for a question, and answers it: both go on."""
    post, asked = ctx.db.get(Post, event.post), ctx.db.get(Post, event.question)
    question = _held(ctx, asked)
    if question is None or asked is None or post is None or post.author_id == question.asker_id:
        return
    said = flat(post.text, spans_of(post))
    if warns(said) or may_be_advert(ctx.member_by(post.author_id), said, ctx.now):
        return
    if lines.kinds(asked.text, said, by_asker=False)[lines.Kind.ANSWER] >= _SURE and _release(ctx, question):
        ctx.db.flush()
        added(ctx, PostAdded(question.id, post.id, post.text, files_of(post), spans_of(post)))


@feature.on(PostModerated)
def moderated(ctx: Context, event: PostModerated) -> None:
    """A point given up approves; one given down keeps it where it is, whatever comes after."""
    question = _held(ctx, ctx.db.get(Post, event.post))
    if question is not None:
        if event.up:
            _release(ctx, question)
        else:
            _doubt(ctx, question)


@feature.on(MessageReported)
def reported(ctx: Context, event: MessageReported) -> None:
    """So does a report."""
    question = _held(ctx, questions.post_at(ctx.db, event.room, event.message))
    if question is not None:
        _doubt(ctx, question)


def _held(ctx: Context, post: Post | None) -> Question | None:
    """The question that this post asks, if it is held back."""
    question = ctx.db.get(Question, post.id) if post is not None else None
    if post is None or question is None or not linked(ctx, ctx.room_by(question.room_id)):
        # There is nowhere to go, as in most rooms.
        return None
    if question.state not in _WAITS or not may_go(ctx, question):
        return None
    if not doubtful(ctx, post) or ctx.now - post.at > _WITHIN:
        return None
    return question if not copies.copies_of(ctx.db, question.id) else None


def _doubt(ctx: Context, question: Question) -> None:
    traces.spend(ctx.db, ctx.community.id, _DOUBTED, question.id, 1, ctx.now)


def _release(ctx: Context, question: Question) -> bool:
    """Put the question in the linked rooms after all, unless somebody doubted it."""
    post = ctx.db.get_one(Post, question.id)
    if ctx.db.get(Spent, (_DOUBTED, question.id)) is not None:
        return False
    put_question(ctx, question, post)
    return True
