"""Whatever people do: scores and karma keep their bounds, points are conserved, nobody moderates twice or themselves.

Whole communities live through the real engine, on two platforms in one community, and everything is looked at after
each step.
"""

from __future__ import annotations

import os
import traceback
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import structlog
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from sqlmodel import Session, col, select

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.features.moderation import REACTIONS, ModerationSettings, karma, lookups, records, scores
from copbot.features.moderation.reasons import SLASHDOT, Reason, label
from copbot.features.moderation.tables import Moderation
from copbot.rooms.capabilities import MATRIX
from copbot.rooms.events import (
    Event,
    MemberJoined,
    MemberLeft,
    MessageDeleted,
    MessageEdited,
    MessagePosted,
    Person,
    ReactionAdded,
    ReactionRemoved,
    RoomKnown,
    Tick,
)
from copbot.running.engine import Engine, Input
from storage import belonging
from storage.models import Account, Outbox, Post
from tests.memory import fresh

HARD = bool(os.environ.get("COPBOT_HARD"))
BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
STAFF = "mia"
PEOPLE = ("ann", "bob", "cas", "dee", STAFF)
PLATFORMS = ("one", "two")
FIGURES: dict[str, Any] = {
    "active_days": 1,
    "daily_age": "1h",
    "daily_down_karma": -25,
    "stir": "72h",
    "eligible_karma": -25,
    "meta_karma": -25,
    "eligible_share": 1.0,
    "meta_share": 1.0,
    "meta_every": "1h",
    "meta_after": "1h",
    "bomb_pause": "12h",
    "points": 3,
    "tokens_per_post": 40,
    "tokens_per_point": 1,
    "grant_tokens": 0,
    "grant_share": 1.0,
}
"""So that points come soon, and all of the rules are met."""
S = ModerationSettings.model_validate(FIGURES)

people = st.sampled_from(PEOPLE)
platforms = st.sampled_from(PLATFORMS)
reasons = st.sampled_from([*SLASHDOT, Reason.INSIGHTFUL, Reason.TROLL, Reason.TROLL])
recent = st.integers(0, 9)
"""Which message, counted from the last."""


