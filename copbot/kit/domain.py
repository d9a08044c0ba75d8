"""What one feature tells the others: domain events, handled in the same transaction as what led to them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from copbot.kit.forgetting import NamesGone
from copbot.kit.found import AnswerHelped, AnswersFound
from copbot.kit.works import Searched, WorkGone, WorkMade
from copbot.rooms.files import Files
from copbot.rooms.purpose import Purpose
from copbot.rooms.spans import Spans
from storage.models import Stage, State


@dataclass(frozen=True, slots=True)
class QuestionAsked:
    """A question (or a contribution) is in sight, or is so again after it was reopened by command: it begins anew."""

    question: int


@dataclass(frozen=True, slots=True)
class PostAdded:
    """Somebody said something about a question: an answer or a remark. `text` is what, `files` came with it."""

    question: int
    post: int
    text: str
    files: Files = ()
    spans: Spans = ()
    """What the platform knows of parts of the text."""


@dataclass(frozen=True, slots=True)
class PostEdited:
    """A post reads `text` from now on; `spans` is what the platform knows of parts of that. `more` has come with it.

    `files` is all that comes with it now, where that is told.
    """

    post: int
    text: str
    spans: Spans = ()
    more: Files = ()
    files: Files | None = None
    before: str = ""
    """What an answer read until now."""


@dataclass(frozen=True, slots=True)
class PostDeleted:
    """A post is gone from where it was said."""

    post: int


@dataclass(frozen=True, slots=True)
class QuestionAnswered:
    """Somebody else answered; `post` is the answer, `message` what the platform calls it, None if it is no message.

    What was heard late was said before the message that is handled.
    """

    question: int
    post: int
    message: str | None


@dataclass(frozen=True, slots=True)
class QuestionReopened:
    """What was held for an answer is none, or what settled the question does not hold: it waits again where it was.

    `answers` is how many answers it has that did not settle it.
    """

    question: int
    answers: int


@dataclass(frozen=True, slots=True)
class InterestShown:
    """Somebody else said something about an open question that neither answers nor asks back; `post` is that."""

    question: int
    post: int


@dataclass(frozen=True, slots=True)
class SameSaid:
    """Somebody else says to have the same question or trouble."""

    question: int
    member: int


@dataclass(frozen=True, slots=True)
class TurnPassed:
    """Somebody asked something back, or the asker answered that."""

    question: int


@dataclass(frozen=True, slots=True)
class AnswerAccepted:
    """The asker or a moderator accepted an answer."""

    question: int
    post: int


@dataclass(frozen=True, slots=True)
class QuestionSettled:
    """Nobody needs to look at it any more, for the reason that `state` tells."""

    question: int
    state: State


@dataclass(frozen=True, slots=True)
class PostModerated:
    """Somebody has moderated a post: `up`, or down."""

    post: int
    up: bool


@dataclass(frozen=True, slots=True)
class MessageReported:
    """Somebody has put a message before the moderators."""

    room: int
    message: str


@dataclass(frozen=True, slots=True)
class ModeratorGone:
    """Somebody who moderated a room has left it, or does not moderate it any more."""

    room: int


@dataclass(frozen=True, slots=True)
class RoomGone:
    """The bot is no longer in this room of the community's: put out of it, or the room is gone."""

    room: int


class Step(StrEnum):
    """Whom an alert went to."""

    ROOM = "room"
    MEMBER = "member"
    MODERATORS = "moderators"
    ASKER = "asker"
    """Somebody asked something back."""
    SOLVED = "solved"
    """The asker too: did an answer solve it?"""
    AGAIN = "again"
    """The room once more, long after."""
    ENDED = "ended"
    """The asker: it leaves the list."""


@dataclass(frozen=True, slots=True)
class AlertGiven:
    """The bot spoke of questions unasked; `to` is the name of the room or the member, `text` what it said."""

    step: Step
    to: str
    questions: tuple[int, ...]
    text: str
    member: int | None = None
    """Who was asked about them, if it is somebody who may know."""


