"""What it does for the practice of communities."""

from __future__ import annotations

from copbot.features.helpdesk import feature
from copbot.features.helpdesk.sides import staff_room
from copbot.kit.practice import Practice

feature.practice(
    Practice(
        "helpdesk",
        ("tip-2", "tip-3", "pitfall-8"),
        by=("helpdesk", "helpdesk.room"),
        setup="settings helpdesk.room",
        words=True,
    ),
    lambda ctx: staff_room(ctx) is not None or any(map(ctx.reachable, ctx.moderators(ctx.deciding))),
)