class Communities(RuleBasedStateMachine):
    """Five people with an account on each of two platforms, and one room there."""

    def __init__(self, scheme: str) -> None:
        super().__init__()
        self.failures: list[str] = []
        self._logging = structlog.get_config()
        structlog.configure(processors=[self._logged])
        self.database = fresh()
        self.now, self.number = BEGIN, 0
        self.settings = Settings(
            ALL,
            {
                "community": {"commands_per_minute": 1_000_000},
                "moderation": {**FIGURES, "scheme": scheme},
            },
        )
        self.engine = self.begin()
        self.said: list[tuple[str, str, str]] = []
        """Platform, message and author of what was said."""
        self.seen: dict[int, tuple[Any, ...]] = {}
        self.links = 0
        # So that there is something to moderate, and there are points to do it with.
        for platform in PLATFORMS:
            for name in PEOPLE:
                self.says(name, platform, ask=False)
        self.time_passes(24)
        for platform in PLATFORMS * 2:
            self.says("eve", platform, ask=True)
            self.answers("fay", 0)
            self.time_passes(1)
        for platform in PLATFORMS:
            self.says("eve", platform, ask=False)
            self.says("fay", platform, ask=False)

    def begin(self) -> Engine:
        engine = Engine(self.database, ALL, self.settings, lambda: self.now)
        for platform in PLATFORMS:
            engine.handle(
                [
                    Input(
                        RoomKnown(
                            named=True,
                            platform=platform,
                            id=self.next(),
                            at=self.now,
                            room="#r",
                            name="#r",
                            capabilities=MATRIX,
                        )
                    )
                ]
            )
        return engine

    def teardown(self) -> None:
        structlog.configure(**self._logging)
        self.database.dispose()

    def _logged(self, _logger: object, method: str, entry: Any) -> Any:  # noqa: ANN401 - as structlog has it
        if method in ("error", "exception", "critical"):
            self.failures.append(f"{entry}\n{traceback.format_exc()}")
        raise structlog.DropEvent

    def next(self) -> str:
        self.number += 1
        return str(self.number)

    def happens(self, *events: Event | Tick) -> None:
        self.engine.handle([Input(event) for event in events])

    def person(self, name: str) -> Person:
        return Person(id=name, name=name, moderator=name == STAFF)

    def message(self, name: str, platform: str, text: str, reply_to: str | None = None, **more: Any) -> MessagePosted:
        number = self.next()
        return MessagePosted(
            platform=platform,
            id=number,
            at=self.now,
            room=more.get("room", "#r"),
            private=more.get("private", False),
            author=self.person(name),
            message=number,
            text=text,
            reply_to=reply_to,
        )

    def one(self, back: int) -> tuple[str, str, str] | None:
        return self.said[-1 - back] if back < len(self.said) else None

    # What people do

    @rule(name=people, platform=platforms, ask=st.booleans())
    def speaks(self, name: str, platform: str, ask: bool) -> None:
        self.says(name, platform, ask)

    def says(self, name: str, platform: str, ask: bool) -> None:
        event = self.message(name, platform, f"{'/ask How do I mend' if ask else 'I mended'} number {self.number}")
        self.said.append((platform, event.message, name))
        self.happens(event)

    @rule(name=people, back=recent)
    def replies(self, name: str, back: int) -> None:
        self.answers(name, back)

    def answers(self, name: str, back: int) -> None:
        if to := self.one(back):
            event = self.message(name, to[0], f"Take tape number {self.number}.", to[1])
            self.said.append((to[0], event.message, name))
            self.happens(event)

    @rule(name=people, back=recent, reason=reasons)
    def moderates(self, name: str, back: int, reason: Reason) -> None:
        if to := self.one(back):
            self.happens(self.message(name, to[0], f"/mod {reason}", to[1]))

    @rule(names=st.lists(people, min_size=3, max_size=5), back=recent, reason=reasons)
    def moderate_at_once(self, names: list[str], back: int, reason: Reason) -> None:
        """Several in one batch: each is counted or refused, none is lost."""
        if to := self.one(back):
            self.happens(*(self.message(name, to[0], f"/mod {reason}", to[1]) for name in names))

    @rule(name=people, back=recent, emoji=st.sampled_from(sorted(REACTIONS)), away=st.booleans())
    def reacts(self, name: str, back: int, emoji: str, away: bool) -> None:
        if to := self.one(back):
            kind = ReactionRemoved if away else ReactionAdded
            self.happens(
                kind(
                    platform=to[0],
                    id=self.next(),
                    at=self.now,
                    room="#r",
                    author=self.person(name),
                    message=to[1],
                    emoji=emoji,
                )
            )

    @rule(name=people, back=recent)
    def takes_back(self, name: str, back: int) -> None:
        if to := self.one(back):
            self.happens(self.message(name, to[0], "/unmod", to[1]))

    @rule(back=recent)
    def staff_undoes(self, back: int) -> None:
        if to := self.one(back):
            self.happens(self.message(STAFF, to[0], "/undo", to[1]))

    @rule(back=recent, gone=st.booleans())
    def edits_or_deletes(self, back: int, gone: bool) -> None:
        if to := self.one(back):
            if gone:
                self.happens(MessageDeleted(platform=to[0], id=self.next(), at=self.now, room="#r", message=to[1]))
            else:
                self.happens(
                    MessageEdited(
                        platform=to[0],
                        id=self.next(),
                        at=self.now,
                        room="#r",
                        author=self.person(to[2]),
                        message=to[1],
                        text="Well, it was otherwise.",
                    )
                )

    @rule(name=people, platform=platforms)
    def leaves_and_comes_back(self, name: str, platform: str) -> None:
        for kind in (MemberLeft, MemberJoined):
            self.happens(kind(platform=platform, id=self.next(), at=self.now, room="#r", person=self.person(name)))

    @precondition(lambda self: self.links < 2 and self.number > 30)
    @rule(one=people, platform=platforms, other=people)
    def link(self, one: str, platform: str, other: str) -> None:
        """Two accounts become one member: one's own on the other platform, or somebody else's."""
        self.happens(self.message(one, platform, "/link", private=True, room=f"dm {one}"))
        with Session(self.database.engine) as session:
            told = session.exec(
                select(Outbox.action)
                .where(Outbox.person == one, Outbox.platform == platform)
                .order_by(col(Outbox.id).desc())
                .limit(1)
            ).first()
        found = [w for w in (told or "").replace('"', " ").replace("`", " ").split() if len(w) == 8 and w.isupper()]
        codes = [word for word in found if word.isalnum()]
        if codes:
            self.links += 1
            there = PLATFORMS[PLATFORMS.index(platform) - 1]
            self.happens(self.message(other, there, f"/link {codes[0]}", private=True, room=f"dm {other}"))
            self.happens(self.message(one, platform, "/linking yes", private=True, room=f"dm {one}"))

    @rule(name=people, platform=platforms)
    def unlink(self, name: str, platform: str) -> None:
        self.happens(self.message(name, platform, "/unlink"))
        # Karma that goes back with its posts is made anew by the next pass.
        self.time_passes(1)

    @rule(name=people, platform=platforms, fair=st.booleans())
    def judges(self, name: str, platform: str, fair: bool) -> None:
        self.happens(self.message(name, platform, "/metamod", private=True, room=f"dm {name}"))
        with Session(self.database.engine) as session:
            account = session.exec(select(Account).where(Account.platform == platform, Account.key == name)).first()
            numbers = lookups.asked(session, account.member_id) if account else []
        for number in numbers:
            answer = "fair" if fair else "unfair"
            self.happens(self.message(name, platform, f"/judge {number} {answer}", private=True, room=f"dm {name}"))

    @rule(hours=st.sampled_from((1, 1, 2, 7, 30)))
    def time_passes(self, hours: int) -> None:
        until = self.now + timedelta(hours=hours)
        while (due := self.engine.next_due()) is not None and due <= until:
            self.now = max(self.now, due)
            self.happens(Tick(at=self.now))
        self.now = until

    @precondition(lambda self: self.number > 20)
    @rule()
    def crash(self) -> None:
        self.engine = self.begin()

    # What must hold

    @invariant()
    def nothing_failed(self) -> None:
        assert not self.failures, self.failures[0]

    @invariant()
    def all_is_as_it_must_be(self) -> None:
        with Session(self.database.engine) as session:
            given = lookups.logged(session, 1, 100_000)
            self._standings(session)
            self._scores(session, given)
            self._moderations(session, given)

    def _standings(self, session: Session) -> None:
        for record, _ in records.everybody(session, 1):
            assert S.min_karma <= record.karma <= S.max_karma
            assert 0 <= record.points <= S.points
            assert record.granted == record.spent + record.expired + record.points
            assert record.tokens <= S.max_tokens
            assert record.karma == karma.total(records.changes(session, record.member_id), S)

    def _scores(self, session: Session, given: list[Moderation]) -> None:
        for number in {one.scored_id for one in given}:
            scored = lookups.score_by(session, number)
            assert scored is not None
            on = lookups.given_on(session, number)
            record = [one for one in on if one.counted and one.undone_at is None]
            assert S.min_score <= scored.score <= S.max_score
            assert scored.score == scores.score(scored.begin, scored.bonus, (one.score for one in record), S)
            assert scored.label == label(Reason(one.reason) for one in record)

    def _moderations(self, session: Session, given: list[Moderation]) -> None:
        standing = Counter[tuple[int, int]]()
        for one in given:
            persons = belonging.linked_ever(session, one.moderator_id)
            if one.undone_at is None:
                assert one.author_id not in persons
                assert one.author_id != one.moderator_id
                standing[one.scored_id, min(persons)] += 1
            before = self.seen.get(one.id)
            # What is undone stays undone, and costs what it cost.
            assert before is None or before[0] is None or one.undone_at == before[0]
            assert before is None or before[1] == one.cost
            self.seen[one.id] = (one.undone_at, one.cost)
            assert one.cost == (0 if one.staff or not one.counted else 1)
            if one.undone_at is None and one.question_id is not None and not one.staff and S.scheme == self._scheme:
                wrote = session.exec(
                    select(Post.id).where(Post.question_id == one.question_id, Post.author_id == one.moderator_id)
                ).first()
                # Accounts that were joined later wrote as somebody else.
                assert wrote is None or len(persons) > 1
        assert not standing or max(standing.values()) == 1
        costs = Counter[int]()
        for one in given:
            costs[one.moderator_id] += one.cost
        for record, _ in records.everybody(session, 1):
            # Of joined members one stands for all, and what the others spent is kept aside.
            alone = len(belonging.linked_ever(session, record.member_id)) == 1
            assert record.spent == costs[record.member_id] or not alone

    @property
    def _scheme(self) -> str:
        return self.settings.of("community", "moderation", ModerationSettings).scheme


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["slashdot", "daily"])
def test_whatever_people_do_the_rules_hold(scheme: str) -> None:
    class Here(Communities):
        def __init__(self) -> None:
            super().__init__(scheme)

    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples=1000 if HARD else 8,
            stateful_step_count=60 if HARD else 40,
            deadline=None,
            derandomize=not HARD,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
