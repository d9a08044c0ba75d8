"""`/nudges`, `/quiet`, `/timezone` and `/language`."""

from __future__ import annotations

from enum import StrEnum
from zoneinfo import ZoneInfo

from babel import Locale

from copbot.community import values
from copbot.community.schedule import Hours
from copbot.community.speech import last_told, spoken
from copbot.community.worldwide import NearError
from copbot.features.nudges import feature, time
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.offered import SWITCH, Suggestion, Typing
from copbot.language.languages import LANGUAGES
from copbot.language.wording import Wording, everywhere
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, lines

ALL = "all"


def _offered(typing: Typing) -> list[Suggestion]:
    """The kinds of nudges, by what they are called in that language."""
    return [Suggestion(typing.words.line(f"nudge-kind-{name}"), name) for name in (ALL, *typing.nudges)]


_KIND = Option("kind", Kind.WORD, required=False, offers=_offered)


@feature.command(Command("nudges", (_KIND, Option("switch", Kind.WORD, required=False, offers=SWITCH)), aside=True))
def nudges(ctx: Context, call: Call) -> None:
    """Turn nudges off or on, all or of one kind; without any word, show them."""
    kinds, words = own_kinds(ctx), ctx.answer_words
    given = [word.casefold() for word in (call.get("kind", str), call.get("switch", str)) if word]
    if not given:
        _show(ctx, kinds)
        return
    on, off = (everywhere(f"switch-{word}") for word in ("on", "off"))
    # Either order will do: "off reminders" is meant as "reminders off".
    *before, switch = sorted(given, key=(on | off).__contains__)
    known = dict.fromkeys((*(kind.turned_off_by for kind in ctx.nudge_kinds), ALL))
    names = {word: name for name in known for word in everywhere(f"nudge-kind-{name}")}
    kind = names.get(before[0], before[0]) if before else ALL
    if switch not in on | off or kind not in known:
        raise CommandError("nudges-usage", kinds=", ".join(words.line(f"nudge-kind-{name}") for name in kinds))
    for member in ctx.own():
        turned_off = set(member.nudges_off.split())
        if switch in off:
            turned_off.add(kind)
        else:
            turned_off = (
                set()
                if kind == ALL
                else turned_off - {kind, ALL} | (set(known) - {kind, ALL} if ALL in turned_off else set())
            )
        member.nudges_off = " ".join(sorted(turned_off))
    if call.chosen and ctx.room is None and kind != ALL:
        ctx.instead = (switching(words, kind, on=switch in off),)
    key = f"nudges-{'off' if switch in off else 'on'}"
    if kind == ALL:
        ctx.answer(key)
    else:
        what = told_of(ctx, words, kind)
        ctx.answer(f"{key}-kind", {"kind": words.line(f"nudge-kind-{kind}"), "what": what})


def own_kinds(ctx: Context) -> list[str]:
    """The kinds of nudges that can reach the member."""
    kinds = (kind.turned_off_by for kind in ctx.nudge_kinds if kind.gets(ctx, ctx.member))
    return list(dict.fromkeys(kinds))


def told_of(ctx: Context, words: Wording, switch: str, most: int | None = None) -> str:
    """What all it is that this word turns off, as far as it can reach the member; so much of it at most."""
    kinds = [kind for kind in ctx.nudge_kinds if kind.turned_off_by == switch]
    own = [kind for kind in kinds if kind.gets(ctx, ctx.member)] or kinds
    return "; ".join(words.line(f"nudge-kind-{kind.name}-help") for kind in own[:most])


def switching(words: Wording, kind: str, *, on: bool) -> Button:
    """The button that turns a kind on or off."""
    key = "nudges-button-on" if on else "nudges-button-off"
    return Button(words.line(key, kind=words.line(f"nudge-kind-{kind}")), f"nudges {kind} {'on' if on else 'off'}")


def _show(ctx: Context, kinds: list[str]) -> None:
    words = ctx.answer_words
    rows: list[Text] = [words.rich("nudges-head")]
    buttons = []
    for kind in kinds:
        wanted = ctx.wants(ctx.member, kind)
        name = words.line(f"nudge-kind-{kind}")
        # All of each would be longer than one message of some platforms.
        what = told_of(ctx, words, kind, most=1)
        rows.append(words.rich("nudges-row-on" if wanted else "nudges-row-off", kind=name, what=what))
        buttons.append(switching(words, kind, on=not wanted))
    ctx.answer("lines", {"lines": lines(rows)}, buttons=tuple(buttons))


