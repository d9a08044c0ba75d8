"""The goals are brought back to mind now and then, next to what the community did for them in its own week."""

from __future__ import annotations

from datetime import timedelta

from copbot.community.rhythms import Rhythm, Unit
from copbot.community.schedule import DAY
from copbot.features.charter import CharterSettings, Paper, feature, lookups
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.rounds import Period, Rounds
from copbot.rooms.text import lines

_WEEK = timedelta(days=7)


class Recalled(Rounds):
    """From when the goals were adopted or said to when they are said again."""

    name = "goals"

    def rhythm(self, ctx: Context) -> Rhythm | None:
        """As long as there are goals; a week without anything to set beside them, and the next is waited for."""
        every = ctx.settings(CharterSettings).goals_every
        if not every or lookups.in_force(ctx.db, ctx.community.id, Paper.GOALS) is None:
            return None
        return Rhythm(max(1, round(every / DAY)), Unit.DAYS, again=_WEEK.days)

    def turn(self, ctx: Context, ended: Period, begun: Period) -> bool:
        """Say them."""
        goals = lookups.in_force(ctx.db, ctx.community.id, Paper.GOALS)
        meant, rooms = (ctx.settings(CharterSettings).goals_room,), ctx.rooms
        room = next((room for room in rooms if room.is_meant(meant)), next(iter(rooms), None))
        asked, answered = lookups.week(ctx.db, ctx.community.id, ctx.now - _WEEK)
        if goals is None or room is None or not answered:
            return False
        did = ctx.words.rich("goals-week", asked=asked, answered=answered)
        ctx.say(Place(room), lines([ctx.words.rich("goals-recalled", text=goals.text), did]))
        return True


RECALLED = feature.round(Recalled())
