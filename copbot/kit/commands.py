"""A command is declared once: its name, its typed options, who may give it. Every platform's form comes from that.

Its sentences are in its feature's words: `command-NAME` (its name in that language), `command-NAME-help`, and
`command-NAME-example`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from itertools import zip_longest
from typing import TypeVar
from zoneinfo import ZoneInfo

from copbot.community import values
from copbot.community.schedule import Hours
from copbot.kit.forms import Field
from copbot.kit.offered import Offer
from copbot.language.languages import LANGUAGES
from copbot.language.wording import wording
from copbot.patterns import expression
from copbot.rooms.events import CommandInvoked, Event, MessagePosted


class Who(StrEnum):
    """Who may give a command."""

    ANYONE = "anyone"
    ASKER = "asker"
    """The asker of the question that it is about, or a moderator where it was asked."""
    SUGGESTED = "suggested"
    """The same; from any other member it is a suggestion to the asker: see `Call.suggested`."""
    MODERATOR = "moderator"
    """A moderator of the room where it is given; privately, of any of the community's rooms."""
    DECIDER = "decider"
    """A moderator of the rooms that decide what concerns the whole community."""


class Pressed(StrEnum):
    """What becomes of the buttons of a message when one of them has been pressed, and has done what it says."""

    STAYS = "stays"
    """They stay: others may press them, or the same person once more."""
    OWN = "own"
    """It is a choice of each for himself or herself: they go where nobody else sees them."""
    ALL = "all"
    """It is chosen for everybody: they go wherever they are."""


class Kind(StrEnum):
    """What an option holds."""

    TEXT = "text"
    """The rest of the line."""
    TOPIC = "topic"
    """A subject: the rest of the line, too."""
    SUBJECT = "subject"
    """Subjects as hashtags before the text."""
    WORD = "word"
    MEMBER = "member"
    QUESTION = "question"
    """A question: its number (12 or #12), else the message replied to, the thread one is in, or one's own newest."""
    EARLIER = "earlier"
    """A question that was asked before: its number, or the link to a message about it."""
    ROOM = "room"
    """One of the community's rooms that the member is in: the rest of the line."""
    ANSWER = "answer"
    """A kept answer, by the number of its question or by its name: the rest of the line."""
    DURATION = "duration"
    HOURS = "hours"
    ZONE = "zone"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a command; `choices`, if any, are the only words allowed."""

    name: str
    kind: Kind
    required: bool = True
    choices: tuple[str, ...] = ()
    asked: bool = False
    """A native form asks for it, though a reply or a menu can stand for it."""
    offers: Offer | None = None
    """What may be meant is offered to who is typing it, where its kind alone does not tell that (see suggesting)."""
    names: str = ""
    """The choices have names among the sentences, NAMES-CHOICE, which are allowed too."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command. One that is not `listed` stands behind a button and is not shown in lists."""

    name: str
    options: tuple[Option, ...] = ()
    who: Who = Who.ANYONE
    listed: bool = True
    in_room: bool = False
    """Makes no sense in private."""
    strangers: bool = False
    """Privately also for those who are no members."""
    aside: bool = False
    """It concerns its giver alone: what answers it in a room goes to him or her privately, where that can be."""
    final: bool = False
    """What it does can't be undone: the rights to it are asked of the platform first."""
    by_meaning: bool = False
    """What it looks for by its option `text` is found in other words too, where the operator has switched that on."""
    menu: bool = False
    """Also given from a message's menu, about that message."""
    form: tuple[Field, ...] = ()
    """What is asked for where the platform has forms, if it is given without the options that these fields are for.

    The form's title is the sentence `form-COMMAND`.
    """
    on_reaction: str = ""
    """A reaction that gives this command on the message it is put on, and is just a reaction where it may not."""
    on_unreaction: str = ""
    """The same for a reaction that is taken back."""
    pressed: Pressed = Pressed.STAYS
    """What becomes of the buttons that give it, and of those beside them that are about the same."""


