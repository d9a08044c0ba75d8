"""The invitation: a newcomer tells in one line, or by two taps, what he or she knows and looks for."""

from __future__ import annotations

from collections.abc import Iterator, Set
from datetime import timedelta

from copbot.community.infos import RoomInfo
from copbot.community.naming import name_on
from copbot.features.welcome import WelcomeSettings, feature
from copbot.features.welcome.contribution import said
from copbot.features.welcome.letter import PURPOSE
from copbot.features.welcome.passing import ASKED, Line, Lines
from copbot.features.welcome.tables import Newcomer
from copbot.features.welcome.watch import watch
from copbot.hearing.yes_no import yes_or_no
from copbot.kit.batch import Place
from copbot.kit.brought import answer_noted, asks_for_words, with_files
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.kit.domain import MemberIntroduced
from copbot.kit.offers import SAYS_WHEN, SAYS_WHO, WAITS_FOR_WORDS
from copbot.kit.places import sent_here
from copbot.kit.spoken import lately
from copbot.kit.tappable import the_room
from copbot.rooms import purpose
from copbot.rooms.actions import Button
from copbot.rooms.events import MessagePosted
from copbot.rooms.files import Files
from copbot.rooms.purpose import NONE, Purpose
from copbot.rooms.text import shorten, text

POSTED = "introduced"
"""What an introduction that the bot posts is for."""
_LONGEST = 500
_HOLDS = timedelta(days=1)
"""So long after it was asked plain words answer it."""


def private(ctx: Context, event: MessagePosted) -> None:
    """An answer to a greeting says when there is time, or is an introduction: that is passed on after a yes only."""
    replies = event.reply_to is not None
    if ctx.taken and not replies:
        return
    why = _answered(ctx, event)
    if why.word not in (PURPOSE.word, ASKED):
        return
    number, says = why.about(ASKED), yes_or_no(event.text)
    try:
        if number is not None and says is not None:
            ctx.taken = True
            _decided(ctx, number, tells=says)
        elif any(SAYS_WHO.ask(ctx, event.text)) or any(SAYS_WHEN.ask(ctx, event.text)):
            ctx.taken = True
        elif replies:
            ctx.taken = True
            if not asks_for_words(ctx, event, PURPOSE):
                _ask(ctx, event)
    except CommandError as error:
        ctx.answer(error.key, error.say)


def _answered(ctx: Context, event: MessagePosted) -> Purpose:
    """For what that was said which is answered: in reply to it, or plainly after it, if it was the last."""
    if event.reply_to is None:
        return next(iter(lately(ctx, _HOLDS)), NONE)
    sent = sent_here(ctx, event.reply_to)
    return purpose.read(sent.purpose) if sent is not None and sent.community_id == ctx.community.id else NONE


def _ask(ctx: Context, event: MessagePosted) -> None:
    """May the others read this? It was said privately, and may have been meant so."""
    room = _there(ctx, _newcomer(ctx))
    line = shorten(event.text, _LONGEST)
    why = ctx.lasting(Lines).keep(ctx.member_id, Line(line, event.files, ctx.now))
    words = ctx.answer_words
    yes = Button(words.line("introduce-yes"), f"newcomer line tell {why.numbers[0]}")
    no = Button(words.line("introduce-no"), f"newcomer line keep {why.numbers[0]}")
    shown = with_files(words, text(line), event.files)
    ctx.answer("introduce-ask-line", {"room": the_room(room), "text": shown}, buttons=(yes, no), purpose=why)


def _decided(ctx: Context, number: int, *, tells: bool) -> None:
    """Pass on the line with this number, or don't. Raises CommandError for what is not kept any more."""
    if tells:
        _newcomer(ctx)
    line = ctx.lasting(Lines).take(ctx.member_id, number, ctx.now)
    if not tells:
        ctx.answer("introduce-kept")
    elif line is None:
        raise CommandError("introduce-gone")
    else:
        _introduce(ctx, line.text, line.files)


@WAITS_FOR_WORDS.by(feature)
def waits(ctx: Context, why: Purpose) -> bool:
    """The question whether a line may be passed on, while the line is kept."""
    number = why.about(ASKED)
    return number is not None and ctx.author is not None and ctx.lasting(Lines).waits(ctx.member_id, number, ctx.now)


