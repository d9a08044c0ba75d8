"""`/review`: put something before readers; and `/review 4 …`, for all that is said of one that there is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from copbot.community.values import maybe_number
from copbot.features.review import (
    bundling,
    course,
    feature,
    labels,
    listing,
    lookups,
    offering,
    remarks,
    seeing,
    verdicts,
)
from copbot.features.review.card import CARD, READING
from copbot.features.review.circles import mine
from copbot.features.review.keeping import keep_it
from copbot.features.review.leaving import withdraw
from copbot.features.review.meaning import answers_offer
from copbot.features.review.more import ask_more
from copbot.features.review.nudging import AUTHORS, OFFER
from copbot.features.review.reading import only_names
from copbot.features.review.submitting import called, submit
from copbot.features.review.tables import OPEN, Label, Part, Remark, Review
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.kit.forms import Field
from copbot.kit.nudge import nudge
from copbot.kit.places import sent_here
from copbot.language.wording import listed_everywhere
from copbot.patterns import expression
from copbot.rooms import purpose

_READERS = ("reader", "second", "third")
_FORM = (Field("text", "text", required=True, long=True), Field("until", "text", said=True))
_NUMBER = expression(r"#?(-?\d+)\b(?![.,]\d)[\s:,.)]*")
_DIGITS = 9
"""No number of a review is longer."""
_MARKED = expression(r"[¶§]\s?\d")
_BESIDE = 2
"""So many words, at most, stand beside one that says what is to be done."""
_WORDS = ("read", "no", "text", "bundle", "extend", "close", "withdraw", "keep", "vote", "editor", "again", "show")
_VERDICTS = ("accept", "revise", "reject")
_OF_AUTHORS = ("extend", "close", "withdraw")


@cache
def _names() -> Mapping[str, str]:
    """The words for what can be said of a review, in any language, each with what it means."""
    return {word: name for name in (*_WORDS, *_VERDICTS) for word in listed_everywhere(f"review-word-{name}")}


@feature.command(
    Command(
        "review",
        (*(Option(name, Kind.MEMBER, required=False) for name in _READERS), Option("text", Kind.TEXT, required=False)),
        aside=True,
        menu=True,
        form=_FORM,
    )
)
def review(ctx: Context, call: Call) -> None:
    """Put it before all, or those named; with a number it is about one that there is."""
    text = (call.get("text", str) or "").strip()
    readers = [one for one in (call.get(name, int) for name in _READERS) if one is not None]
    about = _about(ctx, call, text, readers)
    if about is not None:
        found, action, rest = about
        _do(ctx, call, found, action, rest, readers)
        return
    if not text and not readers and call.message is None and not ctx.files:
        listing.told(ctx)
        return
    submit(ctx, call, text, readers)


def _about(ctx: Context, call: Call, text: str, readers: Sequence[int]) -> tuple[Review, str, str] | None:
    """The review that it is about, what is said of it, and what else; None where it is something new."""
    numbered = _NUMBER.match(text)
    rest = text[numbered.end() :].strip() if numbered else text
    first, _, behind = rest.partition(" ")
    action = _names().get(first.casefold().rstrip(":,.!"), "")
    is_remark = labels.read(rest).is_marked or labels.deed(rest) is not None
    if numbered and only_names(rest) and len(numbered[1]) <= _DIGITS:
        return seeing.found(ctx, int(numbered[1])), "more", rest
    found = None
    if numbered:
        there = _there(ctx, int(numbered[1])) if len(numbered[1]) <= _DIGITS else None
        if not rest or action or is_remark:
            found = seeing.found(ctx, there.id if there is not None else None)
        elif there is not None and not readers:
            # Words of somebody who reads it are never a text of his or her own before others.
            if there.stage not in OPEN or not seeing.may_see(ctx, there, ctx.member):
                raise CommandError("review-what-number", number=f"{there.id}")
            found = seeing.found(ctx, there.id)
    elif call.message is not None:
        said = sent_here(ctx, call.message)
        why = purpose.read(said.purpose) if said is not None else purpose.NONE
        number = next((one for word in (CARD, READING, OFFER) if (one := why.about(word)) is not None), None)
        found = seeing.found(ctx, number) if number is not None else None
    if found is None and not numbered and not readers:
        if action and not behind:
            found = _the_one(ctx, action, first)
        elif _MARKED.match(rest):
            found = _read_now(ctx)
    if found is None:
        return None
    if action in ACTIONS and found.member_id != ctx.member_id and len(behind.split()) > _BESIDE:
        # A sentence that begins with such a word, but says something else.
        takes = answers_offer(rest) if action in ("read", "no") else None
        action = "" if takes is None else "read" if takes else "no"
    return found, action or ("remark" if rest else "show"), behind if action else rest


def _there(ctx: Context, number: int) -> Review | None:
    """The review of that number, whoever may see it."""
    found = ctx.db.get(Review, number)
    return found if found is not None and found.community_id == ctx.community.id else None


def _the_one(ctx: Context, action: str, word: str) -> Review:
    """The only one of which this can be said without its number. Raises CommandError."""
    own = lookups.submitted_by(ctx.db, [ctx.member_id]) if action in _OF_AUTHORS else ()
    found = [one for one in own if one.stage in OPEN]
    if len(found) != 1:
        raise CommandError("review-first-number", word=word)
    return seeing.found(ctx, found[0].id)


def _read_now(ctx: Context) -> Review:
    """The only one that the member reads. Raises CommandError."""
    found = is_reading(ctx)
    if len(found) != 1:
        raise CommandError("review-which", number=f"{found[-1].id if found else 4}")
    return seeing.found(ctx, found[0].id)


def _do(ctx: Context, call: Call, found: Review, action: str, rest: str, readers: Sequence[int]) -> None:
    if action == "editor":
        _own(ctx, found)
        named = readers[0] if readers else called(ctx, call.command, rest.lstrip("@").strip('" ')) if rest else None
        if named is None:
            raise CommandError("review-editor-whom", number=f"{found.id}")
        verdicts.choose_editor(ctx, found, ctx.member_by(named))
    elif action == "more" or (action == "show" and readers):
        _own(ctx, found)
        ask_more(ctx, found, [*readers, *(called(ctx, call.command, name) for name in only_names(rest))])
    elif action == "again":
        _own(ctx, found)
        submit(ctx, call, rest, readers, found)
    elif action == "remark":
        if found.anonymous and ctx.room is not None and not ctx.room.can.ephemeral:
            raise CommandError("review-anonymous-here", number=f"{found.id}")
        remark(ctx, found, rest)
    elif action in _VERDICTS:
        verdicts.decide(ctx, found, action, rest.lstrip(": "))
    else:
        ACTIONS[action](ctx, found)


def remark(ctx: Context, found: Review, words: str) -> None:
    """Something is said of it, or done with what was said. Raises CommandError."""
    deed = labels.deed(words)
    if deed is not None:
        remarks.do(ctx, found, deed)
        return
    said = labels.read(words)
    added = remarks.add(ctx, found, said)
    remarks.noted(ctx, added, is_proposed=said.label is None)


def _own(ctx: Context, found: Review) -> None:
    if found.member_id != ctx.member_id:
        raise CommandError("review-not-own")


def _text(ctx: Context, found: Review) -> None:
    offering.give(ctx, found, thanks=False)


def _extend(ctx: Context, found: Review) -> None:
    _own(ctx, found)
    course.extend(ctx, found)


def _close(ctx: Context, found: Review) -> None:
    _own(ctx, found)
    if found.stage not in OPEN:
        raise CommandError("review-over")
    if found.anonymous and not course.is_enough(ctx, found):
        # What was said would be lost by one press.
        raise CommandError("review-few", number=f"{found.id}")
    course.close(ctx, found)
    ctx.answer("review-closed", {"title": found.title})


def _vote(ctx: Context, found: Review) -> None:
    _own(ctx, found)
    verdicts.by_vote(ctx, found)


def _withdraw(ctx: Context, found: Review) -> None:
    if found.member_id != ctx.member_id and not (
        seeing.is_open(found) and found.room_id is not None and ctx.moderates_in({found.room_id})
    ):
        raise CommandError("review-not-own")
    withdraw(ctx, found)
    if found.member_id != ctx.member_id:
        found.decider_id = ctx.member_id
        nudge(ctx, AUTHORS, [(ctx.member_by(found.member_id), found.id)])
    ctx.answer("review-withdrawn", {"title": found.title})


def _keep(ctx: Context, found: Review) -> None:
    _own(ctx, found)
    keep_it(ctx, found)


def _bundle(ctx: Context, found: Review) -> None:
    words = ctx.answer_words
    files = bundling.files(ctx, words, found, ctx.member)
    ctx.answer("review-bundle-here", {"title": found.title}, files=files, aloud="review-read-privately")


ACTIONS: Mapping[str, Callable[[Context, Review], None]] = {
    "read": offering.take,
    "no": offering.decline,
    "text": _text,
    "show": listing.show,
    "bundle": _bundle,
    "extend": _extend,
    "close": _close,
    "withdraw": _withdraw,
    "keep": _keep,
    "vote": _vote,
}
"""What needs no words beside it."""


@feature.command(
    Command(
        "reviewing",
        (
            Option("what", Kind.WORD, choices=(*ACTIONS, *_VERDICTS, "remark", "more")),
            Option("number", Kind.NUMBER),
            Option("text", Kind.TEXT, required=False),
        ),
        listed=False,
        aside=True,
        pressed=Pressed.OWN,
    )
)
def reviewing(ctx: Context, call: Call) -> None:
    """What stands behind the buttons, and the forms of the page."""
    what, found = call.get("what", str) or "", seeing.found(ctx, call.get("number", int))
    text = call.get("text", str) or ""
    if what in _VERDICTS:
        verdicts.decide(ctx, found, what, text)
    elif what == "remark":
        remark(ctx, found, text)
    elif what == "more":
        names = only_names(text) or [one.strip() for one in text.split(",") if one.strip()]
        _own(ctx, found)
        ask_more(ctx, found, [called(ctx, call.command, name) for name in names])
    else:
        do(ctx, what, found)


@feature.command(
    Command(
        "putting",
        (Option("whom", Kind.WORD), Option("text", Kind.TEXT)),
        listed=False,
        aside=True,
        pressed=Pressed.OWN,
    )
)
def putting(ctx: Context, call: Call) -> None:
    """What stands behind the form of the page: before a room or a circle of one's own, or those whom the text names."""
    kind, _, number = (call.get("whom", str) or "").partition("-")
    text, at = call.get("text", str) or "", maybe_number(number)
    room = next((one for one in ctx.rooms if kind == "room" and one.id == at and ctx.is_in(ctx.member, one)), None)
    circle = next((one for one in mine(ctx) if kind == "circle" and one.id == at), None)
    if room is None and circle is None and kind != "named":
        raise CommandError("review-to-whom")
    submit(ctx, call, f"circle {circle.name}: {text}" if circle is not None else text, [], room=room)


