"""The tables that are for all to read; those of one feature alone lie in its folder.

Each one that grows carries its community; times are aware UTC. Ids of posts, members and outbox rows are given out by
`storage.unit.Unit.new_id` and never used again, because buttons and idempotency keys outlive the rows that they name.
"""

from storage.models.choices import Chosen, SettingChange
from storage.models.columns import Moment, maybe_moment, moment, said_in
from storage.models.people import Account, Belongs, ClaimCode, Community, Link, Member, Moved, Room, RoomCode, Stay
from storage.models.talk import (
    Copy,
    Embedding,
    Follower,
    Named,
    Nudge,
    Post,
    PostKind,
    Question,
    State,
    Subject,
    Term,
    Thanks,
    Turn,
    Vote,
)
from storage.models.work import (
    Aside,
    Counter,
    Cursor,
    Handled,
    Lease,
    Outbox,
    OutboxState,
    Piece,
    Postponed,
    Spent,
    Timer,
)

__all__ = [
    "Account",
    "Aside",
    "Belongs",
    "Chosen",
    "ClaimCode",
    "Community",
    "Copy",
    "Counter",
    "Cursor",
    "Embedding",
    "Follower",
    "Handled",
    "Lease",
    "Link",
    "Member",
    "Moment",
    "Moved",
    "Named",
    "Nudge",
    "Outbox",
    "OutboxState",
    "Piece",
    "Post",
    "PostKind",
    "Postponed",
    "Question",
    "Room",
    "RoomCode",
    "SettingChange",
    "Spent",
    "State",
    "Stay",
    "Subject",
    "Term",
    "Thanks",
    "Timer",
    "Turn",
    "Vote",
    "maybe_moment",
    "moment",
    "said_in",
]
