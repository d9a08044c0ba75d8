"""`/ages`: moderators say of which subjects answers age faster, or slower."""

from __future__ import annotations

from datetime import timedelta

from copbot.community import values
from copbot.features.knowledge import KnowledgeSettings, feature, lookups
from copbot.features.knowledge.ageing import LEAST, MOST
from copbot.features.knowledge.tables import SubjectAge
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Who
from copbot.kit.context import Context
from copbot.language.topics import split
from copbot.language.wording import everywhere
from copbot.rooms.text import Text, lines

FAST = timedelta(days=90)
"""So long answers hold on a subject that is marked without a time."""
_MOST = 100


@feature.command(Command("ages", (Option("subject", Kind.TOPIC, required=False),), who=Who.MODERATOR))
def ages(ctx: Context, call: Call) -> None:
    """After how long answers on a subject are looked over: the last word is the time, or "off"; alone, the list."""
    words = (call.get("subject", str) or "").strip()
    if not words:
        _list(ctx)
        return
    subject, _, last = words.rpartition(" ")
    if last.casefold() in everywhere("switch-off") and subject:
        _drop(ctx, _one(subject))
        return
    try:
        after = values.duration(last) if subject else FAST
    except ValueError:
        subject, after = words, FAST
    if not LEAST <= after <= MOST:
        raise CommandError("ages-bounds", least=LEAST.days, most=f"{MOST.days}")
    _set(ctx, _one(subject or words), after)


def _one(words: str) -> str:
    found = split(words.replace("#", ""))
    if len(found) != 1:
        raise CommandError("ages-one")
    return found[0]


def _set(ctx: Context, words: str, after: timedelta) -> None:
    found = ctx.db.get(SubjectAge, (ctx.community.id, words))
    if found is None:
        if len(lookups.days_of(ctx.db, ctx.community.id)) >= _MOST:
            raise CommandError("ages-many", most=_MOST)
        found = SubjectAge(community_id=ctx.community.id, words=words, days=after.days)
        ctx.db.add(found)
    found.days = after.days
    ctx.db.flush()
    ctx.answer("ages-set", {"subject": words, "days": after.days})


def _drop(ctx: Context, words: str) -> None:
    found = ctx.db.get(SubjectAge, (ctx.community.id, words))
    if found is None:
        raise CommandError("ages-none-such", subject=words)
    ctx.db.delete(found)
    ctx.answer("ages-dropped", {"subject": words, "days": ctx.settings(KnowledgeSettings).checked_after.days})


def _list(ctx: Context) -> None:
    words, usual = ctx.answer_words, ctx.settings(KnowledgeSettings).checked_after.days
    rows: list[Text] = [words.rich("ages-usual", days=usual)]
    found = lookups.days_of(ctx.db, ctx.community.id).items()
    rows += [words.rich("ages-row", subject=subject, days=days) for subject, days in found]
    ctx.answer("lines", {"lines": lines(rows)})
