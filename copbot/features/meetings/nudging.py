"""What members hear unasked of meetings that they go to."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.features.meetings import card, feature, lookups
from copbot.features.meetings.meant import about, concerns
from copbot.features.meetings.saying import when, zone_of
from copbot.features.meetings.tables import Coming, Meeting, Stage
from copbot.kit import ballots
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.nudge import NudgeKind, Said
from copbot.language.wording import Value, Wording
from copbot.rooms.actions import Button
from copbot.rooms.text import Text
from storage.models import Member


class Told(NudgeKind):
    """Something about a meeting, the subject, in one sentence."""

    name = switch = "meetings"
    prompt = True
    most = 1
    key: str
    """The sentence."""

    def is_still(self, ctx: Context, meeting: Meeting) -> bool:
        """Is it still to be told of this meeting?"""
        return meeting.stage == Stage.FIXED and meeting.at is not None and meeting.at > ctx.now

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While the meeting is to come, and the member goes there."""
        meeting = ctx.db.get(Meeting, subject)
        if meeting is None or not concerns(ctx, meeting, member) or not self.is_still(ctx, meeting):
            return False
        return self.is_for(ctx, meeting, member)

    def is_for(self, ctx: Context, meeting: Meeting, member: Member) -> bool:
        """Is the member one of those who are to hear it?"""
        return member.id in card.seats(ctx, meeting)[0]

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """By the member's own clocks."""
        meeting, words = ctx.db.get_one(Meeting, subjects[0]), ctx.words_for(member)
        values = self.values(ctx, meeting, words)
        if meeting.at is not None:
            values["when"] = (when(words, meeting.at, ctx.zone_of(member)),)
        return Said(words.rich(self.key, **values), self.buttons(meeting, words), purpose=about(meeting))

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """Where it was proposed."""
        return Place(ctx.room_by(ctx.db.get_one(Meeting, subject).room_id))

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said:
        """By the clocks that the meeting goes by."""
        meeting, words = ctx.db.get_one(Meeting, subjects[0]), ctx.words
        values = self.values(ctx, meeting, words)
        if meeting.at is not None:
            values["when"] = (when(words, meeting.at, zone_of(meeting)),)
        told = words.rich("meeting-aloud", names=names, text=words.rich(self.key, **values))
        return Said(told, self.buttons(meeting, words), purpose=about(meeting))

    def values(self, ctx: Context, meeting: Meeting, words: Wording) -> dict[str, Value]:
        """What the sentence needs, beside when it is."""
        return {
            "title": ballots.sentence(meeting.title),
            "number": meeting.id,
            "left": (meeting.at or ctx.now) - ctx.now,
            "where": words.line("meeting-there", place=meeting.place) if meeting.place else "",
        }

    def buttons(self, meeting: Meeting, words: Wording) -> tuple[Button, ...]:
        """What can be answered."""
        return (Button(words.line("going-not-after-all"), f"going {meeting.id} no"),)


class MovedUp(Told):
    """Who waited has a place now."""

    name = "meetings-moved-up"
    key = "meeting-moved-up"


class MovedDown(Told):
    """There are fewer places now, and who had one waits."""

    name = "meetings-moved-down"
    key = "meeting-moved-down"

    def is_for(self, ctx: Context, meeting: Meeting, member: Member) -> bool:
        """Who waits."""
        return member.id in card.seats(ctx, meeting)[1]


class Reminders(Told):
    """It begins before long."""

    name = "meetings"
    key = "meeting-reminder"


class Changed(Told):
    """It is at another time, or somewhere else; in its room that is said to all."""

    name = "meetings-changed"
    key = "meeting-changed"

    def is_for(self, ctx: Context, meeting: Meeting, member: Member) -> bool:
        """Who comes, waits for a place, or comes perhaps."""
        said = (lookups.guests(ctx.db, meeting.id, one) for one in (Coming.YES, Coming.MAYBE))
        return any(member.id in one for one in said)

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """Nowhere once more."""
        return None


class Cancelled(Changed):
    """It is called off."""

    name = "meetings-called-off"
    key = "meeting-called-off"

    def is_still(self, ctx: Context, meeting: Meeting) -> bool:
        """Until it would have begun."""
        return meeting.stage == Stage.CANCELLED and meeting.at is not None and meeting.at > ctx.now

    def buttons(self, meeting: Meeting, words: Wording) -> tuple[Button, ...]:
        """There is nothing to answer."""
        return ()


MOVED_UP = feature.nudge(MovedUp())
MOVED_DOWN = feature.nudge(MovedDown())
REMINDERS = feature.nudge(Reminders())
CHANGED = feature.nudge(Changed())
CANCELLED = feature.nudge(Cancelled())
