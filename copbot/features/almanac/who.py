"""`/who`: who knows about a subject, by own word or as accepted answers show."""

from __future__ import annotations

from itertools import islice

from copbot.features.almanac import feature
from copbot.features.almanac.seen import may_see, named
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.experts import learned, own_word, ranked
from copbot.kit.tappable import the_person
from copbot.kit.works import Searched
from copbot.language import topics
from copbot.rooms.text import Text, shorten, text
from storage.profiles import TopicKind

_SHOWN = 5
_SAYS_SO = 1.0


@feature.command(Command("who", (Option("topic", Kind.TOPIC),)))
def who(ctx: Context, call: Call) -> None:
    """The members who know, most likely first, as far as they want that seen."""
    topic = shorten(call.get("topic", str) or "", 80)
    if not topic:
        raise CommandError("command-missing")
    ctx.emit(Searched(ctx.member_id, topic))
    words = ctx.answer_words
    answers = learned(ctx, topic)
    says = own_word(ctx, topic, TopicKind.KNOWS, topics.alike)
    for member in own_word(ctx, topic, TopicKind.ABOUT, lambda line, asked: topics.within(asked, line)):
        says.setdefault(member, [])
    known = ranked({member: answers.get(member, 0.0) + _SAYS_SO * (member in says) for member in {*answers, *says}})
    names: list[Text] = []
    # No more of them are asked whether they want to be seen than are shown.
    for member in islice((member for member in known if may_see(ctx, member)), _SHOWN):
        kind = "both" if member in answers and member in says else "answers" if member in answers else "word"
        one = ctx.member_by(member)
        names.append(words.rich(f"who-by-{kind}", name=the_person(ctx, one, named(ctx, one))))
    if names:
        listed = text(*(part for name in dict.fromkeys(names) for part in (", ", name)))[1:]
        ctx.answer("who-found", {"topic": topic, "names": listed, "count": len(names)})
    else:
        ctx.answer("who-none", {"topic": topic})
