"""The weeks of the sketch: one is finished, and the next begins."""

from __future__ import annotations

from datetime import datetime

from copbot.community.infos import RoomInfo
from copbot.community.rhythms import Rhythm, Unit
from copbot.features.sketch import DAYS, SKETCH, SketchSettings, feature, lookups, subjects
from copbot.features.sketch.drawing import picture, seen
from copbot.features.sketch.tables import Sketch, Source, Stage
from copbot.kit import audience, rounds
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.domain import SettingChanged
from copbot.kit.quiet import Quiet, is_quiet, stirs
from copbot.kit.rounds import Period, Rounds
from copbot.kit.works import Work, WorkMade
from copbot.language.wording import Wording
from copbot.rooms.actions import Edit, Sent
from copbot.rooms.enclosed import Drawn
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text
from storage.search import stems

_TOLD_ANEW = 500
"""For so many of the last it is told anew whether everybody may see them."""


class Weeks(Rounds):
    """One sketch each."""

    name = "weeks"

    def rhythm(self, ctx: Context) -> Rhythm | None:
        """Where it is on."""
        settings = ctx.settings(SketchSettings)
        day = DAYS.index(settings.ends)
        return Rhythm(1, Unit.WEEKS, day=day, minute=settings.ends_hour * 60) if ctx.is_on(feature.name) else None

    def turn(self, ctx: Context, ended: Period, begun: Period) -> bool:
        """Finish the one that is drawn, and begin the next; one in which nobody has drawn goes on, without a word."""
        sketch = lookups.running(ctx.db, ctx.community.id)
        if sketch is not None:
            if not lookups.count_lines(ctx.db, sketch.id):
                return True
            finish(ctx, sketch)
        begin(ctx, begun.ends)
        return True


WEEKS = feature.round(Weeks())


class NoSketch(Quiet):
    """The communities in which nothing is drawn."""


def is_none(ctx: Context) -> bool:
    """Is nothing drawn here?"""
    return is_quiet(ctx, NoSketch, lambda db, community: lookups.running(db, community) is not None)


def ends(ctx: Context) -> datetime:
    """When what is drawn now is finished, or, where nothing is, the next one may begin."""
    found = rounds.ends(ctx, WEEKS)
    return (found or ctx.now).astimezone(ctx.zone)


def home(ctx: Context) -> RoomInfo | None:
    """The room of the sketch."""
    names = ctx.settings(SketchSettings).rooms
    meant = [room for room in ctx.rooms if room.is_meant(names)] if names else ctx.rooms[:1]
    return meant[0] if meant else None


def visible(ctx: Context, sketch: Sketch) -> bool:
    """May the author of the event see it there? What is drawn in a closed room is for who is in it."""
    return audience.may_see(ctx, sketch.room_id)


@feature.on(SettingChanged)
def switched(ctx: Context, event: SettingChanged) -> None:
    """Where it is switched on, one begins at once, if there is a subject."""
    if event.feature not in (feature.name, "community"):
        return
    feature.plan(ctx)
    if event.setting == "public":
        for sketch in lookups.finished(ctx.db, ctx.community.id, _TOLD_ANEW):
            tell_library(ctx, sketch)
    if event.setting == "enabled" and lookups.running(ctx.db, ctx.community.id) is None:
        begin(ctx)


def begin(ctx: Context, until: datetime | None = None) -> Sketch | None:
    """Begin one: of what moderators have chosen, else of what the lot falls on. None if there is nothing to draw."""
    chosen = lookups.at_stage(ctx.db, ctx.community.id, Stage.NEXT)
    if chosen is None:
        drawn = subjects.choose(ctx, subjects.seed(ctx))
        chosen = put(ctx, drawn.subject, drawn.source, drawn.seed) if drawn is not None else None
    room = home(ctx)
    if chosen is None or room is None:
        return None
    feature.plan(ctx)
    chosen.stage, chosen.began, chosen.shown, chosen.room_id = Stage.RUNNING.value, ctx.now, ctx.now, room.id
    told = call(ctx, ctx.words, chosen, until)
    files = (picture(ctx.words, chosen, []),)
    chosen.sent = ctx.say(Place(room), told, files=files, purpose=Purpose(SKETCH, (chosen.id,)))
    ctx.db.flush()
    stirs(ctx, NoSketch)
    ctx.unit.leave_trace()
    return chosen


def put(ctx: Context, subject: str, source: Source, seed: int = 0) -> Sketch | None:
    """A sketch of this subject that is to begin."""
    room = home(ctx)
    if room is None:
        return None
    made = Sketch(
        id=ctx.unit.new_id("sketch"),
        community_id=ctx.community.id,
        subject=subject,
        stems=" ".join(stems(subject, ctx.community.settings.language)),
        source=source.value,
        seed=seed,
        stage=Stage.NEXT.value,
        room_id=room.id,
        began=ctx.now,
        shown=ctx.now,
    )
    ctx.db.add(made)
    ctx.db.flush()
    ctx.unit.leave_trace()
    return made


def call(ctx: Context, words: Wording, sketch: Sketch, until: datetime | None = None) -> Text:
    """What is drawn, and how."""
    end = until.astimezone(ctx.zone) if until is not None else ends(ctx)
    count = lookups.count_lines(ctx.db, sketch.id)
    made = words.on_page if ctx.on_page else words.rich
    return made("sketch-call", subject=sketch.subject, until=end, count=count)


def finish(ctx: Context, sketch: Sketch) -> None:
    """It is finished: the room sees it, and how it came about."""
    sketch.stage, sketch.ended, sketch.shown = Stage.OVER.value, ctx.now, ctx.now
    ctx.cancel("picture", sketch.id)
    told, files = result(ctx, sketch)
    where = Place(ctx.room_by(sketch.room_id))
    if sketch.sent is not None:
        # What asked for lines asks for none any more.
        over, message = ctx.words.rich("sketch-card-over", subject=sketch.subject), sketch.message or Sent(sketch.sent)
        ctx.act(Edit(room=where.room.key, message=message, text=over), where.room, Purpose(SKETCH, (sketch.id,)))
    sketch.sent, sketch.message = ctx.say(where, told, files=files, purpose=Purpose(SKETCH, (sketch.id,))), None
    tell_library(ctx, sketch)
    ctx.db.flush()
    ctx.unit.leave_trace()


def tell_library(ctx: Context, sketch: Sketch) -> None:
    """It belongs in the community's library."""
    room = ctx.room_by(sketch.room_id)
    is_open = audience.is_open(ctx, room)
    ctx.emit(
        WorkMade(
            Work.SKETCH,
            ("sketch", sketch.id),
            sketch.subject,
            page=f"sketches?number={sketch.id}",
            room=None if is_open else room.id,
            public=is_open and ctx.settings(SketchSettings).public,
        )
    )


def result(ctx: Context, sketch: Sketch) -> tuple[Text, tuple[Drawn, ...]]:
    """What came of it: the picture, how it came about, and how many had part in it, by what they did."""
    lines = seen(ctx.db, sketch)
    told = ctx.words.rich(
        "sketch-finished",
        subject=sketch.subject,
        count=len(lines),
        people=len({one.member for one in lines}),
        votes=sum(one.votes for one in lines),
    )
    return told, (picture(ctx.words, sketch, lines), picture(ctx.words, sketch, lines, moves=True))
