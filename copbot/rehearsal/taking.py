"""What a history left in a database of its own, as far as it is new in the live one.

Only questions, their answers, votes, thanks and subjects, and the people behind them. No timer, no outbox, no nudge, no
stay in a room and no right comes along: nobody is told anything because of it. What is open in a history is over.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlmodel import Session, SQLModel, col, select

from copbot.rehearsal.placing import Key, Placing
from copbot.rehearsal.taken import Counts, People, Row, Taken
from storage.models import Community, Post, PostKind, Question, Room, State, Subject, Thanks, Vote
from storage.rows import table_of, values_of
from storage.unit import Unit

M = TypeVar("M", bound=SQLModel)
_STANDS = (PostKind.QUESTION, PostKind.CONTRIBUTION, PostKind.ANSWER)
_FINDABLE = (State.ANSWERED, State.ACCEPTED, State.CLOSED)
_GOES_ON = (State.STALE, State.ANSWERED)
"""A question in this state may have become more in a longer history."""
_SAME = timedelta(days=1)
"""The same words of one person in one room within this time are one message, whatever the ids."""
_PART = 500
_EMPTY = (
    "thread_sent",
    "post_sent",
    "asked_of_id",
    "taken_by_id",
    "held_until",
    "notice_sent",
    "notice_at",
    "look_at",
    "there",
    "asked_for",
    "hinted_at",
)
"""What of a question is about what the bot said or waits for."""


def look(live: Unit, past: Session, places: Placing, now: datetime) -> tuple[Taken, People]:
    """All that is new, and the people behind it; `now` is when the bot comes to know of it. Nothing is written yet."""
    taken = Taken()
    people = People(live, past, taken, now)
    numbers: dict[int, int] = {}
    for room, community, key, asked in _rooms(live, past, places, taken):
        _Room(live, past, taken, people, room, community, key).take(asked, numbers)
    return taken, people


def _rooms(
    live: Unit, past: Session, places: Placing, taken: Taken
) -> Iterator[tuple[int, int, Key, Sequence[Question]]]:
    """The rooms that have questions; those that are new are made, as rooms in which the bot is not."""
    names = {one.name: one.id for one in live.session.exec(select(Community))}
    known = {(one.platform, one.key): one.id for one in live.session.exec(select(Room))}
    for room in past.exec(select(Room).order_by(col(Room.id))).all():
        key, of = (room.platform, room.key), (Question.room_id == room.id, Question.state != State.DELETED)
        name = places.placed.get(key)
        asked = past.exec(select(Question).where(*of).order_by(col(Question.id))).all()
        if name is None or not asked:
            continue
        if name not in names:
            names[name] = live.new_id("community")
            taken.rows[Community].append({"id": names[name], "name": name})
        if key not in known:
            known[key] = live.new_id("room")
            lost = {"id": known[key], "community_id": names[name], "capabilities": "{}", "lost": True}
            taken.rows[Room].append(values_of(room) | lost | {"belongs_by": "", "linked": None, "address": None})
        yield known[key], names[name], key, asked


class _Room:
    """What is new of one room."""

    def __init__(
        self, live: Unit, past: Session, taken: Taken, people: People, room: int, community: int, key: Key
    ) -> None:
        self._live, self._past, self._taken, self._people = live, past, taken, people
        self._own: Row = {"room_id": room, "community_id": community}
        self._community = community
        self._counts: Counts = taken.counts[key]
        self._messages: dict[str, Post] = {}
        self._words: dict[tuple[int, str], Post] = {}
        for post in live.session.exec(select(Post).where(Post.room_id == room).order_by(col(Post.id).desc())):
            if post.message is not None:
                self._messages[post.message] = post
            if post.text:
                self._words[post.author_id, post.text] = post
        self._posts: dict[int, int] = {}
        """The live numbers of posts of the past."""
        self._votes: Mapping[int, list[Vote]] = {}
        self._thanks: Mapping[int, list[Thanks]] = {}

    def take(self, asked: Sequence[Question], numbers: dict[int, int]) -> None:
        """Look at all questions of the room; `numbers` gets the live ones by those of the past."""
        for some in (asked[first : first + _PART] for first in range(0, len(asked), _PART)):
            ids = [one.id for one in some]
            posts = _by(self._past, Post, Post.question_id, ids)
            subjects = _by(self._past, Subject, Subject.question_id, ids)
            of = [post.id for found in posts.values() for post in found]
            self._votes = _by(self._past, Vote, Vote.post_id, of)
            self._thanks = _by(self._past, Thanks, Thanks.post_id, of)
            for question in some:
                said = [one for one in posts[question.id] if one.kind in _STANDS and one.message is not None]
                if not said or said[0].id != question.id:
                    continue
                known = self._there(said[0])
                if known is None:
                    repeats = numbers.get(question.duplicate_of_id or 0)
                    numbers[question.id] = self._new(question, said, subjects[question.id], repeats)
                else:
                    numbers[question.id] = known.question_id
                    self._counts.known += 1
                    self._grow(question, said, known)

    def _there(self, post: Post) -> Post | None:
        """The message as the live database knows it."""
        known = self._messages.get(post.message or "")
        if known is None and post.text:
            author = self._people.there(post.author_id, self._community)
            same = self._words.get((author, post.text)) if author is not None else None
            known = same if same is not None and abs(same.at - post.at) < _SAME else None
        return known

    def _new(self, question: Question, said: Sequence[Post], subjects: Sequence[Subject], repeats: int | None) -> int:
        number = self._post(said[0], None)
        answers = self._answers(said, number)
        accepted = self._posts.get(question.accepted_id or 0)
        state = _over(State(question.state), answers, accepted, repeats)
        self._taken.rows[Question].append(
            values_of(question)
            | dict.fromkeys(_EMPTY)
            | self._own
            | {
                "id": number,
                "asker_id": self._people.member(question.asker_id, self._community),
                "state": state,
                "thread": question.thread if question.thread_sent is None else None,
                "answers": answers,
                "rung": 0,
                # Nobody is asked any more what became of it.
                "offered": True,
                "hushed": True,
                "accepted_id": accepted,
                "duplicate_of_id": repeats,
                "not_solved_by": self._posts.get(question.not_solved_by or 0),
            }
        )
        for one in subjects:
            values = {"question_id": number, "community_id": self._community}
            self._taken.rows[Subject].append(values_of(one) | values)
        self._findable(question, number, state)
        self._counts.questions += 1
        self._counts.answered += answers > 0
        self._counts.accepted += state == State.ACCEPTED
        return number

    def _grow(self, question: Question, said: Sequence[Post], known: Post) -> None:
        """An imported question may have gone on in a longer history. Whatever has happened to it live holds."""
        now = self._live.session.get(Question, known.question_id)
        if now is None or now.id != known.id or not known.imported or now.state not in _GOES_ON:
            return
        if question.touched_at <= now.touched_at:
            return
        for post in said:
            old = self._there(post)
            if old is not None:
                self._posts[post.id] = old.id
                votes = self._opinions(post, old.id, there=True) if old.imported else 0
                if votes:
                    self._taken.changes[Post][old.id] = {"votes": old.votes + votes}
        answers = now.answers + self._answers(said, now.id)
        accepted = self._posts.get(question.accepted_id or 0)
        state = _over(State(question.state), answers, accepted, now.duplicate_of_id)
        state = State(now.state) if state is State.STALE else state
        self._counts.accepted += state == State.ACCEPTED
        changed = {"answers": answers, "touched_at": question.touched_at, "state": state, "accepted_id": accepted}
        self._taken.changes[Question][now.id] = changed
        self._findable(question, now.id, state)

    def _answers(self, said: Sequence[Post], question: int) -> int:
        """Take the answers that are not there; how many."""
        new = [post for post in said[1:] if self._there(post) is None]
        for post in new:
            self._post(post, question)
        self._counts.answers += len(new)
        return len(new)

    def _post(self, post: Post, question: int | None) -> int:
        number = self._posts[post.id] = self._live.new_id("post")
        author = self._people.member(post.author_id, self._community)
        self._people.has_past(author, self._community)
        self._counts.first = min(self._counts.first or post.at, post.at)
        self._counts.last = max(self._counts.last or post.at, post.at)
        values = {"id": number, "question_id": question or number, "author_id": author, "imported": True}
        values["votes"] = self._opinions(post, number, there=False)
        self._taken.rows[Post].append(values_of(post) | self._own | values)
        return number

    def _opinions(self, post: Post, number: int, *, there: bool) -> int:
        """Take the votes and thanks for a post; what the votes make."""
        votes = self._from_others(post, number, self._votes[post.id], there=there)
        thanks = self._from_others(post, number, self._thanks[post.id], there=there)
        self._taken.rows[Vote] += votes
        self._taken.rows[Thanks] += thanks
        self._counts.votes += len(votes)
        self._counts.thanks += len(thanks)
        return sum(one["value"] for one in votes)

    def _from_others(
        self, post: Post, number: int, given: Sequence[Vote] | Sequence[Thanks], *, there: bool
    ) -> list[Row]:
        """One row of each member but the author, who may be the same as another by now; those that are not there."""
        rows: dict[int, Row] = {}
        author = self._people.member(post.author_id, self._community)
        for one in given:
            member, model = self._people.member(one.member_id, self._community), type(one)
            if member == author or (there and self._live.session.get(model, (number, member)) is not None):
                continue
            own = {"post_id": number, "member_id": member, "community_id": self._community}
            rows[member] = values_of(one) | own
        return list(rows.values())

    def _findable(self, question: Question, number: int, state: State) -> None:
        if state in _FINDABLE and question.kind == PostKind.QUESTION:
            self._taken.found[question.id] = number, self._community


def _over(state: State, answers: int, accepted: int | None, repeats: int | None) -> State:
    """What a question of the past is: none waits for anything any more."""
    if state is State.DUPLICATE and repeats is None:
        state = State.ANSWERED
    if state is State.ACCEPTED and accepted is None:
        state = State.ANSWERED
    return State.STALE if state is State.OPEN or (state is State.ANSWERED and not answers) else state


def _by(past: Session, model: type[M], column: Any, numbers: Sequence[int]) -> Mapping[int, list[M]]:  # noqa: ANN401
    """The rows of the past whose column is one of these numbers, by that."""
    found: dict[int, list[M]] = defaultdict(list)
    table = table_of(model)
    for row in past.exec(select(model).where(col(column).in_(numbers)).order_by(*table.primary_key.columns)):
        found[getattr(row, column.key)].append(row)
    return found
