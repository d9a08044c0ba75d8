"""The page of all that a member wishes of the bot: each thing with how it stands, and what changes it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from copbot.community.schedule import Hours
from copbot.community.speech import last_told, spoken
from copbot.features.nudges import feature
from copbot.features.nudges.preferences import ALL, language_name, own_kinds, switching, told_of
from copbot.features.nudges.time import told as set_aside
from copbot.kit.context import Context
from copbot.kit.pages import Page, Query, Shown
from copbot.kit.waits import CHOICES, Asked, Choice
from copbot.language.languages import LANGUAGES
from copbot.rooms.actions import Button


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of nudge: what it is called, what it tells of, whether the member wants it, and what changes that."""

    name: str
    what: str
    on: bool
    button: Button


@feature.page(Page("wishes"))
def wishes(ctx: Context, query: Query) -> Shown:
    """Which nudges, when, in which language; and what else each feature lets a member choose."""
    words, member = ctx.answer_words, ctx.member
    rows = []
    for kind in own_kinds(ctx):
        on = ctx.wants(member, kind)
        rows.append(
            Kind(words.line(f"nudge-kind-{kind}"), told_of(ctx, words, kind), on, switching(words, kind, on=not on))
        )
    wanted = ALL not in member.nudges_off.split()
    every = Button(
        words.line("page-nudges-all-off" if wanted else "page-nudges-all-on"), f"nudges {'off' if wanted else 'on'}"
    )
    others = [one for found in CHOICES.ask(ctx) for one in found]
    return {"kinds": rows, "every": every, "choices": [*_own(ctx), *others]}


def _own(ctx: Context) -> Iterator[Choice]:
    words, member = ctx.answer_words, ctx.member
    begin, end = member.quiet_from, member.quiet_to
    off = (Button(words.line("page-quiet-off"), "quiet off"),)
    hours = str(Hours(begin, end)) if begin is not None and end is not None else ""
    asked = Asked("quiet", "hours", words.line("page-quiet-hours"), words.line("page-set"), hours)
    told = words.rich("page-quiet-none") if not hours else words.rich("page-quiet-is", hours=hours)
    if begin is not None and begin == end:
        told = words.rich("page-quiet-all-day")
    if member.free_days:
        told = set_aside(ctx, words, member)
    yield Choice(words.line("page-quiet"), told, off if hours or member.free_days else (), asked)

    zone = str(ctx.zone_of(member))
    time = words.time(ctx.now.astimezone(ctx.zone_of(member)))
    asked = Asked("timezone", "zone", words.line("page-timezone-zone"), words.line("page-set"), zone)
    yield Choice(words.line("page-timezone"), words.rich("page-timezone-is", zone=zone, time=time), asked=asked)

    told_by_client = spoken(last_told(ctx.accounts_of(member)))
    why = "chosen" if member.language else "client" if told_by_client else "community"
    told = words.rich(f"page-language-{why}", language=language_name(words.language, words.language))
    buttons = [Button(language_name(code, code), f"language {code}") for code in LANGUAGES if code != member.language]
    if member.language:
        buttons.append(Button(words.line("language-client"), "language off"))
    yield Choice(words.line("page-language"), told, tuple(buttons))
