"""Who takes and gives up which lease: in the end each is one bot's, and nobody has much more than another."""

from __future__ import annotations

import asyncio
import threading
from collections import Counter
from collections.abc import Collection, Sequence

from hypothesis import given
from hypothesis import strategies as st

from copbot.running.leases import CHORES, Keeper, decide
from storage.leases import Leases, State
from storage.sharing import Lease

NAMES = ("discord", "mail", "matrix", "telegram", CHORES)
BOTS = ("one", "three", "two")
PLACES = st.dictionaries(st.sampled_from(BOTS), st.sets(st.sampled_from(NAMES)), min_size=1)


def look(me: str, held: dict[str, str], may: dict[str, frozenset[str]], *, waited: bool) -> None:
    """One bot looks, and does what it decides; what somebody else has is not to be had."""
    mine = frozenset(Lease(name, 1) for name, holder in held.items() if holder == me)
    free = frozenset(NAMES) - held.keys() if waited else frozenset[str]()
    take, give = decide(State(mine, dict(held), may), me, free, frozenset(may))
    assert set(take) <= may[me] - held.keys()
    assert give is None or held[give] == me
    if give is not None:
        del held[give]
        return
    for name in take:
        held.setdefault(name, me)


@given(PLACES, st.dictionaries(st.sampled_from(NAMES), st.sampled_from(BOTS)))
def test_each_is_soon_one_s_and_none_has_much_more_than_another(
    places: dict[str, set[str]], held: dict[str, str]
) -> None:
    may = {bot: frozenset(names) for bot, names in places.items()}
    # Who is gone has nothing any more, and nobody has what he can't have.
    held = {name: bot for name, bot in held.items() if name in may.get(bot, ())}
    order = sorted(may)
    for turn in range(40):
        look(order[turn % len(order)], held, may, waited=turn >= len(order))
    assert held.keys() == frozenset().union(*may.values())
    counts = Counter(bot for name, bot in held.items() if name != CHORES)
    for name, bot in held.items():
        if name != CHORES:
            assert all(counts[bot] - counts[other] < 2 for other, names in may.items() if name in names)
    before = dict(held)
    for bot in order:
        look(bot, held, may, waited=True)
    assert held == before


def test_nothing_is_given_up_for_one_who_has_only_just_come() -> None:
    mine = frozenset(Lease(name, 1) for name in ("matrix", "telegram"))
    state = State(mine, dict.fromkeys(("matrix", "telegram"), "one"), dict.fromkeys(BOTS, frozenset(NAMES)))
    assert decide(state, "one", frozenset(), frozenset({"one"}))[1] is None
    assert decide(state, "one", frozenset(), frozenset(BOTS))[1] == "telegram"


def test_who_has_less_is_let_go_first() -> None:
    state = State(
        frozenset({Lease("matrix", 1)}), {"matrix": "one"}, {"one": frozenset(NAMES), "two": frozenset({"telegram"})}
    )
    take, _ = decide(state, "one", frozenset(), frozenset())
    assert "telegram" not in take
    assert "telegram" in decide(state, "one", frozenset({"telegram"}), frozenset())[0]
    assert decide(state, "two", frozenset(), frozenset())[0] == ["telegram"]


class _Slow(Leases):
    """Leases of one bot that has telegram, and whose word comes late."""

    def __init__(self) -> None:
        self.holder = "one"
        self.there = {"telegram": 1}
        self.asked, self.told = threading.Event(), threading.Event()
        self.told.set()

    def renew(self, may: Collection[str]) -> State:
        leases = frozenset(Lease(name, token) for name, token in self.there.items())
        self.asked.set()
        self.told.wait(10)
        return State(leases, dict.fromkeys(self.there, "one"), {"one": frozenset(may)})

    def take(self, names: Sequence[str]) -> list[Lease]:
        return []

    def give(self, lease: Lease) -> None:
        del self.there[lease.name]


def test_what_was_given_while_it_was_looked_is_not_held_again() -> None:
    async def main() -> None:
        leases = _Slow()
        keeper = Keeper(leases, {"telegram"})
        looks = asyncio.create_task(keeper.run())
        lease = await keeper.gained("telegram")
        leases.asked.clear()
        leases.told.clear()
        await asyncio.to_thread(leases.asked.wait, 10)
        gives = asyncio.create_task(keeper.give(lease))
        await asyncio.sleep(0.05)
        leases.told.set()
        await gives
        async with keeper._one_at_a_time:
            # The look is over.
            pass
        assert leases.there == {}
        assert keeper.held("telegram") is None
        looks.cancel()

    asyncio.run(main())
