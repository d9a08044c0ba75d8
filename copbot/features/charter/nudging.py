"""Members are asked to agree to the rules, or told that those that they agreed to have changed."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.features.charter import CharterSettings, Paper, feature, lookups
from copbot.features.charter.tables import Agreement, Charter
from copbot.kit.context import Context
from copbot.kit.nudge import NudgeKind, Said
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from storage.models import Member


class Rules(NudgeKind):
    """The rules in force, for who has not agreed to them."""

    name = "charter"

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While these rules are in force, and the member has not agreed to them."""
        now = lookups.in_force(ctx.db, ctx.community.id, Paper.RULES)
        return now is not None and now.id == subject and ctx.db.get(Agreement, (subject, member.id)) is None

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """What they are, or what they are now."""
        adopted, words = ctx.db.get_one(Charter, subjects[-1]), ctx.words_for(member)
        # To these he or she has not.
        before = lookups.has_agreed(ctx.db, ctx.community.id, member.id)
        key = "rules-changed" if before else "rules-ask"
        values = {"text": adopted.text, **({"name": member.name} if before else {})}
        return Said(words.rich(key, **values), agree_button(ctx, words, adopted))


RULES = feature.nudge(Rules())


def agree_button(ctx: Context, words: Wording, adopted: Charter) -> tuple[Button, ...]:
    """The button by which one agrees to these rules, where that is asked."""
    asked = adopted.kind == Paper.RULES and ctx.settings(CharterSettings).agree
    return (Button(words.line("rules-agree"), f"agree {adopted.id}"),) if asked else ()
