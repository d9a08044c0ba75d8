"""What is held of labelled lines: a JSON object in, a JSON object out, for `copbot explain FILE.jsonl`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator

from copbot.hearing import lines
from copbot.hearing.lines import Kind

_SURE = 0.5
_FATES = ((Kind.THANKS, Kind.SOLVED_SELF), (Kind.NOT_SOLVED,), (Kind.THANKS_ONLY, Kind.MORE_DETAIL, Kind.BUMP))
"""What the asker's kinds do to a question: they settle it, they reopen it, they change nothing."""
_KNOWN = '{"text"}, {"question", "reply", "by"}, {"text", "name"}, {"text", "names"}, {"known", "answer"} or {"asked"}'


class ExplainError(Exception):
    """A line that is none of those that are understood; the message says which and why."""


def explain(given: Iterable[str], more: Callable[[object], dict[str, object] | None]) -> Iterator[str]:
    """For each line of JSON one that says what is held of it. Raises ExplainError where one is not understood.

    `more` is asked first: it says what is held of lines that take more than their own words, and None of others.
    """
    for number, text in enumerate(given, 1):
        if not text.strip():
            continue
        try:
            row = json.loads(text)
            held = more(row) or answer(row)
        except ValueError as error:
            raise ExplainError(f"line {number}: no JSON: {error}") from None
        except ExplainError as error:
            raise ExplainError(f"line {number}: {error}") from None
        yield json.dumps(held, ensure_ascii=False)


def answer(row: object) -> dict[str, object]:
    """What is held of one line. Raises ExplainError if it is none of the known ones."""
    match row:
        case {"question": str(question), "reply": str(reply), "by": "asker" | "other" as by}:
            return {"kind": kind(lines.kinds(question, reply, by_asker=by == "asker"))}
        case {"text": str(text), "name": str(name)}:
            return {"addressed": lines.addressed(text, name) >= _SURE}
        case {"text": str(text), "names": [*names]} if all(isinstance(name, str) for name in names):
            said = lines.thanked(text, [str(name) for name in names])
            return {"settles": said.settles >= _SURE, "about": said.about}
        case {"text": str(text), **rest} if not {"name", "names"} & rest.keys():
            return {"question": round(lines.question(text), 4)}
    raise ExplainError(f"it is none of {_KNOWN}")


def kind(chances: dict[Kind, float]) -> Kind:
    """The one kind that is meant: of those that do the likeliest thing to the question, the likeliest."""
    if Kind.ANSWER in chances:
        if chances[Kind.ANSWER] >= _SURE:
            return Kind.ANSWER
        of: tuple[Kind, ...] = (Kind.ASKS_BACK, Kind.NO_ANSWER)
    else:
        of = max(_FATES, key=lambda fate: sum(chances[kind] for kind in fate))
    return max(of, key=lambda kind: chances[kind])
