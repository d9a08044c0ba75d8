"""`/ending`: how it goes; putting it to the vote, stopping an end, waking, opening again; not being named."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from copbot.features.ending import EndingSettings, course, feature, voting
from copbot.features.ending.keeping import keep, row, say, state
from copbot.features.ending.machine import REOPENED_FOR, Heard, Phase, Two, Wish, answered, awake, wished
from copbot.features.ending.nudging import About, buttons, tell
from copbot.features.ending.tables import Unnamed
from copbot.kit import ballots
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.kit.offers import OVER
from copbot.kit.staff import not_yours
from storage.models import Stage

_WISHES = {"ask": Wish.ASK, "stop": Wish.STOP, "reopen": Wish.REOPEN}
CHOICES = (*_WISHES, "awake", "asleep", "quiet", "later", "unnamed", "named")
_CAN: Mapping[Phase, tuple[str, ...]] = {
    Phase.LIVES: ("ask",),
    Phase.ASKED: ("ask",),
    Phase.RESTS: ("awake", "ask"),
    Phase.NOTICE: ("stop", "unnamed"),
    Phase.ENDED: ("reopen",),
}


@feature.command(
    Command(
        "ending",
        (Option("what", Kind.WORD, required=False, choices=CHOICES, names="ending-word"),),
        aside=True,
        pressed=Pressed.OWN,
    )
)
def ending(ctx: Context, call: Call) -> None:
    """Do that; alone it tells how it goes."""
    what = call.get("what", str)
    if what is None:
        _tell(ctx)
    else:
        do(ctx, what)


def do(ctx: Context, what: str) -> None:
    """What a word asks for. Raises CommandError."""
    if what in _WISHES:
        _wish(ctx, _WISHES[what])
    else:
        _OTHERS[what](ctx)


def _tell(ctx: Context) -> None:
    now, kept, words = state(ctx), row(ctx), ctx.answer_words
    if now.phase is Phase.ENDED:
        raise ended_line(ctx)
    zone = ctx.zone_of(ctx.member)
    due, since = (kept.due or now.at).astimezone(zone), words.day(now.at.astimezone(zone))
    ctx.answer(
        f"ending-is-{now.phase}",
        {"name": ctx.community.title, "at": due, "since": since, "count": _two(ctx, None).moderators},
        buttons=buttons(words, _CAN.get(now.phase, ())),
    )


def _wish(ctx: Context, wish: Wish) -> None:
    before = state(ctx)
    new, heard = wished(before, ctx.now, wish, _two(ctx, before.first))
    day = ctx.answer_words.day((new.not_before or ctx.now).astimezone(ctx.zone))
    match heard:
        case Heard.DONE:
            if wish is Wish.ASK:
                if not voting.put(ctx, new):
                    raise CommandError("ending-no-room")
            else:
                course.call_off(ctx)
                keep(ctx, new)
                say(ctx, f"ending-{wish}-done", {})
            ctx.answer(f"ending-{wish}-thanks")
        case Heard.FIRST:
            keep(ctx, new)
            ctx.answer(f"ending-{wish}-noted", {"count": _two(ctx, None).moderators})
            if wish is Wish.ASK:
                tell(ctx, About.WISH)
            else:
                say(ctx, f"ending-{wish}-first", {}, buttons=buttons(ctx.words, (wish,)))
        case _:
            raise CommandError(f"ending-{heard}", day=day)


def _two(ctx: Context, first: int | None) -> Two:
    found = (ballots.person(ctx, one.id) for one in ctx.moderators(ctx.deciding) if ctx.is_here(one))
    return Two(
        member=ctx.member_id,
        person=ballots.person(ctx, ctx.member_id),
        moderates=ctx.decides,
        first_here=first is not None and ctx.is_here_by(first),
        first_moderates=first is not None and ctx.may_decide(first),
        moderators=len({min(one) for one in found}),
    )


def _decides(ctx: Context) -> None:
    if not ctx.decides:
        raise not_yours(ctx)


def _wake(ctx: Context) -> None:
    """The rest is over; a moderator can say so alone."""
    _decides(ctx)
    new = awake(state(ctx), ctx.now)
    if new is None:
        raise CommandError("ending-not-resting")
    keep(ctx, new)
    say(ctx, "ending-awake", {})
    ctx.answer("ending-awake-thanks")


def _sleep_on(ctx: Context) -> None:
    """It goes on resting, whatever was asked."""
    _decides(ctx)
    if ctx.community.stage != Stage.RESTING:
        raise CommandError("ending-not-resting")
    ctx.answer("ending-asleep-noted")


def _leave_it(ctx: Context, *, later: bool) -> None:
    _decides(ctx)
    new = answered(state(ctx), ctx.now, later=later)
    if new is None:
        raise CommandError("ending-answered")
    keep(ctx, new)
    ctx.answer("ending-later-noted" if later else "ending-quiet-noted")


def _name(ctx: Context, *, named: bool) -> None:
    """Whether the member is to be thanked by name."""
    for one in ballots.person(ctx, ctx.member_id):
        found = ctx.db.get(Unnamed, one)
        if found is not None and named:
            ctx.db.delete(found)
    if not named and ctx.db.get(Unnamed, ctx.member_id) is None:
        ctx.db.add(Unnamed(member_id=ctx.member_id, community_id=ctx.community.id))
    ctx.db.flush()
    ctx.unit.leave_trace()
    ctx.answer("ending-named-noted" if named else "ending-unnamed-noted")


_OTHERS: Mapping[str, Callable[[Context], None]] = {
    "awake": _wake,
    "asleep": _sleep_on,
    "quiet": lambda ctx: _leave_it(ctx, later=False),
    "later": lambda ctx: _leave_it(ctx, later=True),
    "unnamed": lambda ctx: _name(ctx, named=False),
    "named": lambda ctx: _name(ctx, named=True),
}


@OVER.by(feature)
def ended_line(ctx: Context) -> CommandError:
    """Since when it is over, where what it made is, what still works."""
    now, archive = state(ctx), ctx.settings(EndingSettings).archive
    words, zone, until = ctx.answer_words, ctx.zone, now.at + REOPENED_FOR
    key = f"ending-over{'-archive' if archive else ''}{'-open' if ctx.now < until else ''}"
    return CommandError(
        key, day=words.day(now.at.astimezone(zone)), until=words.day(until.astimezone(zone)), archive=archive
    )
