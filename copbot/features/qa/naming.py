"""`/name`: moderators give a kept answer a name by which anybody can show it."""

from __future__ import annotations

from copbot.community.values import maybe_number
from copbot.features.qa import feature
from copbot.features.qa.tracking import title
from copbot.kit import meant, valued
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Who, nearest
from copbot.kit.context import Context
from copbot.kit.valued import Value
from copbot.language.folding import folded
from copbot.language.wording import everywhere
from storage import questions
from storage.models import Named, Question

LONGEST = 40
"""So many characters has a name at most."""


def found(ctx: Context, words: str) -> Question:
    """The question whose answer goes by this number or name. Raises CommandError, with the nearest name."""
    number = maybe_number(words.strip().removeprefix("#"))
    if number is not None:
        return meant.in_sight(ctx, number)
    known = {one.key: one for one in questions.names(ctx.db, ctx.community.id)}
    named = known.get(folded(words))
    if named is None:
        near = nearest(folded(words), known)
        shown = known[near].name if near is not None else ""
        raise CommandError("show-unknown-near" if near else "show-unknown", name=words[:LONGEST], near=shown)
    return ctx.db.get_one(Question, named.question_id)


def kept(ctx: Context, question: Question) -> Value:
    """Its accepted answer, else the most valued one. Raises CommandError if there is none that is kept for others."""
    values = valued.answers(ctx, [question])[question.id]
    best = next((value for value in values if value.enough and value.post.text), None)
    if best is None:
        raise CommandError("show-not-kept", number=f"{question.id}")
    return best


@feature.command(
    Command("name", (Option("answer", Kind.WORD), Option("name", Kind.TEXT, required=False)), who=Who.MODERATOR)
)
def name(ctx: Context, call: Call) -> None:
    """The answer goes by this name from now on; "off" behind an answer takes its name away; alone it is shown."""
    answer, words = call.get("answer", str) or "", call.get("name", str) or ""
    whole = f"{answer} {words}".strip()
    for off in everywhere("switch-off"):
        if whole.casefold().endswith(f" {off}"):
            _unname(ctx, found(ctx, whole[: -len(off)].strip()))
            return
    if not words or not answer.removeprefix("#").isdigit():
        question = found(ctx, whole)
        one = ctx.db.get(Named, question.id)
        key = "name-is" if one is not None else "name-none"
        ctx.answer(key, {"number": f"{question.id}", "name": one.name if one else "", "title": title(ctx, question)})
        return
    _give(ctx, found(ctx, answer), " ".join(words.split()))


def _give(ctx: Context, question: Question, words: str) -> None:
    kept(ctx, question)
    key = folded(words)
    if len(words) > LONGEST or not any(map(str.isalpha, key)):
        raise CommandError("name-unfit", most=LONGEST)
    other = next(
        (one for one in questions.names(ctx.db, ctx.community.id) if one.key == key and one.question_id != question.id),
        None,
    )
    if other is not None:
        raise CommandError("name-taken", name=other.name, number=f"{other.question_id}")
    one = ctx.db.get(Named, question.id)
    if one is None:
        one = Named(question_id=question.id, community_id=ctx.community.id, key=key, name=words, at=ctx.now)
        ctx.db.add(one)
    one.key, one.name, one.member_id, one.at = key, words, ctx.member_id, ctx.now
    ctx.answer("name-given", {"number": f"{question.id}", "name": words, "title": title(ctx, question)})


def _unname(ctx: Context, question: Question) -> None:
    one = ctx.db.get(Named, question.id)
    if one is None:
        raise CommandError("name-none", number=f"{question.id}", title=title(ctx, question), name="")
    ctx.db.delete(one)
    ctx.answer("name-taken-away", {"number": f"{question.id}", "name": one.name})
