"""Plain words: in reply to an answer, to what the bot showed or asked, and privately."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.features.knowledge import checking, doubting, feature, keeping, lookups, replacing
from copbot.features.knowledge.ageing import TURN
from copbot.features.knowledge.checking import ASK_NEWER
from copbot.features.knowledge.doubting import NOTED, WHY
from copbot.features.knowledge.nudging import CHECK, choices
from copbot.features.knowledge.replacing import REPLACES
from copbot.features.knowledge.tables import UpkeepAsked
from copbot.hearing import fitting, truth
from copbot.hearing.taking_back import takes_back
from copbot.hearing.yes_no import consents
from copbot.kit import audience, freshness
from copbot.kit.choosing import last_said
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.freshness import SAYS_OF_ANSWER
from copbot.kit.offers import WAITS_FOR_WORDS
from copbot.kit.places import sent_here
from copbot.kit.saying import short
from copbot.kit.spoken import lately, waiting
from copbot.rooms import purpose
from copbot.rooms.events import MessagePosted, own
from copbot.rooms.purpose import Purpose
from storage import valued as thanks
from storage.models import Post

_ASKED = (WHY, CHECK, ASK_NEWER, REPLACES)
_ANSWERED = (*_ASKED, NOTED)
_TITLE = 80
_AFTER = timedelta(hours=1)
"""So long after a list was shown privately plain words are about it."""


@SAYS_OF_ANSWER.by(feature)
def in_room(ctx: Context, event: MessagePosted, number: int | None, replied: Post | None, why: Purpose) -> bool:
    """In reply to an answer, to what was shown or asked; or in the thread of a question about its answer."""
    if event.reply_to is None or replied is not None:
        return _of_answer(ctx, number, replied, own(event))
    return _of_sent(ctx, why, own(event))


def _of_answer(ctx: Context, number: int | None, replied: Post | None, words: str) -> bool:
    """Words on an answer that was given a while ago; on a young one they are talk like any other."""
    if number is None or (replied is not None and replied.id == replied.question_id):
        return False
    says, newer = truth.of_answer(words), truth.points_to_newer(words)
    if says is None and newer is None:
        return False
    post = keeping.answer(ctx, replied.id) if replied is not None else keeping.best(ctx, number)
    if post is None or not keeping.is_old(ctx, post):
        return False
    return _heard(ctx, post, says) if says is not None else newer is not None and _linked(ctx, post, newer)


def _linked(ctx: Context, post: Post, number: int) -> bool:
    """Somebody points from it to a newer one."""
    if not audience.may_see(ctx, post.room_id):
        return False
    ctx.aside = True
    try:
        replacing.link(ctx, post, replacing.by_number(ctx, number))
    except CommandError as error:
        ctx.answer(error.key, error.say, refusal=True)
    return True


def _heard(ctx: Context, post: Post, says: truth.Says) -> bool:
    if not audience.may_see(ctx, post.room_id):
        return False
    ctx.aside = True
    if says.true:
        if ctx.member_id != post.author_id:
            thanks.thank(ctx.db, post, ctx.member_id, ctx.now)
        doubting.confirm(ctx, post)
    else:
        doubting.doubt(ctx, post, 0, says.why)
    return True


def _of_sent(ctx: Context, why: Purpose, words: str) -> bool:
    """Words on what the bot said for this."""
    if why.word == freshness.SHOWN:
        return _of_shown(ctx, why.numbers, words)
    if why.word == freshness.SIMILAR:
        return _of_offered(ctx, why.numbers[1:], words)
    return why.word in _ANSWERED and _answered(ctx, why, words)


def _of_shown(ctx: Context, numbers: Sequence[int], words: str) -> bool:
    """On one of those in a list; in a list each is called by the number of its question."""
    found = [post for post in (keeping.answer(ctx, number) for number in numbers) if post is not None]
    number, rest = truth.numbered(words)
    if number is not None:
        found, words = [post for post in found if post.question_id == number], rest
    says = truth.of_answer(words) if len(found) == 1 else None
    return says is not None and _heard(ctx, found[0], says)


def _of_offered(ctx: Context, numbers: Sequence[int], words: str) -> bool:
    """On the answer to one of these questions, offered to somebody else in the room: in their order."""
    place, rest = fitting.which(words) if len(numbers) > 1 else (None, words)
    says = truth.of_answer(rest)
    if says is None or (place is None and len(numbers) != 1) or not 1 <= (place or 1) <= len(numbers):
        return False
    post = keeping.best(ctx, numbers[(place or 1) - 1])
    return post is not None and keeping.is_old(ctx, post) and _heard(ctx, post, says)


def _answered(ctx: Context, why: Purpose, words: str) -> bool:
    """An answer to what the bot asked, if it is one."""
    post = keeping.answer(ctx, why.numbers[0])
    if post is None or not _is_meant(ctx, why, post):
        return False
    ctx.aside = True
    try:
        return _ANSWERS[why.word](ctx, why, post, words)
    except CommandError as error:
        ctx.answer(error.key, error.say, purpose=why, refusal=True)
        return True


def _is_meant(ctx: Context, why: Purpose, post: Post) -> bool:
    """Is it the author of the event who was asked?"""
    if why.word in (WHY, NOTED):
        return lookups.doubt_of(ctx.db, post.id, ctx.member_id) is not None
    if why.word == CHECK:
        asked = ctx.db.get(UpkeepAsked, (post.id, ctx.member_id))
        return asked is not None and asked.open
    return len(why.numbers) > 1 and (why.word == REPLACES or why.numbers[1] == ctx.member_id)


def _why(ctx: Context, why: Purpose, post: Post, words: str) -> bool:
    """What is no longer true about it; who has no reason to give need not."""
    if _noted(ctx, why, post, words):
        return True
    reason = truth.reason(words)
    if reason:
        doubting.explain(ctx, post, reason)
    elif words.strip() and not words.rstrip().endswith("?"):
        ctx.answer("untrue-bare", {"number": f"{post.question_id}"}, purpose=Purpose(NOTED, why.numbers))
    else:
        return False
    return True


def _noted(ctx: Context, why: Purpose, post: Post, words: str) -> bool:
    """It is noted already: that can be taken back, or there is a newer one."""
    number, says = truth.newer(words), truth.of_answer(words)
    if number is not None:
        replacing.link(ctx, post, replacing.by_number(ctx, number))
    elif truth.never_mind(words) or takes_back(words) or (says is not None and says.true):
        doubting.take_back(ctx, post)
    else:
        return False
    return True


def _check(ctx: Context, why: Purpose, post: Post, words: str) -> bool:
    says, number = truth.of_answer(words), truth.newer(words)
    agrees = consents(words)
    if number is not None:
        replacing.link(ctx, post, replacing.by_number(ctx, number))
    elif truth.there_is_newer(words):
        checking.say(ctx, "newer", post)
    elif truth.not_mine(words):
        checking.say(ctx, "pass", post)
    elif truth.still_so(words):
        doubting.confirm(ctx, post)
    elif says is not None or agrees is not None:
        if says.true if says is not None else agrees:
            doubting.confirm(ctx, post)
        else:
            doubting.doubt(ctx, post, 0, says.why if says is not None else "")
    else:
        return _no_because(ctx, post, words)
    return True


def _no_because(ctx: Context, post: Post, words: str) -> bool:
    """ "No, the button is gone since 3.0": a no with its reason."""
    reason = truth.no_because(words)
    if reason:
        doubting.doubt(ctx, post, 0, reason)
    return bool(reason)


def _which(ctx: Context, why: Purpose, post: Post, words: str) -> bool:
    number = truth.newer(words)
    if number is not None:
        replacing.link(ctx, post, replacing.by_number(ctx, number))
    elif consents(words) is False or truth.never_mind(words):
        ctx.answer("replaces-not")
    elif words.strip() and not words.rstrip().endswith("?"):
        replacing.write(ctx, post, words)
    else:
        return False
    return True


def _replaces(ctx: Context, why: Purpose, post: Post, words: str) -> bool:
    agrees, new = consents(words), keeping.answer(ctx, why.numbers[1])
    if agrees is None or new is None:
        return False
    if agrees:
        replacing.link(ctx, post, new)
    else:
        ctx.answer("replaces-not")
    return True


_ANSWERS = {WHY: _why, NOTED: _noted, CHECK: _check, ASK_NEWER: _which, REPLACES: _replaces}


@feature.on(MessagePosted, plain=False)
def heard(ctx: Context, event: MessagePosted) -> None:
    """Privately: what is said in rooms is heard where the words on questions are."""
    if not event.private or ctx.taken:
        return
    sent = sent_here(ctx, event.reply_to) if event.reply_to is not None else None
    if sent is not None:
        if sent.community_id == ctx.community.id and _of_sent(ctx, purpose.read(sent.purpose), own(event)):
            ctx.taken = True
        return
    waits_for = [why for why, _ in waiting(ctx)]
    if (last := _last(ctx, waits_for)) is not None:
        ctx.taken = _of_sent(ctx, last, own(event)) or ctx.taken
    elif not waits_for or waits_for[0].word == CHECK:
        ctx.taken = _of_earlier(ctx, own(event)) or ctx.taken


def _last(ctx: Context, waits_for: Sequence[Purpose]) -> Purpose | None:
    """What was said last, if words are about that: a list, or what is noted, for an hour; what is asked, longer."""
    said, last = last_said(ctx), next(iter(lately(ctx, TURN)), None)
    if said is not None and said.nudge and purpose.read(said.purpose) != last:
        # Something came unasked since, and may be what is answered.
        return None
    if last is None or last.word == CHECK or (last.word in _ASKED and last in waits_for):
        return last
    soon = next(iter(lately(ctx, _AFTER)), None)
    return last if soon == last and last.word in (freshness.SHOWN, NOTED) else None


def _of_earlier(ctx: Context, words: str) -> bool:
    """Who was asked whether an answer still holds has a week to say it; a mere yes or no may be on what came since."""
    why = next((one for one in lately(ctx, TURN) if one.word == CHECK), None)
    post = keeping.answer(ctx, why.numbers[0]) if why is not None else None
    if why is None or post is None or not audience.may_see(ctx, post.room_id):
        return False
    says = truth.of_answer(words)
    if says is not None:
        return ctx.db.get(UpkeepAsked, (post.id, ctx.member_id)) is not None and _heard(ctx, post, says)
    if consents(words) is None or not _is_meant(ctx, why, post):
        return False
    told, question = ctx.answer_words, ctx.db.get_one(Post, post.question_id)
    title = ctx.link(question, short(told, question, _TITLE))
    answer = ctx.link(post, short(told, post, _TITLE))
    ctx.answer("upkeep-meant", {"title": title, "answer": answer}, buttons=choices(told, post), purpose=why)
    return True


@WAITS_FOR_WORDS.by(feature)
def waits(ctx: Context, why: Purpose) -> bool:
    """What was asked about an answer, while that waits for a word."""
    if why.word not in _ASKED or not why.numbers:
        return False
    post = keeping.answer(ctx, why.numbers[0])
    if post is None or not _is_meant(ctx, why, post):
        return False
    if why.word == WHY:
        own_doubt = lookups.doubt_of(ctx.db, post.id, ctx.member_id)
        return own_doubt is not None and not own_doubt.reason
    return why.word == CHECK or not replacing.is_replaced(ctx, post)
