"""The invitation: a newcomer tells in one line, or by two taps, what he or she knows and looks for."""

from __future__ import annotations

from copbot.community.infos import RoomInfo
from copbot.community.naming import name_on
from copbot.features.welcome import WelcomeSettings, feature
from copbot.features.welcome.contribution import said
from copbot.features.welcome.letter import PURPOSE
from copbot.features.welcome.tables import Newcomer
from copbot.features.welcome.watch import watch
from copbot.kit.batch import Place
from copbot.kit.brought import answer_noted, asks_for_words, with_files
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.domain import MemberIntroduced
from copbot.kit.offers import SAYS_WHEN, SAYS_WHO
from copbot.kit.places import sent_here
from copbot.kit.tappable import the_room
from copbot.rooms import purpose
from copbot.rooms.actions import Button
from copbot.rooms.events import MessagePosted
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import shorten, text

POSTED = "introduced"
"""What an introduction that the bot posts is for."""
_LONGEST = 500


def private(ctx: Context, event: MessagePosted) -> None:
    """An answer to a greeting is an introduction."""
    sent = sent_here(ctx, event.reply_to) if event.reply_to is not None else None
    if sent is not None and purpose.read(sent.purpose) == PURPOSE and sent.community_id == ctx.community.id:
        ctx.taken = True
        if any(SAYS_WHO.ask(ctx, event.text)) or any(SAYS_WHEN.ask(ctx, event.text)):
            return
        if asks_for_words(ctx, event, PURPOSE):
            return
        try:
            _introduce(ctx, event.text)
        except CommandError as error:
            ctx.answer(error.key, error.say)


@feature.command(Command("introduce", (Option("text", Kind.TEXT),)))
def introduce(ctx: Context, call: Call) -> None:
    """Tell the room about oneself, once."""
    # Where a command is a message, it stands in the room already.
    standing = ctx.own_message
    _introduce(ctx, call.get("text", str) or "", standing)


@feature.command(
    Command(
        "newcomer",
        (
            Option("what", Kind.WORD, choices=("knows", "seeks")),
            Option("tell", Kind.WORD, required=False, choices=("tell",)),
        ),
        listed=False,
    )
)
def tap(ctx: Context, call: Call) -> None:
    """The two taps: what it is, and that the room may know."""
    what = call.get("what", str)
    if call.get("tell", str):
        _introduce(ctx, ctx.words.line(f"introduce-line-{what}"))
        return
    yes = Button(ctx.answer_words.line("introduce-yes"), f"newcomer {what} tell")
    ctx.answer(f"introduce-ask-{what}", buttons=(yes,), purpose=PURPOSE)


def _introduce(ctx: Context, words: str, standing: str | None = None) -> None:
    """Post it in the room that the newcomer came into, unless it is `standing` in a room as this message."""
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
    room = ctx.room or ctx.room_by(newcomer.room_id)
    found = _first_room(ctx) if room.lost else room
    if found is None:
        raise CommandError("introduce-nowhere")
    room, newcomer.introduced = found, True
    ctx.emit(MemberIntroduced(key[1], shorten(words, _LONGEST)))
    known = watch(ctx)
    if standing is None:
        line = with_files(ctx.words, text(shorten(words, _LONGEST)), ctx.files)
        told = ctx.words.rich("introduced", name=name_on(ctx, ctx.member, room.platform), text=line)
        ctx.say(Place(room), told, purpose=Purpose(POSTED, (key[1],)), calls=True)
    said(ctx, known, key[1], room.id, standing, ctx.thread if standing else None)
    thanks = ctx.answer_words.rich("introduce-thanks", room=the_room(room))
    answer_noted(ctx, thanks, ctx.files if standing is None else (), "brought-post")


def _first_room(ctx: Context) -> RoomInfo | None:
    """A room on the platform that the newcomer is on: elsewhere nobody has met him or her."""
    return next((room for room in ctx.rooms if room.platform == ctx.platform), None)
