"""Command lines behind buttons: those that the bot has shown and others, pressed by anybody, with wrong numbers."""

from __future__ import annotations

import re

from copbot.rooms.events import ButtonPressed, MessagePosted
from tests.fuzz import strange
from tests.fuzz.decoders.commands import COMMANDS
from tests.fuzz.decoders.rooms import PEOPLE, TALK, common, furnish, where
from tests.fuzz.ground import Ground
from tests.fuzz.mutate import Mutator
from tests.fuzz.strange import Json

_NUMBERS = (
    "0",
    "-1",
    "1",
    "2",
    "7",
    "999",
    "99999999999",
    "999999999999999",
    "9" * 400,
    "1.5",
    "",
    "٣",
    "²",
    "#1",
    "x",
)
_LINES = (
    *("accept 1", "take 1", "notmine 1", "keep 1", "pass 1", "unaccept 1", "reopen 1", "close 1", "snooze 1d"),
    *("postpone 1 2 3", "give insightful 1", "judge 1 fair", "agree 1", "start 1", "forget confirm", "nudges off"),
)


class Buttons:
    """Presses buttons."""

    told_time = False

    def __init__(self) -> None:
        self._number = 0
        self._ground: Ground

    def next(self, mutator: Mutator, ground: Ground) -> Json:
        """A button pressed, or now and then something said that leads to new ones."""
        self._number += 1
        dice = mutator.dice
        given = where(dice, self._number)
        if dice.random() < 0.2:
            return given | {"text": dice.choice((*TALK, "/ask What is it?", "/metamod", "/open", "/rules", "/forget"))}
        shown = ground.buttons()
        if shown and dice.random() < 0.6:
            given["platform"], given["about"], line = dice.choice(shown)
        else:
            line = dice.choice((*_LINES, *(command.name for command in COMMANDS)))
        kind = dice.random()
        if kind < 0.4:
            line = re.sub(r"\d+", lambda _: dice.choice(_NUMBERS), line)
        elif kind < 0.5:
            line += f" {dice.choice(_NUMBERS)}"
        elif kind < 0.6:
            line = mutator.text(line)
        elif kind < 0.65:
            line = strange.text(dice)
        return given | {"command": line, "who": dice.choice((*PEOPLE, "robo", f"stranger {self._number}"))}

    async def begin(self, ground: Ground) -> None:
        """Rooms with people in them."""
        self._ground, self._number = ground, 0
        await furnish(ground)

    async def take(self, given: Json) -> None:
        """Press it."""
        fields = common(given, self._ground)
        about, thread = given["about"], given["thread"]
        if "text" in given:
            message = fields["id"]
            await self._ground.tell(
                MessagePosted(**fields, message=message, text=given["text"], reply_to=about, thread=thread)
            )
        else:
            await self._ground.tell(
                ButtonPressed(**fields, message=about or "", command=given["command"], thread=thread)
            )

    async def end(self) -> None:
        """Nothing is left open."""
