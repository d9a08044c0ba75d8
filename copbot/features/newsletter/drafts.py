"""`/draft`, and what moderators answer to a draft: what stands in it, in which order, with which words before it."""

from __future__ import annotations

from functools import cache

from copbot.community.naming import name_for
from copbot.features.newsletter import DRAFT, feature, lookups, showing
from copbot.features.newsletter.amending import take_out
from copbot.features.newsletter.making import running, since, worth_telling
from copbot.features.newsletter.reading import (
    BACK,
    BARE,
    DOWN,
    FIRST,
    FOREWORD,
    LAST,
    NO,
    OUT,
    UP,
    VERBS,
    YES,
    Wish,
    is_about,
    wish,
)
from copbot.features.newsletter.sending import comes
from copbot.features.newsletter.tables import Issue, Item, Stage
from copbot.features.newsletter.telling import Stopped, tell, tell_others, who_stopped
from copbot.features.newsletter.wording import said as words_of
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
from copbot.rooms.text import Text, lines, plain, text

_LONGEST = 1000
_STEPS = {UP: -1, DOWN: 1, FIRST: -100, LAST: 100}


@cache
def _about() -> frozenset[str]:
    return frozenset(word for said in everywhere("draft-words-about") for word in said.split())


@cache
def names() -> dict[str, str]:
    """What can be done with a draft, by the words for it in any language."""
    said = {verb: everywhere(f"draft-words-{verb}") for verb in VERBS}
    return {word: verb for verb, every in said.items() for one in every for word in (verb, *one.split())}


@feature.command(Command("draft", (Option("text", Kind.TEXT, required=False),), who=Who.DECIDER, aside=True))
def draft(ctx: Context, call: Call) -> None:
    """Show the draft, or change it."""
    said = call.get("text", str)
    if said is None:
        _show(ctx)
        return
    _change(ctx, _wish(ctx, said))


@feature.on(MessagePosted, plain=False)
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
    try:
        wanted = _wish(ctx, event.text)
    except CommandError as error:
        if event.reply_to is None and not is_about(event.text, names(), _about()):
            return
        ctx.taken = True
        ctx.answer(error.key, error.say)
        return
    ctx.taken = True
    try:
        _change(ctx, wanted)
    except CommandError as error:
        ctx.answer(error.key, error.say)


def _wish(ctx: Context, said: str) -> Wish:
    """What is to be done with it. Raises CommandError."""
    issue = lookups.draft(ctx.db, ctx.community.id)
    found = lookups.all_items(ctx.db, issue.id) if issue is not None else []
    wanted = wish(said, names(), {item.place: plain(words_of(ctx, item, ctx.platform)) for item in found})
    if wanted is None:
        raise CommandError("draft-unclear")
    return wanted


@WAITS_FOR_WORDS.by(feature)
def waits_for_words(ctx: Context, why: Purpose) -> bool:
    """The draft, as long as it can still come."""
    number = why.about(DRAFT)
    issue = ctx.db.get(Issue, number) if number is not None else None
    if issue is None or issue.community_id != ctx.community.id or not ctx.decides:
        return False
    return issue.stage == Stage.DRAFT or (issue.stage == Stage.SKIPPED and issue.due > ctx.now)


def _show(ctx: Context) -> None:
    issue, words = lookups.draft(ctx.db, ctx.community.id), ctx.answer_words
    if issue is not None:
        _shown(ctx, issue, "draft-head")
        return
    stopped = lookups.refused(ctx.db, ctx.community.id, ctx.now)
    if stopped is not None:
        raise _stopped(ctx, stopped)
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


def _stopped(ctx: Context, issue: Issue) -> CommandError:
    at = ctx.answer_words.time(issue.due.astimezone(ctx.zone))
    return CommandError("draft-stopped", name=who_stopped(ctx, issue), at=at)


def _comes(ctx: Context, issue: Issue) -> bool:
    return comes(issue, lookups.items(ctx.db, issue.id))


def _shown(ctx: Context, issue: Issue, key: str, *more: Text) -> None:
    words = ctx.answer_words
    if _comes(ctx, issue):
        head = words.rich(key, at=issue.due.astimezone(ctx.zone))
    else:
        head = words.rich("draft-nothing-left")
    told = lines([head, showing.drafted(ctx, words, issue, ctx.platform), *more, words.rich("draft-how")])
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
        stopped = lookups.refused(ctx.db, ctx.community.id, ctx.now)
        raise CommandError("draft-none") if stopped is None else _stopped(ctx, stopped)
    if wanted.verb == NO:
        _stop(ctx, issue)
        return
    more = []
    if wanted.verb in (FOREWORD, BARE):
        more = _put_before(ctx, issue, wanted)
    else:
        _arrange(ctx, issue, wanted)
    ctx.db.flush()
    ctx.unit.leave_trace()
    _shown(ctx, issue, "draft-changed", *more)
    if _comes(ctx, issue):
        tell_others(ctx, issue, "draft-told-changed", often=False)
    else:
        tell_others(ctx, issue, "draft-told-empty")


def _stop(ctx: Context, issue: Issue) -> None:
    issue.stage = Stage.SKIPPED
    ctx.cancel("send", ctx.community.id)
    ctx.unit.leave_trace()
    ctx.lasting(Stopped).stop(issue.id, ctx.member_id)
    yes = Button(ctx.answer_words.line("draft-button-yes"), "draft yes")
    ctx.answer("draft-no", buttons=(yes,), purpose=Purpose(DRAFT, (issue.id,)))
    tell_others(ctx, issue, "draft-told-no")


def _put_before(ctx: Context, issue: Issue, wanted: Wish) -> list[Text]:
    """Another foreword, or none; what is to be said of the one that was there. Raises CommandError."""
    if wanted.verb == FOREWORD and not wanted.words:
        raise CommandError("draft-foreword-how")
    if len(wanted.words) > _LONGEST:
        raise CommandError("draft-long", most=_LONGEST)
    before, by = issue.foreword, issue.member_id
    issue.foreword, issue.member_id = wanted.words, ctx.member_id if wanted.words else None
    if not before or by is None or by == ctx.member_id:
        return []
    author = ctx.member_by(by)
    if wanted.words:
        tell(ctx, author, issue, "draft-told-foreword", before)
    return [ctx.answer_words.rich("draft-replaced", name=name_for(ctx, ctx.member, author), text=before)]


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
            _move(list(among.values()), item, _STEPS[wanted.verb])


def _move(among: list[Item], item: Item, by: int) -> None:
    """It goes so many places up or down among those that stand, whose places stay the same ones."""
    standing = sorted((one for one in among if not one.out), key=lambda one: one.place)
    if item not in standing:
        return
    places, at = [one.place for one in standing], standing.index(item)
    standing.remove(item)
    standing.insert(max(0, min(at + by, len(standing))), item)
    for one, place in zip(standing, places, strict=True):
        one.place = place


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
        tell_others(ctx, issue, "draft-told-yes")
    if not _comes(ctx, issue):
        _shown(ctx, issue, "draft-head")
        return
    ctx.answer("draft-yes", {"at": issue.due.astimezone(ctx.zone)})
