"""Commands in every form in which they are given: typed, native, as a numbered choice, as a reaction."""

from __future__ import annotations

from random import Random

from copbot.features import ALL
from copbot.kit.commands import Command, Kind, Option
from copbot.language.wording import wording
from copbot.rooms.events import CommandInvoked, MessageEdited, MessagePosted, ReactionAdded, ReactionRemoved
from tests.fuzz import strange
from tests.fuzz.decoders.rooms import PEOPLE, TALK, common, furnish, person, where
from tests.fuzz.ground import Ground
from tests.fuzz.mutate import Mutator
from tests.fuzz.strange import Json

COMMANDS: tuple[Command, ...] = tuple(command for feature in ALL for command, _ in feature.commands.values())
_LIKELY: dict[Kind, tuple[str, ...]] = {
    Kind.TEXT: (*TALK, "rules Be kind.", "1", "1, 2, 3", "all", "99999999999999999999", "en: Welcome, {name}!"),
    Kind.TOPIC: ("gutters", "solar panels, bread", ","),
    Kind.SUBJECT: ("#gutters", "#a #b-c", "#12", "#", "gutters"),
    Kind.WORD: ("on", "off", "goals", "rules", "link", "insightful", "ask", "all", "confirm", "22:00-08:00", "month"),
    Kind.MEMBER: ("ann", "bob", '"Bob de Boer"', "nobody", "@ann", "mia:"),
    Kind.QUESTION: ("1", "#2", "3", "999", "#999999999999999", "1000000000000000", "0", "-1", "٣"),
    Kind.EARLIER: ("1", "#2", "999", "https://example.org/#help/1?via=x", "https://t.me//", "<http://%00/>"),
    Kind.ROOM: ("#help", "help", "<#1>", "#nowhere", "#"),
    Kind.ANSWER: ("1", "#2", "wifi", "Wi-Fi @ann", "@"),
    Kind.DURATION: ("30m", "2h", "1h30m", "999999w", "0s", "-1h", "520w"),
    Kind.HOURS: ("22:00-08:00", "0-24", "24:00-24:00", "9.30-9.30"),
    Kind.ZONE: ("Europe/Amsterdam", "UTC", "../UTC", "Europe", "localtime", "/etc/passwd"),
    Kind.NUMBER: ("1", "12", "0", "-5", "99999999999", "9999999999999999", "1.5", "²", "5"),
}


def _word(option: Option, mutator: Mutator) -> str:
    dice = mutator.dice
    likely = dice.choice(option.choices or _LIKELY[option.kind])
    kind = dice.random()
    return likely if kind < 0.6 else mutator.text(likely) if kind < 0.8 else strange.text(dice)


def _line(command: Command, mutator: Mutator) -> str:
    dice = mutator.dice
    name = command.name
    if command.listed and dice.random() < 0.2:
        name = wording("nl").line(f"command-{name}")
    words = [f"{'@' if option.kind is Kind.MEMBER else ''}{_word(option, mutator)}" for option in command.options]
    if dice.random() < 0.2:
        dice.shuffle(words)
    line = " ".join([dice.choice(("/", "/", "/", "!", "//")) + name, *words[: dice.randrange(len(words) + 2)]])
    return mutator.text(line) if dice.random() < 0.3 else line


def _options(command: Command, mutator: Mutator) -> dict[str, str]:
    given = {option.name: _word(option, mutator) for option in command.options if mutator.dice.random() < 0.85}
    if mutator.dice.random() < 0.05:
        given[strange.text(mutator.dice)] = strange.text(mutator.dice)
    return given


class Commands:
    """Gives commands, in rooms with different capabilities and privately."""

    told_time = False

    def __init__(self) -> None:
        self._number = 0
        self._ground: Ground

    def next(self, mutator: Mutator, ground: Ground) -> Json:
        """A command in one of its forms."""
        self._number += 1
        dice: Random = mutator.dice
        given = where(dice, self._number)
        command = dice.choice(COMMANDS)
        given["how"] = how = dice.choice(("typed", "typed", "native", "native", "choice", "reaction", "edit"))
        if how == "native":
            given |= {"name": command.name, "options": _options(command, mutator)}
        elif how == "choice":
            number = f"{dice.randrange(12)}" if dice.random() < 0.7 else strange.text(dice)
            said = ground.said.get(given["platform"], [])
            given |= {"text": number, "about": f"bot {dice.choice(said).row}" if said else None}
        elif how == "reaction":
            emoji = dice.choice(("✅", "👍", "👎", "1️⃣", "3\ufe0f\u20e3", "👀", ":x:", strange.text(dice)))
            given |= {"emoji": emoji, "away": dice.random() < 0.3, "about": given["about"] or "m1"}
        else:
            given["text"] = _line(command, mutator)
        given["mentions"] = [dice.choice(PEOPLE)] if dice.random() < 0.3 else []
        return given

    async def begin(self, ground: Ground) -> None:
        """Rooms with people in them."""
        self._ground, self._number = ground, 0
        await furnish(ground)

    async def take(self, given: Json) -> None:
        """Give the command."""
        fields = common(given, self._ground)
        about, thread = given["about"], given["thread"]
        mentions = tuple(person(name) for name in given["mentions"])
        match given["how"]:
            case "native":
                name, options = given["name"], given["options"]
                await self._ground.tell(
                    CommandInvoked(
                        **fields, name=name, options=options, reply_to=about, thread=thread, mentions=mentions
                    )
                )
            case "reaction":
                kind = ReactionRemoved if given["away"] else ReactionAdded
                await self._ground.tell(kind(**fields, message=about, emoji=given["emoji"]))
            case "edit":
                await self._ground.tell(MessageEdited(**fields, message=about or "m1", text=given["text"]))
            case _:
                await self._ground.tell(
                    MessagePosted(
                        **fields,
                        message=fields["id"],
                        text=given["text"],
                        reply_to=about,
                        thread=thread,
                        mentions=mentions,
                    )
                )

    async def end(self) -> None:
        """Nothing is left open."""
