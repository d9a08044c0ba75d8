"""`copbot explain LOG --line N` and what `copbot replay --decisions` tells beside."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from copbot.cli import app

LOG = """[09:00] <ann> Does anyone know how deep I should plant garlic in clay soil?
[09:02] <bob> ann: twice the height of the clove, and not before October
[09:03] <ann> bob: thanks, that helps
[09:30] <cas> the hall is locked on Thursday
[10:00] <dan> How do I get rid of the moss in my lawn?
[10:01] <eva> dan: same problem here
"""


@pytest.fixture
def log(tmp_path: Path) -> Path:
    file = tmp_path / "garden_2026-03-02.txt"
    file.write_text(LOG)
    return file


def told(*words: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, ["explain", *words])
    return done.exit_code, done.output


def test_why_a_message_was_taken_for_a_question_and_for_answered(log: Path) -> None:
    code, words = told(f"{log}", "--format", "irc", "--line", "0")
    assert code == 0
    assert "I hold this for a question to the room" in words
    assert "For it spoke:" in words
    assert "Line 1, bob, goes on from it" in words


def test_why_a_message_was_not_taken_for_one(log: Path) -> None:
    assert "don't hold this for a question" in told(f"{log}", "--format", "irc", "--line", "3")[1]


def test_in_dutch(log: Path) -> None:
    assert "Ik houd dit voor een vraag" in told(f"{log}", "--format", "irc", "--line", "0", "--language", "nl")[1]


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--format", "irc", "--line", "99"), "line 99 is no message"),
        (("--format", "irc"), "--line is missing"),
        (("--format", "smoke", "--line", "0"), "there is no format smoke"),
        (("--format", "irc", "--line", "0", "--language", "xx"), "there is no language xx"),
        (("--weights", "nowhere.npz"), "nowhere.npz"),
    ],
)
def test_what_is_wrong_is_one_clear_line(log: Path, words: tuple[str, ...], why: str) -> None:
    code, said = told(f"{log}", *words)
    assert code == 2
    assert why in said
    assert "Traceback" not in said


def test_a_folder_has_many_lines_of_that_number(log: Path) -> None:
    code, said = told(f"{log.parent}", "--line", "0")
    assert code == 2
    assert "name the file that the line is in" in said


def test_decisions_tell_who_reacted_without_answering(log: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    done = CliRunner().invoke(app, ["replay", f"{log}", "--format", "irc", "--decisions", f"{out}"])
    assert done.exit_code == 0
    rows = {row["line"]: row for row in map(json.loads, out.read_text().splitlines())}
    assert (rows[0]["answered"], rows[0]["taken_up"]) == (True, False)
    assert (rows[4]["answered"], rows[4]["taken_up"]) == (False, True)


LATE = """[09:58] <dee> morning all
[10:00] <ann> Hey there, I am a little stuck on the wiring of my model railway. I work with two loops and a turnout \
between them, and whenever the train crosses the turnout the booster cuts out. Does anybody know why?
[10:03] <bob> hint: the loops are wired the other way round
[10:08] <ann> hahah yeah, good catch, now that you say it
[10:20] <dee> nice day for the trains
"""


@pytest.mark.parametrize(("lines", "answered"), [(3, None), (5, 2)])
def test_an_answer_heard_late_is_the_line_that_said_it(tmp_path: Path, lines: int, answered: int | None) -> None:
    log, out = tmp_path / "railway_2026-03-02.txt", tmp_path / "out.jsonl"
    log.write_text("".join(LATE.splitlines(keepends=True)[:lines]))
    done = CliRunner().invoke(app, ["replay", f"{log}", "--format", "irc", "--decisions", f"{out}", "--report"])
    assert done.exit_code == 0
    (row,) = map(json.loads, out.read_text().splitlines())
    assert (row["line"], row["answer_line"]) == (1, answered)
