"""`/export`: everything that is kept about a member, for programs and to read, privately."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

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


def whole(ctx: Context, who: Iterable[tuple[Context, set[int]]]) -> dict[str, Any]:
    """All that is kept of somebody, in each of these communities, who he or she is there."""
    found = [
        {
            "community": there.community.name,
            "tables": {table: parted(rows) for table, rows in privacy.about(there.db, mine).items()},
        }
        for there, mine in who
    ]
    return {"exported": ctx.now.isoformat(), "communities": found}


def for_programs(found: Mapping[str, Any]) -> File:
    """The file for programs."""
    return File(f"{_NAME}.json", "application/json", json.dumps(found, ensure_ascii=False, indent=1).encode())


@feature.command(Command("export", strangers=True))
def export(ctx: Context, call: Call) -> None:
    """Two files, never in a room."""
    place, member = ctx.here(), ctx.member
    if place is not None and not ctx.reachable(member):
        ctx.answer("export-privately", buttons=start_button(place.room.can, ctx.words))
        return
    found, words = whole(ctx, everywhere(ctx)), ctx.words_for(member)
    files = (File(f"{_NAME}.html", "text/html", page(words, found).encode()), for_programs(found))
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
