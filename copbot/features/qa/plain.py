"""Plain talk: which question an unmarked message is about, and whether it asks one."""

from __future__ import annotations

from datetime import timedelta

from copbot.community.infos import RoomInfo
from copbot.features.qa import SURE, QASettings, watch
from copbot.features.qa.responding import respond
from copbot.features.qa.tracking import TITLE, track
from copbot.hearing import lines, recognise
from copbot.hearing.lines import Kind
from copbot.hearing.recognise import Heard
from copbot.kit.context import Context
from copbot.kit.domain import QuestionAsked, QuestionContinued
from copbot.rooms.content import Content, content
from copbot.rooms.events import MessagePosted, addressed, own
from copbot.rooms.text import shorten
from storage.models import PostKind, Question, State

_SAME_QUESTION = timedelta(minutes=5)
_OWN_WORD = (Kind.THANKS, Kind.THANKS_ONLY, Kind.NOT_SOLVED, Kind.SOLVED_SELF)


def plain(ctx: Context, room: RoomInfo, event: MessagePosted, context: Heard) -> None:
    """Plain talk: it may speak to an asker, be an asker's word on the own question, or ask."""
    settings, words = ctx.settings(QASettings), own(event)
    found = watch.watch(ctx, room)
    found.heard(settings.talk_messages)
    named = None
    if event.reply_to is None:
        named = found.named_in(words, frozenset(person.id for person in addressed(event)), event.author.id)
    mine = found.of_asker(event.author.id)
    before = ctx.db.get(Question, mine) if mine is not None else None
    if before is not None and (named is None or before.state == State.ANSWERED) and _is_own_word(words):
        named = mine
    question = ctx.db.get(Question, named) if named is not None else None
    if question is not None and (named != mine or question.state == State.ANSWERED or not context.addressed):
        respond(ctx, question, event, None)
        return
    if not settings.detect or _asks(words, context) < settings.certainty:
        shared = room.name in settings.sharing and event.thread is None and not context.addressed
        if shared and content(event.text, event.files) is not Content.NOTHING:
            title = shorten(event.text, TITLE) or ", ".join(event.files)
            work = track(ctx, room, title, message=event.message, kind=PostKind.CONTRIBUTION)
            ctx.emit(QuestionAsked(work.id))
        return
    if before is not None and before.state == State.OPEN and ctx.now - before.touched_at <= _SAME_QUESTION:
        before.touched_at = ctx.now
        ctx.emit(QuestionContinued(before.id))
        return
    ask(ctx, room, event)


def ask(ctx: Context, room: RoomInfo, event: MessagePosted) -> None:
    """The message puts a question: it is in sight from now on, and marked."""
    question = track(ctx, room, event.text, message=event.message, thread=event.thread, detected=True)
    mark = ctx.settings(QASettings).mark
    if mark:
        ctx.react(room, event.message, mark)
    ctx.emit(QuestionAsked(question.id, event.files))


def _is_own_word(words: str) -> bool:
    kinds = lines.kinds("", words, by_asker=True)
    return max(kinds[kind] for kind in _OWN_WORD) >= SURE


def _asks(words: str, context: Heard) -> float:
    asks = recognise.question(words, context)
    return asks if context.addressed or context.in_talk else max(asks, lines.question(words))
