"""E-mail to somebody who gave an address for it: it goes by the outbox like all that the bot says."""

from __future__ import annotations

from copbot.kit.context import Context
from copbot.language.wording import tidied
from copbot.rooms import outbox
from copbot.rooms.actions import Button, TellPrivately
from copbot.rooms.capabilities import MAIL
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text

PLATFORM = "mail"


def post(ctx: Context, address: str, words: Text, purpose: Purpose, unsubscribe: Button | None = None) -> None:
    """Send it; its first line is what it is about. `unsubscribe`, which leads somewhere, ends all mails of its kind.

    Where it went stays in the outbox until the feature that gave the `purpose` hears how that went, and drops the row.
    """
    action = TellPrivately(person=address, text=tidied(words), buttons=(unsubscribe,) if unsubscribe else ())
    row = outbox.put(ctx.unit, action, outbox.Address(ctx.community.id, PLATFORM, MAIL), ctx.now, purpose=purpose)
    ctx.batch.has_put(row, PLATFORM)
