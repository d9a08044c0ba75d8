"""The question is asked privately, once; there is no reminder."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.people import People
from copbot.features.pulse import feature, lookups
from copbot.kit import ballots
from copbot.kit.context import Context
from copbot.kit.nudge import NudgeKind, Said
from copbot.rooms.purpose import VOTING, Purpose
from copbot.rooms.text import lines
from storage import ballots as kept
from storage.belonging import linked_ever
from storage.models import Ballot, Held, Member


class Asked(NudgeKind):
    """A question of the pulse, for who agreed. The subject is its ballot."""

    name = "pulse"
    most = 1

    def gets(self, people: People, member: Member) -> bool:
        """Who agreed."""
        return lookups.has_agreed(people.db, linked_ever(people.db, member.id))

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """As long as it can be answered, and is not."""
        ballot = ctx.db.get(Ballot, subject)
        if ballot is None or ballot.state != Held.OPEN:
            return False
        seen = ballots.paper(ctx, ballot, member)
        return not seen.voted and not seen.refused

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """The question, what is done with the answer, and the scale."""
        words, ballot = ctx.words_for(member), ctx.db.get_one(Ballot, subjects[0])
        labels = kept.labels(ctx.db, ballot.id)
        until = ballot.until.astimezone(ctx.zone_of(member))
        head = words.rich("pulse-question", text=ballot.title, until=until)
        told = [
            head,
            ballots.ends(words, labels),
            words.rich("ballot-final"),
            words.rich("ballot-least", count=ballot.least),
        ]
        return Said(
            lines(told),
            ballots.choices(ballot, labels, range(1, len(labels) + 1)),
            purpose=Purpose(VOTING, (ballot.id,)),
        )


PULSE = feature.nudge(Asked())
