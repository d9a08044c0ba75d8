import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from copbot.cli import app
from copbot.hearing import weights

ROWS: list[tuple[dict[str, object], dict[str, object]]] = [
    (
        {"question": "how do i unstick a zip?", "reply": "rub it with a candle", "by": "other"},
        {"kind": "answer"},
    ),
    ({"question": "how do i unstick a zip?", "reply": "that worked, thanks!", "by": "asker"}, {"kind": "thanks"}),
    ({"text": "Quillon, can you help?", "name": "Quillon"}, {"addressed": True}),
    ({"text": "thanks Quillon, that worked!", "names": ["Ebba", "Quillon"]}, {"settles": True, "about": "Quillon"}),
]


@pytest.fixture(autouse=True)
def shipped(monkeypatch: pytest.MonkeyPatch) -> None:
    """What one test chooses is gone for the next."""
    monkeypatch.setattr(weights, "_given", None)


def _explain(tmp_path: Path, text: str, *options: str) -> tuple[int, str, str]:
    file = tmp_path / "lines.jsonl"
    file.write_text(text, encoding="utf8")
    done = CliRunner().invoke(app, ["explain", str(file), *options])
    return done.exit_code, done.stdout, done.stderr


def test_each_line_is_answered_in_order(tmp_path: Path) -> None:
    code, out, _ = _explain(tmp_path, "\n".join(json.dumps(row) for row, _ in ROWS))
    assert code == 0
    assert [json.loads(line) for line in out.splitlines()] == [held for _, held in ROWS]


def test_what_was_asked_before_is_offered_best_first(tmp_path: Path) -> None:
    rows = [
        {"known": "how do I unstick a zip?", "answer": "rub it with a candle"},
        {"text": "bye all"},
        {"known": "hoe maak ik een fietsband los?", "answer": "met twee bandenlichters"},
        {"known": "how do I unstick a drawer?", "answer": "candle wax on the runners"},
        {"asked": "my zip is stuck, how do I unstik it?"},
        {"asked": "fiets band los maken, hoe doe ik dat?"},
        {"asked": "who brings the cake?"},
    ]
    code, out, _ = _explain(tmp_path, "\n".join(map(json.dumps, rows)))
    first, _, second, third, *asked = (json.loads(line) for line in out.splitlines())
    assert code == 0
    assert [first, second, third] == [{"known": 0}, {"known": 1}, {"known": 2}]
    assert [one["offers"][:1] for one in asked] == [[0], [1], []]


def test_at_most_three_are_offered(tmp_path: Path) -> None:
    rows = [{"known": "how do I unstick a zip?", "answer": f"way {number}"} for number in range(5)]
    _, out, _ = _explain(tmp_path, "\n".join(map(json.dumps, [*rows, {"asked": "how do I unstick a zip"}])))
    assert len(json.loads(out.splitlines()[-1])["offers"]) == 3


def test_a_question_is_told_with_its_probability(tmp_path: Path) -> None:
    _, out, _ = _explain(tmp_path, '{"text": "does anyone know why?"}\n\n{"text": "bye all\\u2028"}\n')
    first, second = (json.loads(line)["question"] for line in out.splitlines())
    assert 0 <= second < first <= 1


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "line 2: no JSON"),
        ("[1]", "line 2: it is none of"),
        ('"text"', "line 2: it is none of"),
        ('{"text": 3}', "line 2: it is none of"),
        ('{"text": "a", "names": [1]}', "line 2: it is none of"),
        ('{"question": "a?", "reply": "b", "by": "nobody"}', "line 2: it is none of"),
        ('{"asked": 3}', "line 2: it is none of"),
        ('{"known": "how?"}', "line 2: it is none of"),
    ],
)
def test_what_is_not_understood_is_one_clear_line(tmp_path: Path, line: str, said: str) -> None:
    code, _, err = _explain(tmp_path, '{"text": "hello"}\n' + line + "\n")
    assert code == 2
    assert said in err
    assert err.count("\n") == 1


def test_no_such_file(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["explain", str(tmp_path / "none.jsonl")])
    assert done.exit_code == 2
    assert done.stderr.count("\n") == 1


def test_who_stops_reading_is_told_nothing(tmp_path: Path) -> None:
    file = tmp_path / "lines.jsonl"
    line = json.dumps({"text": "Who knows?"}) + "\n"
    file.write_text(line * 5_000, encoding="utf8")
    command = [sys.executable, "-m", "copbot.cli", "explain", str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:  # noqa: S603
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""


def test_other_weights_say_other_things(tmp_path: Path) -> None:
    tables = dict(weights.load())
    tables["lines.question.bias"] = np.array([25.0], np.float32)
    other = tmp_path / "other.npz"
    with other.open("wb") as file:
        np.savez_compressed(file, allow_pickle=False, **tables)
    _, out, _ = _explain(tmp_path, '{"text": "bye all"}', "--weights", str(other))
    assert json.loads(out)["question"] > 0.99


@pytest.mark.parametrize("content", [None, b"", b"no weights", b"PK\x03\x04broken"])
def test_weights_that_are_none(tmp_path: Path, content: bytes | None) -> None:
    other = tmp_path / "other.npz"
    if content is not None:
        other.write_bytes(content)
    code, _, err = _explain(tmp_path, '{"text": "bye"}', "--weights", str(other))
    assert code == 2
    assert err.count("\n") == 1


def test_weights_that_lack_a_table(tmp_path: Path) -> None:
    other = tmp_path / "other.npz"
    with other.open("wb") as file:
        np.savez(file, something=np.zeros(1))
    code, _, err = _explain(tmp_path, '{"text": "bye"}', "--weights", str(other))
    assert code == 2
    assert "lines.question" in err


def test_weights_that_know_nothing_of_rooms_do_for_lines_alone(tmp_path: Path) -> None:
    other, log = tmp_path / "lines.npz", tmp_path / "log.txt"
    with other.open("wb") as file:
        tables = {name: table for name, table in weights.load().items() if name.startswith("lines.")}
        np.savez(file, allow_pickle=False, **tables)
    log.write_text("[2020-01-01 10:00:00] <ann> how do I grow basil?\n", encoding="utf8")
    code, _, _ = _explain(tmp_path, '{"text": "bye"}', "--weights", str(other))
    assert code == 0
    done = CliRunner().invoke(app, ["replay", str(log), "--format", "gitter", "--weights", str(other)])
    assert done.exit_code == 2
    # That it reads the log is said before anything of the bot is loaded.
    assert done.stderr.splitlines()[-1] == f"copbot: {other}: holds no table room.links.feature"
