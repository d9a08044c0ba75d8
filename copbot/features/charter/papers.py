"""`/goals` and `/rules`: what is in force, how it came about; moderators set the first."""

from __future__ import annotations

from copbot.community.naming import name_on
from copbot.features.charter import CharterSettings, Paper, feature, lookups
from copbot.features.charter.adopting import adopt
from copbot.features.charter.nudging import agree_button
from copbot.features.charter.tables import Agreement, Charter
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.offered import spoken
from copbot.kit.staff import not_yours
from copbot.language.wording import Value, everywhere
from copbot.rooms.text import Text, lines, shorten

_OPTIONS = (
    Option("action", Kind.WORD, required=False, offers=spoken("charter", "history", "set")),
    Option("text", Kind.TEXT, required=False),
)
_SHOWN = 10
_SHORT = 200
LONGEST = 3000
"""So many characters goals or rules may have."""


@feature.command(Command("goals", _OPTIONS, final=True))
def goals(ctx: Context, call: Call) -> None:
    """The goals of the community; "set" and "history" as with the rules."""
    _paper(ctx, call, Paper.GOALS)


@feature.command(Command("rules", _OPTIONS, strangers=True, final=True))
def rules(ctx: Context, call: Call) -> None:
    """The rules of the community; "set" gives it the first ones, "history" shows how they came about."""
    _paper(ctx, call, Paper.RULES)


def _paper(ctx: Context, call: Call, paper: Paper) -> None:
    words = ctx.answer_words
    action, text = (call.get("action", str) or "").casefold(), call.get("text", str) or ""
    now = lookups.in_force(ctx.db, ctx.community.id, paper)
    if action in everywhere("charter-set"):
        if not ctx.decides:
            raise not_yours(ctx)
        if now is not None:
            raise CommandError(f"{paper}-propose")
        if not text or len(text) > LONGEST:
            raise CommandError("charter-length", most=LONGEST)
        adopt(ctx, paper, text, ctx.member_id)
        ctx.answer("charter-thanks")
    elif action in everywhere("charter-history"):
        if not ctx.belongs:
            raise CommandError("command-stranger")
        _history(ctx, paper)
    elif action:
        raise CommandError("command-choice", word=action[:40], choices=words.line("charter-history"))
    elif now is None:
        ctx.answer(f"{paper}-none-moderator" if ctx.decides else f"{paper}-none")
    else:
        _show(ctx, paper, now)


def _show(ctx: Context, paper: Paper, now: Charter) -> None:
    words = ctx.answer_words
    values: dict[str, Value] = {"text": now.text, "at": now.at.astimezone(ctx.zone)}
    if now.proposal_id is not None or paper is Paper.GOALS:
        rows: list[Text] = [words.rich(f"{paper}-are", **values)]
    else:
        # Strangers hear nobody's name.
        told = now.member_id if ctx.belongs else None
        by = name_on(ctx, ctx.member_by(told), ctx.platform, words) if told else ""
        rows = [words.rich("rules-are-set", **values, name=by or words.line("charter-somebody"))]
    asked = paper is Paper.RULES and ctx.settings(CharterSettings).agree
    asked = asked and ctx.belongs
    agreed = asked and ctx.db.get(Agreement, (now.id, ctx.member_id)) is not None
    if agreed:
        rows.append(words.rich("rules-agreed-already"))
    if asked and ctx.decides:
        rows.append(words.rich("rules-agreed-count", count=lookups.count_agreed(ctx.db, now.id)))
    ctx.answer("lines", {"lines": lines(rows)}, buttons=agree_button(ctx, words, now) if asked and not agreed else ())


def _history(ctx: Context, paper: Paper) -> None:
    words = ctx.answer_words
    found = lookups.versions(ctx.db, ctx.community.id, paper, _SHOWN)
    if not found:
        ctx.answer(f"{paper}-none")
        return
    rows: list[Text] = [words.rich(f"{paper}-history")]
    for version in found:
        key = "history-voted" if version.proposal_id is not None else "history-set"
        name = name_on(ctx, ctx.member_by(version.member_id), ctx.platform, words) if version.member_id else ""
        at = version.at.astimezone(ctx.zone)
        rows.append(words.rich(key, at=at, name=name, text=shorten(version.text, _SHORT)))
    ctx.answer("lines", {"lines": lines(rows)})