@dataclass(frozen=True, slots=True)
class ActionDone:
    """An action of the outbox that a feature gave a `purpose` was done (`made` is the platform's id) or has failed."""

    row: int
    purpose: Purpose
    question: int | None
    made: str | None
    failed: bool
    why: str = ""
    """The reason of the failure (see `Failure`)."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A moderator has taken back a message of the bot's: what stood there is gone, as if it were deleted."""

    room: int
    message: str


@dataclass(frozen=True, slots=True)
class MembersLinked:
    """Two members are one from now on: what was `other`'s is `member`'s."""

    member: int
    other: int


@dataclass(frozen=True, slots=True)
class MemberGone:
    """The member has left all of the community's rooms, or was put out: what waits for him or her sleeps."""

    member: int


@dataclass(frozen=True, slots=True)
class MemberReturned:
    """Somebody who was known already, and in none of the rooms, is in one."""

    member: int


@dataclass(frozen=True, slots=True)
class MembershipChanged:
    """Somebody has become one of the community's members, or (not `belongs`) is one no more."""

    member: int
    belongs: bool


@dataclass(frozen=True, slots=True)
class MembershipByRole:
    """By a role that a person gave or took on the platform somebody is to be a member, or (not `belongs`) none."""

    member: int
    belongs: bool


@dataclass(frozen=True, slots=True)
class NewcomerCame:
    """Somebody has come into a room for the first time; he or she is a newcomer `until` then."""

    member: int
    until: datetime


@dataclass(frozen=True, slots=True)
class NewcomerGreeted:
    """Somebody who came into a room has been told how things work here."""

    member: int


@dataclass(frozen=True, slots=True)
class RulesAgreed:
    """Somebody has agreed to the rules in force."""

    member: int


@dataclass(frozen=True, slots=True)
class MemberIntroduced:
    """A newcomer has told the others in a line what he or she knows and looks for."""

    member: int
    text: str


@dataclass(frozen=True, slots=True)
class SettingChanged:
    """A setting has another value from now on: for the room of that number, or for the whole community."""

    feature: str
    setting: str
    room: int | None

    @property
    def name(self) -> str:
        """FEATURE.SETTING"""
        return f"{self.feature}.{self.setting}"


@dataclass(frozen=True, slots=True)
class StageChanged:
    """The community rests from now on, has ended, or is awake again."""

    stage: Stage


@dataclass(frozen=True, slots=True)
class BallotClosed:
    """The time of a ballot is over, and what came of it is known; `feature` has put it about this `subject`."""

    ballot: int
    feature: str
    subject: int | None


@dataclass(frozen=True, slots=True)
class BallotCast:
    """Somebody has voted with a name, voted otherwise, or taken the vote back."""

    ballot: int
    feature: str
    subject: int | None
    member: int


CLOCK = ("community.waking", "community.timezone")
"""The settings by which waits are counted, whatever they wait for."""
DomainEvent = (
    QuestionAsked
    | PostAdded
    | PostEdited
    | PostDeleted
    | QuestionAnswered
    | QuestionReopened
    | InterestShown
    | SameSaid
    | TurnPassed
    | AnswerAccepted
    | AnswersFound
    | AnswerHelped
    | QuestionSettled
    | AlertGiven
    | ActionDone
    | TakenBack
    | MembershipChanged
    | MembershipByRole
    | NewcomerCame
    | NewcomerGreeted
    | RulesAgreed
    | MemberIntroduced
    | MembersLinked
    | MemberGone
    | MemberReturned
    | SettingChanged
    | StageChanged
    | PostModerated
    | MessageReported
    | ModeratorGone
    | RoomGone
    | BallotClosed
    | BallotCast
    | NamesGone
    | WorkMade
    | WorkGone
    | Searched
)
