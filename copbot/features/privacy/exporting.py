"""`/export`: everything that is kept about a member, for programs and to read, privately."""

from __future__ import annotations

import json

from copbot.features.privacy import PURPOSE, feature
from copbot.features.privacy.came import parted
from copbot.features.privacy.everywhere import everywhere
from copbot.features.privacy.page import page
from copbot.kit.commands import Call, Command
from copbot.kit.context import Context
from copbot.kit.invited import start_button
from copbot.rooms.enclosed import File
from storage import privacy

_NAME = "copbot-export"


@feature.command(Command("export", strangers=True))
def export(ctx: Context, call: Call) -> None:
    """Two files, never in a room."""
    place, member = ctx.here(), ctx.member
    if place is not None and not ctx.reachable(member):
        ctx.answer("export-privately", buttons=start_button(place.room.can, ctx.words))
        return
    found = [
        {
            "community": there.community.name,
            "tables": {table: parted(rows) for table, rows in privacy.about(there.db, mine).items()},
        }
        for there, mine in everywhere(ctx)
    ]
    whole = {"exported": ctx.now.isoformat(), "communities": found}
    words = ctx.words_for(member)
    files = (
        File(f"{_NAME}.html", "text/html", page(words, whole).encode()),
        File(f"{_NAME}.json", "application/json", json.dumps(whole, ensure_ascii=False, indent=1).encode()),
    )
    instead = ctx.words.rich("export-privately")
    for key, file in zip(("export-to-read", "export-for-programs"), files, strict=True):
        if place is None:
            ctx.answer(key, files=(file,), purpose=PURPOSE)
        else:
            # That it can't be delivered is said once.
            fallback = place if file is files[0] else None
            ctx.tell(member, words.rich(key), fallback=fallback, instead=instead, files=(file,), purpose=PURPOSE)
    if place is not None:
        ctx.answer("export-sent")
