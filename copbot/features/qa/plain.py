"""Plain talk: what an unmarked message says about the room's questions, and whether it asks one."""

from __future__ import annotations

from dataclasses import dataclass

from copbot.community.infos import RoomInfo
from copbot.features.qa import SURE, QASettings, judging, twice
from copbot.features.qa.learning import thresholds
from copbot.features.qa.listening import Talk
from copbot.features.qa.marking import show
from copbot.features.qa.responding import respond, respond_for
from copbot.features.qa.tracking import TITLE, answer_went, mark_seen, remarked, track
from copbot.hearing import lines, recognise
from copbot.hearing.fate import Asked
from copbot.hearing.lines import Kind
from copbot.hearing.room import Heard, News
from copbot.hearing.same import has_it_too
from copbot.kit.context import Context
from copbot.kit.domain import QuestionAsked, SameSaid
from copbot.kit.offers import NOT_FOR_QUESTIONS
from copbot.kit.tally import HEARD, count
from copbot.rooms.content import Content, content
from copbot.rooms.events import MessagePosted, own
from copbot.rooms.recent import Recent
from copbot.rooms.text import shorten
from storage import questions
from storage.models import Post, PostKind, Question, State

_TAKEN_UP = 0.6
"""From this probability on a question is held to be taken up: logs and the rooms of today are judged best so."""
_AS_PROBABLE = 0.1
"""Of two questions by one person the later one is meant, unless the earlier one is by more than this more probable."""
_BESIDE = 0.3
"""What by its words so little probably belongs to a question is at most a remark on it, though it was taken up."""
_LATE = 0.1
"""What less probably goes on from a question is not held to, though the question was taken up."""
_WITHDRAWN = 0.3
"""What was taken for an answer in plain talk is held for none any more when it is less probable than this."""
_PERHAPS, _PLAINLY = 0.3, 0.8
"""A word by who asked that less probably goes on from the question has to say by itself that it is about that."""
_HELD_FOR = {"listed": "question", "marked": "perhaps", "left": "no_question"}
_OWN_WORD = (Kind.THANKS, Kind.THANKS_ONLY, Kind.NOT_SOLVED, Kind.SOLVED_SELF)


def plain(ctx: Context, room: RoomInfo, event: MessagePosted, talk: Talk, heard: Heard) -> None:
    """Plain talk: an asker's own word, a word on what somebody asked, or a question."""
    given = ctx.settings(QASettings)
    settings = thresholds(ctx, given)
    shift = settings.certainty - given.certainty
    standing = judging.standing(settings, heard.question, own(event), shift) if settings.detect else "left"
    if settings.detect and _is_post(ctx, room, event, given):
        # Whatever its title: that is what one begins a post for.
        standing = "listed"
    if settings.detect:
        count(ctx, HEARD, _HELD_FOR[standing])
    if standing == "listed":
        ask(ctx, room, event)
    else:
        meant = _meant(ctx, event, talk, heard)
        asked = talk.room.last
        talk.room.unwatch(event.message)
        if not (_own_word(ctx, event, talk, heard, meant) or _word_on(ctx, event, talk, heard, meant)):
            _rest(ctx, room, event, talk, heard, given, asked if standing == "marked" else None)
    for news in heard.news:
        _looked_at_again(ctx, talk, news)


def ask(ctx: Context, room: RoomInfo, event: MessagePosted) -> None:
    """The message puts a question: it is in sight from now on, and marked. Said again it is the same one."""
    before = twice.earlier(ctx, event.text)
    if before is not None:
        twice.heard(ctx, room, before, event.message, event.thread)
        return
    question = track(ctx, room, event.text, message=event.message, thread=event.thread, detected=True)
    mark_seen(ctx, question)
    if event.thread == event.message:
        show(ctx, question, None)
    ctx.emit(QuestionAsked(question.id))


def _is_post(ctx: Context, room: RoomInfo, event: MessagePosted, settings: QASettings) -> bool:
    """Does it begin a thread of its own, as a post in a forum does, in a room that is for questions?"""
    begins = event.thread == event.message
    return begins and not room.is_meant(settings.sharing) and not any(NOT_FOR_QUESTIONS.ask(ctx, room))


def _own_word(ctx: Context, event: MessagePosted, talk: Talk, heard: Heard, meant: _Meant | None) -> bool:
    """Does it go on with the author's own question, or say what became of that?"""
    number = talk.numbers.get(heard.own) if heard.own is not None else None
    if number is None or (meant is not None and meant.chance > heard.own_chance):
        return False
    question = ctx.db.get(Question, number)
    if question is None or not own(event).strip():
        return False
    kinds = lines.kinds(judging.asked_of(ctx, question.id), own(event), by_asker=True, on_it=False)
    says = max(kinds[kind] for kind in _OWN_WORD) >= SURE
    if heard.own_chance < SURE and not (says and not _speaks_to_another(ctx, question, heard)):
        return False
    if heard.own_chance < _PERHAPS and lines.belongs(judging.asked_of(ctx, question.id), own(event)) < _PLAINLY:
        # "It rained all night": who asked something speaks of other things, too.
        return False
    respond(ctx, question, event, None)
    return True


def _speaks_to_another(ctx: Context, question: Question, heard: Heard) -> bool:
    """Is it put to somebody who has said nothing about the question?"""
    authors = {post.author_id for post in questions.answers_to(ctx.db, question.id)}
    spoken_to = [ctx.directory.account(ctx.unit, ctx.community, ctx.platform, key) for key in heard.to]
    return bool(spoken_to) and not any(one is not None and one.member in authors for one in spoken_to)


