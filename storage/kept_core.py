"""What the tables that are for all to read keep of members."""

from __future__ import annotations

from storage.anonymous import Anonymous
from storage.forgotten import Forgotten
from storage.kept import EMPTY, GOES, MINE, NAMELESS, Kept, keep
from storage.models import (
    Account,
    Aside,
    Ballot,
    BallotOption,
    Cast,
    Change,
    Chosen,
    ClaimCode,
    Community,
    Copy,
    Counter,
    Cursor,
    Embedding,
    Enclosure,
    Follower,
    Handled,
    Lease,
    Link,
    Looked,
    Member,
    Moved,
    Named,
    Nudge,
    Outbox,
    Past,
    Picture,
    Piece,
    Post,
    Postponed,
    Process,
    Question,
    Room,
    RoomCode,
    Round,
    SettingChange,
    Spent,
    Stay,
    Subject,
    Tally,
    Term,
    Thanks,
    Timer,
    Vote,
    Voted,
)
from storage.profiles import Profile, Topic

keep(Community, Kept(signs=("name", "stage")))
keep(
    Room,
    Kept(
        signs=("platform", "key", "name", "capabilities", "address", "belongs_by", "house", "before", "meant", "within")
    ),
)
keep(Chosen, Kept(signs=("feature", "setting", "value")))
# What was chosen is the community's; who did is forgotten.
keep(SettingChange, Kept({"member_id": EMPTY}, signs=("feature", "setting", "before", "after")))
# Of a member nothing but the number stays.
keep(Member, Kept(texts=dict.fromkeys(("name", "language", "timezone", "nudges_off", "alone"), "id")))
keep(Account, Kept(MINE, texts=dict.fromkeys(("platform", "key", "name", "language"), "member_id")))
keep(Stay, Kept({}, through=("account_id", "account")))
keep(
    Post,
    Kept(
        {"author_id": NAMELESS},
        texts={"text": "author_id", "spans": "author_id", "files": "author_id"},
        signs=("kind", "message"),
        after={"message": None},
    ),
)
keep(
    Question,
    Kept(
        {"asker_id": NAMELESS, "asked_of_id": NAMELESS, "taken_by_id": EMPTY},
        texts={"reason": "asker_id"},
        signs=("kind", "state", "turn", "thread"),
    ),
)
keep(Subject, Kept({}, through=("question_id", "question"), signs=("words",)))
keep(Vote, Kept(MINE))
# What was put to the vote stays as long as what came of it.
keep(Ballot, Kept({"member_id": EMPTY}, texts={"title": "member_id"}, signs=("feature", "kind", "state")))
keep(BallotOption, Kept({}, through=("ballot_id", "ballot"), texts={"label": "ballot_id"}))
keep(Cast, Kept(MINE, signs=("choice",)))
# That somebody has voted; what, nothing tells.
keep(Voted, Kept(MINE))
keep(Tally, Kept(signs=("mark",)))
keep(Thanks, Kept(MINE))
keep(Follower, Kept(MINE))
# Names are the community's.
keep(Named, Kept({"member_id": EMPTY}, signs=("key", "name")))
keep(Nudge, Kept(MINE))
keep(Postponed, Kept(MINE, signs=("kind",)))
keep(Timer, Kept(signs=("kind",)))
keep(Round, Kept(signs=("name", "rhythm")))
keep(Looked, Kept(MINE, signs=("numbers",)))
keep(
    Picture,
    Kept(MINE, texts=dict.fromkeys(("name", "about"), "member_id"), signs=("feature", "media_type", "content")),
)
# By what it holds: see `_outbox`.
keep(
    Outbox,
    Kept(
        signs=(
            "platform",
            "room",
            "person",
            "action",
            "choices",
            "purpose",
            "nudge",
            "state",
            "message",
            "failure",
            "yes_no",
            "cause",
        )
    ),
)
# Goes with the row of the outbox that it belongs to.
keep(Enclosure, Kept(signs=("content",)))
# What was said to them alone: see `storage.privacy`.
keep(Piece, Kept(signs=("platform", "place", "message", "first")))
keep(Cursor, Kept(signs=("name", "value")))
keep(Handled, Kept(signs=("platform", "event")))
keep(Aside, Kept(signs=("platform", "event", "kind", "why")))
# Of whom it is nobody can read from it.
keep(Forgotten, Kept(signs=("digest",)))
keep(Lease, Kept(signs=("name", "holder")))
keep(Process, Kept(signs=("holder", "may")))
keep(Change, Kept())
keep(Counter, Kept(signs=("name",)))
keep(Term, Kept(signs=("term",)))
# Told by nothing but numbers, and gone when the words are that it was made of: see `storage.search`.
keep(Embedding, Kept(signs=("model", "vector")))
keep(Link, Kept({"member_id": GOES, "other_id": GOES}))
keep(Moved, Kept({"home_id": GOES}, texts={"taken": "home_id"}, signs=("table_name", "column_name", "key")))
keep(Copy, Kept({}, through=("post_id", "post"), texts={"files": "post_id"}, signs=("message", "thread")))
keep(Past, Kept(MINE))
keep(RoomCode, Kept(signs=("hash",)))
keep(ClaimCode, Kept(signs=("hash",)))
# Holds for a day, and names nobody but by a number.
keep(Spent, Kept(signs=("kind",)))
# Of both: who asked, and the somebody that he or she is there.
keep(Anonymous, Kept({"member_id": GOES, "as_id": GOES}, signs=("choices",)))
keep(Topic, Kept(MINE, texts={"words": "member_id"}, signs=("kind",)))
keep(Profile, Kept(MINE, signs=("seen",)))
