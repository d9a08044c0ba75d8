"""A simulated community under moderation points, beside plain votes of the same people on the same posts.

    python -m benchmarks.moderation_sim            # all of it, a few minutes
    python -m benchmarks.moderation_sim --quick    # a small one, some seconds

Nothing of the rules is written a second time here: scores, karma, tokens, draws, mod bombs and meta-moderation are
those of copbot.features.moderation. What is made up is people. Each post has a quality; readers see it through noise.
Honest members with points spend them on what seems to be good or bad. Hostile ones write badly and judge the wrong way
round; organised ones write like others, lift each other, push good posts of others down, and meta-moderate for each
other. Where there are votes, honest members vote on some of what they see, hostile ones on all they can.
"""

from __future__ import annotations

import argparse
import bisect
import random
import time
from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from copbot.features.moderation import ModerationSettings, bombs, karma, meta, pool, rules, scores
from copbot.features.moderation.pool import Candidate
from copbot.features.moderation.reasons import EFFECTS, Reason

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
HOUR = timedelta(hours=1)
NOISE = 0.5
"""How wrong a reader is about a post's quality (which is normal, with deviation one)."""
CLEAR = 0.84
"""A post of at least this quality is good (the best fifth of what is ordinary), of at most minus this bad."""
NOTABLE = 0.8
"""What seems to be of this quality, or minus this, an honest member moderates or votes on."""
READ = 20
"""Posts that a member reads on an active day, of the last three days."""
JUDGES = 0.2
"""On so many active days a member meta-moderates."""
AGES = (6, 24, 72)


@dataclass(frozen=True, slots=True)
class Community:
    """What is simulated. `habit`: on which share of what seems notable to them honest members vote."""

    name: str
    members: int = 1000
    days: int = 365
    posts: float = 0.2
    hostile: float = 0.1
    organised: bool = False
    habit: float = 0.1
    seed: int = 1
    settings: ModerationSettings = field(default_factory=ModerationSettings)


@dataclass(slots=True)
class Person:
    """A member of the simulated community."""

    number: int
    hostile: bool
    skill: float
    spread: float
    presence: float
    since: datetime
    karma: int = 0
    tokens: int = 0
    points: int = 0
    got: int = 0
    lapsed: int = 0
    granted_at: datetime = BEGIN
    paused_until: datetime | None = None
    bombs: int = 0
    days: deque[int] = field(default_factory=deque)
    judged: dict[int, list[int]] = field(default_factory=lambda: {1: [0, 0], -1: [0, 0]})
    """How many of its moderations upwards, and downwards, were settled, and how many of those were fair."""
    downs: dict[int, list[datetime]] = field(default_factory=lambda: defaultdict(list))
    aimed: dict[tuple[int, int], list[datetime]] = field(default_factory=lambda: defaultdict(list))

    def candidate(self) -> Candidate:
        """As the pool sees this member."""
        ups, downs = self.judged[1], self.judged[-1]
        return Candidate(
            member=self.number,
            since=self.since,
            karma=self.karma,
            tokens=self.tokens,
            points=self.points,
            days=len(self.days),
            paused_until=self.paused_until,
            fair_ups=ups[1] / ups[0] if ups[0] else None,
            fair_downs=downs[1] / downs[0] if downs[0] else None,
            judged=ups[0] + downs[0],
            expired=self.lapsed / self.got if self.got else 0,
        )


@dataclass(slots=True)
class Judged:
    """A moderation, and who judged it how."""

    by: Person
    post: Post
    at: datetime
    reason: Reason
    votes: dict[int, bool] = field(default_factory=dict)

    @property
    def up(self) -> int:
        """1 or -1."""
        return EFFECTS[self.reason].score


@dataclass(slots=True)
class Post:
    """A post and what became of it."""

    author: Person
    quality: float
    at: datetime
    begin: int
    bonus: bool
    score: int
    given: list[Judged] = field(default_factory=list)
    votes: list[tuple[datetime, int]] = field(default_factory=list)
    voters: set[int] = field(default_factory=set)


