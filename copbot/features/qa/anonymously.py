"""`/anonymous`: the bot puts a question for a member who doesn't want to be named."""

from __future__ import annotations

from datetime import timedelta

from copbot.community.infos import RoomInfo
from copbot.community.values import maybe_number
from copbot.features.qa import QASettings, feature
from copbot.features.qa.asking import rooms_to_ask_in, show_like
from copbot.features.qa.publishing import publish
from copbot.features.qa.tracking import title, track
from copbot.kit import meant
from copbot.kit.brought import answer_noted, bare
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.rooms.actions import Button
from copbot.rooms.content import has_words
from copbot.rooms.files import dumped as files_kept
from copbot.rooms.files import loaded as files_loaded
from copbot.rooms.spans import dumped, loaded
from storage import anonymous, traces
from storage.anonymous import Anonymous
from storage.models import Member

OVER = timedelta(days=30)
"""So long after such a question is over it is forgotten who asked it."""
_WISH = "anonymous"


@feature.command(Command("anonymous", (Option("text", Kind.TEXT, asked=True),), by_meaning=True))
def ask(ctx: Context, call: Call) -> None:
    """Put the question without a name: in the room named first, the one that there is, or the one that is chosen."""
    if ctx.room is not None and (ctx.written[0] or not (ctx.room.can.native_commands and ctx.room.can.ephemeral)):
        raise CommandError("anonymous-privately")
    _may(ctx)
    room, text = _named(ctx, call.get("text", str) or "")
    if not has_words(text):
        raise CommandError("command-missing")
    ctx.files = bare(ctx.files)
    _go_on(ctx, room, text)


@feature.command(Command("anonymousin", (Option("room", Kind.NUMBER),), listed=False, pressed=Pressed.OWN))
def choose(ctx: Context, call: Call) -> None:
    """In this room."""
    _, text = _wish(ctx)
    room = next((one for one in _rooms(ctx) if one.id == call.get("room", int)), None)
    if room is None:
        raise CommandError("anonymous-again")
    _go_on(ctx, room, text)


@feature.command(Command("anonymousyes", listed=False, pressed=Pressed.OWN))
def agree(ctx: Context, call: Call) -> None:
    """Though moderators can look who asked."""
    room, text = _wish(ctx)
    if room is None:
        raise CommandError("anonymous-again")
    _put(ctx, room, text, told=True)


def _may(ctx: Context) -> None:
    """Raises CommandError, saying what can be done instead."""
    if not ctx.settings(QASettings).anonymous:
        raise CommandError("anonymous-off")
    if anonymous.barred(ctx.db, ctx.member_id, ctx.now) is not None:
        raise CommandError("anonymous-barred")


def _named(ctx: Context, text: str) -> tuple[RoomInfo | None, str]:
    """The room that the text names first, if it does, and the question. Raises CommandError for what is nearly one."""
    word, _, rest = text.partition(" ")
    if not word.startswith(("#", "<#")):
        return None, text
    try:
        return ctx.room_by(meant.room(ctx, word)), rest.strip()
    except CommandError as error:
        if error.key != "room-unknown" or word[1:].casefold() in {one.name.lstrip("#").casefold() for one in ctx.rooms}:
            raise
        # A subject.
        return None, text


def _rooms(ctx: Context) -> list[RoomInfo]:
    """Where the member can ask: the rooms in which questions are seen, else all that he or she is in."""
    if ctx.room is not None:
        return [ctx.room]
    own = rooms_to_ask_in(ctx)
    settings = ctx.batch.settings
    heard = [room for room in own if settings.of(ctx.community.name, feature.name, QASettings, room.goes_by).detect]
    return heard or own


def _go_on(ctx: Context, room: RoomInfo | None, text: str) -> None:
    """Put it, unless something is to be asked first: where, and whether it is all right that moderators can look."""
    rooms = [room] if room is not None else _rooms(ctx)
    if not rooms:
        raise CommandError("anonymous-nowhere")
    words = ctx.answer_words
    if len(rooms) > 1:
        _hold(ctx, None, text)
        ctx.answer("anonymous-where", buttons=tuple(Button(one.name, f"anonymousin {one.id}") for one in rooms))
    elif ctx.settings(QASettings).moderators_know:
        _hold(ctx, rooms[0], text)
        agreed = Button(words.line("anonymous-agree"), "anonymousyes")
        ctx.answer("anonymous-known", {"room": rooms[0].name}, buttons=(agreed,))
    else:
        _put(ctx, rooms[0], text, told=False)


def _hold(ctx: Context, room: RoomInfo | None, text: str) -> None:
    """Until the next word, in memory alone."""
    ctx.ask_for(
        "\n".join(
            (_WISH, f"{room.id if room is not None else 0}", dumped(ctx.spans_of(text)), files_kept(ctx.files), text)
        )
    )


def _wish(ctx: Context) -> tuple[RoomInfo | None, str]:
    """What is to be asked, and where if that was said. Raises CommandError if it is held no longer."""
    _may(ctx)
    word, _, rest = ctx.asked_for.partition("\n")
    if word != _WISH:
        raise CommandError("anonymous-again")
    number, spans, files, text = rest.split("\n", 3)
    ctx.written, ctx.files = (text, loaded(spans, text)), files_loaded(files)
    room = maybe_number(number)
    return ctx.room_by(room) if room else None, text


def _put(ctx: Context, room: RoomInfo, text: str, *, told: bool) -> None:
    most = ctx.settings(QASettings).asks_per_day
    if not traces.spend(ctx.db, ctx.community.id, "asks", ctx.member_id, most, ctx.now):
        raise CommandError("anonymous-enough", count=most)
    somebody = Member(id=ctx.unit.new_id("member"), community_id=ctx.community.id, name="", since=ctx.now)
    ctx.db.add(somebody)
    ctx.db.flush()
    question = track(ctx, room, text, message=None, asker=somebody)
    ctx.db.flush()
    ctx.db.add(
        Anonymous(
            id=ctx.unit.new_id("anonymous"),
            member_id=ctx.member_id,
            as_id=somebody.id,
            question_id=question.id,
            community_id=ctx.community.id,
            at=ctx.now,
            told=told,
        )
    )
    ctx.db.flush()
    values = {"room": room.name, "number": f"{question.id}", "title": title(ctx, question)}
    # What is said in a room, if to one person alone, is not to tell later what it was about.
    done, about = ctx.answer_words.rich("anonymous-done", **values), question.id if ctx.room is None else None
    answer_noted(ctx, done, ctx.files, "brought-say", question=about)
    publish(ctx, room, question)
    show_like(ctx, question, text)
