"""Plain words about a review: in its thread, in reply to its card, or privately to the bot."""

from __future__ import annotations

from datetime import timedelta

from copbot.features.review import feature, giving, labels, lookups, meaning, offering, remarks, seeing, source, talk
from copbot.features.review.card import CARD, READING
from copbot.features.review.labels import Said
from copbot.features.review.nudging import ASKED, KEEP, OFFER, VERDICT
from copbot.features.review.remarks import REMARKED
from copbot.features.review.tables import OPEN, Part, Remark, Review, Stage
from copbot.features.review.verdicts import STEPS, decide, may_decide
from copbot.hearing.yes_no import consents, only_thanks
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.offers import WAITS_FOR_WORDS
from copbot.kit.places import sent_here
from copbot.kit.spoken import lately, waiting
from copbot.rooms import purpose
from copbot.rooms.events import MessageDeleted, MessageEdited, MessagePosted, ReactionAdded, ReactionRemoved, is_command
from copbot.rooms.purpose import NONE, Purpose
from copbot.rooms.recent import Recent

_OURS = (OFFER, READING, REMARKED, ASKED, VERDICT, KEEP)
_STANDS = timedelta(days=30)
"""So long what was asked of a review waits for words, if nothing else has been said since that does."""
_FEW = 3
"""So many words, at least, has a remark that is not marked as one."""
_NOTED = "✍"
_AGREES = ("👍", "💯", "❤️", "❤")


@feature.before(MessagePosted, plain=False)
def in_the_open(ctx: Context, event: MessagePosted) -> bool:
    """A remark in the thread of a review, or in reply to its card, is no question of the room's."""
    if ctx.room is None or event.author.bot or (event.reply_to is None and event.thread is None):
        return False
    if seeing.is_quiet(ctx) or is_command(event):
        return False
    review, replied = _spoken_of(ctx, event)
    if review is None or review.community_id != ctx.community.id:
        return False
    ctx.memory(Recent).heard(ctx.room.id, event)
    try:
        return _heard(ctx, review, event, replied=replied)
    except CommandError as error:
        ctx.aside = True
        ctx.answer(error.key, error.say, refusal=True)
        return True


def _spoken_of(ctx: Context, event: MessagePosted) -> tuple[Review | None, bool]:
    """The review, and whether its card, its text or a word of the bot's about it is replied to."""
    if event.reply_to is not None and (said := sent_here(ctx, event.reply_to)) is not None:
        why = purpose.read(said.purpose)
        number = why.about(CARD) or why.about(READING)
        if number is not None:
            return ctx.db.get(Review, number), True
    if event.thread is not None and ctx.room is not None:
        return lookups.in_thread(ctx.db, ctx.room.id, event.thread), False
    return None, False


def _heard(ctx: Context, review: Review, event: MessagePosted, *, replied: bool) -> bool:
    """Do what it says; False for what is plain talk. Raises CommandError."""
    if review.stage not in OPEN:
        return False
    deed, said = labels.deed(event.text), labels.read(event.text)
    reads = seeing.reads(ctx, review, ctx.member)
    own = review.member_id == ctx.member_id
    if deed is not None and not own and not review.anonymous:
        ctx.aside = True
        remarks.do(ctx, review, deed)
        return True
    if not said.is_marked and not own and not reads and replied:
        is_long = len(event.text.split()) > 2 * _FEW
        takes = None if is_long and talk.is_of_text(event.text) else meaning.answers_offer(event.text)
    else:
        takes = None
    if takes is not None:
        ctx.aside = True
        part = seeing.part_of(ctx, review, ctx.member)
        if takes or (part is not None and part.part == Part.ASKED):
            giving.do(ctx, "read" if takes else "no", review)
        return True
    if own or not _is_remark(said, event, reads=reads, replied=replied):
        return False
    if review.anonymous:
        ctx.aside = True
        ctx.answer("review-anonymous-here", {"number": f"{review.id}"}, refusal=True)
        return True
    remark = remarks.add(ctx, review, said, event.message)
    if ctx.room is not None and ctx.room.can.reactions and said.is_marked:
        ctx.react(ctx.room, event.message, _NOTED)
    else:
        remarks.noted(ctx, remark, is_proposed=said.label is None)
    return True


