"""Pictures that members give to a feature, which keeps them: fetched and cleaned once, shown as often as needed.

A picture is its member's: `/forget` takes it along. It goes at once with `drop`, or when its time is over.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from copbot.kit.context import Context
from copbot.kit.offers import Offer
from copbot.rooms.actions import Keep
from copbot.rooms.enclosed import File, Pictured
from copbot.rooms.files import Attached, FileKind
from copbot.rooms.purpose import PICTURE, Purpose
from copbot.rooms.text import Text, shorten
from storage import pictures
from storage.models import Picture

_ABOUT, _NAME = 300, 80
PAGE = "picture"
"""The path of the page that is a picture; `number` says which."""
MAY_SEE: Offer[[int], bool] = Offer()
"""May the author of the event see the picture of this number now? Each feature knows its own."""
_KINDS = {"image/png": ".png", "image/jpeg": ".jpg"}


def first(files: Sequence[Attached]) -> Attached | None:
    """The first picture among these that can be fetched; None if there is none."""
    return next((one for one in files if one.kind is FileKind.PICTURE and one.source), None)


def keep(ctx: Context, file: Attached) -> int:
    """The number of the picture, which the author of the event has posted; `ActionDone` tells when it is there."""
    number = ctx.unit.new_id("picture")
    about = shorten(file.about, _ABOUT)
    name = PurePath(file.name).stem[:_NAME] or "picture"
    ctx.db.add(
        Picture(
            id=number,
            community_id=ctx.community.id,
            member_id=ctx.member_id,
            feature=ctx.feature,
            name=name,
            about=about,
        )
    )
    ctx.db.flush()
    whom = ctx.author.id if ctx.author is not None else ""
    keeping = Keep(person=whom, source=file.source, picture=number)
    ctx.act(keeping, ctx.room, Purpose(PICTURE, (number,)))
    return number


def shown(ctx: Context, number: int, words: Text) -> File | None:
    """The picture, to go with a message; `words` stand for it where it can't. None if it isn't there, or not yet."""
    held = pictures.find(ctx.db, number)
    if held is None or not held.media_type:
        return None
    return File(held.name + _KINDS.get(held.media_type, ""), held.media_type, Pictured(number), held.about, words)


def whole(ctx: Context, number: int) -> File | None:
    """The picture with its bytes, for a page."""
    held, content = pictures.find(ctx.db, number), pictures.contents(ctx.db, [number]).get(number)
    if held is None or content is None:
        return None
    return File(held.name + _KINDS.get(held.media_type, ""), held.media_type, content, held.about)
