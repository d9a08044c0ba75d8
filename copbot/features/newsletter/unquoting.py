"""`/unquote`: whoever is quoted in a newsletter, or elsewhere, takes that out, also out of past ones."""

from __future__ import annotations

from copbot.features.newsletter import INSIDE, NewsletterSettings, feature, lookups
from copbot.features.newsletter.amending import amend, take_out
from copbot.features.newsletter.tables import Issue, Item, Stage
from copbot.features.newsletter.wording import said
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.kit.quoted import QUOTED, UNQUOTED
from copbot.rooms.actions import Button
from copbot.rooms.text import Span, Text, lines, text

_SHOWN = 10


_HOW = Option("how", Kind.WORD, required=False, choices=(INSIDE,), names="unquote-how")


@feature.command(
    Command("unquote", (Option("number", Kind.NUMBER, required=False), _HOW), aside=True, pressed=Pressed.OWN)
)
def unquote(ctx: Context, call: Call) -> None:
    """Take it out, or keep it for members; without a number, show what there is."""
    number = call.get("number", int)
    if number is None:
        _show(ctx)
        return
    item = ctx.db.get(Item, number)
    if item is None or item.out or ctx.member_id not in (item.member_id, item.beside_id):
        raise CommandError("unquote-none")
    if call.get("how", str) == INSIDE:
        item.inside = True
        amend(ctx.db.get_one(Issue, item.issue_id), ctx.now)
        ctx.unit.leave_trace()
        ctx.answer("unquote-inside")
        return
    sent = ctx.db.get_one(Issue, item.issue_id).stage == Stage.SENT
    take_out(ctx, [item])
    ctx.unit.leave_trace()
    ctx.answer("unquote-done" if sent else "unquote-before")


def _show(ctx: Context) -> None:
    words, rows = ctx.answer_words, list[Text]()
    found = lookups.with_words_of(ctx.db, [ctx.member_id])[:_SHOWN]
    elsewhere = [one for some in QUOTED.ask(ctx, _SHOWN) for one in some]
    if not found and not elsewhere:
        ctx.answer("unquote-nothing")
        return
    for item in found:
        issue = ctx.db.get_one(Issue, item.issue_id)
        number = f"{issue.number}" if issue.number is not None else ""
        key = "unquote-row" if number else "unquote-row-draft"
        rows.append(text(words.rich(key, item=f"{item.id}", number=number), said(ctx, item, ctx.platform)))
    buttons = (
        *(Button(words.line("quoted-out", number=f"{one.id}"), f"unquote {one.id}") for one in found[:5]),
        *(Button(one.label, one.command) for one in elsewhere[:5]),
    )
    alone = buttons if ctx.alone else ()
    public = [words.rich("unquote-how-members")] if ctx.settings(NewsletterSettings).public else []
    how = [words.rich("unquote-how"), *public] if found else []
    others = [text(one.text, " ", Span(f"/{one.command}", "code")) for one in elsewhere]
    told = lines([words.rich("unquote-head"), *rows, *how, *others])
    ctx.answer("lines", {"lines": told}, buttons=alone, aloud="unquote-privately")


@UNQUOTED.by(feature)
def unquoted(ctx: Context) -> set[int]:
    """Those who have said so of the newsletter."""
    return lookups.unquoted(ctx.db, ctx.community.id)
