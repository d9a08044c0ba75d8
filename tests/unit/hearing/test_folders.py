import json
from pathlib import Path

import pytest

from copbot.hearing import weights
from training.folders import FILES, FOLDS, Lines, fold_of, plain, read

OWN = Path(__file__).parents[3] / "training" / "lines"
REPLY = {"question": "how?", "reply": "so", "by": "other", "kind": "answer", "lang": "en"}


@pytest.mark.parametrize("folder", sorted(OWN.iterdir()), ids=lambda folder: folder.name)
def test_our_own_lines_are_as_they_should_be(folder: Path) -> None:
    lines = read(folder)
    assert sum(map(len, lines.files.values())) > 100
    assert {row["lang"] for rows in lines.files.values() for row in rows} <= {"en", "nl", "de", "fr", "es"}


def test_all_five_languages_and_all_files_have_lines() -> None:
    lines = sum((read(folder) for folder in OWN.iterdir()), Lines())
    for name in FILES:
        assert {row["lang"] for row in lines.files[name]} == {"en", "nl", "de", "fr", "es"}


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("questions", {"text": "how?", "question": "yes"}),
        ("replies", REPLY | {"kind": "thanks"}),
        ("replies", REPLY | {"kind": "maybe"}),
        ("addressing", {"text": "hi ann", "name": "", "addressed": True}),
        ("thanks", {"text": "thanks bob", "names": ["ann"], "about": "bob", "settles": True}),
        ("thanks", {"text": "thanks bob", "names": ["bob"], "about": "bob"}),
    ],
)
def test_a_wrong_label_is_told_with_its_place(tmp_path: Path, name: str, row: dict[str, object]) -> None:
    (tmp_path / f"{name}.jsonl").write_text(json.dumps(row), encoding="utf8")
    with pytest.raises(ValueError, match=f"{name}.jsonl:1"):
        read(tmp_path)


def test_replies_in_one_situation_are_in_one_fold() -> None:
    rows = [REPLY | {"question": question, "reply": reply} for question in ("How?", "how", "HOW!") for reply in "ab"]
    assert len({fold_of("replies", row) for row in rows}) == 1


def test_each_line_is_in_one_fold(tmp_path: Path) -> None:
    Lines({name: [REPLY | {"question": f"q{n}" * n, "text": "x" * n} for n in range(50)] for name in FILES}).write(
        tmp_path
    )
    lines = Lines(
        {name: [json.loads(row) for row in (tmp_path / f"{name}.jsonl").read_text().splitlines()] for name in FILES}
    )
    parts = [lines.parted(fold) for fold in range(FOLDS)]
    assert sum(len(inside.files["replies"]) for inside, _ in parts) == 50
    assert all(len(inside.files["replies"]) + len(outside.files["replies"]) == 50 for inside, outside in parts)


def test_marks_and_capitals_make_no_other_line() -> None:
    assert plain("How do I, 2 of us, get in?!") == plain("how do i of us get in")


def test_the_weights_are_small() -> None:
    assert weights.SHIPPED.stat().st_size < 3_000_000
