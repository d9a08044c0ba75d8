"""Every scenario holds under two profiles by turns, or all (`make contract`); and the player does what it promises."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from copbot.cli import app
from copbot.features import ALL
from copbot.kit.context import Context
from copbot.kit.feature import Feature, FeatureSettings
from copbot.rehearsal.play import Player, UnmetError
from copbot.rehearsal.scenario import ScenarioError, parse, read
from copbot.rooms.capabilities import PROFILES
from copbot.rooms.events import MessagePosted
from storage.database import Database
from tests.adapters.choosing import chosen, playable, shapes, untried
from tests.cases import CASES, HERE, by_turns, named, where


def play(memory: Database, text: str, platform: str | None = None) -> Player:
    player = Player(memory, ALL, platform)
    player.play(read(text.splitlines()))
    return player


PLAYED = CASES if os.environ.get("COPBOT_HARD") else by_turns()


@pytest.mark.parametrize(("platform", "file"), PLAYED, ids=[f"{platform}-{named(file)}" for platform, file in PLAYED])
def test_scenario(memory: Database, platform: str | None, file: Path) -> None:
    """It holds; and what it asks of a platform is tried on the real one. If not: python -m tests.adapters.choosing."""
    found = shapes(platform, file, memory)
    assert untried(platform, file, found) == set()


def test_all_that_is_chosen_for_real_platforms_is_there() -> None:
    assert set(chosen()) <= {(where(*case), named(case[1])) for case in playable()}


@pytest.mark.parametrize("file", sorted(HERE.rglob("*.chat")), ids=lambda file: str(file.relative_to(HERE)))
def test_a_scenario_says_in_plain_words_what_it_shows(file: Path) -> None:
    first = file.read_text(encoding="utf8").splitlines()[0]
    assert first.startswith("# ")
    assert len(first) > 20


# What can't be expected in a scenario


@pytest.mark.parametrize("platform", ["matrix", "discord", "telegram"])
def test_a_question_in_plain_talk_is_marked_with_a_reaction_only(memory: Database, platform: str) -> None:
    player = play(memory, "room #garden\nq = ann: Does anyone know why my tomato leaves curl?\n", platform)
    assert [(emoji, away) for _, emoji, away in player.world.reactions] == [("👀", False)]
    assert player.world.said == []


def test_what_people_write_is_never_read_for_marks_or_mentions(memory: Database) -> None:
    words = "Is **this** _so_, @everyone and @bob? `rm -rf` [x](http://evil.example)"
    player = play(memory, f"room #garden\nbob: hello\nann: /ask {words}\nbob: /open\n", "matrix")
    listed = player.world.said[-1]
    assert words in listed.text
    assert [span.style for span in listed.rich if span.text == words] == ["post"]
    assert not any(span.style == "mention" for span in listed.rich)


def test_who_was_away_for_days_catches_up_in_one_message(memory: Database) -> None:
    player = play(
        memory,
        "room #garden\nmoderator mia\nat 2026-03-02 09:00\n"
        "ann: /ask When do I lift the dahlias?\n+3h\nbob: /ask How do I keep basil?\ncas: /ask Who has a shredder?\n",
        "matrix",
    )
    before = len(player.world.said)
    player._now += timedelta(days=3)
    player.step(read(["restart"])[0])
    player.play([])
    # That nobody answered yet is told to who asked, too: privately, and with what would help.
    said = [message for message in player.world.said[before:] if message.person is None]
    assert [message.room for message in said] == ["#garden"]
    assert "basil" in said[0].text
    assert "shredder" in said[0].text


# The player

EXAMPLE = """\
# A question that nobody answers climbs the ladder.
platform telegram                  # capabilities of the rooms that follow: matrix | discord | telegram | plain
community gardeners                # optional: rooms that follow belong to it; without it all rooms are one community's
room #help                         # a room; the first one is where people are unless they say otherwise
setting alerts.room_after = 2h     # FEATURE.SETTING = TOML value; durations as 30m, 2h, 3d
moderator mia                      # mia has moderator rights
at 2026-03-02 09:00                # the clock, UTC
ann joins #help
q1 = ann: /ask How do I reset my password?      # NAME: text, in the current room; `q1 =` labels the message
ann in #other: hello               # in another room
bob replies q1: have you tried the form?        # reply to a labelled message
bob in thread q1: any luck?        # in the thread of q1
ann reacts q1 👍                   # also: unreacts, edits q1: text, deletes q1, leaves #help
ann dm: /nudges off                # privately to the bot
+2h                                # time passes; whatever is due happens in order
> #help: *reset my password*       # expected, in this order, among what the bot said since the last input line:
a1 = > dm mia: *nobody has answered*  # in a room, privately, or `> thread q1: …`; a glob, matched against the whole
!> dm ann: *                       # text without regard to case; `!>` must not have been said; labels work here too
> *: *reset my password*           # anywhere: a room, a thread, or privately
> nothing                          # the bot was silent
restart                            # the engine is stopped and started on the same database
crash                              # the engine is cut off after its last commit, before delivering, and started again
"""


def test_the_example_of_the_format_can_be_read() -> None:
    steps = read(EXAMPLE.splitlines())
    assert len(steps) == len(EXAMPLE.splitlines()) - 1
    told = {step.line: step for step in steps}
    assert [told[line].verb for line in range(2, 9)] == [
        "platform", "community", "room", "setting", "moderator", "at", "joins",
    ]  # fmt: skip
    assert (told[9].label, told[9].name, told[9].text) == ("q1", "ann", "/ask How do I reset my password?")
    assert (told[10].where.room, told[10].text) == ("#other", "hello")
    assert (told[12].verb, told[12].target, told[12].text) == ("thread", "q1", "any luck?")
    assert (told[13].target, told[13].text) == ("q1", "👍")
    assert told[15].wait == timedelta(hours=2)
    assert (told[17].label, told[17].where.person, told[17].text) == ("a1", "mia", "*nobody has answered*")
    assert (told[18].verb, told[18].where.person) == ("expect-not", "ann")
    assert [told[line].text for line in (20, 21, 22)] == ["nothing", "restart", "crash"]


@pytest.mark.parametrize("platform", PROFILES)
def test_the_example_holds_where_nobody_answers(memory: Database, platform: str) -> None:
    kept = [
        line
        for line in EXAMPLE.splitlines()
        if not line.startswith(("bob", "ann in", "a1", "> *", "> nothing", "platform"))
    ]
    play(memory, "\n".join(kept), platform)


@pytest.mark.parametrize(
    "line", ["", "   ", "# a comment", "#a comment", "   # indented", "#", "\t# behind a tab"], ids=repr
)
def test_blank_lines_and_comments_are_skipped(line: str) -> None:
    assert parse(1, line) is None


def test_a_hash_within_a_message_is_no_comment() -> None:
    step = parse(1, "ann: see #12 and C# in #garden  # but this is one")
    assert step is not None
    assert step.text == "see #12 and C# in #garden"


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("hello there", "can't read"),
        ("platform irc", "there is no platform 'irc'"),
        ("+2 fortnights", "can't read"),
        ("+soon", "not a duration"),
        ("at noon", "can't read"),
        ("at 2026-13-45 09:00", "line 1"),
        ("> somewhere: hello", "can't read"),
    ],
)
def test_a_line_that_cannot_be_read_is_named(line: str, why: str) -> None:
    with pytest.raises(ScenarioError, match="line 1") as error:
        read([line])
    assert why in str(error.value)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("ann: hello", "there is no room yet"),
        ("room #a\nbob replies q: hello", "nothing is labelled q"),
        ("room #a\nsetting alerts.room_after = never", "line 2"),
        ("room #a\nsetting alerts.colour = 3", "there is no such setting"),
        ("room #a\nsetting tea.time = 3h", "there is no feature 'tea'"),
        ("room #a\nx = ann: hello\nbob presses x: Yes", "no button"),
        ("room #a\nx = ann: hello\nbob edits x: bye", "not bob's"),
    ],
)
def test_what_makes_no_sense_is_named_with_its_line(memory: Database, text: str, why: str) -> None:
    with pytest.raises(ScenarioError, match=f"line {len(text.splitlines())}") as error:
        play(memory, text)
    assert why in str(error.value)


ASKED = "room #garden\nq = ann: /ask When do I sow beans?\nbob: /open\n"


@pytest.mark.parametrize(
    "expected",
    [
        "> #garden: *sow beans*",
        "> *: *SOW beans*",
        "l = > *: *beans*\n!> dm bob: *",
        "> *: ?ne open question*beans*ago",
        "!> *: beans",
    ],
)
def test_an_expectation_holds(memory: Database, expected: str) -> None:
    play(memory, ASKED + expected, "plain")


@pytest.mark.parametrize(
    ("expected", "why"),
    [
        ("> #garden: *peas*", "expected > #garden: *peas*\nthe bot said:\n  #garden: One open question"),
        ("> #garden: beans", "the bot said"),
        ("> dm bob: *", "the bot said"),
        ("!> *: *beans*", "must not be said"),
        ("> nothing", "expected nothing; the bot said:\n  #garden: One open question"),
        ("> *: *beans*\n> *: *beans*", "line 5"),
        ("bob: lovely weather\n> *: *", "the bot said nothing"),
    ],
)
def test_an_expectation_fails_and_says_what_was_said_instead(memory: Database, expected: str, why: str) -> None:
    with pytest.raises(UnmetError) as error:
        play(memory, ASKED + expected, "plain")
    assert why in str(error.value)


def test_expectations_come_in_their_order(memory: Database) -> None:
    text = "room #garden\nsetting qa.page = 1\nann: /ask Beans?\nbob: /ask @ann Do you know about peas?\n"
    with pytest.raises(UnmetError, match="line 6"):
        play(memory, text + "> *: *put it to ann*\n> dm ann: *peas*\n", "matrix")


def test_labels_of_what_the_bot_said(memory: Database) -> None:
    play(memory, ASKED + "l = > #garden: *beans*\ncas replies l: nice list\n> nothing\n", "plain")


# The command


def run(tmp_path: Path, text: str | bytes, *options: str) -> tuple[int, str]:
    file = tmp_path / "story.chat"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    result = CliRunner().invoke(app, ["play", *options, str(file)])
    return result.exit_code, result.output


def test_play_exits_with_0_if_all_hold(tmp_path: Path) -> None:
    code, output = run(tmp_path, ASKED + "> *: *beans*\n", "--platform", "telegram")
    assert code == 0
    assert "holds" in output


def test_play_exits_with_1_and_says_what_was_said_instead(tmp_path: Path) -> None:
    code, output = run(tmp_path, ASKED + "> *: *peas*\n")
    assert code == 1
    assert "line 4" in output
    assert "#garden: One open question" in output


@pytest.mark.parametrize("text", ["room #a\nnonsense\n", b"room #a\n\xff\xfe\n"])
def test_play_exits_with_2_for_what_cannot_be_read(tmp_path: Path, text: str | bytes) -> None:
    code, output = run(tmp_path, text)
    assert code == 2
    assert "story.chat" in output
    assert isinstance(text, bytes) or "line 2" in output


def test_play_exits_with_2_for_no_file_and_no_platform(tmp_path: Path) -> None:
    assert CliRunner().invoke(app, ["play", str(tmp_path / "none.chat")]).exit_code == 2
    assert run(tmp_path, ASKED, "--platform", "irc")[0] == 2


def test_a_feature_that_fails_on_an_event_harms_no_other(memory: Database) -> None:
    def fails(ctx: Context, event: MessagePosted) -> None:
        ctx.react(ctx.room_by(1), event.message, "💥")
        raise ZeroDivisionError

    broken = Feature("broken", FeatureSettings)
    broken.on(MessagePosted)(fails)
    player = Player(memory, [broken, *ALL], "matrix")
    player.play(read(["room #garden", "ann: Does anyone know why my tomato leaves curl?", "bob: /open"]))
    assert "tomato leaves" in player.world.said[-1].text
    assert [emoji for _, emoji, _ in player.world.reactions] == ["👀"]
