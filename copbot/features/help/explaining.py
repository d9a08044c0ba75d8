"""`/help`, and a hello."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from cachetools import LRUCache

from copbot.features.help import HelpSettings, feature
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Who, help_of, nearest
from copbot.kit.context import Context
from copbot.kit.feature import Feature
from copbot.kit.limits import Limits
from copbot.kit.offered import Suggestion, Typing
from copbot.kit.offers import AT_START, FIRST_RUN, TO_A_ROOM
from copbot.kit.undoing import Undoable
from copbot.language.wording import Wording, everywhere
from copbot.rooms.capabilities import Capabilities
from copbot.rooms.events import MessagePosted
from copbot.rooms.text import Span, Text, lines, text

_HINTS = ("private-hint", "private-hint-short", "private-hint-again")
_WITHIN = timedelta(minutes=10)
_FEW = 8
"""So many commands are shown at once."""
_MOST = 5
"""So many words in that time that are not understood are answered; more are no talk with the bot."""


class Hints(Undoable):
    """Which hint each was given last."""

    def __init__(self) -> None:
        self.told: LRUCache[tuple[str, str], tuple[date, int]] = LRUCache(10_000)

    def note(self, who: tuple[str, str], today: date, hint: int) -> None:
        """It is this one."""
        self.put(self.told, who, (today, hint))


def _names(typing: Typing) -> list[Suggestion]:
    """The commands, by what they are called in that language."""
    return [Suggestion(f"/{typing.words.line(f'command-{name}')}", name) for name in typing.commands]


@feature.command(Command("help", (Option("command", Kind.WORD, required=False, offers=_names),), strangers=True))
def show_help(ctx: Context, call: Call) -> None:
    """What matters first of what the bot understands, or "all" of it; of one command how it is written."""
    words = ctx.answer_words
    can = ctx.room.can if ctx.room else ctx.directory.platform_can(ctx.unit, ctx.platform)
    listed = [command for command in ctx.commands if command.listed and _may(ctx, command)]
    word = call.get("command", str)
    if word is None:
        ctx.answer("lines", {"lines": lines(_first(ctx, words, can, listed))})
        return
    if word.casefold() in everywhere("help-all") | everywhere("help-more-word"):
        ctx.answer("lines", {"lines": lines(_all(ctx, words, can, listed))})
        return
    wanted = word.lstrip("/!").casefold()
    names = {name: command for command in listed for name in everywhere(f"command-{command.name}")}
    names |= {name: command for command in listed for name in (words.line(f"command-{command.name}"), command.name)}
    if wanted not in names:
        near = nearest(wanted, names)
        raise CommandError("command-unknown-near" if near else "command-unknown", word=wanted[:40], near=near or "")
    name = names[wanted].name
    example = words.line(f"command-{name}-example")
    rows = [_row(words, can, names[wanted]), words.rich("help-example", example=example)]
    ctx.answer("lines", {"lines": lines(rows)})


def _first(ctx: Context, words: Wording, can: Capabilities, listed: Sequence[Command]) -> list[Text]:
    """What a newcomer needs; who moderates sees by their names what there is for that."""
    known = {command.name: command for command in listed}
    first = [known[name] for name in ctx.settings(HelpSettings).first if name in known]
    # So few are seen at a glance: those that strangers have.
    shown = first if first and len(listed) > _FEW else list(listed)
    rows: list[Text] = [words.rich("help-head"), *(_row(words, can, command) for command in shown)]
    staff = [one for one in listed if one.who in (Who.MODERATOR, Who.DECIDER) and one not in shown]
    if staff:
        names = ", ".join(can.command_prefix + words.line(f"command-{one.name}") for one in staff)
        rows.append(words.rich("help-moderators", names=names))
    if len(shown) < len(listed):
        rows.append(words.rich("help-rest", count=len(listed) - len(shown)))
    rows.append(words.rich("help-more", name=words.line(f"command-{shown[0].name}")))
    return rows


def _all(ctx: Context, words: Wording, can: Capabilities, listed: Sequence[Command]) -> list[Text]:
    """Everything, by what it is about."""
    rows: list[Text] = [words.rich("help-head")]
    for one in ctx.batch.features:
        own = [command for command, _ in one.commands.values() if command in listed] if isinstance(one, Feature) else []
        if own and isinstance(one, Feature):
            key = f"about-{one.name}"
            rows.append(text(Span(words.line(key if words.has(key) else "about-other"), "italic")))
            rows += [_row(words, can, command) for command in own]
    rows.append(words.rich("help-more", name=words.line(f"command-{listed[0].name}")))
    return rows


@feature.command(Command("start", (Option("from", Kind.TEXT, required=False),), listed=False, strangers=True))
def start(ctx: Context, call: Call) -> None:
    """The first word that some platforms put into people's mouths: privately a hello, in a room help."""
    if ctx.room is None:
        hello = "start-hello" if ctx.belongs else "start-stranger"
        rows = (
            []
            if any(FIRST_RUN.ask(ctx, wanted=False))
            else [ctx.answer_words.rich(hello, community=ctx.community.title)]
        )
        rows += filter(None, AT_START.ask(ctx))
        if rows:
            ctx.answer("lines", {"lines": lines(rows)})
    else:
        show_help(ctx, Call(command=call.command))


@feature.on(MessagePosted, strangers=True, plain=False)
def not_understood(ctx: Context, event: MessagePosted) -> None:
    """A private word that nobody acted on: the bot says what it understands, at length only once a day.

    Never the same twice in a row; to who is no member once a day. What is a question is offered a way into a room,
    whatever came before; the same words some times in a while.
    """
    if ctx.room is not None or ctx.taken:
        return
    who, today = (ctx.platform, event.author.id), ctx.now.date()
    hints = ctx.lasting(Hints)
    at, last = hints.told.get(who, (None, 0))
    if not ctx.belongs:
        if at != today:
            hints.note(who, today, 0)
            ctx.answer("start-stranger", {"community": ctx.community.title})
        return
    offered = next((one for one in TO_A_ROOM.ask(ctx, event) if one is not None), None)
    if offered is not None:
        words = hash(" ".join(event.text.casefold().split()))
        if ctx.lasting(Limits).add(("offered", *who, words), ctx.now, _WITHIN) <= _MOST:
            ctx.answer("lines", {"lines": offered.text}, buttons=offered.buttons)
        return
    within = ctx.lasting(Limits).add(("hints", *who), ctx.now, _WITHIN) <= _MOST
    hint = 0 if at != today else 1 if last != 1 else 2
    if within:
        hints.note(who, today, hint)
        ctx.answer(_HINTS[hint])


def _may(ctx: Context, command: Command) -> bool:
    if ctx.room is None and not ctx.belongs:
        return command.strangers
    may = ctx.decides if command.who is Who.DECIDER else ctx.moderates
    return command.who in (Who.ANYONE, Who.ASKER) or may


def _row(words: Wording, can: Capabilities, command: Command) -> Text:
    name = Span(can.command_prefix + words.line(f"command-{command.name}"), "bold")
    return text(name, " – ", words.rich(help_of(command.name, native=can.native_commands)))
