"""What is found out ahead: of what is handled together something can be found out for all of it at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from copbot.kit.batch import Batch, Before
from copbot.kit.feature import Feature
from copbot.rooms.events import CommandInvoked, Event, MessagePosted, ReactionAdded, ReactionRemoved
from copbot.running import asides
from storage.models import Member


def coming(batch: Batch, inputs: Iterable[object]) -> None:
    """Have what several happenings point to looked up together, when the first of it is asked for."""
    unit, directory = batch.unit, batch.directory
    for one in inputs:
        match one:
            case MessagePosted(private=False, reply_to=message) | CommandInvoked(private=False, reply_to=message):
                pass
            case ReactionAdded(private=False, message=message) | ReactionRemoved(private=False, message=message):
                pass
            case _:
                continue
        room = directory.room(unit, one.platform, one.room)
        if room is None or not room.belongs:
            continue
        if message is not None:
            unit.coming.points_to(one.platform, one.room, room.id, message)
        account = directory.remembered(room.community.id, one.platform, one.author.id)
        if account is not None:
            unit.coming.row(Member, account.member)


def read(features: Iterable[Feature], coming: Sequence[object]) -> Before:
    """Let the features read the messages that are about to be handled, if there are several.

    What is told of all that comes: which of it was handled before.
    """
    said = [one for one in coming if isinstance(one, MessagePosted)]
    for reader in [reader for feature in features for reader in feature.readers] if len(said) > 1 else ():
        try:
            reader(said)
        except Exception as error:
            # Each is read again in its turn.
            asides.tell_failure("messages could not be read ahead", error)
    return Before(one for one in coming if isinstance(one, Event))
