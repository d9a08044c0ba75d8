"""An edit is heard like a new message: of a question, of what was said about one, and of plain talk."""

from __future__ import annotations

from datetime import timedelta

from copbot.community.infos import RoomInfo
from copbot.features.qa import asking, feature, judging, lately, moving
from copbot.features.qa.hearing import listen
from copbot.features.qa.learning import thresholds
from copbot.features.qa.responding import asker_said, settle, unsettle
from copbot.features.qa.tracking import (
    answer_came,
    answer_went,
    asker_at_turn,
    back,
    index,
    mark_seen,
    move,
    touch,
)
from copbot.hearing import lines
from copbot.hearing.lines import Kind
from copbot.kit import commands, reasons
from copbot.kit.context import Context
from copbot.kit.domain import PostEdited
from copbot.kit.places import post_of
from copbot.rooms.events import MessageEdited, MessagePosted
from copbot.rooms.files import Files
from copbot.rooms.files import dumped as files_kept
from copbot.rooms.recent import Recent, Said
from copbot.rooms.spans import dumped, spelt
from storage import questions
from storage.models import Post, PostKind, Question, State

_WITHIN = timedelta(minutes=15)
"""So long after it was said plain talk is heard again when it is edited."""
_BOTH_WAYS = 0.5
"""A question asks nothing any more when it seems at most so much like one as before."""


@feature.on(MessageEdited)
def edited(ctx: Context, event: MessageEdited) -> None:
    """What a message says now is what is heard, kept, shown and found."""
    if ctx.room is None:
        return
    said = ctx.memory(Recent).find(ctx.room.id, event.message)
    posts = questions.posts_at(ctx.db, ctx.room.id, event.message)
    if not posts:
        _plain(ctx, ctx.room, event, said)
    for post in posts:
        _edited(ctx, event, post, said)


def _edited(ctx: Context, event: MessageEdited, post: Post, said: Said | None) -> None:
    question = ctx.db.get(Question, post.question_id)
    if question is None or post.author_id != ctx.member_id or question.state == State.DELETED:
        return
    if post.id == question.id:
        _question(ctx, question, post, event)
    elif post.kind == PostKind.ORIGIN:
        _question(ctx, question, post_of(ctx, question), event)
        moving.reworded(ctx, question)
    else:
        _reply(ctx, question, post, _as_posted(event, said), event.files)


def _as_posted(event: MessageEdited, said: Said | None) -> MessagePosted:
    """The message as if it were said only now, where it was said."""
    return MessagePosted(
        platform=event.platform,
        id=event.id,
        at=event.at,
        room=event.room,
        author=event.author,
        message=event.message,
        text=event.text,
        reply_to=said.reply_to if said else None,
        thread=said.thread if said else None,
        files=event.files if event.files is not None else said.files if said else (),
        spans=event.spans,
        forwarded=event.forwarded,
        media_group=event.media_group,
    )


def _plain(ctx: Context, room: RoomInfo, event: MessageEdited, said: Said | None) -> None:
    """Plain talk; what nobody remembers, and of which nobody tells, is as old as what is remembered, or older."""
    since = event.said_at or (said.at if said is not None else ctx.memory(Recent).since)
    if since is not None and ctx.now - since > _WITHIN:
        return
    posted = _as_posted(event, said)
    ctx.memory(Recent).heard(room.id, posted)
    ctx.thread, ctx.files = posted.thread, posted.files
    listen(ctx, room, posted)


def _reply(ctx: Context, question: Question, post: Post, event: MessagePosted, files: Files | None) -> None:
    """What somebody said about a question reads otherwise."""
    ctx.emit(PostEdited(post.id, event.text, event.spans, files=files, before=post.text))
    replied = questions.post_at(ctx.db, post.room_id, event.reply_to) if event.reply_to is not None else None
    if post.author_id == question.asker_id:
        asker_said(ctx, question, event, replied)
        return
    if question.kind == PostKind.CONTRIBUTION:
        return
    kind, was = judging.by_other(judging.words_of(post_of(ctx, question)), event), post.kind
    if kind is not Kind.ANSWER and was == PostKind.ANSWER and post.id != question.accepted_id:
        answer_went(ctx, question, post)
    elif kind is Kind.ANSWER or was == PostKind.ANSWER:
        # What the asker has accepted is an answer, whatever it looks like.
        post.kind, post.text, post.spans = PostKind.ANSWER, event.text, dumped(ctx.spans_of(event.text))
        post.files = files_kept(event.files) or post.files
        touch(ctx, question)
        ctx.db.flush()
        if was == PostKind.ANSWER:
            index(ctx, question)
        else:
            answer_came(ctx, question, post.id, post.message)
        return
    if kind is Kind.ASKS_BACK and question.state == State.OPEN:
        post.kind = PostKind.REMARK
        asker_at_turn(ctx, question)


def _question(ctx: Context, question: Question, post: Post, event: MessageEdited) -> None:
    """A question reads otherwise: it may be settled by that, ask nothing any more, or ask again."""
    before = judging.words_of(post)
    _reworded(ctx, question, post, event)
    after = judging.words_of(post)
    if event.forwarded is not None or before == after or question.kind != PostKind.QUESTION:
        return
    least = thresholds(ctx).certainty
    asked, asks = lines.question(before), lines.question(after)
    # A post that began a thread of its own was a question whatever it says.
    by_ear = question.detected and question.thread != post.message
    if _stands(before, after):
        # Words that are added to a question take nothing from it.
        asks = max(asks, asked)
    heard_so = question.reason in (reasons.SOLVED, reasons.WITHDRAWN) and question.state == State.CLOSED
    if _settled(before, after, asks >= least):
        if question.state in (State.OPEN, State.ANSWERED):
            settle(ctx, question)
    elif heard_so and question.reason == reasons.SOLVED and _settled(after, before, asked >= least):
        if asks >= least or not by_ear:
            unsettle(ctx, question)
    elif heard_so and question.reason == reasons.WITHDRAWN and asks >= least:
        back(ctx, question)
        mark_seen(ctx, question)
    elif by_ear and question.state == State.OPEN and asks < least and asks <= asked * _BOTH_WAYS:
        question.reason = reasons.WITHDRAWN
        move(ctx, question, State.CLOSED)
        mark_seen(ctx, question, remove=True)


def _reworded(ctx: Context, question: Question, post: Post, event: MessageEdited) -> None:
    prefix = ctx.room.can.command_prefix if ctx.room else ""
    line = commands.line(event.text, prefix)
    if line:
        ctx.written = spelt(event.text, event.spans)
        line = commands.line(ctx.written[0], prefix) or line
    # A word behind an @ that is nobody's name is part of the question.
    post.text = (line.rest if post.text.startswith("@") else asking.words_of(line.rest)) if line else event.text
    spans = ctx.spans_of(post.text)
    post.spans = dumped(spans)
    touch(ctx, question)
    if post.id == question.id:
        lately.changed(ctx)
    if event.files is not None:
        post.files = files_kept(event.files)
    ctx.emit(PostEdited(post.id, post.text, spans, files=event.files))
    ctx.db.flush()
    index(ctx, question)


def _stands(before: str, after: str) -> bool:
    return bool(before.strip()) and before in after


def _settled(before: str, after: str, asks: bool) -> bool:
    """Does what the edit has brought say that the question is settled: what was added, or all of it?"""
    if _stands(before, after):
        return judging.settles(after.replace(before, " ", 1).strip())
    return not asks and judging.settles(after)
