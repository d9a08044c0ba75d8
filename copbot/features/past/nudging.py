"""How the moderators hear that a member says that a name of the past was his or hers."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.naming import called, name_for
from copbot.community.people import People
from copbot.features.past import feature
from copbot.features.past.tables import NameClaim
from copbot.features.past.telling import of
from copbot.kit.context import Context
from copbot.kit.nudge import NudgeKind, Said
from copbot.rooms.actions import Button
from copbot.rooms.text import lines
from storage.models import Account, Member


class Names(NudgeKind):
    """Somebody says that a name of the past was his or hers. The subject is that claim."""

    name = "names"
    prompt = True
    most = 1

    def gets(self, people: People, member: Member) -> bool:
        """Those who decide."""
        return people.may_decide(member.id)

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While nobody has answered, and the name is nobody's."""
        return waits(ctx, subject) is not None

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """Who says so, what the past has of that name, and the two answers."""
        own = ctx.db.get_one(NameClaim, subjects[0])
        account, words = ctx.db.get_one(Account, own.account_id), ctx.words_for(member)
        name = name_for(ctx, member, ctx.member_by(own.member_id))
        told = words.rich("claim-put", name=name, past=account.name, platform=called(account.platform))
        much = of(ctx, words, account.member_id, "claim-much")
        buttons = (
            Button(words.line("claim-button-yes"), f"past {own.id} yes"),
            Button(words.line("claim-button-no"), f"past {own.id} no"),
        )
        return Said(lines([told, *([much] if much else []), words.rich("claim-care")]), buttons)


NAMES = feature.nudge(Names())


def waits(ctx: Context, number: int) -> NameClaim | None:
    """The claim with this number, while it waits for an answer and the name is nobody's."""
    own = ctx.db.get(NameClaim, number)
    if own is None or own.answer or own.community_id != ctx.community.id:
        return None
    account = ctx.db.get(Account, own.account_id)
    free = account is not None and ctx.is_of_the_past(ctx.member_by(account.member_id))
    return own if free and ctx.is_here(ctx.member_by(own.member_id)) else None
