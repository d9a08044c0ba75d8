"""What members are told of reviews unasked: that something is to be read, its date, what came of it, the verdict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from copbot.community.naming import name_for
from copbot.features.review import card, feature, lookups, seeing
from copbot.features.review.tables import OPEN, Circle, Part, Review, Stage
from copbot.kit import ballots
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.nudge import NudgeKind, Said
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.purpose import VOTING, Purpose
from copbot.rooms.text import Text, lines, text
from storage import ballots as kept
from storage.models import Ballot, Held, Member

OFFER, ASKED, VERDICT, KEEP = "reviewoffer", "reviewasked", "reviewverdict", "reviewkeep"
"""What a private message is for that asks whether somebody reads it, whether to wait a week, what the verdict is, and
whether it may go into the library."""


def pressing(words: Wording, review: Review, *whats: str) -> tuple[Button, ...]:
    """Buttons that say these things of it."""
    return tuple(Button(words.line(f"review-do-{one}"), f"reviewing {one} {review.id}") for one in whats)


class Offers(NudgeKind):
    """Would the member read this? The subject is the review."""

    name = "reviews"
    most = 1
    apart = True

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While he or she is asked, and it is open."""
        review = ctx.db.get(Review, subject)
        part = seeing.part_of(ctx, review, member) if review is not None else None
        return review is not None and review.stage in OPEN and part is not None and part.part == Part.ASKED

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """What it is, by whom, until when."""
        words, review = ctx.words_for(member), ctx.db.get_one(Review, subjects[0])
        name = name_for(ctx, member, ctx.member_by(review.member_id))
        key = "review-offer-again" if review.before_id is not None else "review-offer"
        circle = ctx.db.get(Circle, review.circle_id) if review.circle_id is not None else None
        rows = [
            words.rich(
                key, name=name, title=review.title, circle=circle.name if circle else "", has="yes" if circle else "no"
            ),
            card.details(ctx, words, review),
            *card.changes(ctx, words, review),
        ]
        return Said(lines(rows), card.choices(words, review, alone=True), purpose=Purpose(OFFER, (review.id,)))

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """At its card; of what is for some alone, in a room of theirs; nowhere if nobody is to know who reads it."""
        review = ctx.db.get_one(Review, subject)
        if review.anonymous:
            return None
        if seeing.is_open(review):
            return card.place(ctx, review)
        circle = ctx.db.get(Circle, review.circle_id) if review.circle_id is not None else None
        first, author = circle.room_id if circle else review.room_id, ctx.member_by(review.member_id)
        rooms = sorted(ctx.rooms, key=lambda one: one.id != first)
        both = (one for one in rooms if one.counts and ctx.is_in(member, one) and ctx.is_in(author, one))
        return next((Place(one) for one in both), None)

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said:
        """The same; of what is for some alone no more than that there is something."""
        review = ctx.db.get_one(Review, subjects[0])
        if not seeing.is_open(review):
            return Said(text(names, ": ", ctx.words.rich("review-offer-closed-aloud")))
        told = ctx.words.rich("review-offer-aloud", title=review.title, number=f"{review.id}")
        return Said(
            text(names, ": ", told),
            card.choices(ctx.words, review, alone=True),
            purpose=Purpose(card.CARD, (review.id,)),
        )