def _is_remark(said: Said, event: MessagePosted, *, reads: bool, replied: bool) -> bool:
    """Is it one? Who reads it needs no mark, unless he or she talks with somebody, asks, or only thanks."""
    if not said.text or event.forwarded is not None:
        return False
    if said.is_marked:
        return True
    to_somebody = event.reply_to is not None and not replied
    asks = said.text.rstrip().endswith("?")
    if to_somebody or asks or len(said.text.split()) < _FEW or only_thanks(said.text):
        return False
    # Others read along in a room, and talk there; of who replies to the card all that is said of the text counts.
    return reads if event.private else (reads or replied) and talk.is_of_text(said.text)


@feature.on(ReactionAdded)
def agreed(ctx: Context, event: ReactionAdded) -> None:
    """👍 on the message by which a remark was made agrees with it."""
    if event.emoji not in _AGREES:
        return
    remark, review = _said_as(ctx, event.message)
    if remark is None or review is None or ctx.member_id in (remark.member_id, review.member_id):
        return
    if remarks.may_see(ctx, review):
        remarks.second(ctx, remark, said=False)


@feature.on(ReactionRemoved)
def agrees_no_more(ctx: Context, event: ReactionRemoved) -> None:
    """Taken away, it is taken back."""
    if event.emoji in _AGREES:
        remark, _ = _said_as(ctx, event.message)
        if remark is not None:
            remarks.unsecond(ctx, remark)


@feature.on(MessageEdited)
def edited(ctx: Context, event: MessageEdited) -> None:
    """A remark reads as its message does, until it is put together; so does a text until there are remarks."""
    source.edited(ctx, event)
    remark, review = _said_as(ctx, event.message)
    if remark is None or review is None or remark.member_id != ctx.member_id:
        return
    said = labels.read(event.text)
    if not said.text:
        return
    remark.text = said.text
    if said.paragraph is not None and remarks.there_is(review, said.paragraph):
        remark.paragraph = remarks.place(review, said.paragraph)
    if said.label is not None:
        remark.label = said.label.value
    ctx.unit.leave_trace()


@feature.on(MessageDeleted)
def deleted(ctx: Context, event: MessageDeleted) -> None:
    """So does one whose message is gone."""
    source.deleted(ctx, event)
    remark, _ = _said_as(ctx, event.message)
    if remark is not None:
        remarks.drop(ctx, remark)
        ctx.unit.leave_trace()


def _said_as(ctx: Context, message: str) -> tuple[Remark | None, Review | None]:
    """The remark that was said by this message, of a review that is still open."""
    if ctx.room is None or seeing.is_quiet(ctx):
        return None, None
    remark = lookups.said_as(ctx.db, ctx.room.id, message)
    review = ctx.db.get(Review, remark.review_id) if remark is not None else None
    return (remark, review) if review is not None and review.stage in OPEN else (None, None)


@feature.on(MessagePosted, plain=False)
def privately(ctx: Context, event: MessagePosted) -> None:
    """A plain private word about what the bot said of a review; with a mark it needs nothing to be said before."""
    if not event.private or event.author.bot or seeing.is_quiet(ctx):
        return
    offering.reached(ctx)
    if ctx.taken:
        return
    if event.reply_to is not None:
        sent = sent_here(ctx, event.reply_to)
        why = purpose.read(sent.purpose) if sent is not None and sent.community_id == ctx.community.id else NONE
        replied = why.word in _OURS
    else:
        why, replied = next((one for one, _ in waiting(ctx)[:1]), NONE), False
        if why == NONE:
            why = _before(ctx, event.text)
    review = _of(ctx, why)
    try:
        if review is not None:
            done = _answers(ctx, review, why, event, replied=replied)
        else:
            done = why == NONE and event.reply_to is None and _of_the_one(ctx, event)
    except CommandError as error:
        ctx.taken = True
        ctx.answer(error.key, error.say, purpose=why, refusal=True)
        return
    ctx.taken = ctx.taken or done


def _before(ctx: Context, words: str) -> Purpose:
    """What was asked of a review longer ago and still waits; of something else since then only clear words are for it.

    Who has three days to say yes says so on the third, and a verdict comes when there is time for it.
    """
    clear = labels.read(words).is_marked or labels.deed(words) is not None or meaning.verdict(words) is not None
    for why in lately(ctx, _STANDS):
        if why.word in _OURS and waits(ctx, why):
            return why
        if why != NONE and why.word not in _OURS and not clear:
            return NONE
    return NONE


