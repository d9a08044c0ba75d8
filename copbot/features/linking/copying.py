"""What is said about a question is said in the linked rooms too, once in each, and changes and goes with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from copbot.community.infos import RoomInfo
from copbot.community.newness import may_be_advert
from copbot.features.linking import LinkingSettings, feature
from copbot.features.linking.echoing import came_before
from copbot.features.linking.links import bridged, linked
from copbot.features.linking.reading import MOST_FILES, Brought, going_along, pictures, read_in, remembered
from copbot.kit.adverts import doubtful
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.domain import ActionDone, PostAdded, PostDeleted, PostEdited, QuestionAsked, TakenBack
from copbot.kit.places import elsewhere, home, made, post_at, stands
from copbot.kit.saying import again, files_of, flat, short
from copbot.rooms.actions import Delete, Edit, Ref, Sent
from copbot.rooms.events import MessageDeleted
from copbot.rooms.files import Files, dumped, loaded
from copbot.rooms.purpose import COPY, THREAD, Purpose
from copbot.rooms.recent import Said
from copbot.rooms.spans import rich
from copbot.rooms.text import Text
from storage import copies, traces
from storage.models import Copy, Post, PostKind, Question, State

_TITLE = 80
_ALBUM = timedelta(seconds=3)
"""So long after a piece of an album another one may come."""


@feature.on(QuestionAsked)
def asked(ctx: Context, event: QuestionAsked) -> None:
    """A question that everybody may see is put in the linked rooms that want it."""
    question, post = ctx.db.get(Question, event.question), ctx.db.get(Post, event.question)
    if question is None or post is None or question.state != State.OPEN or not may_go(ctx, question):
        return
    if not _wanting(ctx, question) or (post.message is None and question.post_sent is None):
        return
    if not doubtful(ctx, post):
        put_question(ctx, question, post)
    elif traces.spend(ctx.db, ctx.community.id, "held", question.id, 1, ctx.now):
        # Who asked hears alone that it stands in its own room only, for now.
        asker = ctx.member_by(question.asker_id)
        ctx.tell(asker, ctx.words_for(ctx.hears(asker)).rich("linked-held"), question=question.id)


def may_go(ctx: Context, question: Question) -> bool:
    """Is it for everybody, and one of those that go to linked rooms here?"""
    if question.kind != PostKind.QUESTION or question.asked_of_id is not None:
        return False
    return not question.detected or ctx.settings(LinkingSettings).detected


def _wanting(ctx: Context, question: Question) -> list[RoomInfo]:
    return [room for room in linked(ctx, ctx.room_by(question.room_id)) if room.wants]


def put_question(ctx: Context, question: Question, post: Post) -> None:
    """Put the question in the linked rooms that want it."""
    rooms = _wanting(ctx, question)
    for room, copy in put_post(ctx, question, post, [Place(room) for room in rooms], again(post), files_of(post)):
        copy.thread_sent = ctx.open_thread(room, Sent(copy.sent or 0), short(ctx.words, post, _TITLE), question.id)


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
    if post.author_id == question.asker_id and may_be_advert(
        ctx.member_by(post.author_id), flat(event.text, event.spans), ctx.now
    ):
        return
    places = [place for place, _ in elsewhere(ctx, question)]
    if post.room_id != question.room_id:
        if all(copy.gone or copy.room_id != post.room_id for copy in copies.copies_of(ctx.db, question.id)):
            # In a room in which the question no longer is somebody replied to something else of the bot.
            return
        places.insert(0, home(ctx, question, asked))
    put_post(ctx, question, post, places, rich(event.text, event.spans), event.files)


def put_post(
    ctx: Context, question: Question, post: Post, places: Sequence[Place], text: Text, files: Files
) -> list[tuple[RoomInfo, Copy]]:
    """Say the post in each of these places where it does not stand yet, by us or by another bridge."""
    known = {copy.room_id for copy in copies.copies_of(ctx.db, post.id)} if places else set()
    taken, put = {post.room_id, *known}, []
    said = remembered(ctx, post)
    brought = Brought(text, files, said.forwarded if said is not None else None)
    replied = _replied(ctx, post, said) if places else {}
    for place in places:
        room = place.room
        if room.id in taken or room.lost:
            continue
        if came_before(ctx, post, room):
            taken.add(room.id)
            continue
        if not bridged(ctx, room.id).isdisjoint(taken):
            continue
        place = replace(place, reply_to=replied.get(room.id, place.reply_to))
        along = going_along(ctx, room, files)
        words = read_in(ctx, question, post, room, replace(brought, files=along))
        purpose = Purpose(COPY, (post.id, room.id))
        row = ctx.say(place, words, question=question.id, purpose=purpose, files=pictures(ctx, post, along))
        if row is not None:
            kept = dumped(along)
            copy = Copy(post_id=post.id, room_id=room.id, community_id=ctx.community.id, sent=row, files=kept)
            ctx.db.add(copy)
            put.append((room, copy))
            taken.add(room.id)
    return put


def _replied(ctx: Context, post: Post, said: Said | None) -> dict[int, Ref]:
    """Where what the post replies to stands, by room: what it says is a reply to that there too."""
    if said is None or said.reply_to is None:
        return {}
    replied = post_at(ctx, ctx.room_by(post.room_id), said.reply_to)
    return {room.id: ref for room, ref in stands(ctx, replied)} if replied is not None else {}


@feature.on(PostEdited)
def edited(ctx: Context, event: PostEdited) -> None:
    """The copies read as the post does now; of an album, once all its pieces are there."""
    post = ctx.db.get(Post, event.post)
    if post is None:
        return
    for copy in copies.copies_of(ctx.db, event.post) if event.more else ():
        before = loaded(copy.files)
        more = going_along(ctx, ctx.room_by(copy.room_id), event.more)
        copy.files = dumped((*before, *more)[:MOST_FILES])
        ctx.schedule("album", post.id, ctx.now + _ALBUM)
    for copy in copies.copies_of(ctx.db, event.post) if event.files is not None else ():
        copy.files = dumped(_now(ctx, copy, event.files or ()))
    if not event.more:
        _reword(ctx, post, rich(event.text, event.spans))


def _now(ctx: Context, copy: Copy, files: Files) -> Files:
    """What comes with the copy now: a picture that went along already goes along again."""
    before = {file.source for file in loaded(copy.files)}
    new = iter(going_along(ctx, ctx.room_by(copy.room_id), [one for one in files if one.source not in before]))
    return tuple(file if file.source in before else next(new) for file in files[:MOST_FILES])


@feature.timer("album", about=Post)
def complete(ctx: Context, numbers: Sequence[int]) -> None:
    """All of an album is there: its copies name it."""
    for post in filter(None, (ctx.db.get(Post, number) for number in numbers)):
        said = remembered(ctx, post)
        if post.text or said is not None:
            _reword(ctx, post, again(post) if post.text or said is None else rich(said.text, said.spans))


def _reword(ctx: Context, post: Post, text: Text) -> None:
    question, said = ctx.db.get(Question, post.question_id), remembered(ctx, post)
    for copy in copies.copies_of(ctx.db, post.id):
        ref = made(copy.message, copy.sent)
        if question is None or copy.gone or copy.echo or ref is None:
            continue
        room = ctx.room_by(copy.room_id)
        brought = Brought(text, loaded(copy.files), said.forwarded if said is not None else None)
        words, along = read_in(ctx, question, post, room, brought), pictures(ctx, post, brought.files)
        ctx.act(Edit(room=room.key, message=ref, text=words, files=along), room)


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
