"""The goals are brought back to mind now and then, next to what the community did for them in its own week."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.features.charter import CharterSettings, Paper, feature, lookups
from copbot.features.charter.adopting import WEEK, rooms
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.domain import SettingChanged
from copbot.rooms.text import lines
from storage.models import Community


@feature.timer("goals", about=Community)
def recall(ctx: Context, communities: Sequence[int]) -> None:
    """Say the goals; in a week without anything to set beside them the next week is waited for."""
    settings = ctx.settings(CharterSettings)
    now = lookups.in_force(ctx.db, ctx.community.id, Paper.GOALS)
    found = rooms(ctx)
    room = next((room for room in found if room.is_meant((settings.goals_room,))), next(iter(found), None))
    asked, answered = lookups.week(ctx.db, ctx.community.id, ctx.now - WEEK)
    said = bool(settings.goals_every and now and room and answered)
    if said and now is not None and room is not None:
        did = ctx.words.rich("goals-week", asked=asked, answered=answered)
        ctx.say(Place(room), lines([ctx.words.rich("goals-recalled", text=now.text), did]))
    for community in communities:
        ctx.schedule("goals", community, ctx.now + (settings.goals_every if said else WEEK))


@feature.on(SettingChanged)
def every_changed(ctx: Context, event: SettingChanged) -> None:
    """The next time comes no later than is said now."""
    every = ctx.settings(CharterSettings).goals_every
    if event.name == f"{feature.name}.goals_every" and every:
        for community in ctx.waiting("goals"):
            ctx.schedule("goals", community, ctx.now + every, earliest=True)
