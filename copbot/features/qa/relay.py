"""Private words to the bot about a question are passed on to where it was asked."""

from __future__ import annotations

from copbot import recognise
from copbot.context import Context
from copbot.domain import ActionDone
from copbot.events import MessagePosted
from copbot.features.qa.base import SURE, feature
from copbot.features.qa.publishing import publish
from copbot.features.qa.tracking import answered, asked_back, place_of, post_of, posted, went_on
from copbot.pointing import sent_here
from storage.models import Post, Question, State, Turn


class Hints:
    """Who was told today that the bot only understands commands."""

    def __init__(self) -> None:
        self.told: dict[str, str] = {}


def private(ctx: Context, event: MessagePosted) -> None:
    """A reply to a message about a question is passed on; else the bot says, once a day, what it understands."""
    sent = sent_here(ctx, event.reply_to) if event.reply_to is not None else None
    question = ctx.db.get(Question, sent.question_id) if sent and sent.question_id else None
    mine = question is not None and question.asker_id == ctx.member_id
    if question is None or question.community_id != ctx.community.id or (mine and question.turn != Turn.ASKER):
        hints = ctx.memory(Hints).told
        today = ctx.now.date().isoformat()
        if hints.get(event.author.id) != today:
            hints[event.author.id] = today
            ctx.answer("private-hint")
    elif question.state == State.DELETED or (question.state != State.OPEN and not posted(ctx, question)):
        ctx.answer("question-is", {"state": State(question.state)})
    else:
        ctx.answer("relayed")
        _pass_on(ctx, question, event.text, mine)


def _pass_on(ctx: Context, question: Question, text: str, mine: bool) -> None:
    if not posted(ctx, question):
        question.asked_of_id = None
        publish(ctx, ctx.room_by(question.room_id), question)
    post = None
    if mine:
        went_on(ctx, question)
    elif recognise.asks_back(text) >= SURE and question.state == State.OPEN:
        asked_back(ctx, question, ctx.member_id, None)
    else:
        post = answered(ctx, question, ctx.member_id, None, text)
        post.room_id = question.room_id
    key = "relayed-addition" if mine else "relayed-answer" if post else "relayed-question"
    words = ctx.words.rich(key, name=ctx.member.name, text=text)
    ctx.say(place_of(ctx, question), words, question=question.id, purpose=f"relay {post.id}" if post else "")


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
