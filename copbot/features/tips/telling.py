"""`/tips`: what is not set up yet, and one thing worth doing this week; for moderators, privately."""

from __future__ import annotations

from copbot.features.tips import feature
from copbot.features.tips.lacking import lacking
from copbot.features.tips.reading import key_of
from copbot.features.tips.week import keep, this_week, told
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Who
from copbot.kit.context import Context
from copbot.kit.offered import spoken
from copbot.kit.practice import place
from copbot.kit.staff import tell_alone
from copbot.language.wording import Wording, everywhere
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, lines, text

_SHOWN = 5
"""So much of what is not set up is named at once."""
_BUTTONS = 3
_PRIVATELY = "tips-privately"


@feature.command(
    Command("tips", (Option("what", Kind.TEXT, required=False, offers=spoken("tips", "all")),), who=Who.MODERATOR)
)
def tips(ctx: Context, call: Call) -> None:
    """Without a word both; with "all" everything that is not set up, too; with "tip 5" what is done for that."""
    word, words = (call.get("what", str) or "").casefold(), ctx.words_for(ctx.member)
    if not word:
        _show(ctx, words, _SHOWN, [])
        return
    if word in everywhere("tips-all"):
        _show(ctx, words, None, [words.rich("tips-set-up")])
        return
    key = key_of(word)
    if key is None:
        raise CommandError("tips-usage", word=word[:40])
    tell_alone(ctx, lines(_about(ctx, words, key)), (), _PRIVATELY)


def _show(ctx: Context, words: Wording, most: int | None, complete: list[Text]) -> None:
    """So much of what is not set up, or that it is `complete`; and the one thing of this week."""
    rows, buttons = _lacks(ctx, words, most)
    rows = rows or complete
    one = this_week(ctx, words, ctx.member)
    if one is not None:
        rows.append(told(words, one))
        buttons = (*buttons[: _BUTTONS - len(one.buttons)], *one.buttons)
        keep(ctx, one.key)
    tell_alone(ctx, lines(rows or [words.rich("tips-nothing")]), buttons, _PRIVATELY)


def _lacks(ctx: Context, words: Wording, most: int | None) -> tuple[list[Text], tuple[Button, ...]]:
    """What is not set up, so much of it at most; nothing where all is."""
    found = lacking(ctx, words)
    if not found:
        return [], ()
    rows = [words.rich("tips-lacks"), *(text("• ", one.text) for one in found[:most])]
    if most is not None and len(found) > most:
        rows.append(words.rich("tips-more", count=len(found) - most))
    return rows, tuple(button for one in found[:most] for button in one.buttons)[:_BUTTONS]


def _about(ctx: Context, words: Wording, key: str) -> list[Text]:
    """The tip, and what is done for it here."""
    name, number = place(key)
    which = words.line(f"tips-{name}", number=f"{number}")
    does = [
        words.rich(practice.says)
        for one in ctx.batch.features
        if ctx.is_on(one.name)
        for practice, _ in one.practices
        if key in practice.serves
    ]
    head = words.rich("tips-head", which=which, title=words.line(f"tips-{key}"))
    return [head, *(text("• ", one) for one in does)] if does else [head, words.rich("tips-off-here")]
