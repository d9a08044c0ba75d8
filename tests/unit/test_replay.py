"""The report of a replay and its decisions: of one source, whatever the log."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime, timedelta
from io import StringIO
from itertools import islice
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from copbot.cli import app
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.kit.domain import (
    AnswerAccepted,
    DomainEvent,
    InterestShown,
    QuestionAnswered,
    QuestionAsked,
    QuestionReopened,
    QuestionSettled,
    TurnPassed,
)
from copbot.rehearsal.replay import Replay
from copbot.report.figures import figures
from copbot.report.tally import OUTCOMES, Place
from copbot.rooms.events import MessagePosted, Person, ReactionAdded
from storage.database import Database
from storage.models import State
from tests.garden import talk

START = datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_report_and_decisions_of_a_log_agree_and_bots_are_in_neither(tmp_path: Path) -> None:
    log, out = tmp_path / "garden.txt", tmp_path / "out.jsonl"
    lines = list(islice(talk(), 150))
    # A bot that the export does not mark asks and answers all the time.
    for place in range(4, 150, 5):
        lines[place] = f"{lines[place][:22]}<gardenbot> {'Does anybody need water today?' if place % 2 else 'At ten.'}"
    log.write_text("\n".join(lines) + "\n")
    words = ["replay", f"{log}", "--format", "gitter", "--bot", "gardenbot", "--decisions", f"{out}", "--report"]
    done = CliRunner().invoke(app, words)
    assert done.exit_code == 0
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    ended = Counter(row["outcome"] for row in rows)
    left = ended["never"] + ended["taken-up"]
    assert f"{left} of {len(rows)} questions were never answered: start here" in done.stdout
    assert f"The bot saw {len(rows)} questions." in done.stdout
    assert ended["answered"] > 5
    for row in rows:
        assert row["answered"] is (row["outcome"] == "answered")
        assert lines[row["line"]].split("<")[1].startswith(f"{row['author']}>")
        assert row["answer_line"] is None or row["answer_line"] > row["line"]
    assert "gardenbot" not in done.stdout
    assert "gardenbot" not in {row["author"] for row in rows}
    # Whom it would have asked comes from answers given: there is no /accept in a history.
    assert "privately where the bot may" in done.stdout
    assert "It would have asked somebody about" in done.stdout


def test_an_answer_in_another_file_is_said_to_be_there(tmp_path: Path) -> None:
    folder, out = tmp_path / "garden", tmp_path / "out.jsonl"
    folder.mkdir()
    (folder / "2024-03-05.log").write_text("[23:50] <mira> How do I prune roses in spring?\n")
    (folder / "2024-03-06.log").write_text(
        "[00:02] <oskar> mira: above an outward bud\n[09:00] <ann> Does anyone know when figs are pruned?\n"
        "[09:04] <oskar> ann: in March, before the leaves come\n"
    )
    done = CliRunner().invoke(app, ["replay", f"{folder}", "--decisions", f"{out}"])
    assert done.exit_code == 0
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    assert [(row["file"], row["line"], row.get("answer_file"), row["answer_line"]) for row in rows] == [
        ("2024-03-05.log", 0, "2024-03-06.log", 0),
        ("2024-03-06.log", 1, None, 2),
    ]


NUMBERS = st.integers(1, 4)
TOLD: st.SearchStrategy[DomainEvent] = st.one_of(
    st.builds(QuestionAsked, NUMBERS),
    st.builds(QuestionAnswered, NUMBERS, st.just(9), st.sampled_from(["m0", "m1", "m2", None])),
    st.builds(QuestionReopened, NUMBERS, st.integers(0, 1)),
    st.builds(InterestShown, NUMBERS, st.just(9)),
    st.builds(TurnPassed, NUMBERS),
    st.builds(AnswerAccepted, NUMBERS, st.just(9)),
    st.builds(QuestionSettled, NUMBERS, st.sampled_from([State.CLOSED, State.STALE])),
)


def happening(number: int, who: str, *, reacts: bool) -> MessagePosted | ReactionAdded:
    """What somebody did in that line of the log."""
    at, author = START + timedelta(minutes=number), Person(id=who, name=who)
    if reacts:
        return ReactionAdded(platform="irc", id=f"e{number}", at=at, room="r", message="m0", author=author, emoji="✅")
    return MessagePosted(
        platform="irc", id=f"e{number}", at=at, room="r", message=f"m{number}", author=author, text="?"
    )


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(TOLD, st.sampled_from(["ann", "bob", "cis"]), st.booleans()), max_size=25))
def test_report_and_decisions_agree_whatever_happens(steps: list[tuple[DomainEvent, str, bool]]) -> None:
    replay = Replay(Database("sqlite://"), (), Settings(ALL), lambda _: "c")
    for number, (told, who, reacts) in enumerate(steps):
        event, place = happening(number, who, reacts=reacts), Place("log", number)
        if isinstance(event, MessagePosted):
            replay._said[event.room, event.message] = place, event
        replay._told.append(told)
        replay._count(event, place)
    out = StringIO()
    replay.write_decisions(out)
    rows = [json.loads(line) for line in out.getvalue().splitlines()]
    found = figures(replay.tally)
    assert len(rows) == found.questions
    ended = Counter(row["outcome"] for row in rows)
    assert {outcome: ended[outcome] for outcome in OUTCOMES} == found.outcomes
    assert sum(row["answered"] for row in rows) == found.outcomes[OUTCOMES[0]]
    assert sum(row["answer_line"] is not None for row in rows) == found.waits.count
    assert not [row for row in rows if row["answered"] and row["taken_up"]]
    assert len(found.unanswered) == ended["never"] + ended["taken-up"]