@feature.forgets
def forget(ctx: Context, mine: Set[int]) -> Iterator[Purpose]:
    """A line that waits goes too."""
    ctx.lasting(Lines).forget(mine)
    yield from ()


@feature.command(Command("introduce", (Option("text", Kind.TEXT),)))
def introduce(ctx: Context, call: Call) -> None:
    """Tell the room about oneself, once."""
    # Where a command is a message, it stands in the room already.
    standing = ctx.own_message
    _introduce(ctx, call.get("text", str) or "", ctx.files, standing)


@feature.command(
    Command(
        "newcomer",
        (
            Option("what", Kind.WORD, choices=("knows", "seeks", "line")),
            Option("tell", Kind.WORD, required=False, choices=("tell", "keep")),
            Option("line", Kind.NUMBER, required=False),
        ),
        listed=False,
        pressed=Pressed.OWN,
    )
)
def tap(ctx: Context, call: Call) -> None:
    """The taps: what it is, and that the room may know; or whether it may know a line of one's own."""
    what, tell = call.get("what", str), call.get("tell", str)
    if what == "line":
        _decided(ctx, call.get("line", int) or 0, tells=tell == "tell")
        return
    line = ctx.words.line(f"introduce-line-{what}")
    if tell == "tell":
        _introduce(ctx, line)
        return
    ctx.undecided = True
    why = ctx.lasting(Lines).keep(ctx.member_id, Line(line, (), ctx.now))
    yes = Button(ctx.answer_words.line("introduce-yes"), f"newcomer {what} tell")
    ctx.answer(f"introduce-ask-{what}", buttons=(yes,), purpose=why)


def _newcomer(ctx: Context) -> Newcomer:
    """The author of the event, as somebody new. Raises CommandError for who is not, or has said who he or she is."""
    key = (ctx.community.id, ctx.member_id)
    newcomer = ctx.db.get(Newcomer, key)
    if newcomer is None and ctx.now - ctx.member.since <= ctx.settings(WelcomeSettings).newcomer_for:
        room = ctx.room or _first_room(ctx)
        if room is not None:
            newcomer = Newcomer(community_id=key[0], member_id=key[1], room_id=room.id, at=ctx.now, greeted_at=ctx.now)
            ctx.db.add(newcomer)
            ctx.db.flush()
    if newcomer is None or newcomer.introduced:
        raise CommandError("introduce-once")
    return newcomer


def _there(ctx: Context, newcomer: Newcomer) -> RoomInfo:
    """The room that hears of the newcomer. Raises CommandError where there is none."""
    room = ctx.room or ctx.room_by(newcomer.room_id)
    found = _first_room(ctx) if room.lost else room
    if found is None:
        raise CommandError("introduce-nowhere")
    return found


def _introduce(ctx: Context, words: str, files: Files = (), standing: str | None = None) -> None:
    """Post it in the room that the newcomer came into, unless it is `standing` in a room as this message."""
    newcomer = _newcomer(ctx)
    room, newcomer.introduced = _there(ctx, newcomer), True
    ctx.emit(MemberIntroduced(newcomer.member_id, shorten(words, _LONGEST)))
    known = watch(ctx)
    if standing is None:
        line = with_files(ctx.words, text(shorten(words, _LONGEST)), files)
        told = ctx.words.rich("introduced", name=name_on(ctx, ctx.member, room.platform), text=line)
        ctx.say(Place(room), told, purpose=Purpose(POSTED, (newcomer.member_id,)), calls=True)
    said(ctx, known, newcomer.member_id, room.id, standing, ctx.thread if standing else None)
    thanks = ctx.answer_words.rich("introduce-thanks", room=the_room(room))
    answer_noted(ctx, thanks, files if standing is None else (), "brought-post")


def _first_room(ctx: Context) -> RoomInfo | None:
    """A room on the platform that the newcomer is on: elsewhere nobody has met him or her."""
    return next((room for room in ctx.rooms if room.platform == ctx.platform), None)
