"""What features read ahead: of messages that are handled together something can be found out for all at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from copbot.kit.feature import Feature
from copbot.rooms.events import MessagePosted
from copbot.rooms.inputs import Input
from copbot.running import asides


def read(features: Iterable[Feature], inputs: Sequence[Input]) -> None:
    """Let the features read the messages that are about to be handled, if there are several."""
    if len(inputs) < 2:
        return
    said = [one.what for one in inputs if isinstance(one.what, MessagePosted)]
    for reader in [reader for feature in features for reader in feature.readers] if len(said) > 1 else ():
        try:
            reader(said)
        except Exception as error:
            # Each is read again in its turn.
            asides.tell_failure("messages could not be read ahead", error)
