"""Where commands come in, whatever their form: as text, natively, by a button, as a numbered choice.

The one place where rights are checked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from copbot.community import values
from copbot.kit import commands, meant, pressing, renamed, unknown, unnamed
from copbot.kit.choosing import chosen
from copbot.kit.commands import Call, Command, CommandError, Kind, Line, OptionValue, Who
from copbot.kit.confirming import Confirming
from copbot.kit.context import Context
from copbot.kit.feature import CommandHandler, Feature
from copbot.kit.forms import filled
from copbot.kit.limits import Limits
from copbot.kit.places import is_taken_back, linked_at, pointed_at
from copbot.kit.staff import not_yours, off
from copbot.language.emoji import bare, is_emoji
from copbot.language.wording import Value
from copbot.rooms.events import (
    ButtonPressed,
    CommandInvoked,
    Event,
    FormSent,
    MessagePosted,
    Person,
    ReactionAdded,
    ReactionRemoved,
)
from copbot.rooms.outbox import SEVERAL
from copbot.rooms.spans import spelt

_MINUTE = timedelta(minutes=1)
_FORMS = 4
"""So many times as quickly as commands may forms of the pages come: there one switch after another is put right."""
_REACTIONS = 10
"""So many reactions of one person a minute are taken for commands; more are just reactions."""
_EMOJI_LENGTH = 8


@dataclass(frozen=True, slots=True)
class _Source:
    """What a command was given with."""

    reply_to: str | None = None
    thread: str | None = None
    mentions: tuple[Person, ...] = ()
    chosen: bool = False
    """By a button or a number."""
    reacted: bool = False
    """By a reaction."""
    stands: bool = False
    """By a number put as a reaction, which stands there until it is taken away."""
    typed: str = ""
    """What was written into a form, which is gone by now where it was written."""
    pressed: ButtonPressed | None = None
    """By this button."""


class Desk:
    """Takes commands and passes them on to the features that carry them out."""

    def __init__(self, features: Sequence[Feature]) -> None:
        self._commands: dict[str, tuple[Feature, Command, CommandHandler]] = {
            name: (feature, command, handler)
            for feature in features
            for name, (command, handler) in feature.commands.items()
        }
        listed = [name for name, (_, command, _) in self._commands.items() if command.listed]
        self._names = unknown.Names(listed, self._commands)
        self._named = {name: command for name, (_, command, _) in self._commands.items()}
        self._on_reaction = {c.on_reaction: c.name for _, c, _ in self._commands.values() if c.on_reaction}
        self._on_unreaction = {c.on_unreaction: c.name for _, c, _ in self._commands.values() if c.on_unreaction}

    @property
    def commands(self) -> list[Command]:
        """All commands, in the order of their features."""
        return [command for _, command, _ in self._commands.values()]

    def native(self, text: str) -> tuple[str, dict[str, str]] | None:
        """The canonical name and options of a command line; None where a platform's own form would not let it pass."""
        given = commands.line(text, "/")
        name = self._names.anywhere(given.word) if given else None
        if given is None or name is None:
            return None
        try:
            return name, commands.split_options(self._commands[name][1], given.rest)
        except CommandError:
            return None

    def command_of(self, event: Event) -> Command | None:
        """The command that this is, in whatever form and language; None if it is none."""
        match event:
            case CommandInvoked(name=name) if name:
                pass
            case ButtonPressed(command=line) | FormSent(line=line):
                name = renamed.today(line).partition(" ")[0]
            case MessagePosted(text=text) if text[:1] in ("/", "!"):
                given = commands.line(text, text[0])
                word = given.word if given else ""
                name = self._names.anywhere(word) or ""
            case _:
                return None
        known = self._commands.get(name)
        return known[1] if known is not None else None

    def hear(self, ctx: Context, event: Event) -> Event | None:
        """Carry out the command that the event is; the event itself (or what it really means) if it is none."""
        if not isinstance(event, (ReactionAdded, ReactionRemoved)):
            ctx.asked_for = ctx.lasting(Confirming).take((ctx.platform, ctx.author.id if ctx.author else ""), ctx.now)
        match event:
            case MessagePosted():
                return self._message(ctx, event)
            case FormSent() if event.line:
                pressed = _stored(unnamed.line(ctx, event.line))
                return event if not self._line(ctx, pressed, _Source(chosen=True)) else None
            case CommandInvoked():
                source, options = _Source(event.reply_to, event.thread, event.mentions), event.options
                if event.form:
                    options = filled(event.name, self._commands[event.name][1].form, options, ctx.words)
                    source = replace(source, typed="\n\n".join(options.values()))
                self._attempt(ctx, event.name, options, source)
                return None
            case ButtonPressed():
                if is_taken_back(ctx, event.message):
                    ctx.answer("taken-back", refusal=True)
                    return None
                pressed = _stored(unnamed.line(ctx, event.command))
                self._line(ctx, pressed, _Source(None, event.thread, chosen=True, pressed=event))
                return None
            case ReactionAdded():
                known = self._reacted(ctx, self._on_reaction, event)
                return None if known or self._chosen(ctx, event.emoji, event.message, stands=True) else event
            case ReactionRemoved():
                return None if self._reacted(ctx, self._on_unreaction, event) else event
        return event

    def _reacted(self, ctx: Context, names: dict[str, str], event: ReactionAdded | ReactionRemoved) -> bool:
        """Carry out the command that a reaction stands for; where that can't be, it is just a reaction."""
        name = names.get(bare(event.emoji))
        if name is None:
            return False
        feature, command, handler = self._commands[name]
        who = ("reactions", ctx.platform, event.author.id)
        if ctx.lasting(Limits).add(who, ctx.now, _MINUTE) > _REACTIONS:
            return False
        try:
            self._admit(ctx, feature, command)
            ctx.aside = command.aside
            call = self._check(ctx, command, {}, _Source(event.message, reacted=True))
            ctx.feature = feature.name
            handler(ctx, call)
        except CommandError:
            return False
        return True

    def _message(self, ctx: Context, event: MessagePosted) -> Event | None:
        can = ctx.room.can if ctx.room else ctx.directory.platform_can(ctx.unit, event.platform)
        if event.private:
            self._met_privately(ctx, event)
        given = commands.line(event.text, can.command_prefix)
        if given is not None and ctx.room is not None:
            ctx.lasting(unknown.Others).command(ctx.room.id, ctx.now)
        if given is not None:
            # What a command says may be kept where nothing is known of its parts.
            ctx.written = spelt(event.text, event.spans)
            given = commands.line(ctx.written[0], can.command_prefix) or given
            known = self._line(ctx, given, _Source(event.reply_to, event.thread, event.mentions))
            return None if known else event
        short = len(event.text) <= _EMOJI_LENGTH
        if (event.private or (short and event.reply_to)) and self._chosen(ctx, event.text, event.reply_to):
            return None
        if short and event.reply_to and is_emoji(event.text):
            # An emoji as a reply is meant as a reaction, and is the only one where there are none.
            meant = ReactionAdded(
                platform=event.platform,
                id=event.id,
                at=event.at,
                room=event.room,
                author=event.author,
                message=event.reply_to,
                emoji=event.text.strip(),
            )
            ctx.message = event.reply_to
            return self.hear(ctx, meant)
        return event

    def _met_privately(self, ctx: Context, event: MessagePosted) -> None:
        account = ctx.account
        if account is None or not account.reachable:
            if account is not None:
                ctx.unit.guard()
            ctx.directory.wrote_privately(ctx.unit, event.platform, event.author.id)

    def _chosen(self, ctx: Context, words: str, message: str | None, *, stands: bool = False) -> bool:
        """Carry out the choice that the words stand for; False if they stand for none."""
        line = chosen(ctx, words, message)
        if line is None:
            return False
        if line == SEVERAL:
            ctx.answer("choose-which")
            return True
        self._line(ctx, _stored(unnamed.line(ctx, line)), _Source(chosen=True, stands=stands))
        return True

    def _line(self, ctx: Context, given: Line, source: _Source) -> bool:
        """Carry out a command line; False if it is no command of ours and nobody needs to hear so."""
        language = (ctx.words if ctx.room is not None else ctx.answer_words).language
        name = self._names.to(language, given.word)
        if name is None:
            names = self._names.all[language]
            told = unknown.told(ctx, given, names, [one.name for one in ctx.commands if one.listed])
            if told and told.key and not self._too_many(ctx):
                ctx.answer(told.key, told.values)
            return told is not None
        feature, command, _ = self._commands[name]
        ctx.aside = command.aside
        try:
            # Of what isn't there nothing is said but that.
            options = commands.split_options(command, given.rest) if ctx.works(feature.name) else {}
        except CommandError as error:
            if not self._too_many(ctx):
                self._refuse(ctx, name, error)
            return True
        self._attempt(ctx, name, options, source)
        return True

    def _attempt(self, ctx: Context, name: str, options: dict[str, str], source: _Source) -> None:
        if self._too_many(ctx):
            self._give_back(ctx, source)
            return
        feature, command, handler = self._commands[name]
        ctx.feature, ctx.aside = feature.name, command.aside
        try:
            self._admit(ctx, feature, command)
            ctx.seen()
            handler(ctx, self._check(ctx, command, options, source))
            if source.pressed is not None:
                pressing.used(ctx, self._named, source.pressed, command)
        except CommandError as error:
            self._refuse(ctx, name, error)
            self._give_back(ctx, source)

    @staticmethod
    def _give_back(ctx: Context, source: _Source) -> None:
        """What was written into a form for nothing is shown to its author, so that it is not lost."""
        if source.typed:
            ctx.answer("form-back", {"words": source.typed})

    @staticmethod
    def _admit(ctx: Context, feature: Feature, command: Command) -> None:
        """Raises CommandError for a command that is not for strangers, given privately by one who is no member.

        And for one that the community doesn't have, or has no more since it ended.
        """
        if ctx.room is None and not command.strangers and not ctx.belongs:
            staff = command.who in (Who.MODERATOR, Who.DECIDER)
            raise CommandError("command-moderators" if staff else "command-stranger")
        if not ctx.works(feature.name):
            raise off(ctx, feature.name)

    def _refuse(self, ctx: Context, name: str, error: CommandError) -> None:
        listed = self._commands[name][1].listed
        words = ctx.answer_words
        values: dict[str, Value] = {"command": words.line(f"command-{name}") if listed else name, **error.say}
        values["example"] = words.line(f"command-{name}-example" if listed else "command-help-example")
        entry = f"command-{name}-menu"
        values["entry"] = words.line(entry) if words.has(entry) else ""
        native = ctx.room is not None and ctx.room.can.native_commands
        ctx.answer(words.where(error.key, native=native), values, refusal=True)

    def _check(self, ctx: Context, command: Command, words: dict[str, str], source: _Source) -> Call:
        """The call, with everything looked up and the right to it checked. Raises CommandError."""
        if command.in_room and ctx.room is None:
            raise CommandError("command-in-room")
        # Before anything is looked up: whether there is somebody of a name is not for everybody to find out.
        if command.who is Who.DECIDER and not ctx.decides:
            raise not_yours(ctx)
        if command.who is Who.MODERATOR and not ctx.moderates:
            raise CommandError("command-moderators")
        options: dict[str, OptionValue] = {}
        about, post = pointed_at(ctx, source.reply_to, source.thread)
        for option in command.options:
            if option.name in words and words[option.name] != "":
                word = words[option.name]
                if option.kind is Kind.MEMBER:
                    try:
                        options[option.name] = meant.member(ctx, command, word, source.mentions)
                    except CommandError as error:
                        words = commands.as_text(command, option, words)
                        if error.key != "member-unknown" or option.name in words:
                            raise
                elif option.kind is Kind.ROOM:
                    options[option.name] = meant.room(ctx, word)
                elif option.kind is Kind.EARLIER and "/" in word:
                    found = linked_at(ctx, word)
                    if found is None:
                        raise CommandError("question-unlinked")
                    options[option.name] = found
                else:
                    options[option.name] = commands.value_of(option, word)
                if option.kind is Kind.QUESTION:
                    about, post = values.number(word.removeprefix("#")), None
            elif option.required and option.kind is not Kind.QUESTION:
                raise CommandError("command-missing")
        question = None
        wanted = next((option for option in command.options if option.kind is Kind.QUESTION), None)
        if wanted is not None and (wanted.required or about is not None):
            question = meant.question(ctx, command, about)
            about = question.id
        if question is not None and command.who in (Who.ASKER, Who.SUGGESTED):
            unnamed.step_in(ctx, question)
        theirs = command.who in (Who.ASKER, Who.SUGGESTED) and question and not meant.settles(ctx, question)
        if theirs and (command.who is Who.ASKER or source.chosen):
            # A button says what it does; it suggests nothing instead.
            raise CommandError("command-asker")
        return Call(
            command=command,
            options=options,
            question=about,
            post=post.id if post else None,
            message=source.reply_to,
            suggested=bool(theirs),
            chosen=source.chosen,
            reacted=source.reacted,
            stands=source.stands,
        )

    def _too_many(self, ctx: Context) -> bool:
        """Has this person given too many commands in the last minute? Says so once."""
        if ctx.author is None:
            return False
        formed = ctx.outcome is not None
        who = ("forms" if formed else "commands", ctx.community.id, ctx.platform, ctx.author.id)
        limit = ctx.community.settings.commands_per_minute * (_FORMS if formed else 1)
        given = ctx.lasting(Limits).add(who, ctx.now, _MINUTE)
        if given == limit + 1 or (given > limit and formed):
            ctx.answer("command-too-many", refusal=True)
        return given > limit


def _stored(command: str) -> Line:
    """The command line of a button."""
    word, _, rest = renamed.today(command).partition(" ")
    return Line(word, rest)
