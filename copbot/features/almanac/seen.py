"""Who may see a profile, and what accepted answers show."""

from __future__ import annotations

from dataclasses import dataclass

from copbot.community.naming import name_for, name_on
from copbot.features.almanac import lookups
from copbot.kit.context import Context
from copbot.kit.experts import topic_of
from copbot.kit.offers import TAKES_PART
from copbot.language import topics
from storage import profiles, search
from storage.models import Member
from storage.profiles import Seen, TopicKind

_LOOK_AT = 200
"""So many of a member's accepted answers show what he or she knows."""
_SHOWN = 5
_FEW = 3


def may_see(ctx: Context, member: int) -> bool:
    """May the author of the event see what this member knows and looks for?"""
    seen = profiles.seen_by(ctx.db, member)
    if member == ctx.member_id or (seen is Seen.EVERYONE and ctx.belongs):
        return True
    return seen is Seen.MEMBERS and _takes_part(ctx)


def _takes_part(ctx: Context) -> bool:
    """Does the author take part? In a room whoever speaks does, unless he or she has not been let in."""
    told = TAKES_PART.ask(ctx, ctx.member_id)
    if False in told:
        return False
    return ctx.room is not None or True in told or lookups.has_taken_part(ctx.db, ctx.member_id)


def named(ctx: Context, member: Member) -> str:
    """The member's name for who gave the command."""
    if ctx.room is None:
        return name_for(ctx, ctx.member, member)
    return name_on(ctx, member, ctx.platform, ctx.answer_words)


@dataclass(frozen=True, slots=True)
class Shown:
    """What accepted answers show of a member: how many there are, and the words that tell most in the questions."""

    answers: int
    words: list[str]


def shown(ctx: Context, member: int) -> Shown:
    """What accepted answers show, but for what the member said or has taken away."""
    language = ctx.community.settings.language
    answered = profiles.answered_well(ctx.db, member)
    texts = profiles.asked(ctx.db, answered[:_LOOK_AT])
    # Of somebody who has answered much, one question by itself shows nothing.
    least = 2 if len(answered) > _FEW else 1
    told = {stem: (word, count) for stem, word, count in topics.told(texts, language) if count >= least}
    rare = search.rarity(ctx.db, ctx.community.id, list(told))
    own = [
        topic_of(ctx, one.words)
        for one in profiles.topics(ctx.db, member)
        if one.kind in (TopicKind.KNOWS, TopicKind.HIDDEN)
    ]
    words = []
    for stem in sorted(told, key=lambda stem: (-told[stem][1] * rare[stem], stem)):
        word = told[stem][0]
        if not any(topics.alike(topic_of(ctx, word), one) for one in own):
            words.append(word)
        if len(words) == _SHOWN:
            break
    return Shown(len(answered), words)
