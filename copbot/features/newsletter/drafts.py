"""`/draft`, and what moderators answer to a draft: what stands in it, in which order, with which words before it."""

from __future__ import annotations

from copbot.features.newsletter import DRAFT, feature, lookups, showing
from copbot.features.newsletter.amending import take_out
from copbot.features.newsletter.making import running, since, worth_telling
from copbot.features.newsletter.reading import BACK, FOREWORD, NO, OUT, UP, VERBS, YES, Wish, wish
from copbot.features.newsletter.tables import Issue, Item, Stage
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Who
from copbot.kit.context import Context
from copbot.kit.offers import WAITS_FOR_WORDS
from copbot.kit.places import sent_here
from copbot.kit.spoken import waiting
from copbot.language.wording import everywhere
from copbot.rooms import purpose
from copbot.rooms.actions import Button
from copbot.rooms.events import MessagePosted
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import lines, text

_LONGEST = 1000
NAMES = {word: verb for verb in VERBS for said in everywhere(f"draft-words-{verb}") for word in (verb, *said.split())}


@feature.command(Command("draft", (Option("text", Kind.TEXT, required=False),), who=Who.DECIDER, aside=True))
def draft(ctx: Context, call: Call) -> None:
    """Show the draft, or change it."""
    said = call.get("text", str)
    if said is None:
        _show(ctx)
        return
    wanted = wish(said, NAMES)
    if wanted is None:
        raise CommandError("draft-unclear")
    _change(ctx, wanted)


@feature.on(MessagePosted)
def replied(ctx: Context, event: MessagePosted) -> None:
    """A reply to a draft changes it; so do plain private words that plainly ask for that, after it was shown."""
    # Who decides is known without a look at the database, which a reply in a room costs else.
    if ctx.taken or (ctx.room is not None and event.reply_to is None) or not ctx.decides:
        return
    if event.reply_to is not None:
        sent = sent_here(ctx, event.reply_to)
        about = purpose.read(sent.purpose).about(DRAFT) if sent and sent.community_id == ctx.community.id else None
    else:
        about = next((why.about(DRAFT) for why, _ in waiting(ctx)), None)
    if about is None:
        return
    wanted = wish(event.text, NAMES)
    if wanted is None and event.reply_to is None:
        return
    ctx.taken = True
    try:
        if wanted is None:
            raise CommandError("draft-unclear")
        _change(ctx, wanted)
    except CommandError as error:
        ctx.answer(error.key, error.say)


@WAITS_FOR_WORDS.by(feature)
def waits_for_words(ctx: Context, why: Purpose) -> bool:
    """The draft, as long as it is one."""
    number = why.about(DRAFT)
    issue = ctx.db.get(Issue, number) if number is not None else None
    return issue is not None and issue.stage == Stage.DRAFT and ctx.decides


def _show(ctx: Context) -> None:
    issue, words = lookups.draft(ctx.db, ctx.community.id), ctx.answer_words
    if issue is not None:
        _shown(ctx, issue, "draft-head")
        return
    now = running(ctx)
    if now is None or now.ends is None:
        raise CommandError("draft-none")
    at = now.ends.astimezone(ctx.zone)
    found = worth_telling(ctx, since(ctx, now.began))
    if not found:
        ctx.answer("draft-empty", {"at": at})
        return
    rows = [text("• ", one.text) for one in found]
    ctx.answer("lines", {"lines": lines([words.rich("draft-later", at=at), *rows])})


def _shown(ctx: Context, issue: Issue, key: str) -> None:
    words = ctx.answer_words
    head = words.rich(key, at=issue.due.astimezone(ctx.zone))
    told = lines([head, showing.drafted(ctx, words, issue, ctx.platform), words.rich("draft-how")])
    no = Button(words.line("draft-button-no"), "draft no")
    ctx.answer("lines", {"lines": told}, buttons=(no,), purpose=Purpose(DRAFT, (issue.id,)))


def _change(ctx: Context, wanted: Wish) -> None:
    issue = lookups.draft(ctx.db, ctx.community.id)
    if wanted.verb == YES:
        _bring_back(ctx, issue)
        return
    if issue is None and wanted.verb == OUT:
        _out_of_the_last(ctx, wanted)
        return
    if issue is None:
        raise CommandError("draft-none")
    if wanted.verb == NO:
        issue.stage = Stage.SKIPPED
        ctx.cancel("send", ctx.community.id)
        ctx.unit.leave_trace()
        ctx.answer("draft-no", buttons=(Button(ctx.answer_words.line("draft-button-yes"), "draft yes"),))
        return
    if wanted.verb == FOREWORD:
        if len(wanted.words) > _LONGEST:
            raise CommandError("draft-long", most=_LONGEST)
        issue.foreword, issue.member_id = wanted.words, ctx.member_id if wanted.words else None
    else:
        _arrange(ctx, issue, wanted)
    ctx.db.flush()
    ctx.unit.leave_trace()
    _shown(ctx, issue, "draft-changed")


def _arrange(ctx: Context, issue: Issue, wanted: Wish) -> None:
    """Take items out, bring them back, or move them by one place."""
    among = {item.place: item for item in lookups.all_items(ctx.db, issue.id)}
    found = [among[place] for place in wanted.places if place in among and among[place].text]
    if len(found) < len(wanted.places):
        raise CommandError("draft-no-item")
    for item in found:
        if wanted.verb in (OUT, BACK):
            item.out = wanted.verb == OUT
        else:
            _move(list(among.values()), item, -1 if wanted.verb == UP else 1)


def _move(among: list[Item], item: Item, by: int) -> None:
    """It changes places with the one before or behind it of those that stand."""
    standing = sorted((one for one in among if not one.out), key=lambda one: one.place)
    if item not in standing:
        return
    at = standing.index(item)
    other = standing[max(0, min(at + by, len(standing) - 1))]
    item.place, other.place = other.place, item.place


def _out_of_the_last(ctx: Context, wanted: Wish) -> None:
    """What was sent already is taken out of the last issue."""
    last = lookups.last_sent(ctx.db, ctx.community.id)
    found = [item for item in lookups.items(ctx.db, last.id) if item.place in wanted.places] if last is not None else []
    if last is None or not found:
        raise CommandError("draft-none")
    take_out(ctx, found)
    ctx.unit.leave_trace()
    ctx.answer("draft-taken-out", {"number": f"{last.number}", "count": len(found)})


def _bring_back(ctx: Context, issue: Issue | None) -> None:
    """It comes after all, if its time is not over yet."""
    if issue is None:
        issue = lookups.refused(ctx.db, ctx.community.id, ctx.now)
        if issue is None:
            raise CommandError("draft-none")
        issue.stage = Stage.DRAFT
        ctx.schedule("send", ctx.community.id, issue.due)
        ctx.unit.leave_trace()
    ctx.answer("draft-yes", {"at": issue.due.astimezone(ctx.zone)})
