"""Who is asked how a new community is to be set up: one moderator who decides for it, once."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.people import People
from copbot.features.setup import feature
from copbot.features.setup.progress import at, found, is_free, put, taken, waits_for
from copbot.features.setup.steps import question
from copbot.features.setup.tables import Setup
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.nudge import NudgeKind, Said, nudge
from copbot.kit.offers import FIRST_RUN
from copbot.language.wording import Wording
from copbot.rooms.events import MemberJoined, RightsChanged
from copbot.rooms.text import Text, lines
from storage.models import Member


class Over:
    """The communities, by their ids, in which nobody needs to be asked any more."""

    def __init__(self) -> None:
        self.communities: set[int] = set()


class FirstRun(NudgeKind):
    """A community is new to the bot. The subject is the community."""

    name = "setup"
    prompt = True
    once = True

    def gets(self, people: People, member: Member) -> bool:
        """Who decides for the community."""
        return people.may_decide(member.id)

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While nobody else was asked."""
        return is_free(ctx, found(ctx))

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """What it is about, and the first question."""
        return opened(ctx, ctx.words_for(member), found(ctx))

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """A room that decides, where the member is."""
        return next((Place(room) for room in ctx.deciding if ctx.is_in(member, room)), None)

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said:
        """That there is something to be set up, privately."""
        return Said(ctx.words.rich("begin-aloud", names=names))

    def given(self, ctx: Context, member: Member, subjects: Sequence[int], words: str) -> None:
        """From here on it is this moderator's; what he or she says privately is about this community."""
        row, account = taken(ctx, member.id), ctx.reach(member)
        if account is not None:
            put(ctx, row, at(ctx, row))
            ctx.directory.seen(ctx.unit, ctx.community, account.platform, account.key, ctx.now)


ASKED = feature.nudge(FirstRun())


@feature.on(RightsChanged)
def named(ctx: Context, event: RightsChanged) -> None:
    """Somebody may moderate from now on."""
    ask(ctx)


@feature.on(MemberJoined)
def came(ctx: Context, event: MemberJoined) -> None:
    """Somebody came."""
    ask(ctx)


def ask(ctx: Context) -> None:
    """Ask the author of the event, if it is somebody who decides, and nobody was asked yet."""
    over = ctx.memory(Over).communities
    if ctx.community.id in over or not ctx.decides:
        return
    row = found(ctx)
    if row is not None and row.done:
        over.add(ctx.community.id)
    elif is_free(ctx, row):
        nudge(ctx, ASKED, [(ctx.member, ctx.community.id)])


@FIRST_RUN.by(feature)
def go_on(ctx: Context, *, wanted: bool) -> bool:
    """Show the author privately where it stands."""
    if ctx.room is not None or not ctx.decides:
        return False
    row = found(ctx)
    if not wanted and not (waits_for(ctx, row, ctx.member_id) and ctx.wants(ctx.member, ASKED.name)):
        return False
    told = opened(ctx, ctx.answer_words, row)
    if told.buttons:
        row = taken(ctx, ctx.member_id)
        put(ctx, row, at(ctx, row))
    ctx.answer("lines", {"lines": told.text}, buttons=told.buttons)
    return True


def opened(ctx: Context, words: Wording, row: Setup | None) -> Said:
    """The question that waits; before the first of all, what it is about."""
    step = at(ctx, row)
    if step is None:
        return Said(words.rich("begin-nothing"))
    asked = question(ctx, words, step)
    if row is not None and row.step:
        return asked
    return Said(lines([words.rich("begin-hello"), asked.text]), asked.buttons)
