"""How an application is put before a moderator."""

from __future__ import annotations

from copbot.community.naming import name_for
from copbot.features.membership import KIND
from copbot.features.membership.tables import Membership
from copbot.kit.attention import no_more
from copbot.kit.context import Context
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from storage.models import Member


def show(ctx: Context, own: Membership, to: Member, *, asked: bool = False) -> None:
    """Put an application before a moderator; `asked` by him or herself."""
    words = ctx.words_for(to)
    name = name_for(ctx, to, ctx.member_by(own.member_id))
    told = words.rich("application" if own.answers else "application-bare", name=name, text=own.answers)
    buttons = _choices(words, own.member_id)
    ctx.tell(to, told, buttons=buttons if asked else (*buttons, no_more(words, KIND)))


def _choices(words: Wording, member: int) -> tuple[Button, ...]:
    return (
        Button(words.line("application-yes"), f"applicant {member} yes"),
        Button(words.line("application-no"), f"applicant {member} no"),
    )