OptionValue = str | int | timedelta | Hours | ZoneInfo
V = TypeVar("V", bound=OptionValue)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A command as given, checked. `question` and `post` are what it is about, `members` the members it names."""

    command: Command
    options: Mapping[str, OptionValue] = field(default_factory=dict)
    question: int | None = None
    post: int | None = None
    message: str | None = None
    """The platform's id of the message that it was given on or in reply to."""
    suggested: bool = False
    """Who gave it may not do that to the question, and suggests it to the asker: see `Who.SUGGESTED`."""
    chosen: bool = False
    """It was not written: a button was pressed, or a number chosen."""
    reacted: bool = False
    """Nor that: a reaction stands for it, and nobody waits for a word."""
    stands: bool = False
    """A number was chosen by a reaction, which stands there until it is taken away."""

    def get(self, name: str, kind: type[V]) -> V | None:
        """The value of an option, None if it was not given."""
        value = self.options.get(name)
        return value if isinstance(value, kind) else None


class CommandError(Exception):
    """The command can't be carried out; `key` is the sentence that says so, with its values."""

    def __init__(self, key: str, **say: str | int) -> None:
        super().__init__(key)
        self.key = key
        self.say = say


_MEMBER = expression(r'@["“”„«]([^"“”„«»]+)["“”»]\s*|@(\S+)\s*')
"""Keyboards make quotation marks of their own."""
_NAMED = expression(r'["“”„«]([^"“”„«»]+)["“”»]\s*|(\S+)\s*')
_SUBJECTS = expression(r"(?:#[^\W\d_][\w-]*(?:\s+|$))+")
_NUMBERS = expression(r"#?\d+(?:(?:\s*[,;&+]\s*|\s+(?:\w{1,3}\s+)?)#?\d+)+")
"""Several numbers: "1 2", "1, 2", "#1 and #2"."""
_HEAD = expression(r"[/!]([^\W\d_][\w-]*)(?:\s+|$)")


@dataclass(frozen=True, slots=True)
class Line:
    """A command line taken apart: the command's word, and the words behind it."""

    word: str
    rest: str


def line(text: str, prefix: str) -> Line | None:
    """The text as a command line; None if it is none."""
    if not text.startswith(prefix):
        return None
    head = _HEAD.match(text)
    return Line(head[1].casefold(), text[head.end() :].strip()) if head else None


def nearest(word: str, names: Iterable[str], least: float = 0.7) -> str | None:
    """The name that was probably meant; `least` is how alike it must be, of 1."""
    found = get_close_matches(word[:40], sorted(names), n=1, cutoff=least)
    return found[0] if found else None


def take(rest: str, option: Option) -> tuple[str | None, str]:
    """The words of this option at the start of the line, None if it isn't there, and the rest of the line."""
    rest = rest.strip()
    if not rest:
        return None, ""
    if option.kind in (Kind.TEXT, Kind.TOPIC, Kind.ZONE, Kind.ROOM, Kind.ANSWER):
        quoted = len(rest) > 1 and rest[0] == rest[-1] == '"' and '"' not in rest[1:-1]
        return (rest[1:-1] if quoted else rest), ""
    if option.kind is Kind.MEMBER:
        match = _MEMBER.match(rest)
        if not match and option.required:
            # Nothing else can stand there.
            match = _NAMED.match(rest)
        if not match:
            return None, rest
        return (match[1] or match[2].rstrip(":,")), rest[match.end() :]
    if option.kind is Kind.SUBJECT:
        match = _SUBJECTS.match(rest)
        return (match[0].strip(), rest[match.end() :]) if match else (None, rest)
    match = re.match(r'"([^"]*)"\s*|(\S+)\s*', rest)
    if not match:
        return None, rest
    word = match[1] if match[1] is not None else match[2]
    two = re.match(r"(\S+ \S+)\s*", rest) if option.kind is Kind.DURATION and not _is_duration(word) else None
    if two is not None and _is_duration(two[1]):
        # "3 days", "eine Woche".
        return two[1], rest[two.end() :]
    if option.kind is Kind.QUESTION and not re.fullmatch(r"#?\d{1,15}", word):
        return None, rest
    if option.choices and not option.required and choice(option, word) is None:
        return None, rest
    if option.kind is Kind.NUMBER and not option.required and not re.match(r"[-+]?\d", word):
        return None, rest
    return word, rest[match.end() :]


