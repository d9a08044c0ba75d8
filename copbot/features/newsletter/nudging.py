"""What members hear of newsletters unasked: the draft, the issue who asked for it, and who is quoted that so it is."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.people import People
from copbot.features.newsletter import DRAFT, INSIDE, ISSUE, NewsletterSettings, feature, lookups, showing
from copbot.features.newsletter.tables import Issue, Item, Stage
from copbot.features.newsletter.wording import said
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.nudge import NudgeKind, Said
from copbot.rooms.actions import Button
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text, lines, text
from storage.models import Member


class Drafts(NudgeKind):
    """The draft of an issue, for those who decide. The subject is the issue."""

    name = "draft"
    most = 1

    def gets(self, people: People, member: Member) -> bool:
        """Those who decide."""
        return people.may_decide(member.id)

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """As long as it is a draft."""
        issue = ctx.db.get(Issue, subject)
        return issue is not None and issue.stage == Stage.DRAFT

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """The draft, and how it is changed."""
        words, issue = ctx.words_for(member), ctx.db.get_one(Issue, subjects[-1])
        account = ctx.reach(member)
        head = words.rich("draft-head", at=issue.due.astimezone(ctx.zone_of(member)))
        body = showing.drafted(ctx, words, issue, account.platform if account is not None else "")
        told = lines([head, body, words.rich("draft-how")])
        no = Button(words.line("draft-button-no"), "draft no")
        return Said(told, (no,), purpose=Purpose(DRAFT, (issue.id,)))

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """A room of those who decide."""
        room = next((room for room in ctx.deciding if ctx.is_in(member, room)), None)
        return Place(room) if room is not None else None

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said:
        """That there is one: what stands in it is not for everybody yet."""
        issue = ctx.db.get_one(Issue, subjects[-1])
        told = ctx.words.rich("draft-aloud", names=names, at=issue.due.astimezone(ctx.zone))
        return Said(told, purpose=Purpose(DRAFT, (issue.id,)))


class Private(NudgeKind):
    """An issue, for who asked to get it privately. The subject is the issue."""

    name = "newsletter"
    most = 1

    def gets(self, people: People, member: Member) -> bool:
        """Those who asked."""
        found = lookups.reader(people.db, member.id)
        return found is not None and found.privately

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """The newest one only."""
        last = lookups.last_sent(ctx.db, ctx.community.id)
        return last is not None and last.id == subject

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """All of it."""
        words, issue = ctx.words_for(member), ctx.db.get_one(Issue, subjects[-1])
        account = ctx.reach(member)
        told = showing.issue(ctx, words, issue, account.platform if account is not None else "")
        return Said(told, purpose=Purpose(ISSUE, (issue.id,)))


class Quoted(NudgeKind):
    """Somebody's words stand in an issue. The subject is the item."""

    name = "quoted"

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While they do."""
        item = ctx.db.get(Item, subject)
        return item is not None and not item.out and member.id in (item.member_id, item.beside_id)

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """Which, each with a button that takes it out."""
        words, found = ctx.words_for(member), [ctx.db.get_one(Item, one) for one in subjects]
        account = ctx.reach(member)
        rows = [text(f"#{item.id} ", said(ctx, item, account.platform if account else "")) for item in found]
        told = lines([words.rich("quoted-head", count=len(found)), *rows, words.rich("quoted-how")])
        buttons = [Button(words.line("quoted-out", number=f"{item.id}"), f"unquote {item.id}") for item in found]
        if ctx.settings(NewsletterSettings).public:
            inside = words.line("quoted-inside")
            buttons += [Button(f"{inside} #{one.id}", f"unquote {one.id} {INSIDE}") for one in found if not one.inside]
        return Said(told, tuple(buttons[:6]))


DRAFTS, PRIVATE, QUOTED = feature.nudge(Drafts()), feature.nudge(Private()), feature.nudge(Quoted())