@feature.command(Command("quiet", (Option("hours", Kind.TEXT, required=False),), aside=True))
def quiet(ctx: Context, call: Call) -> None:
    """No nudges in these hours of the day, or but in those; "off" for none."""
    word = call.get("hours", str)
    if word is not None and time.chosen(ctx, word):
        return
    if word is not None and word.casefold() in everywhere("switch-off"):
        for member in ctx.own():
            member.quiet_from = member.quiet_to = None
            member.free_days = 0
    elif word is not None:
        chosen = _quiet_hours(word)
        for member in ctx.own():
            member.quiet_from, member.quiet_to = chosen.begin, chosen.end
            member.free_days = 0
    begin, end = ctx.member.quiet_from, ctx.member.quiet_to
    if ctx.member.free_days:
        time.answer(ctx)
    elif begin is None or end is None:
        ctx.answer("quiet-none")
    elif begin == end:
        ctx.answer("quiet-all-day")
    else:
        ctx.answer("quiet-set", {"hours": str(Hours(begin, end)), "zone": str(ctx.zone_of(ctx.member))})


def _quiet_hours(word: str) -> Hours:
    """The hours; the whole day only if it is clear that this is meant. Raises CommandError."""
    try:
        chosen = values.hours(word)
    except ValueError:
        raise CommandError("command-not-hours", word=word[:40]) from None
    if chosen.begin == chosen.end and chosen.begin != 0:
        raise CommandError("quiet-no-hours")
    return chosen


@feature.command(Command("timezone", (Option("zone", Kind.ZONE),), aside=True))
def timezone(ctx: Context, call: Call) -> None:
    """The member's own time zone, for quiet hours and for what "today" is."""
    zone = call.get("zone", ZoneInfo)
    for member in ctx.own():
        member.timezone = str(zone)
    ctx.answer("timezone-set", {"zone": str(zone), "time": ctx.answer_words.time(ctx.now.astimezone(zone))})


class Why(StrEnum):
    """By whose word a language is spoken with a member."""

    CHOSEN = "chosen"
    CLIENT = "client"
    COMMUNITY = "community"


def _languages(typing: Typing) -> list[Suggestion]:
    """The languages, by what they call themselves, and none of one's own."""
    return [
        *(Suggestion(f"{code} – {language_name(code, code)}", code) for code in LANGUAGES),
        Suggestion(typing.words.line("language-client"), "off"),
    ]


@feature.command(
    Command(
        "language",
        (Option("language", Kind.TEXT, required=False, offers=_languages),),
        aside=True,
        strangers=True,
    )
)
def language(ctx: Context, call: Call) -> None:
    """The language in which the bot speaks to the member privately; "off" leaves it to the client, alone it is told."""
    word = call.get("language", str) or ""
    off = word.casefold() in everywhere("switch-off")
    if word:
        code = None if off else _language(word)
        for member in ctx.own():
            member.language = code
    words, mine = ctx.answer_words, ctx.words_for(ctx.member).language
    now = language_name(mine, words.language)
    if word and not off:
        ctx.answer("language-set", {"language": now})
        return
    told = spoken(last_told(ctx.accounts_of(ctx.member)))
    why = Why.CHOSEN if ctx.member.language else Why.CLIENT if told else Why.COMMUNITY
    buttons = [Button(language_name(code, code), f"language {code}") for code in LANGUAGES]
    if ctx.member.language:
        buttons.append(Button(words.line("language-client"), "language off"))
    languages = ", ".join(language_name(code, words.language) for code in LANGUAGES)
    key = "language-off" if off else "language-is"
    ctx.answer(key, {"language": now, "why": why, "languages": languages}, buttons=() if off else tuple(buttons))


def _language(word: str) -> str:
    """Raises CommandError."""
    try:
        return values.language(word)
    except NearError as error:
        key = "command-not-language-near" if error.near else "command-not-language"
        choices = ", ".join(LANGUAGES)
        raise CommandError(key, word=word[:40], near=error.near, choices=choices) from None


def language_name(code: str, reader: str) -> str:
    """What a language is called in that of the reader."""
    return Locale(code).get_language_name(reader) or code
