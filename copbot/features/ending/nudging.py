"""What moderators are asked and told of a quiet end; and what each member is told once before it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum

from copbot.community.people import People
from copbot.features.ending import EndingSettings, feature, signs
from copbot.features.ending.keeping import row, state
from copbot.features.ending.machine import Phase, Wish
from copbot.kit import ballots
from copbot.kit.context import Context
from copbot.kit.nudge import Heard, NudgeKind, Said, nudge
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import lines
from storage.models import Member

ASKED = "ending"
"""What a private message is for that asks a moderator something; its number tells what."""


class About(IntEnum):
    """What moderators are written to about."""

    SIGNS = 1
    REST = 2
    """Somebody has asked something while it rests: is that over?"""
    WISH = 3
    """Another would put it to the vote."""
    TOMORROW = 4
    OVER = 5
    """It can be opened again no more."""


_PHASES = {About.SIGNS: Phase.ASKED, About.REST: Phase.RESTS, About.TOMORROW: Phase.NOTICE, About.OVER: Phase.ENDED}
_CHOICES = {About.SIGNS: ("quiet", "ask", "later"), About.REST: ("awake", "asleep"), About.WISH: ("ask",)}


class Endings(NudgeKind):
    """For who decides. The subject is what it is about."""

    name = "ending"
    most = 1

    def gets(self, people: People, member: Member) -> bool:
        """Those who decide."""
        return people.may_decide(member.id)

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """As long as that is so."""
        about, now = About(subject), state(ctx)
        if about is About.WISH:
            return now.wish is Wish.ASK and now.first not in ballots.person(ctx, member.id)
        return now.phase is _PHASES[about] and (about is not About.SIGNS or signs.hold(ctx))

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """It, with what can be answered."""
        about, words = About(subjects[0]), ctx.words_for(member)
        settings, now = ctx.settings(EndingSettings), row(ctx)
        told = words.rich(
            f"ending-to-{about.name.lower()}",
            name=ctx.community.title,
            after=settings.quiet_for,
            at=(now.due or now.at).astimezone(ctx.zone_of(member)),
            archive=settings.archive,
            made="yes" if settings.archive else "no",
        )
        return Said(told, buttons(words, _CHOICES.get(about, ())), purpose=Purpose(ASKED, (about,)))


class Farewells(NudgeKind):
    """For each member, before the end. The subject is the community."""

    name = "farewell"
    most = 1
    once = True

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While it is to end."""
        return state(ctx).phase is Phase.NOTICE

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """When it ends, and what can be taken along."""
        words, due = ctx.words_for(member), row(ctx).due or ctx.now
        at = due.astimezone(ctx.zone_of(member))
        told = [
            words.rich(key, name=ctx.community.title, at=at) for key in ("ending-farewell", "ending-farewell-named")
        ]
        return Said(lines(told), buttons(words, ("unnamed", "stop")))


ENDINGS = feature.nudge(Endings())
FAREWELLS = feature.nudge(Farewells())


def buttons(words: Wording, choices: Iterable[str]) -> tuple[Button, ...]:
    """One for each of these."""
    return tuple(Button(words.line(f"ending-do-{one}"), f"ending {one}") for one in choices)


def tell(ctx: Context, about: About) -> Heard:
    """Write to those who decide."""
    return nudge(ctx, ENDINGS, [(member, about) for member in ctx.moderators(ctx.deciding)])