def _is_duration(words: str) -> bool:
    try:
        values.duration(words)
    except ValueError:
        return False
    return True


def split_options(command: Command, rest: str) -> dict[str, str]:
    """The words of each option. Raises CommandError for a missing or a superfluous one."""
    found: dict[str, str] = {}
    for option, follows in zip_longest(command.options, command.options[1:]):
        if option.kind is Kind.QUESTION and follows and follows.kind is Kind.TEXT:
            several = re.findall(r"\d+", rest) if _NUMBERS.fullmatch(rest.strip()) else []
            if len(several) > 1:
                # "/close 1 2" gives no reason: it means both.
                raise CommandError("command-one-question", first=several[0][:15], next=several[1][:15])
            if _is_text(rest):
                continue
        word, rest = take(rest, option)
        if word is not None:
            found[option.name] = word
        elif option.required and option.kind is not Kind.QUESTION:
            raise CommandError("command-missing")
    if rest.strip():
        raise CommandError("command-too-much", rest=rest.strip()[:60])
    return found


def help_of(name: str, *, native: bool) -> str:
    """The key of the sentence that says what the command does, in rooms where commands are no messages if `native`."""
    return wording("en").where(f"command-{name}-help", native=native)


FIRST = ("ask", "open", "search", "accept", "nudges", "help")
"""What a newcomer needs, and sees first."""


def newcomers_first(commands: Sequence[Command]) -> list[Command]:
    """The commands with what a newcomer needs before the others."""
    return sorted(commands, key=lambda one: FIRST.index(one.name) if one.name in FIRST else len(FIRST))


def looked_for(command: Command, event: Event) -> str:
    """The words by which the command that the event is looks for something by its meaning; empty if it does not."""
    options: Mapping[str, str] = {}
    if command.by_meaning and isinstance(event, CommandInvoked):
        options = event.options
    elif command.by_meaning and isinstance(event, MessagePosted):
        given = line(event.text, event.text[0])
        with suppress(CommandError):
            options = split_options(command, given.rest) if given else {}
    return options.get("text", "")


def choice(option: Option, word: str) -> str | None:
    """The choice of this option that a word stands for, in whatever language; None for none."""
    return _choices(option).get(word.casefold())


@cache
def _choices(option: Option) -> dict[str, str]:
    named = {
        wording(code).line(f"{option.names}-{name}").casefold(): name
        for code in (LANGUAGES if option.names else ())
        for name in option.choices
    }
    return named | {name: name for name in option.choices}


def _is_text(rest: str) -> bool:
    """Is this free text, rather than the number of a question? "/close 3 apples were enough" tells a reason."""
    return not rest.startswith("#") and not rest.strip().isdigit()


def value_of(option: Option, word: str) -> OptionValue:
    """The typed value of an option, of those that need no look at the community. Raises CommandError."""
    try:
        match option.kind:
            case Kind.DURATION:
                return values.duration(word)
            case Kind.HOURS:
                return values.hours(word)
            case Kind.ZONE:
                return values.zone(word)
            case Kind.NUMBER | Kind.QUESTION | Kind.EARLIER:
                return values.number(word.removeprefix("#"))
            case _:
                meant = choice(option, word) if option.choices else word
                if meant is None:
                    raise CommandError("command-choice", word=word[:40], choices=", ".join(option.choices))
                return meant
    except ValueError as error:
        near, why = getattr(error, "near", ""), getattr(error, "why", "")
        key = f"command-not-{option.kind}"
        if why:
            raise CommandError(f"{key}-{why}", word=word[:40]) from None
        if near:
            raise CommandError(f"{key}-near", word=word[:40], near=near) from None
        raise CommandError(key, word=word[:40]) from None


def as_text(command: Command, option: Option, words: dict[str, str]) -> dict[str, str]:
    """The words of the options, where a name that is nobody's begins the text behind it."""
    text = next((one.name for one in command.options if one.kind is Kind.TEXT), None)
    if option.required or text is None:
        return words
    name = words[option.name].removeprefix("@")
    called = f'@"{name}"' if " " in name else f"@{name}"
    kept = {key: word for key, word in words.items() if key != option.name}
    return kept | {text: f"{called} {words.get(text, '')}".strip()}
