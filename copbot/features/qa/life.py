"""The life of a question: which state may follow which."""

from __future__ import annotations

from storage.models import State

FOLLOWS: dict[State, frozenset[State]] = {
    State.OPEN: frozenset(State) - {State.OPEN},
    State.ANSWERED: frozenset(State) - {State.ANSWERED},
    State.ACCEPTED: frozenset({State.OPEN, State.ANSWERED, State.CLOSED, State.DELETED}),
    State.CLOSED: frozenset({State.OPEN, State.ANSWERED, State.ACCEPTED, State.DELETED}),
    State.DUPLICATE: frozenset({State.OPEN, State.ANSWERED, State.DELETED}),
    State.STALE: frozenset(State) - {State.STALE},
    State.DELETED: frozenset(),
}
SETTLED = frozenset({State.ACCEPTED, State.CLOSED, State.DUPLICATE, State.DELETED})
"""Nobody needs to look at it any more."""

TO_ACCEPT = (State.ANSWERED, State.ACCEPTED)
TO_CLOSE = (State.OPEN, State.ANSWERED)
TO_REOPEN = (State.CLOSED, State.DUPLICATE, State.STALE, State.ACCEPTED)
"""In these each of the commands is offered."""


class LifeError(Exception):
    """A question's life does not allow this."""


def move(state: State, to: State) -> State:
    """The new state. Raises LifeError if it may not follow."""
    if to not in FOLLOWS[state]:
        raise LifeError(f"{state} → {to}")
    return to
