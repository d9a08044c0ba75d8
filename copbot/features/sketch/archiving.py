"""What the archive has of sketches: each as a drawing of its lines, and in words for who can't see it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copbot.features.sketch import SketchSettings, feature, lookups
from copbot.features.sketch.drawing import Seen, about, seen
from copbot.features.sketch.geometry import written
from copbot.features.sketch.marks import grey
from copbot.features.sketch.tables import Sketch
from copbot.kit.archived import ARCHIVED, CHUNK, Record, Sort, Whom, all_rooms, chunks
from copbot.kit.context import Context
from copbot.rooms.enclosed import File
from copbot.rooms.text import plain


@ARCHIVED.by(feature)
def archived(ctx: Context, whom: Whom) -> Iterator[Record]:
    """Those that are finished; for everybody where the community wants that."""
    if whom is Whom.PUBLIC and not ctx.settings(SketchSettings).public:
        return
    db, community, rooms = ctx.db, ctx.community.id, all_rooms(ctx)
    for chunk in chunks(lambda before: lookups.finished(db, community, CHUNK, before=before)):
        yield from (_record(ctx, one) for one in chunk if one.room_id in rooms)


def _record(ctx: Context, sketch: Sketch) -> Record:
    found = seen(ctx.db, sketch)
    told = about(ctx.words, sketch, found)
    file = File("sketch.svg", "image/svg+xml", svg(found).encode(), plain(told))
    at = sketch.ended or sketch.began
    return Record(Sort.SKETCH, sketch.id, sketch.subject, at, room=sketch.room_id, body=told, files=[file])


def svg(lines: Sequence[Seen]) -> str:
    """The lines, the dark above the pale."""
    drawn = "\n".join(
        f'<polyline points="{written(one.line)}" stroke="{grey(one.dark)}"/>'
        for one in sorted(lines, key=lambda one: (one.dark, one.number))
        if one.dark
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -10 820 620" width="820" height="620">\n'
        '<rect x="-10" y="-10" width="820" height="620" fill="#ffffff"/>\n'
        f'<g fill="none" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">\n{drawn}\n</g>\n</svg>\n'
    )