def do(ctx: Context, what: str, found: Review) -> None:
    """What one of the buttons says. Raises CommandError."""
    ACTIONS[what](ctx, found)


@feature.command(
    Command(
        "remark",
        (Option("what", Kind.WORD, choices=(*Label, "out", "agree")), Option("number", Kind.NUMBER)),
        listed=False,
        aside=True,
        pressed=Pressed.OWN,
    )
)
def remark_button(ctx: Context, call: Call) -> None:
    """What stands behind the buttons of a remark."""
    what, found = call.get("what", str) or "", ctx.db.get(Remark, call.get("number", int))
    if found is None or found.community_id != ctx.community.id:
        raise CommandError("review-no-remark")
    review = seeing.found(ctx, found.review_id)
    if found.member_id != ctx.member_id and (what != "agree" or not remarks.may_see(ctx, review)):
        raise CommandError("review-no-remark")
    if what == "agree":
        remarks.second(ctx, found)
    elif what == "out":
        remarks.take_out(ctx, found)
    else:
        remarks.relabel(ctx, found, Label(what))


def is_reading(ctx: Context, how: Part = Part.READS) -> list[Review]:
    """The open reviews that the author of the event reads, or is asked to read."""
    return [review for _, review in lookups.to_read(ctx.db, ctx.member_id, how)]
