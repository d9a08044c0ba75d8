"""`/pulse`: agree to be asked, or not; and the questions, which those change who decide for the community."""

from __future__ import annotations

from sqlalchemy import delete
from sqlmodel import col

from copbot.features.pulse import PulseSettings, feature, lookups
from copbot.features.pulse.asking import seeded
from copbot.features.pulse.tables import Consent, Inquiry
from copbot.kit import ballots
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed, Who
from copbot.kit.context import Context
from copbot.kit.offered import SWITCH
from copbot.rooms.actions import Button
from copbot.rooms.text import lines

_LONGEST, _MOST = 200, 30
_QUESTIONS = "questions"
_CHOICES = ("on", "off", _QUESTIONS)


@feature.command(
    Command(
        "pulse",
        (Option("switch", Kind.WORD, required=False, choices=_CHOICES, names="pulse-word", offers=SWITCH),),
        aside=True,
        pressed=Pressed.OWN,
    )
)
def pulse(ctx: Context, call: Call) -> None:
    """Agree, take that back, or see what is asked; alone it tells how it goes, and how one stands."""
    chosen, person = call.get("switch", str), ballots.person(ctx, ctx.member_id)
    settings, stands = ctx.settings(PulseSettings), lookups.has_agreed(ctx.db, person)
    if chosen == _QUESTIONS:
        _list(ctx)
        return
    if chosen is None:
        words, way = ctx.answer_words, "off" if stands else "on"
        ctx.answer(
            "pulse-what",
            {"weeks": settings.weeks, "least": settings.least, "stands": "yes" if stands else "no"},
            buttons=(Button(words.line(f"pulse-turn-{way}"), f"pulse {way}"),),
        )
        return
    if chosen == "on" and not stands:
        ctx.db.add(Consent(member_id=ctx.member_id, community_id=ctx.community.id, at=ctx.now))
    elif chosen == "off":
        ctx.db.execute(delete(Consent).where(col(Consent.member_id).in_(person)))
    ctx.db.flush()
    ctx.unit.leave_trace()
    feature.plan(ctx)
    ctx.answer(f"pulse-is-{chosen}")


def _list(ctx: Context) -> None:
    """What is asked, in its order; each by the number by which it is taken out."""
    words, found = ctx.answer_words, lookups.inquiries(ctx.db, ctx.community.id)
    if not found:
        ctx.answer("pulse-none")
        return
    rows = [words.rich("pulse-row", number=one.id, text=one.text) for one in found]
    ctx.answer("pulse-list", {"text": lines(rows)})


@feature.command(
    Command(
        "pulseset",
        (Option("what", Kind.WORD, choices=("add", "remove"), names="pulse-set"), Option("text", Kind.TEXT)),
        who=Who.DECIDER,
    )
)
def change(ctx: Context, call: Call) -> None:
    """Put a question into the set, or take one out of it."""
    words = (call.get("text", str) or "").strip()
    found = list(seeded(ctx))
    if call.get("what", str) == "add":
        if not words or len(words) > _LONGEST:
            raise CommandError("pulse-long", longest=_LONGEST)
        if len(found) >= _MOST:
            raise CommandError("pulse-many", most=_MOST)
        ctx.db.add(Inquiry(id=ctx.unit.new_id("pulse_question"), community_id=ctx.community.id, text=words))
    else:
        number = words.removeprefix("#")
        one = next((one for one in found if f"{one.id}" == number), None)
        if one is None:
            raise CommandError("pulse-unknown", word=words[:20])
        ctx.db.delete(one)
    ctx.db.flush()
    ctx.unit.leave_trace()
    _list(ctx)
