"""Private words to the bot about a question are passed on to where it was asked."""

from __future__ import annotations

from copbot.community.naming import name_on
from copbot.features.qa import feature, judging
from copbot.features.qa.publishing import publish
from copbot.features.qa.responding import asker_said
from copbot.features.qa.tracking import add_post, answered, asked_back, move, place_of, remarked
from copbot.hearing.lines import Kind
from copbot.kit import unnamed
from copbot.kit.brought import Remedy, answer_noted, bare, with_files
from copbot.kit.context import Context
from copbot.kit.domain import ActionDone
from copbot.kit.freshness import ANSWERS
from copbot.kit.places import post_of, posted, sent_here
from copbot.rooms.events import MessagePosted
from copbot.rooms.purpose import MORE, POST, RELAY, THREAD, Purpose
from copbot.rooms.spans import rich
from storage.models import Post, PostKind, Question, State, Turn


def private(ctx: Context, event: MessagePosted) -> None:
    """A reply to a message about a question is passed on; anything else is for others to act on."""
    sent = sent_here(ctx, event.reply_to) if event.reply_to is not None else None
    number = unnamed.asked(ctx, sent) if sent is not None else None
    question = ctx.db.get(Question, number) if number is not None else None
    if sent is None or question is None or question.community_id != ctx.community.id:
        return
    # Who asked without a name has no other place to speak of it.
    nowhere_else = unnamed.step_in(ctx, question)
    mine = question.asker_id == ctx.member_id
    wanted = nowhere_else or question.turn == Turn.ASKER or sent.purpose == str(Purpose(MORE, (question.id,)))
    if mine and not wanted:
        return
    ctx.taken = True
    if question.state == State.DELETED or (question.state != State.OPEN and not posted(ctx, question)):
        ctx.answer("question-is", {"state": State(question.state)})
    elif ctx.room_by(question.room_id).lost:
        ctx.answer("relayed-not")
    else:
        said = ctx.answer_words.rich("relayed") if event.text.strip() or not event.files else ()
        remedy: Remedy = "brought-say" if nowhere_else else "brought-post"
        answer_noted(ctx, said, event.files, remedy, question=question.id if nowhere_else else None)
        if nowhere_else:
            ctx.files = bare(ctx.files)
        if mine and question.state == State.STALE:
            # There is more to say on it now: it is asked anew.
            move(ctx, question, State.OPEN)
        _pass_on(ctx, question, event, mine)


@ANSWERS.by(feature)
def answers(ctx: Context, number: int, words: str) -> int:
    """What somebody writes elsewhere in answer to a question is said where it was asked."""
    question = ctx.db.get_one(Question, number)
    post = answered(ctx, question, ctx.member_id, None, words)
    place = place_of(ctx, question)
    told = ctx.words.rich("relayed-answer", name=name_on(ctx, ctx.member, place.room.platform), text=words)
    ctx.say(place, told, question=question.id, purpose=Purpose(RELAY, (post,)), calls=True)
    return post


def _pass_on(ctx: Context, question: Question, event: MessagePosted, mine: bool) -> None:
    if not posted(ctx, question):
        question.asked_of_id = None
        publish(ctx, ctx.room_by(question.room_id), question)
    kind = judging.by_other(judging.words_of(post_of(ctx, question)), event)
    if mine:
        key, post = "relayed-addition", add_post(ctx, question, ctx.member_id, PostKind.REMARK, None, event.text)
        asker_said(ctx, question, event, None)
    elif kind is Kind.ANSWER:
        key, post = "relayed-answer", answered(ctx, question, ctx.member_id, None, event.text)
    elif kind is Kind.ASKS_BACK and question.state == State.OPEN:
        key, post = "relayed-question", asked_back(ctx, question, ctx.member_id, None, event.text)
    else:
        key, post = "relayed-said", remarked(ctx, question, ctx.member_id, None, event.text)
    place = place_of(ctx, question)
    said = with_files(ctx.words, rich(event.text, event.spans), ctx.files)
    words = ctx.words.rich(key, name=name_on(ctx, ctx.member, place.room.platform), text=said)
    ctx.say(place, words, question=question.id, purpose=Purpose(RELAY, (post,)), calls=True)


@feature.on(ActionDone)
def done(ctx: Context, done: ActionDone) -> None:
    """What was posted for a question has its id now: people can reply to it, vote on it, accept it."""
    relayed = done.purpose.about(RELAY)
    question = ctx.db.get(Question, done.question) if done.question else None
    if relayed is not None:
        post = ctx.db.get(Post, relayed)
        if post is not None:
            post.message = done.made
    elif done.purpose.word == POST and question is not None:
        post_of(ctx, question).message = done.made
    elif done.purpose.word == THREAD and question is not None and question.thread_sent == done.row:
        question.thread = done.made
        question.thread_sent = None if done.failed else question.thread_sent
