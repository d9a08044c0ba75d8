"""Private words to the bot about a question are passed on to where it was asked."""

from __future__ import annotations

from copbot.context import Context
from copbot.domain import ActionDone
from copbot.events import MessagePosted
from copbot.features.qa.base import feature
from copbot.features.qa.tracking import answered, place_of, post_of
from storage import queries
from storage.models import Outbox, Post, Question, State


class Hints:
    """Who was told today that the bot only understands commands."""

    def __init__(self) -> None:
        self.told: dict[str, str] = {}


def private(ctx: Context, event: MessagePosted) -> None:
    """A reply to a message about a question is an answer to it; else the bot says, once a day, what it understands."""
    sent: Outbox | None = None
    if event.reply_to is not None:
        sent = queries.sent_as(ctx.db, event.platform, event.reply_to)
    question = ctx.db.get(Question, sent.question_id) if sent and sent.question_id else None
    if question is None or question.community_id != ctx.community.id or question.state == State.DELETED:
        hints = ctx.memory(Hints).told
        today = ctx.now.date().isoformat()
        if hints.get(event.author.id) != today:
            hints[event.author.id] = today
            ctx.answer("private-hint")
        return
    if question.asker_id == ctx.member.id:
        return
    place = place_of(ctx, question)
    words = ctx.words.rich("relayed-answer", name=ctx.member.name, text=event.text)
    post = answered(ctx, question, ctx.member, None, event.text)
    post.room_id = question.room_id
    ctx.say(place, words, question=question.id, purpose=f"relay {post.id}")
    ctx.answer("relayed")


@feature.on(ActionDone)
def done(ctx: Context, done: ActionDone) -> None:
    """What was posted for a question has its id now: people can reply to it, vote on it, accept it."""
    word, _, number = done.purpose.partition(" ")
    question = ctx.db.get(Question, done.question) if done.question else None
    if word == "relay":
        post = ctx.db.get(Post, int(number))
        if post is not None:
            post.message = done.made
    elif word == "post" and question is not None:
        post_of(ctx, question).message = done.made
    elif word == "thread" and question is not None and question.thread_sent == done.row:
        question.thread = done.made
        question.thread_sent = None if done.failed else question.thread_sent