class Simulation:
    """One community from its first day to its last."""

    def __init__(self, community: Community) -> None:
        self.community, self.s = community, community.settings
        self.lot = random.Random(community.seed)  # noqa: S311 - a simulation
        self.now = BEGIN
        self.people = [self._person(number) for number in range(community.members)]
        self.posts: list[Post] = []
        self.moderations: list[Judged] = []
        self.unsettled: list[Judged] = []
        self.settled: list[tuple[Judged, bool]] = []
        self.last_grant: datetime | None = None
        self.bombs: list[Person] = []
        self._recent = 0

    def _person(self, number: int) -> Person:
        lot, community = self.lot, self.community
        hostile = number < community.members * community.hostile
        plain = not hostile or community.organised
        return Person(
            number,
            hostile,
            skill=lot.gauss(0, 0.6) if plain else lot.gauss(-1.2, 0.3),
            spread=0.8,
            presence=0.6 if hostile else lot.betavariate(1.5, 2),
            since=BEGIN - timedelta(days=lot.uniform(0, 1000)),
        )

    def run(self) -> Simulation:
        """Live through all days."""
        for day in range(self.community.days):
            plan: dict[int, list[Person]] = defaultdict(list)
            for person in self.people:
                while person.days and person.days[0] <= day - self.s.active_within.days:
                    person.days.popleft()
                if self.lot.random() < person.presence:
                    person.days.append(day)
                    plan[self.lot.randrange(24)].append(person)
            if day % 7 == 0:
                oldest = pool.oldest([one.candidate() for one in self.people], 1)
                self.may_judge = {
                    one.member
                    for older, one in enumerate(oldest)
                    if meta.may(older, len(oldest), one.karma, one.willing, self.s)
                }
            for hour in range(24):
                self.now = BEGIN + timedelta(days=day, hours=hour)
                written = sum(self._lives(person) for person in plan[hour])
                self._pass(written)
        return self

    # A member's day

    def _lives(self, person: Person) -> int:
        written = 0
        while self.lot.random() < self.community.posts / 0.45 / (1 + self.community.posts / 0.45):
            self._writes(person)
            written += 1
        while self._recent < len(self.posts) and self.now - self.posts[self._recent].at > 72 * HOUR:
            self._recent += 1
        fresh = self.posts[self._recent :]
        read = self.lot.sample(fresh, min(READ, len(fresh)))
        seen = [(post, self._seems(person, post)) for post in read if post.author is not person]
        self._votes(person, seen)
        if person.points:
            self._moderates(person, seen)
        if self.lot.random() < JUDGES and person.number in self.may_judge:
            self._judges(person)
        return written

    def _writes(self, person: Person) -> None:
        begin = scores.start(person.karma, self.s)
        bonus = scores.has_bonus(person.karma, self.s)
        quality = self.lot.gauss(person.skill, person.spread)
        self.posts.append(Post(person, quality, self.now, begin, bonus, begin))

    def _seems(self, person: Person, post: Post) -> float:
        """How good the post seems, or for the hostile how much it should be lifted."""
        seems = post.quality + self.lot.gauss(0, NOISE)
        if not person.hostile:
            return seems
        if self.community.organised and post.author.hostile:
            return 3.0
        return -seems if not self.community.organised or seems > 0 else 0.0

    def _votes(self, person: Person, seen: Sequence[tuple[Post, float]]) -> None:
        for post, seems in seen:
            keen = seems != 0 if person.hostile else abs(seems) >= NOTABLE and self.lot.random() < self.community.habit
            if keen and person.number not in post.voters:
                post.voters.add(person.number)
                post.votes.append((self.now, 1 if seems > 0 else -1))

    def _moderates(self, person: Person, seen: Sequence[tuple[Post, float]]) -> None:
        for post, seems in sorted(seen, key=lambda one: -abs(one[1])):
            if abs(seems) < NOTABLE:
                break
            reason = Reason.INSIGHTFUL if seems > 0 else Reason.TROLL
            case = rules.Case(
                twice=any(one.by is person for one in post.given),
                age=self.now - post.at,
                rated=bool(post.given),
                karma=person.karma,
                points=person.points,
            )
            # An honest member knows that what stands at an end needs no more of it.
            fits = scores.has_effect(post.score, EFFECTS[reason].score, self.s)
            if fits and rules.refusal(case, reason, self.s) is None:
                self._gives(person, post, reason)

    def _gives(self, person: Person, post: Post, reason: Reason) -> None:
        effect, author = EFFECTS[reason], post.author
        given = Judged(person, post, self.now, reason)
        post.given.append(given)
        post.score = self.score(post)
        author.karma = karma.after(author.karma, effect.karma, self.s)
        person.points -= 1
        person.aimed[author.number, effect.score].append(self.now)
        self.moderations.append(given)
        self.unsettled.append(given)
        if effect.score < 0:
            author.tokens = pool.hold(author.tokens, -self.s.down_tokens, self.s)
            if bombs.is_bomb(person.aimed[author.number, -1], self.now, self.s):
                person.bombs += 1
                self.bombs.append(person)
                person.paused_until = self.now + bombs.pause(person.bombs, self.s)
                person.points = 0

    def score(self, post: Post, within: int | None = None, but: bool = False) -> int:
        """The post's score, so many hours after it was written; with `but` without what the hostile did."""
        record = (
            one.up
            for one in post.given
            if (within is None or one.at - post.at <= within * HOUR) and not (but and one.by.hostile)
        )
        return scores.score(post.begin, post.bonus, record, self.s)

    def _judges(self, person: Person) -> None:
        wanted = meta.consensus(len(self.people), self.s)
        old = (one for one in self.unsettled[:200] if self.now - one.at >= self.s.meta_after)
        open_ = [m for m in old if person not in (m.by, m.post.author) and person.number not in m.votes]
        for one in self.lot.sample(open_, min(self.s.meta_at_once, len(open_))):
            one.votes[person.number] = self._seems(person, one.post) * one.up > -0.3
            if len(one.votes) >= wanted:
                self.unsettled.remove(one)
                self._settles(one)

    def _settles(self, one: Judged) -> None:
        fair = sum(one.votes.values())
        unfair, by = len(one.votes) - fair, one.by
        aimed = by.aimed[one.post.author.number, one.up]
        repeats = sum(timedelta() <= one.at - at <= self.s.repeats_within for at in aimed)
        found = meta.settle(fair, unfair, by.tokens, by.karma, repeats, self.lot, self.s)
        by.tokens = pool.hold(by.tokens, found.tokens, self.s)
        by.karma = karma.after(by.karma, found.karma, self.s)
        by.judged[one.up][0] += 1
        by.judged[one.up][1] += fair > unfair
        self.settled.append((one, fair > unfair))
        for number, vote in one.votes.items():
            judge = self.people[number]
            judge.tokens = pool.hold(judge.tokens, found.fair if vote else found.unfair, self.s)

    # The hourly pass

    def _pass(self, written: int) -> None:
        s, lot, lapsed = self.s, self.lot, 0
        for person in self.people:
            if person.points and self.now - person.granted_at >= s.stir:
                person.tokens -= person.points * s.stir_cost
                person.lapsed += person.points
                lapsed += person.points
                person.points = 0
        if s.scheme == "daily":
            if self.now.hour == 0:
                for number in pool.daily([one.candidate() for one in self.people], self.now, s):
                    self._granted(self.people[number])
            return
        found = pool.eligible([one.candidate() for one in self.people], self.now, s)
        tokens = meta.whole(pool.feed(written, lapsed, s), lot)
        given = pool.hand_out(tokens, pool.band(found, lot, s), lot, s)
        for number, got in given.items():
            self.people[number].tokens = pool.hold(self.people[number].tokens, got, s)
        found = [self.people[one.member].candidate() for one in found]
        chosen = pool.granted(found, len(given), len(self.people), lot, s)
        extra = None if chosen else pool.floor(found, self.last_grant, self.now, lot, s)
        for number in [*chosen] if extra is None else [extra]:
            self.people[number].tokens = pool.paid(self.people[number].tokens, s)
            self._granted(self.people[number])

    def _granted(self, person: Person) -> None:
        person.got += self.s.points - person.points
        person.points, person.granted_at, self.last_grant = self.s.points, self.now, self.now


