"""`/reviews`: what there is to read, what one has submitted; and how one review stands."""

from __future__ import annotations

from copbot.community.naming import name_for
from copbot.features.review import bundling, card, circles, feature, lookups, remarks, seeing
from copbot.features.review.nudging import pressing
from copbot.features.review.seeing import named_for
from copbot.features.review.tables import OPEN, Label, Part, Remark, Review, Stage
from copbot.kit.commands import Call, Command
from copbot.kit.context import Context
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text, lines, shorten, text

_MOST, _SHOWN = 10, 200


@feature.command(Command("reviews", aside=True))
def reviews(ctx: Context, call: Call) -> None:
    """What there is to read, and what one has submitted."""
    told(ctx)


def told(ctx: Context) -> None:
    """The same, and how one submits something."""
    words, rows = ctx.answer_words, list[Text]()
    for review in here(ctx)[-_MOST:]:
        rows.append(row(ctx, words, review))
    rows = rows or [words.rich("reviews-none" if ctx.alone else "reviews-none-here")]
    rows += [circles.row(ctx, one, ctx.member) for one in circles.mine(ctx)] if ctx.alone else []
    ctx.answer("lines", {"lines": lines([*rows, words.rich("review-how")])})


def here(ctx: Context) -> list[Review]:
    """Those that go on, and concern the author of the event, where it is."""
    found = lookups.in_stages(ctx.db, ctx.community.id, (*OPEN, Stage.BUNDLED))
    seen = [one for one in found if seeing.may_see(ctx, one, ctx.member)]
    return [one for one in seen if ctx.alone or seeing.is_for_here(ctx, one)]


def row(ctx: Context, words: Wording, review: Review) -> Text:
    """A line of the list."""
    part = seeing.part_of(ctx, review, ctx.member)
    how = "other"
    if review.member_id == ctx.member_id:
        how = "own"
    elif part is not None and ctx.alone and part.part in (Part.ASKED, Part.READS):
        how = part.part
    name = name_for(ctx, ctx.member, ctx.member_by(review.member_id))
    told = words.rich("review-row", title=review.title, name=name, how=how)
    return text(told, " ", card.details(ctx, words, review))


def show(ctx: Context, review: Review) -> None:
    """How one stands, with what was said of it, as far as the member may see that."""
    words = ctx.answer_words
    title = words.rich("review-text", title=review.title)
    rows = [title, card.details(ctx, words, review), card.state(words, review)]
    if remarks.may_see(ctx, review) or review.stage in bundling.DONE:
        found = remarks.shown(ctx, review)
        hidden = review.anonymous and review.stage in bundling.DONE
        agreed = lookups.agreed(ctx.db, review.id)
        rows += [
            _remark(ctx, words, review, one, at if hidden else one.number, len(agreed.get(one.id, ())))
            for at, one in enumerate(found, 1)
        ]
    ctx.answer(
        "lines", {"lines": lines(rows)}, buttons=does(ctx, words, review), purpose=Purpose(card.READING, (review.id,))
    )


def _remark(ctx: Context, words: Wording, review: Review, remark: Remark, number: int, agree: int) -> Text:
    own = words.line("review-you") if remark.member_id == ctx.member_id else ""
    by = own or named_for(ctx, review, ctx.member, remark.member_id)
    return words.rich(
        "review-remark",
        number=f"{number}",
        place=f"¶{remark.paragraph}" if remark.paragraph else words.line("review-on-all"),
        label=words.line(f"review-label-{Label(remark.label)}"),
        text=shorten(remark.text, _SHOWN),
        by=by,
        has="yes" if by else "no",
        count=agree,
    )


def does(ctx: Context, words: Wording, review: Review) -> tuple[Button, ...]:
    """What the member can do with it now."""
    own, part = review.member_id == ctx.member_id, seeing.part_of(ctx, review, ctx.member)
    if review.stage in OPEN and own:
        return pressing(words, review, "extend", "close", "withdraw")
    if review.stage in OPEN:
        reads = part is not None and part.part == Part.READS
        return pressing(words, review, "text", "no") if reads else card.choices(words, review)
    return pressing(words, review, "bundle") if review.stage in bundling.DONE else ()