@dataclass(frozen=True, slots=True)
class _Meant:
    """What somebody asked that a message goes on from, how probable that is, and that anybody took it up."""

    question: Question
    chance: float
    taken: float


def _meant(ctx: Context, event: MessagePosted, talk: Talk, heard: Heard) -> _Meant | None:
    """The question by somebody else that it most probably goes on from; of two by one person the later one."""
    best: _Meant | None = None
    for news in heard.news:
        reply = next((one for one in news.replies if one.said.id == event.message), None)
        if reply is None or news.question not in talk.numbers:
            continue
        if reply.chance < SURE and not (news.taken >= _TAKEN_UP and reply is news.replies[0]):
            continue
        question = ctx.db.get(Question, talk.numbers[news.question])
        if question is None or question.asker_id == ctx.member_id:
            continue
        same = best is not None and best.question.asker_id == question.asker_id
        if best is None or reply.chance > best.chance - (_AS_PROBABLE if same else 0.0):
            best = _Meant(question, reply.chance, news.taken)
    return best


def _word_on(ctx: Context, event: MessagePosted, talk: Talk, heard: Heard, meant: _Meant | None) -> bool:
    """A word on what somebody else asked, if it is one."""
    if meant is None:
        return False
    question = meant.question
    asked = talk.room.asked.get(talk.heard_as.get(question.id, ""))
    spoken_to = asked is not None and asked.turn.said.author in heard.to
    if asked is not None and not spoken_to and _speaks_of(own(event), asked.turn.said.name):
        return False
    belongs = lines.belongs(judging.asked_of(ctx, question.id), own(event))
    if spoken_to or belongs >= (_BESIDE if meant.taken >= _TAKEN_UP else SURE):
        respond(ctx, question, event, None, pointed=spoken_to)
    elif meant.taken >= _TAKEN_UP:
        remarked(ctx, question, ctx.member_id, event.message, event.text)
        if has_it_too(own(event)):
            ctx.emit(SameSaid(question.id, ctx.member_id))
    else:
        return False
    talk.by_ear.setdefault(question.id, set()).add(event.message)
    return True


def _speaks_of(words: str, asker: str) -> bool:
    """Is the asker spoken of, and not spoken to?"""
    return recognise.names(words, asker) and lines.addressed(words, asker) < SURE


def _looked_at_again(ctx: Context, talk: Talk, news: News) -> None:
    """What is held of a question may have changed by what was said since."""
    number = talk.numbers.get(news.question)
    if number is None:
        return
    by_ear = talk.by_ear.get(number, set())
    late = [reply.said.id for reply in news.replies if reply.chance >= _LATE and reply.said.id not in by_ear]
    if news.taken >= _TAKEN_UP and late:
        for message in late:
            _heard_late(ctx, number, talk, message)
    elif news.taken < _WITHDRAWN and by_ear:
        question = ctx.db.get(Question, number)
        if question is not None and question.state == State.ANSWERED:
            _not_meant(ctx, question, talk)


def _heard_late(ctx: Context, number: int, talk: Talk, message: str) -> None:
    """By what was said since, this message went on from the question: perhaps as well as from another by its asker."""
    talk.by_ear.setdefault(number, set()).add(message)
    question, room = ctx.db.get(Question, number), ctx.room
    # What came before the asker found it wanting was looked at then.
    if question is None or room is None or question.state != State.OPEN or question.not_solved_by is not None:
        return
    said = ctx.memory(Recent).find(room.id, message)
    # A reply mark is certain: it goes on from that alone.
    if said is None or said.reply_to is not None:
        return
    # What the message is by itself, a question perhaps, may have been heard only now.
    ctx.db.flush()
    if not all(_on_another_of(ctx, question, post) for post in questions.posts_at(ctx.db, room.id, message)):
        return
    event, asked = said.posted(room.key, message), talk.room.asked.get(talk.heard_as.get(number, ""))
    if asked is None or _speaks_of(own(event), asked.turn.said.name):
        return
    account = ctx.directory.account(ctx.unit, ctx.community, said.platform, said.author.id)
    belongs = lines.belongs(judging.asked_of(ctx, number), own(event))
    if account is not None and account.member != question.asker_id and belongs >= _BESIDE:
        files, ctx.files = ctx.files, event.files
        respond_for(ctx, question, account.member, event)
        ctx.files = files


def _on_another_of(ctx: Context, question: Question, post: Post) -> bool:
    """Is the post a word on another question by the same person?"""
    other = ctx.db.get(Question, post.question_id)
    return other is not None and other is not question and other.asker_id == question.asker_id and post.id != other.id


def _not_meant(ctx: Context, question: Question, talk: Talk) -> None:
    """What was taken for answers by ear alone was none."""
    by_ear = talk.by_ear.pop(question.id, set())
    for post in questions.answers_to(ctx.db, question.id):
        if post.message in by_ear and post.id != question.accepted_id and not post.votes:
            answer_went(ctx, question, post)


def _rest(
    ctx: Context,
    room: RoomInfo,
    event: MessagePosted,
    talk: Talk,
    heard: Heard,
    settings: QASettings,
    marked: Asked | None,
) -> None:
    """It may be shared work, or perhaps a question: then it is marked, and nothing more."""
    shared = room.is_meant(settings.sharing) and event.thread is None and not heard.to and event.reply_to is None
    if shared and content(event.text, event.files) is not Content.NOTHING:
        work = track(ctx, room, shorten(event.text, TITLE), message=event.message, kind=PostKind.CONTRIBUTION)
        ctx.emit(QuestionAsked(work.id))
    elif marked is not None:
        talk.marked[event.message] = marked
        if settings.mark:
            ctx.react(room, event.message, settings.mark)
