"""What is said about a question is said in the linked rooms too, once in each, and changes and goes with it."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.infos import RoomInfo
from copbot.community.naming import name_on
from copbot.community.newness import may_be_advert
from copbot.features.linking import LinkingSettings, feature
from copbot.features.linking.echoing import came_before
from copbot.features.linking.links import bridged, linked
from copbot.kit.attached import named
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.domain import ActionDone, PostAdded, PostDeleted, PostEdited, QuestionAsked, TakenBack
from copbot.kit.places import elsewhere, home, made
from copbot.kit.saying import again, files_of, flat, short
from copbot.rooms.actions import Delete, Edit, Sent
from copbot.rooms.events import MessageDeleted, ReactionAdded
from copbot.rooms.files import Attached, Files, dumped, loaded
from copbot.rooms.purpose import COPY, THREAD, Purpose
from copbot.rooms.spans import rich
from copbot.rooms.splitting import clipped
from copbot.rooms.text import Text, lines, plain, shorten
from storage import copies, questions
from storage.models import Copy, Post, PostKind, Question, State

_TITLE = 80
_FILES, _FILE = 10, 100
"""So many files are named, with so many characters of the name and of the description."""


@feature.on(QuestionAsked)
def asked(ctx: Context, event: QuestionAsked) -> None:
    """A question that everybody may see is put in the linked rooms that want it."""
    question, post = ctx.db.get(Question, event.question), ctx.db.get(Post, event.question)
    if question is None or post is None or question.kind != PostKind.QUESTION or question.state != State.OPEN:
        return
    if question.asked_of_id is not None or (post.message is None and question.post_sent is None):
        return
    if question.detected and not ctx.settings(LinkingSettings).detected:
        return
    if not may_be_advert(ctx.member_by(question.asker_id), plain(again(post)), ctx.now):
        _put_question(ctx, question, post)


def _put_question(ctx: Context, question: Question, post: Post) -> None:
    rooms = [room for room in linked(ctx, ctx.room_by(question.room_id)) if room.wants]
    for room, copy in _put(ctx, question, post, [Place(room) for room in rooms], again(post), files_of(post)):
        copy.thread_sent = ctx.open_thread(room, Sent(copy.sent or 0), short(ctx.words, post, _TITLE), question.id)


@feature.on(ReactionAdded)
def reacted(ctx: Context, event: ReactionAdded) -> None:
    """A person has seen what was held back as it may have been an advert, and reacted: it is none."""
    post = questions.post_at(ctx.db, ctx.room.id, event.message) if ctx.room and linked(ctx, ctx.room) else None
    question = ctx.db.get(Question, post.id) if post is not None else None
    if post is not None and question is not None and question.asker_id != ctx.member_id:
        _vouched(ctx, question, post)


def _vouched(ctx: Context, question: Question, post: Post) -> None:
    """Put the question in the linked rooms after all, if it was held back."""
    held = question.kind == PostKind.QUESTION and question.asked_of_id is None and question.state != State.DELETED
    wanted = not question.detected or ctx.settings(LinkingSettings).detected
    new = may_be_advert(ctx.member_by(question.asker_id), plain(again(post)), post.at)
    if held and wanted and new and not copies.copies_of(ctx.db, question.id):
        _put_question(ctx, question, post)


@feature.on(PostAdded)
def added(ctx: Context, event: PostAdded) -> None:
    """What is said about a question is said wherever else it is talked about."""
    rooms = ctx.directory.known(ctx.unit).values()
    if not any(linked(ctx, room) for room in rooms if room.community.id == ctx.community.id):
        return
    question, post = ctx.db.get(Question, event.question), ctx.db.get(Post, event.post)
    asked = ctx.db.get(Post, event.question)
    if question is None or post is None or asked is None or not (event.text.strip() or event.files):
        return
    if not linked(ctx, ctx.room_by(post.room_id)):
        return
    if post.author_id != question.asker_id:
        _vouched(ctx, question, asked)
        ctx.db.flush()
    elif may_be_advert(ctx.member_by(post.author_id), flat(event.text, event.spans), ctx.now):
        return
    places = [place for place, _ in elsewhere(ctx, question)]
    if post.room_id != question.room_id:
        if all(copy.gone or copy.room_id != post.room_id for copy in copies.copies_of(ctx.db, question.id)):
            # In a room in which the question no longer is somebody replied to something else of the bot.
            return
        places.insert(0, home(ctx, question, asked))
    _put(ctx, question, post, places, rich(event.text, event.spans), event.files)


def _put(
    ctx: Context, question: Question, post: Post, places: Sequence[Place], text: Text, files: Files
) -> list[tuple[RoomInfo, Copy]]:
    """Say the post in each of these places where it does not stand yet, by us or by another bridge."""
    known = {copy.room_id for copy in copies.copies_of(ctx.db, post.id)} if places else set()
    stands = {post.room_id, *known}
    put = []
    for place in places:
        room = place.room
        if room.id in stands or room.lost:
            continue
        if came_before(ctx, post, room):
            stands.add(room.id)
            continue
        if not bridged(ctx, room.id).isdisjoint(stands):
            continue
        words = _words(ctx, question, post, room, text, files)
        row = ctx.say(place, words, question=question.id, purpose=Purpose(COPY, (post.id, room.id)), calls=True)
        if row is not None:
            kept = dumped(files[:_FILES])
            copy = Copy(post_id=post.id, room_id=room.id, community_id=ctx.community.id, sent=row, files=kept)
            ctx.db.add(copy)
            put.append((room, copy))
            stands.add(room.id)
    return put


def _words(ctx: Context, question: Question, post: Post, room: RoomInfo, text: Text, files: Files) -> Text:
    """The post as it is said in another room: who, where from, and what, in one message however long it is."""
    said_in, author = ctx.room_by(post.room_id), ctx.member_by(post.author_id)
    where = ctx.words.rich("linked-room", room=ctx.link(post, said_in.name), platform=said_in.platform.capitalize())
    name = name_on(ctx, author, room.platform)
    asker = author.id == question.asker_id
    key = "linked-question" if post.id == question.id else "linked-asker-said" if asker else "linked-said"
    below = [_file(ctx, post, file) for file in files[:_FILES]]
    frame = lines([ctx.words.rich(key, name=name, room=where, text=""), *below])
    limit = max(room.can.max_text - len(plain(frame)) - 1, 1)
    return lines([ctx.words.rich(key, name=name, room=where, text=clipped(text, limit)), *below])


def _file(ctx: Context, post: Post, file: Attached) -> Text:
    """What came with the post, which leads to where it can be seen."""
    name = file.name and shorten(file.name, _FILE)
    what = " ".join(filter(None, (named(ctx.words, [file], _FILE), f"({name})" if file.about and name else "")))
    return ctx.words.rich("linked-file", file=ctx.link(post, what))


@feature.on(PostEdited)
def edited(ctx: Context, event: PostEdited) -> None:
    """The copies read as the post does now."""
    post = ctx.db.get(Post, event.post)
    question = ctx.db.get(Question, post.question_id) if post else None
    for copy in copies.copies_of(ctx.db, event.post):
        ref = made(copy.message, copy.sent)
        if post is None or question is None or copy.gone or copy.echo or ref is None:
            continue
        room, files = ctx.room_by(copy.room_id), loaded(copy.files)
        words = _words(ctx, question, post, room, rich(event.text, event.spans), files)
        ctx.act(Edit(room=room.key, message=ref, text=words), room)


@feature.on(PostDeleted)
def deleted(ctx: Context, event: PostDeleted) -> None:
    """The copies go with the post."""
    for copy in copies.copies_of(ctx.db, event.post):
        ref = made(copy.message, copy.sent)
        if ref is not None and not copy.echo and not copy.gone:
            room = ctx.room_by(copy.room_id)
            ctx.act(Delete(room=room.key, message=ref), room)
        copy.gone = True


@feature.on(MessageDeleted)
def taken_away(ctx: Context, event: MessageDeleted) -> None:
    """Somebody took a copy away: that room has had enough of it."""
    copy = copies.copy_at(ctx.db, ctx.room.id, event.message) if ctx.room and linked(ctx, ctx.room) else None
    if copy is not None:
        copy.gone = True


@feature.on(TakenBack)
def taken_back(ctx: Context, event: TakenBack) -> None:
    """So it is when a moderator has the bot take it away."""
    copy = copies.copy_at(ctx.db, event.room, event.message)
    if copy is not None:
        copy.gone = True


@feature.on(ActionDone)
def done(ctx: Context, done: ActionDone) -> None:
    """A copy, or its thread, has its id now: people can reply to it, vote on it, accept it."""
    if done.purpose.word == COPY:
        copy = ctx.db.get(Copy, (*done.purpose.numbers, False))
        if copy is not None:
            copy.message, copy.gone = done.made, copy.gone or done.failed
    elif done.purpose.word == THREAD and done.question is not None:
        for copy in copies.copies_of(ctx.db, done.question):
            if copy.thread_sent == done.row:
                copy.thread = done.made
                copy.thread_sent = None if done.failed else copy.thread_sent
