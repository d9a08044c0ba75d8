"""What readers say of a text: said, changed, taken out, agreed with, until it is put together."""

from __future__ import annotations

from copbot.features.review import lookups, offering, seeing
from copbot.features.review.bundle import shuffled
from copbot.features.review.labels import LONGEST, Deed, Said, label_alone, proposed, read
from copbot.features.review.paragraphs import paragraphs
from copbot.features.review.tables import OPEN, Label, Remark, Review, Seconded
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.rooms.actions import Button
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import shorten

REMARKED = "reviewremark"
"""What the message is for that says that a remark is noted; its number is the remark's."""
_SHOWN = 200


def shown(ctx: Context, review: Review) -> list[Remark]:
    """What was said of it; without names, once it is put together, in an order that tells nothing of who came when."""
    found = lookups.remarks(ctx.db, review.id)
    return shuffled(found) if review.anonymous and review.stage not in OPEN else list(found)


def add(ctx: Context, review: Review, said: Said, message: str | None = None) -> Remark:
    """The member says so. Who says something of it reads it. Raises CommandError."""
    _open(review)
    if review.member_id == ctx.member_id:
        raise CommandError("review-own-comment")
    _readable(review, said)
    remark = Remark(
        id=ctx.unit.new_id("remark"),
        community_id=ctx.community.id,
        review_id=review.id,
        member_id=ctx.member_id,
        number=max((one.number for one in lookups.remarks(ctx.db, review.id)), default=0) + 1,
        paragraph=_paragraph(review, said),
        label=(said.label or proposed(said.text)).value,
        text=said.text,
        at=ctx.now,
        room_id=ctx.room.id if ctx.room is not None and message is not None else None,
        message=message,
    )
    ctx.db.add(remark)
    ctx.db.flush()
    offering.reads(ctx, review)
    return remark


def _readable(review: Review, said: Said) -> None:
    if not said.text:
        raise CommandError("review-no-words", number=f"{review.id}")
    if len(said.text) > LONGEST:
        raise CommandError("review-remark-long")


def _paragraph(review: Review, said: Said) -> int:
    """Raises CommandError for a paragraph that it has not; of a file nobody knows how many it has."""
    number = said.paragraph or 0
    if not there_is(review, number):
        raise CommandError("review-no-paragraph", number=f"{number}", count=len(paragraphs(review.text)))
    return place(review, number)


def there_is(review: Review, paragraph: int) -> bool:
    """Has it such a paragraph, as far as anybody can tell?"""
    elsewhere = bool(review.files) or review.text.startswith(("http://", "https://"))
    return elsewhere or paragraph <= len(paragraphs(review.text))


def place(review: Review, paragraph: int) -> int:
    """The number of the paragraph, of which -1 is the last."""
    return len(paragraphs(review.text)) if paragraph == -1 else paragraph


def noted(ctx: Context, remark: Remark, *, is_proposed: bool) -> None:
    """Say what was noted, and how it can be changed."""
    words = ctx.answer_words
    label = Label(remark.label)
    others = [one for one in Label if one is not label]
    buttons = [Button(words.line(f"review-label-{one}"), f"remark {one} {remark.id}") for one in others]
    buttons.append(Button(words.line("review-remark-out"), f"remark out {remark.id}"))
    ctx.answer(
        "review-noted-proposed" if is_proposed else "review-noted",
        {
            "number": f"{remark.number}",
            "place": f"¶{remark.paragraph}" if remark.paragraph else words.line("review-on-all"),
            "label": words.line(f"review-label-{label}"),
            "text": shorten(remark.text, _SHOWN),
        },
        buttons=tuple(buttons),
        purpose=Purpose(REMARKED, (remark.id,)),
    )


def relabel(ctx: Context, remark: Remark, label: Label) -> None:
    """It is meant so."""
    review = _own(ctx, remark)
    remark.label = label.value
    _open(review)
    noted(ctx, remark, is_proposed=False)


def reword(ctx: Context, remark: Remark, said: Said) -> None:
    """It reads otherwise; what isn't said of paragraph and label stays."""
    review = _own(ctx, remark)
    _open(review)
    _readable(review, said)
    if said.paragraph is not None:
        remark.paragraph = _paragraph(review, said)
    remark.text, remark.label = said.text, (said.label or Label(remark.label)).value
    noted(ctx, remark, is_proposed=False)


def take_out(ctx: Context, remark: Remark) -> None:
    """It is gone, with who agreed."""
    _open(_own(ctx, remark))
    drop(ctx, remark)
    ctx.answer("review-remark-gone", {"number": f"{remark.number}"})


def drop(ctx: Context, remark: Remark) -> None:
    """It is gone."""
    for member in lookups.seconds(ctx.db, remark.id):
        ctx.db.delete(ctx.db.get_one(Seconded, (remark.id, member)))
    ctx.db.flush()
    ctx.db.delete(remark)
    ctx.db.flush()


def second(ctx: Context, remark: Remark, *, said: bool = True) -> None:
    """The member agrees with it; nobody with his or her own words. Raises CommandError."""
    review = ctx.db.get_one(Review, remark.review_id)
    _open(review)
    if remark.member_id == ctx.member_id:
        raise CommandError("review-agree-own")
    if review.member_id == ctx.member_id:
        raise CommandError("review-own-comment")
    if ctx.db.get(Seconded, (remark.id, ctx.member_id)) is None:
        ctx.db.add(Seconded(remark_id=remark.id, member_id=ctx.member_id, community_id=ctx.community.id))
        ctx.db.flush()
    if said:
        ctx.answer("review-agree", {"number": f"{remark.number}", "text": shorten(remark.text, _SHOWN)})


def unsecond(ctx: Context, remark: Remark) -> None:
    """The member agrees with it no more."""
    found = ctx.db.get(Seconded, (remark.id, ctx.member_id))
    if found is not None:
        ctx.db.delete(found)
        ctx.db.flush()


def do(ctx: Context, review: Review, deed: Deed) -> None:
    """What somebody does with a remark of it, which he or she may see. Raises CommandError."""
    if deed.what == "agree" and not deed.number:
        _second_of(ctx, review, deed.text)
        return
    remark = lookups.numbered(ctx.db, review.id, deed.number)
    if remark is None or (deed.what == "agree" and not may_see(ctx, review)):
        raise CommandError("review-no-remark")
    if deed.what == "agree":
        second(ctx, remark)
    elif deed.what == "delete":
        take_out(ctx, remark)
    elif deed.what == "label" and (label := label_alone(deed.text)) is not None:
        relabel(ctx, remark, label)
    else:
        reword(ctx, remark, read(deed.text))


def _second_of(ctx: Context, review: Review, name: str) -> None:
    """The member agrees with somebody, who has said one thing; without names nobody can."""
    said = lookups.remarks(ctx.db, review.id) if may_see(ctx, review) else ()
    found = [
        one for one in said if seeing.named_for(ctx, review, ctx.member, one.member_id).casefold() == name.casefold()
    ]
    if len(found) != 1:
        raise CommandError("review-agree-which", number=f"{review.id}")
    second(ctx, found[0])


def may_see(ctx: Context, review: Review) -> bool:
    """May the member see what was said, before it is put together? Who submits it may where names are known."""
    if review.member_id == ctx.member_id:
        return not review.anonymous
    return seeing.may_see(ctx, review, ctx.member)


def _own(ctx: Context, remark: Remark) -> Review:
    if remark.member_id != ctx.member_id:
        raise CommandError("review-not-own-comment")
    return ctx.db.get_one(Review, remark.review_id)


def _open(review: Review) -> None:
    if review.stage not in OPEN:
        raise CommandError("review-over")