# What came of it


def auc(good: Sequence[float], bad: Sequence[float]) -> float:
    """How likely a good post stands above a bad one; equal ones count half."""
    ranked = sorted(bad)
    above = sum(bisect.bisect_left(ranked, one) + bisect.bisect_right(ranked, one) for one in good)
    return above / 2 / len(good) / len(bad) if good and bad else 0.5


def gini(amounts: Iterable[float]) -> float:
    """0: all have the same; 1: one has all."""
    found = sorted(amounts)
    total = sum(found)
    ranked = sum(number * amount for number, amount in enumerate(found, 1))
    return 2 * ranked / (len(found) * total) - (len(found) + 1) / len(found) if total else 0


def figures(sim: Simulation) -> dict[str, float]:
    """The figures of a community that has lived."""
    # The first month, in which nobody is known yet, is looked at by itself.
    late = [post for post in sim.posts if post.at - BEGIN >= timedelta(days=30)]
    first = [post for post in sim.posts if post.at - BEGIN < timedelta(days=30)]

    def clear(posts: Sequence[Post]) -> tuple[list[Post], list[Post]]:
        return [p for p in posts if p.quality >= CLEAR], [p for p in posts if p.quality <= -CLEAR]

    good, bad = clear(late)
    kind = [p for p in good if not p.author.hostile]

    def by_score(posts: tuple[list[Post], list[Post]], within: int | None = None, but: bool = False) -> float:
        return auc(*([float(sim.score(post, within, but)) for post in some] for some in posts))

    def net(post: Post, within: int | None = None) -> float:
        return float(sum(up for at, up in post.votes if within is None or at - post.at <= within * HOUR))

    def by_votes(posts: tuple[list[Post], list[Post]], within: int | None = None) -> float:
        return auc(*([net(post, within) for post in some] for some in posts))

    def fair(hostile: bool | None) -> float:
        some = [m for m in sim.moderations if hostile is None or m.by.hostile is hostile]
        return sum(m.up * m.post.quality > 0 for m in some) / max(1, len(some))

    found = {"AUC": by_score((good, bad)), "votes' AUC": by_votes((good, bad))}
    found["AUC first month"], found["votes' first month"] = by_score(clear(first)), by_votes(clear(first))
    for age in AGES:
        found[f"AUC at {age} h"] = by_score((good, bad), age)
        found[f"votes' at {age} h"] = by_votes((good, bad), age)
    found["AUC without hostile acts"] = by_score((good, bad), but=True)
    found["good posts hidden"] = sum(sim.score(post) < 1 for post in kind) / len(kind)
    found["votes: good posts hidden"] = sum(net(post) < 0 for post in kind) / len(kind)
    found["bad posts lifted"] = sum(sim.score(post) > 1 for post in bad) / len(bad)
    found["votes: bad posts lifted"] = sum(net(post) > 0 for post in bad) / len(bad)
    found["moderations a post"] = len(sim.moderations) / len(sim.posts)
    found["votes a post"] = sum(len(post.votes) for post in sim.posts) / len(sim.posts)
    found["clear posts moderated"] = sum(bool(p.given) for p in (*good, *bad)) / len((*good, *bad))
    found["moderations fair"], found["honest ones fair"] = fair(None), fair(False)
    found["by hostile"] = sum(m.by.hostile for m in sim.moderations) / max(1, len(sim.moderations))
    found["settled"] = len(sim.settled) / max(1, len(sim.moderations))
    found["judged rightly"] = sum(fair == (m.up * m.post.quality > 0) for m, fair in sim.settled) / max(
        1, len(sim.settled)
    )
    found["bombs by honest"] = float(sum(not one.hostile for one in sim.bombs))
    found["bombs by hostile"] = float(sum(one.hostile for one in sim.bombs))
    honest = [one for one in sim.people if not one.hostile and one.presence * 30 >= sim.s.active_days]
    found["points' Gini (active)"] = gini(one.got for one in honest)
    found["ever had points"] = sum(one.got > 0 for one in honest) / len(honest)
    return found


