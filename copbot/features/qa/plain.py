"""Plain talk: what an unmarked message says about the room's questions, and whether it asks one."""

from __future__ import annotations

from copbot.community.infos import RoomInfo
from copbot.features.qa import SURE, QASettings, judging
from copbot.features.qa.listening import Talk
from copbot.features.qa.responding import respond, respond_for
from copbot.features.qa.tracking import TITLE, answer_went, mark_seen, remarked, track
from copbot.hearing import lines, recognise
from copbot.hearing.lines import Kind
from copbot.hearing.room import Heard, News
from copbot.kit.context import Context
from copbot.kit.domain import QuestionAsked
from copbot.rooms.content import Content, content
from copbot.rooms.events import MessagePosted, own
from copbot.rooms.recent import Recent
from copbot.rooms.text import shorten
from storage import questions
from storage.models import PostKind, Question, State

_TAKEN_UP = 0.6
"""From this probability on a question is held to be taken up: logs and the rooms of today are judged best so."""
_WITHDRAWN = 0.3
"""What was taken for an answer in plain talk is held for none any more when it is less probable than this."""
_OWN_WORD = (Kind.THANKS, Kind.THANKS_ONLY, Kind.NOT_SOLVED, Kind.SOLVED_SELF)


def plain(ctx: Context, room: RoomInfo, event: MessagePosted, talk: Talk, heard: Heard) -> None:
    """Plain talk: an asker's own word, a word on what somebody asked, or a question."""
    settings = ctx.settings(QASettings)
    standing = judging.standing(settings, heard.question, own(event)) if settings.detect else "left"
    if standing == "listed":
        ask(ctx, room, event)
    elif not (_own_word(ctx, event, talk, heard) or _word_on(ctx, event, talk, heard)):
        _rest(ctx, room, event, talk, heard, standing)
    for news in heard.news:
        _looked_at_again(ctx, event, talk, news)


def ask(ctx: Context, room: RoomInfo, event: MessagePosted) -> None:
    """The message puts a question: it is in sight from now on, and marked."""
    question = track(ctx, room, event.text, message=event.message, thread=event.thread, detected=True)
    mark_seen(ctx, question)
    ctx.emit(QuestionAsked(question.id, event.files))


def _own_word(ctx: Context, event: MessagePosted, talk: Talk, heard: Heard) -> bool:
    """Does it go on with the author's own question, or say what became of that?"""
    number = talk.numbers.get(heard.own) if heard.own is not None else None
    question = ctx.db.get(Question, number) if number is not None else None
    if question is None or not own(event).strip():
        return False
    asked = judging.asked_of(ctx, question.id)
    kinds = lines.kinds(asked, own(event), by_asker=True)
    says = max(kinds[kind] for kind in _OWN_WORD) >= SURE
    if heard.own_chance < SURE and not (says and not _speaks_to_another(ctx, question, heard)):
        return False
    respond(ctx, question, event, None)
    return True


def _speaks_to_another(ctx: Context, question: Question, heard: Heard) -> bool:
    """Is it put to somebody who has said nothing about the question?"""
    authors = {post.author_id for post in questions.answers_to(ctx.db, question.id)}
    spoken_to = [ctx.directory.account(ctx.unit, ctx.community, ctx.platform, key) for key in heard.to]
    return bool(spoken_to) and not any(one is not None and one.member in authors for one in spoken_to)


def _word_on(ctx: Context, event: MessagePosted, talk: Talk, heard: Heard) -> bool:
    """Does it go on from what somebody else asked?"""
    chances = {
        news: reply.chance
        for news in heard.news
        for place, reply in enumerate(news.replies)
        if reply.said.id == event.message
        and (reply.chance >= SURE or (news.taken >= _TAKEN_UP and place == 0))
        and news.question in talk.numbers
    }
    likeliest = max(chances, key=lambda one: chances[one], default=None)
    question = ctx.db.get(Question, talk.numbers[likeliest.question]) if likeliest is not None else None
    if question is None or likeliest is None or question.asker_id == ctx.member_id:
        return False
    asked = talk.room.asked.get(likeliest.question)
    spoken_to = asked is not None and asked.turn.said.author in heard.to
    if asked is not None and not spoken_to and _speaks_of(own(event), asked.turn.said.name):
        return False
    if spoken_to or lines.belongs(judging.asked_of(ctx, question.id), own(event)) >= SURE:
        respond(ctx, question, event, None, pointed=spoken_to)
    elif likeliest.taken >= _TAKEN_UP:
        remarked(ctx, question, ctx.member_id, event.message, event.text)
    else:
        return False
    talk.by_ear.setdefault(question.id, set()).add(event.message)
    return True


def _speaks_of(words: str, asker: str) -> bool:
    """Is the asker spoken of, and not spoken to?"""
    return recognise.names(words, asker) and lines.addressed(words, asker) < SURE


def _looked_at_again(ctx: Context, event: MessagePosted, talk: Talk, news: News) -> None:
    """What is held of a question may have changed by what was said since."""
    number = talk.numbers.get(news.question)
    by_ear = talk.by_ear.get(number, set()) if number is not None else set()
    likeliest = news.replies[0].said.id if news.replies else event.message
    late = news.taken >= _TAKEN_UP and likeliest != event.message and likeliest not in by_ear
    none = news.taken < _WITHDRAWN and bool(by_ear)
    question = ctx.db.get(Question, number) if number is not None and (late or none) else None
    if question is None:
        return
    if late and question.state == State.OPEN and ctx.room is not None:
        _heard_late(ctx, ctx.room, question, talk, likeliest)
    elif none and question.state == State.ANSWERED:
        _not_meant(ctx, question, talk)


def _heard_late(ctx: Context, room: RoomInfo, question: Question, talk: Talk, message: str) -> None:
    """By what was said since, this earlier message went on from the question."""
    talk.by_ear.setdefault(question.id, set()).add(message)
    said = ctx.memory(Recent).find(room.id, message)
    if said is None or questions.post_at(ctx.db, room.id, message) is not None:
        return
    event, asked = said.posted(room.key, message), talk.room.asked.get(talk.heard_as.get(question.id, ""))
    if asked is None or _speaks_of(own(event), asked.turn.said.name):
        return
    account = ctx.directory.account(ctx.unit, ctx.community, said.platform, said.author.id)
    if account is not None and lines.belongs(judging.asked_of(ctx, question.id), own(event)) >= SURE:
        respond_for(ctx, question, account.member, event)


def _not_meant(ctx: Context, question: Question, talk: Talk) -> None:
    """What was taken for answers by ear alone was none."""
    by_ear = talk.by_ear.pop(question.id, set())
    for post in questions.answers_to(ctx.db, question.id):
        if post.message in by_ear and post.id != question.accepted_id and not post.votes:
            answer_went(ctx, question, post)


def _rest(
    ctx: Context, room: RoomInfo, event: MessagePosted, talk: Talk, heard: Heard, standing: judging.Standing
) -> None:
    """It may be shared work, or perhaps a question: then it is marked, and nothing more."""
    settings = ctx.settings(QASettings)
    shared = room.name in settings.sharing and event.thread is None and not heard.to and event.reply_to is None
    if shared and content(event.text, event.files) is not Content.NOTHING:
        title = shorten(event.text, TITLE) or ", ".join(event.files)
        work = track(ctx, room, title, message=event.message, kind=PostKind.CONTRIBUTION)
        ctx.emit(QuestionAsked(work.id))
    elif standing == "marked":
        talk.marked[event.message] = heard.question
        if settings.mark:
            ctx.react(room, event.message, settings.mark)
