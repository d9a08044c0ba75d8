"""What is found out ahead: of what is handled together something can be found out for all of it at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from copbot.kit.batch import Before
from copbot.kit.feature import Feature
from copbot.rooms.events import Event, MessagePosted
from copbot.running import asides


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
