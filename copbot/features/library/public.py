"""What everybody can see of the library on the web: what all whose words are in it made public, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.values import maybe_number
from copbot.features.library import card, feature, items, lookups
from copbot.features.library.entry import spoken
from copbot.features.library.pages import Shelved
from copbot.features.library.sight import public, sight
from copbot.features.library.structured import Answered, answered, written
from copbot.features.library.tables import LibraryItem, LibraryPart, Role, Says, Shelf
from copbot.kit.atom import Entry, Head, feed
from copbot.kit.context import Context
from copbot.kit.declared import Feed
from copbot.kit.feeds import FEED_AT, PAGE_AT
from copbot.kit.pages import PUBLISHED, Opened, PublicPage, Published, Query, collection
from copbot.rooms.text import shorten, text
from storage.models import Post, Question

_ROWS, _FED, _BRIEF = 25, 30, 160


def name(ctx: Context, part: LibraryPart) -> str:
    """How somebody is named to everybody: not, unless he or she agreed to that and is still here."""
    member = ctx.member_by(part.member_id)
    if part.opening != Says.NAMED or not member.name or ctx.has_left(member):
        return ctx.words.line("library-a-member")
    return member.name


def authors(ctx: Context, item: LibraryItem, parts: Sequence[LibraryPart]) -> list[str]:
    """Who wrote it, as everybody may know it."""
    if item.authors:
        return [spoken(one) for one in item.authors.splitlines()]
    return [name(ctx, one) for one in parts if one.role == Role.AUTHOR]


def _address(ctx: Context, item: LibraryItem) -> str:
    page = PAGE_AT.first(ctx, "item")
    return f"{page}?number={item.id}" if page else ""


@feature.open_page("library")
def library(ctx: Context, query: Query) -> Opened:
    """The newest things that are public."""
    before = maybe_number(query.get("before"))
    rows = lookups.listed(ctx.db, public(ctx), _ROWS + 1, before=before)
    if not rows:
        return None
    shown = rows[:_ROWS]
    title = ctx.words.line("library-of", community=ctx.community.title or ctx.community.name)
    older = shown[-1].id if len(rows) > _ROWS else None
    data = collection(ctx.words, title, max(one.changed_at for one in shown))
    given = {"items": [_row(ctx, one) for one in shown], "older": older, "first": before is None, "heading": title}
    return Published(given, title, data=data, query={"before": f"{before}"} if before is not None else {})


def _row(ctx: Context, item: LibraryItem) -> Shelved:
    who = ", ".join(authors(ctx, item, lookups.parts(ctx.db, item.id)))
    more = [ctx.words.line(f"library-kind-{item.kind}"), who, f"{item.year or ''}"]
    brief = shorten(items.words_of(ctx, item).text, _BRIEF)
    return Shelved(item.id, item.title, text(" · ".join(one for one in more if one)), brief)


@feature.open_page("item")
def item(ctx: Context, query: Query) -> Opened:
    """One thing that is public, without what was said of it."""
    number = maybe_number(query.get("number"))
    found = lookups.listed(ctx.db, public(ctx), 1, only=[number]) if number is not None else []
    if not found:
        return None
    [one] = found
    parts, said = lookups.parts(ctx.db, one.id), items.words_of(ctx, one)
    who = authors(ctx, one, parts)
    asker = next((name(ctx, part) for part in parts if part.role == Role.ASKER), "") or next(iter(who), "")
    given = {
        "item": one,
        "about": _row(ctx, one).about,
        "question": said.question,
        "asker": asker,
        "author": ", ".join(who),
        "said": said.text if said.text.strip() != one.title else "",
        "made": card.page_at(ctx, one) if one.page else "",
    }
    description = shorten(said.text or said.question or one.title, _BRIEF)
    data = _answered(ctx, one, asker, who) if said.question else None
    if data is None:
        entry = items.entry_of(one)
        data = written(entry, Shelf(one.kind), who, one.at, said.text)
    return Published(given, one.title, description, data, query={"number": f"{one.id}"})


def _answered(ctx: Context, one: LibraryItem, asker: str, who: Sequence[str]) -> dict[str, object] | None:
    post = ctx.db.get(Post, one.post_id) if one.post_id is not None else None
    asked = ctx.db.get(Post, post.question_id) if post is not None else None
    question = ctx.db.get(Question, post.question_id) if post is not None else None
    if post is None or asked is None or question is None:
        return None
    said = items.words_of(ctx, one)
    return answered(
        Answered(
            title=one.title,
            question=said.question,
            asker=asker,
            asked_at=asked.at,
            answer=said.text,
            author=next(iter(who), ctx.words.line("library-a-member")),
            answered_at=post.at,
            accepted=question.accepted_id == post.id,
            votes=post.votes,
            address=f"{_address(ctx, one)}#answer",
        )
    )


@PUBLISHED.by(feature)
def published(ctx: Context, most: int) -> list[PublicPage]:
    """The page of all that is public, and that of each of it; those first that changed last."""
    found = lookups.listed(ctx.db, public(ctx), most)
    if not found:
        return []
    rows = sorted(found, key=lambda one: one.changed_at, reverse=True)
    each = [PublicPage("item", {"number": f"{one.id}"}, one.changed_at) for one in rows]
    return [PublicPage("library", {}, rows[0].changed_at), *each][:most]


@feature.feed(Feed("library", "application/atom+xml", "atom"))
def fed(ctx: Context) -> bytes | None:
    """What is new: for a member what he or she may see, else what is public."""
    alone = ctx.author is not None
    words = ctx.words_for(ctx.member) if alone else ctx.words
    found = lookups.listed(ctx.db, sight(ctx).where if alone else public(ctx), _FED)
    if not found and not alone:
        return None
    title = words.line("library-of", community=ctx.community.title or ctx.community.name)
    head = Head(
        name=f"library {ctx.community.id} {ctx.community.name} {'members' if alone else 'all'}",
        title=title,
        author=title,
        language=words.language,
        at=ctx.now.replace(hour=0, minute=0, second=0, microsecond=0),
        # A member's own address is a secret, and kept nowhere.
        address="" if alone else FEED_AT.first(ctx, "library") or "",
        page=PAGE_AT.first(ctx, "library") or "",
    )
    return feed(head, [_entry(ctx, head, one, alone=alone) for one in found])


def _entry(ctx: Context, head: Head, one: LibraryItem, *, alone: bool) -> Entry:
    parts = lookups.parts(ctx.db, one.id)
    who = card.by(ctx, one, parts) if alone else ", ".join(authors(ctx, one, parts))
    said = items.words_of(ctx, one)
    told = "\n\n".join(filter(None, (said.question, said.text)))
    return Entry(f"{head.name} {one.id}", one.title, one.at, one.changed_at, told, who, _address(ctx, one))
