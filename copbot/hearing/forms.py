"""The form of a line, and of a reply to a question, in names: how long it is, how it begins, what it asks for."""

from __future__ import annotations

from bisect import bisect_left as bisect

from copbot.hearing.words import CODE, EMOJI, LINK, NUMBER, UNKNOWN, Words

_BUCKETS = (6, 9, 14, 25)
_MARKS = frozenset('?!.,:;()"…/\n') | {"..", "¡"}
_NO_WORDS = frozenset({EMOJI, LINK, CODE, "!", ",", "."})
_GREETING_ONLY = _MARKS | {"GREET", "ALL", "NAME", "OH"}
_ASKING = frozenset({"WHO", "WHAT", "HOW", "WHERE", "WHEN", "WHY", "WHICH"})
_VERBS = frozenset({"IS", "HAVE", "DO", "CAN", "WILL", "MUST", "KNOW", "WANT", "WORK"})


def shape(text: str, words: Words) -> list[str]:
    """The form of a line, in names: its length, its marks and where they stand, how it begins and ends."""
    said, kinds = words.words, tuple(words.kinds)
    spoken = tuple([kind for kind in kinds if kind not in _MARKS])
    count, present = len(spoken), set(kinds)
    found = [f"n{_bucket(count)}", f"c{_bucket(len(text) // 4)}", *map(_has.__getitem__, present)]
    marks = kinds.count("?")
    if marks:
        last = len(kinds) - 1 - kinds[::-1].index("?")
        after = sum(kind not in _MARKS for kind in kinds[last + 1 :])
        found += [f"marks{min(marks, 3)}", f"after{_bucket(after)}", f"asked n{_bucket(count)}"]
        begins = last
        while begins and kinds[begins - 1] not in _MARKS:
            begins -= 1
        found += [f"asks {kind}" for kind in kinds[begins : begins + 3]]
        if '"' in kinds[last + 1 : last + 2] or text.count('"') >= 2 or "“" in text or "«" in text:
            found.append("asked in quotes")
    else:
        found.append(f"no mark n{_bucket(count)}")
    found += (
        _begins[spoken[0] if spoken else "-"],
        _begins_with[spoken[:2]],
        _ends[kinds[-1] if kinds else "-"],
    )
    if present <= _NO_WORDS:
        found.append("no words")
    if count and not marks and present <= _GREETING_ONLY:
        found.append("greeting only")
    if kinds:
        found.append(_starts[kinds[:2]])
    if count < len(kinds):
        starts = [at for at, before in enumerate(kinds[:-1], 1) if before in _MARKS]
        found += [_starts[kinds[at : at + 2]] for at in starts]
    if text.isupper():
        found.append("capitals")
    if "\n" in text:
        found.append("lines")
    unknown = kinds.count(UNKNOWN)
    if count:
        found.append(f"unknown{round(4 * unknown / count)}")
    if said:
        ending = _ending[kinds[-2:]] if len(kinds) > 1 else f"ending  {kinds[-1]}"
        found += (f"first {said[0]}", f"last {said[-1]}", ending)
    return found


class _Of(dict[str, str]):
    """What a form with a kind of words is called: to make it up each time would take longer than to look it up."""

    def __init__(self, form: str) -> None:
        super().__init__()
        self._form = form

    def __missing__(self, kind: str) -> str:
        found = self[kind] = f"{self._form} {kind}"
        return found


class _OfPair(dict[tuple[str, ...], str]):
    """The same with two kinds, or as many as there are."""

    def __init__(self, form: str) -> None:
        super().__init__()
        self._form = form

    def __missing__(self, kinds: tuple[str, ...]) -> str:
        found = self[kinds] = f"{self._form} {' '.join(kinds)}"
        return found


_has, _begins, _ends = _Of("has"), _Of("begins"), _Of("ends")
_begins_with, _starts, _ending = _OfPair("begins2"), _OfPair("starts"), _OfPair("ending")


def _bucket(count: int) -> int:
    """About how many: exactly up to four, then ever more coarsely."""
    return count if count <= 4 else 5 + bisect(_BUCKETS, count)


def sought(words: Words) -> str:
    """What kind of thing a question asks for: a person, a number, yes or no, anybody; or it is a statement."""
    kinds = words.kinds
    for at, kind in enumerate(kinds):
        if kind in _ASKING:
            after = kinds[at + 1] if at + 1 < len(kinds) else ""
            return "HOW MORE" if kind == "HOW" and after == "MORE" else kind
        if kind in _VERBS and (at == 0 or kinds[at - 1] in _MARKS or kinds[at - 1] == "GREET"):
            return "yes or no"
        if kind in ("ANY", "TIP", "SEEK", "LEND"):
            return "anybody"
    return "mark" if "?" in kinds else "statement"


def reply(question: Words, words: Words) -> list[str]:
    """The form of a reply to a question, in names: what it answers with, and which words it shares."""
    wanted = sought(question)
    kinds = [kind for kind in words.kinds if kind not in _MARKS]
    begins = kinds[0] if kinds else "-"
    shared = len(_content(question) & _content(words))
    length = _bucket(len(kinds))
    return [
        f"to {wanted}",
        f"to {wanted} begins {begins}",
        f"to {wanted} n{length}",
        f"to {wanted} {'?' if '?' in words.kinds else '.'}",
        f"to {wanted} {'0' if NUMBER in kinds or 'NUM' in kinds else 'none'}",
        f"shares {min(shared, 3)}",
        f"shares {min(shared, 3)} {'?' if '?' in words.kinds else '.'}",
        f"shares {min(shared, 3)} n{length}",
        f"question n{_bucket(len(question.words))} n{length}",
    ]


def _content(words: Words) -> set[str]:
    return {word[:5] for word, kind in zip(words.words, words.kinds, strict=True) if kind == UNKNOWN and len(word) > 2}