def communities(quick: bool) -> list[Community]:
    """What is simulated."""
    size, days = (150, 90) if quick else (1000, 365)
    many = [
        Community(
            f"{size} members, {share:.0%} hostile{', organised' if organised else ''}",
            size,
            days,
            hostile=share,
            organised=organised,
        )
        for organised in (False, True)
        for share in ((0.1,) if quick else (0.05, 0.1, 0.2))
    ]
    few = [
        Community(
            f"30 members, 10% hostile{', organised' if organised else ''}",
            30,
            days,
            0.5,
            hostile=0.1,
            organised=organised,
        )
        for organised in ((True,) if quick else (False, True))
    ]
    return [*many, *few]


def lived(community: Community) -> tuple[str, dict[str, float], float]:
    """A community's figures, and the seconds that it took."""
    begun = time.perf_counter()
    found = figures(Simulation(community).run())
    return community.name, found, time.perf_counter() - begun


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the figures of every community, a column each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="small communities, for a look")
    parser.add_argument(
        "--habit", type=float, default=0.1, help="the share of notable posts that honest members vote on"
    )
    parser.add_argument("--scheme", choices=("slashdot", "daily"), default="slashdot")
    given = parser.parse_args(arguments)
    settings = ModerationSettings(scheme=given.scheme)
    asked = [replace(one, habit=given.habit, settings=settings) for one in communities(given.quick)]
    with ProcessPoolExecutor(2) as processes:
        done = list(processes.map(lived, asked))
    for number, (name, _, seconds) in enumerate(done, 1):
        print(f"{number}: {name} ({seconds:.0f} s)")
    print(f"{'':<26}" + "".join(f"{number:>8}" for number in range(1, len(done) + 1)))
    for key in done[0][1]:
        print(f"{key:<26}" + "".join(f"{found[key]:8.3f}" for _, found, _ in done))


if __name__ == "__main__":
    main()