class Dates(NudgeKind):
    """The date comes near, or is just over, and the member has said nothing yet. The subject is the review."""

    name = "reviewdates"

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While he or she reads it, and has said nothing."""
        review = ctx.db.get(Review, subject)
        if review is None or review.stage not in (Stage.OPEN, Stage.LATE) or not seeing.reads(ctx, review, member):
            return False
        if not seeing.may_see(ctx, review, member):
            return False
        return member.id not in lookups.commented(ctx.db, review.id)

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """By when, and how."""
        words, rows = ctx.words_for(member), list[Text]()
        for review in (ctx.db.get_one(Review, subject) for subject in subjects):
            key = "review-date-over" if review.until <= ctx.now else "review-date-near"
            day = words.day(review.until.astimezone(ctx.zone_of(member)))
            rows.append(words.rich(key, title=review.title, day=day, number=f"{review.id}"))
        last = ctx.db.get_one(Review, subjects[-1])
        return Said(
            lines(rows), pressing(words, last, "text", "no") if len(subjects) == 1 else (),
            purpose=Purpose(card.READING, (last.id,)),
        )  # fmt: skip


class Authors(NudgeKind):
    """Who submitted it hears how it stands, or is asked whether to wait. The subject is the review."""

    name = "reviewauthors"
    prompt = True
    most = 1

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While it is there and is so far."""
        review = ctx.db.get(Review, subject)
        return review is not None and review.stage not in (Stage.OPEN, Stage.LATE, Stage.EXTENDED)

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """How it stands, and what can be done."""
        words, review = ctx.words_for(member), ctx.db.get_one(Review, subjects[0])
        remarks = lookups.remarks(ctx.db, review.id)
        count = 0 if review.anonymous and len({one.member_id for one in remarks}) < 2 else len(remarks)
        number = f"{review.id}"
        match review.stage:
            case Stage.ASKED:
                told = words.rich("review-asked", title=review.title, count=count)
                return Said(told, pressing(words, review, "extend", "close"), purpose=Purpose(ASKED, (review.id,)))
            case Stage.BUNDLED:
                told = words.rich("review-bundle-there", title=review.title, count=count, number=number)
                rows = [told]
                if not review.by_vote and seeing.editor_of(ctx, review) is None:
                    rows.append(words.rich("review-choose-editor", number=number))
                return Said(lines(rows), pressing(words, review, "bundle"))
            case Stage.DECIDED:
                told = words.rich(
                    "review-verdict-told", title=review.title, verdict=words.line(f"review-verdict-{review.verdict}"),
                    reasons=review.reasons, has="yes" if review.reasons else "no",
                )  # fmt: skip
                keeps = review.verdict == "accept" and seeing.is_open(review)
                alone = "-alone" if review.verdict == "accept" and not keeps else ""
                ask = words.rich(f"review-then-{review.verdict}{alone}", number=number)
                does = ("bundle", "keep") if keeps else ("bundle",)
                purpose = Purpose(KEEP, (review.id,)) if keeps else Purpose()
                return Said(lines([told, ask]), pressing(words, review, *does), purpose=purpose)
        lonely = review.anonymous and bool(remarks)
        key = "review-taken-away" if review.decider_id is not None else "review-empty-one" if lonely else "review-empty"
        return Said(words.rich(key, title=review.title, number=number))

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """At its card."""
        return card.place(ctx, ctx.db.get_one(Review, subject))

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said | None:
        """Only of what all there may see."""
        review = ctx.db.get_one(Review, subjects[0])
        if not seeing.is_open(review) or review.anonymous:
            return None
        key = f"review-aloud-{review.stage}" if review.decider_id is None or review.verdict else "review-taken-aloud"
        told = ctx.words.rich(key, title=review.title, number=f"{review.id}")
        does = {Stage.ASKED: ("extend", "close")}.get(Stage(review.stage), ())
        return Said(
            text(names, ": ", told), pressing(ctx.words, review, *does), purpose=Purpose(card.CARD, (review.id,))
        )


class Verdicts(NudgeKind):
    """The member is to give the verdict, or to vote on it. The subject is the review."""

    name = "reviewverdicts"
    most = 1

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While there is none."""
        review = ctx.db.get(Review, subject)
        if review is None or review.stage != Stage.BUNDLED or not seeing.may_see(ctx, review, member):
            return False
        if review.ballot_id is None:
            return True
        ballot = ctx.db.get_one(Ballot, review.ballot_id)
        seen = ballots.paper(ctx, ballot, member)
        return ballot.state == Held.OPEN and not seen.voted and not seen.refused

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """What can be said, and that a reason belongs to it."""
        words, review = ctx.words_for(member), ctx.db.get_one(Review, subjects[0])
        if review.ballot_id is not None:
            ballot = ctx.db.get_one(Ballot, review.ballot_id)
            labels = kept.labels(ctx.db, ballot.id)
            steps = ballots.choices(ballot, labels, range(1, len(labels) + 1))
            shown = tuple(replace(one, label=label) for one, label in zip(steps, labels, strict=True))
            told = words.rich("review-vote-ask", title=review.title)
            return Said(told, shown, purpose=Purpose(VOTING, (ballot.id,)))
        told_ = words.rich("review-verdict-ask", title=review.title, number=f"{review.id}")
        does = pressing(words, review, "bundle", "accept", "revise", "reject")
        return Said(told_, does, purpose=Purpose(VERDICT, (review.id,)))

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """At its card."""
        return card.place(ctx, ctx.db.get_one(Review, subject))

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said | None:
        """Only of what all there may see, and of no vote: who votes is among those who read it."""
        review = ctx.db.get_one(Review, subjects[0])
        if not seeing.is_open(review) or review.ballot_id is not None:
            return None
        told = ctx.words.rich("review-verdict-aloud", title=review.title, number=f"{review.id}")
        return Said(text(names, ": ", told), purpose=Purpose(card.CARD, (review.id,)))


class Places(NudgeKind):
    """There is a place in a circle for the member, who waited for one. The subject is the circle."""

    name = "circleplaces"
    switch = "reviews"
    prompt = True

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While he or she has it."""
        return seeing.sits(ctx, subject, member)

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """Which one."""
        words = ctx.words_for(member)
        names = ", ".join(ctx.db.get_one(Circle, subject).name for subject in subjects)
        return Said(words.rich("circle-moved-up", name=names))


OFFERS = feature.nudge(Offers())
PLACES = feature.nudge(Places())
DATES = feature.nudge(Dates())
AUTHORS = feature.nudge(Authors())
VERDICTS = feature.nudge(Verdicts())