def _of(ctx: Context, why: Purpose) -> Review | None:
    """The review that something was said of, which the author of the event may still know of."""
    if why.word not in _OURS or not why.numbers:
        return None
    number: int | None = why.numbers[0]
    if why.word == REMARKED:
        remark = ctx.db.get(Remark, number)
        number = remark.review_id if remark is not None else None
    review = ctx.db.get(Review, number) if number is not None else None
    there = review is not None and review.community_id == ctx.community.id
    return review if there and review is not None and seeing.may_see(ctx, review, ctx.member) else None


def _answers(ctx: Context, review: Review, why: Purpose, event: MessagePosted, *, replied: bool) -> bool:
    """Do what is said to that. Raises CommandError."""
    words = event.text
    if why.word == ASKED and review.member_id == ctx.member_id and review.stage == Stage.ASKED:
        more = meaning.waits(words)
        if more is None:
            agrees = consents(words)
            if agrees is not None:
                raise CommandError("review-asked-which")
            return False
        giving.do(ctx, "extend" if more else "close", review)
        return True
    if why.word == KEEP and review.member_id == ctx.member_id and review.stage == Stage.DECIDED:
        agrees = consents(words)
        if agrees:
            giving.do(ctx, "keep", review)
        elif agrees is False:
            ctx.answer("review-not-kept")
        return agrees is not None
    if review.stage == Stage.BUNDLED and may_decide(ctx, review):
        said = meaning.verdict(words)
        if why.word == VERDICT and len(why.numbers) > 1 and (said is None or said[1] == words.strip()):
            reasons = meaning.reasons(words)
            said = (STEPS[why.numbers[1]], reasons) if reasons else said
        if said is not None:
            decide(ctx, review, *said)
        return said is not None
    if review.stage in OPEN and review.member_id != ctx.member_id:
        return _reader(ctx, review, why, event, replied=replied)
    return False


def _reader(ctx: Context, review: Review, why: Purpose, event: MessagePosted, *, replied: bool) -> bool:
    words, said = event.text, labels.read(event.text)
    if why.word == OFFER and not said.is_marked:
        takes = meaning.answers_offer(words)
        if takes is not None:
            giving.do(ctx, "read" if takes else "no", review)
        return takes is not None
    if (deed := labels.deed(words)) is not None:
        remarks.do(ctx, review, deed)
        return True
    label = labels.label_alone(words)
    if label is not None and why.word == REMARKED:
        remarks.relabel(ctx, ctx.db.get_one(Remark, why.numbers[0]), label)
        return True
    if why.word == REMARKED and consents(words):
        ctx.answer("review-good")
        return True
    reads = seeing.reads(ctx, review, ctx.member)
    may_decline = reads and why.word in (READING, REMARKED) and not said.is_marked and len(words.split()) <= 2 * _FEW
    if may_decline and meaning.answers_offer(words) is False:
        giving.do(ctx, "no", review)
        return True
    if not _is_remark(said, event, reads=reads, replied=replied):
        return False
    remark = remarks.add(ctx, review, said)
    remarks.noted(ctx, remark, is_proposed=said.label is None)
    return True


def _of_the_one(ctx: Context, event: MessagePosted) -> bool:
    """Nothing was said of late: what is marked as a remark is about the only text that the member reads."""
    said, deed = labels.read(event.text), labels.deed(event.text)
    if not (said.is_marked and said.text) and deed is None:
        return False
    found = giving.is_reading(ctx) or giving.is_reading(ctx, Part.ASKED)
    if len(found) > 1:
        if said.paragraph is None:
            return False
        raise CommandError("review-which", number=f"{found[-1].id}")
    if not found:
        return False
    giving.remark(ctx, found[0], event.text)
    return True


@WAITS_FOR_WORDS.by(feature)
def waits(ctx: Context, why: Purpose) -> bool:
    """What was asked, or shown, of a review that goes on."""
    review = _of(ctx, why)
    if review is None:
        return False
    own = review.member_id == ctx.member_id
    match why.word:
        case word if word == ASKED:
            return own and review.stage == Stage.ASKED
        case word if word == KEEP:
            return own and review.stage == Stage.DECIDED and not review.kept
        case word if word == VERDICT:
            return review.stage == Stage.BUNDLED and may_decide(ctx, review)
        case word if word == OFFER:
            part = seeing.part_of(ctx, review, ctx.member)
            return review.stage in OPEN and part is not None and part.part == Part.ASKED
    return review.stage in OPEN and seeing.reads(ctx, review, ctx.member)
