"""What comes next with somebody who does something, and when: asked at half time, at the date; then free again."""

from __future__ import annotations

from datetime import datetime, timedelta

from copbot.features.calls.tables import Stage

_SHORT = timedelta(days=2)
"""Where there is no more time than this, nobody is asked at half of it."""
_LATE = timedelta(days=1)
"""Who takes what is overdue is asked no sooner."""
_MORE = timedelta(days=7)
"""Who says after the date that it is going well is left alone for so long at least, and as long as that is past."""


def begin(now: datetime, until: datetime) -> tuple[Stage, datetime]:
    """Of who takes it now and has until then."""
    left = until - now
    if left < _SHORT:
        return Stage.DATE, max(until, now + _LATE)
    return Stage.HALF, now + left / 2


def asked(stage: Stage, now: datetime, until: datetime, silence: timedelta) -> tuple[Stage, datetime]:
    """Of who was asked now, as that stage says, and has not answered yet."""
    match stage:
        case Stage.HALF:
            return Stage.DATE, max(until, now + _LATE)
        case Stage.DATE:
            return Stage.AGAIN, now + silence
        case _:
            return Stage.FREE, now + silence


def goes_on(stage: Stage, due: datetime, now: datetime, until: datetime) -> tuple[Stage, datetime]:
    """Of who is at it, as is known now; the stage, and when it was due, are what came next until now.

    Who keeps it hears so ever more seldom.
    """
    if stage in (Stage.HALF, Stage.DATE):
        return stage, due
    return Stage.AGAIN, max(due, now + max(_MORE, now - until))
