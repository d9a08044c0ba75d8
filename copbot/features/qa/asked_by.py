"""Somebody says that another's message asks something: it is a question of its author's from now on."""

from __future__ import annotations

from copbot.community.infos import RoomInfo
from copbot.community.naming import name_on
from copbot.features.qa.learning import correct
from copbot.features.qa.listening import marked_in
from copbot.features.qa.tables import Label
from copbot.features.qa.tracking import mark_seen, place_of, title, track
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.domain import QuestionAsked
from copbot.kit.places import post_here, sent_here
from copbot.rooms.actions import Button
from copbot.rooms.content import has_words
from copbot.rooms.recent import Recent, Said
from storage.models import Member, PostKind, Question, State


def put(ctx: Context, room: RoomInfo, message: str) -> Question | None:
    """The message puts a question, and its author hears who said so; None (and that is said) if it is one already.

    Raises CommandError for a message of the bot's or another bot's, of somebody who has left, of which the bot doesn't
    know the words (any more), or which is an answer.
    """
    post = post_here(ctx, message)
    known = ctx.db.get(Question, post.question_id) if post is not None else None
    if post is not None and known is not None and post.id == known.id:
        open_ = known.detected and known.state in (State.OPEN, State.ANSWERED)
        buttons = (_undo(ctx, known),) if open_ else ()
        ctx.answer("ask-already", {"number": f"{known.id}", "state": State(known.state)}, buttons=buttons)
        return None
    if post is not None and known is not None and post.kind == PostKind.ANSWER:
        raise CommandError("ask-belongs", number=f"{known.id}", title=title(ctx, known))
    if sent_here(ctx, message) is not None:
        raise CommandError("ask-of-bot")
    said = ctx.memory(Recent).find(room.id, message)
    if said is None or not has_words(said.text):
        raise CommandError("ask-unknown")
    asker = _author(ctx, said)
    if post is not None:
        # What is only a remark on another question can be a question itself; then it is that.
        post.message = None
    talk = marked_in(ctx, message)
    if talk is not None:
        del talk.marked[message]
    question = track(
        ctx, room, said.text, message=message, thread=said.thread, detected=True, asker=asker, files=said.files
    )
    ctx.db.flush()
    correct(ctx, Label.MISSED, question.id)
    mark_seen(ctx, question)
    place = place_of(ctx, question)
    ctx.emit(QuestionAsked(question.id))
    if asker.id == ctx.member_id:
        if room.can.native_commands or not room.can.reactions:
            ctx.answer("ask-noted", {"number": f"{question.id}"}, question=question.id)
        return question
    names = {"asker": name_on(ctx, asker, room.platform), "name": name_on(ctx, ctx.member, room.platform)}
    words = ctx.words.rich("ask-for", number=f"{question.id}", **names)
    ctx.say(place, words, buttons=(_undo(ctx, question),), question=question.id)
    return question


def _undo(ctx: Context, question: Question) -> Button:
    return Button(ctx.words.line("ask-for-undo"), f"noquestion {question.id}")


def _author(ctx: Context, said: Said) -> Member:
    if said.author.bot:
        raise CommandError("ask-of-bot")
    account = ctx.directory.member(ctx.unit, ctx.community, said.platform, said.author, ctx.now)
    member = ctx.member_by(account.member)
    if not ctx.is_here(member):
        raise CommandError("ask-of-who-left")
    return member
