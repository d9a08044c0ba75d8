"""The sentences: the same ones, with the same values, in every language, and all that the code asks for."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest

import copbot
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.kit.commands import Command
from copbot.kit.feature import Feature
from copbot.language.languages import LANGUAGES, sources
from copbot.language.wording import Ago, wording
from copbot.rooms.actions import Say
from copbot.rooms.capabilities import MATRIX
from copbot.rooms.planner import plan
from copbot.rooms.text import plain
from tests import languages
from tests.languages import SETTING, Sentence, sentences, wrong
from tests.source import tree_of

PACKAGE = Path(copbot.__file__).parent
FEATURES = PACKAGE / "features"
SHARED = PACKAGE / "language"
# Sentences whose key is put together where they are used.
MADE = re.compile(
    r"command-(?:.+)|nudge-kind-.+|switch-.+|nudges-(?:off|on)(?:-kind)?|nudge-.+-shared|form-(?:.+)|thread-(?:open|waiting|answered|closed)"
    r"|(?:goals|rules)-(?:are|new|none|propose|proposed|history)|(?:goals|rules)-none-moderator|charter-(?:goals|rules)"
    r"|pulse-(?:word|set|is|start|turn)-.+"
    r"|column-(?:what|call|entered|riddle|ask|guess|quiz|knew|done|how)-.+|columns-.+"
    r"|sketch-(?:word|dark|line|vote)-.+|sketch-(?:voted|passed|go-on|none)"
    r"|membership-(?:is|now|how|admitted)-.+|request-agreed-.+|admit-(?:member|waiting)|ticket-is-.+|introduce-(?:ask|line)-.+|proposal-.+|ballot-how-.+|poll-(?:dates|scale|anonymous|hidden)|ballot-suits-.+|meeting-(?:do|own|every)-.+|meeting-(?:asked|fixed|held|cancelled|come|wait|may)|going-(?:yes|maybe|no)|going-noted-.+"
    r"|call-(?:word|said|card|why|check|now)-.+|call-withdraw"
    r"|review-(?:word|do|is|label|verdict|then|put|aloud|bundle)-.+|review-(?:new|changed|gone)-paragraphs|page-review-(?:md|pdf)"
    r"|reason-.+|period-.+|mod-not-.+|karma-(?:terrible|bad|neutral|positive|good|excellent)|best-(?:week|month)"
    r"|metamod-(?:fair|unfair|pass)|modlog-(?:undone|staff|counted|idle)"
    r"|who-by-.+|profile-(?:knows|seeks|about)|profile-seen-.+|(?:knows|seeks|watches)-(?:are|none)|export-.+|forget-word-.+"
    r"|web-choice-.+|why-.+|hint-lacks-.+|page-(?:snooze|willing|seen|question|questions|language|reports|tickets)-.+|page-(?:topics|nudges|buddy|ballots)-.+|about-.+|charge-how-.+|settings-(?:words|can|why)-.+|begin-(?:not|again|city)-.+|settings-(?:set|back)-room|health-.+"
    r"|practice-.+|tips-(?:tip|hint|pitfall)(?:-.+)?|tips-word-.+|time-.+"
    r"|newsletter-(?:what|of)-.+|newsletter-is-(?:on|off)|newsletter-(?:un)?quoted|draft-words-.+|page-(?:comes|quotes)-.+|unquote-how-.+"
    r"|deed-.+|ending-(?:to|do|word|words|option|said|chosen|is|ask|stop|reopen)-.+|ending-(?:over|same|moderators?|too-soon|too-late|not-now).*"
    r"|library-(?:kind|word|make)-.+|keeping-(?:ask|said)-.+|opening-.+"
)
WRITTEN = re.compile(r'"([\w-]+)"')
"""A string in a template."""
ASKED = re.compile(r'\bt\("([\w-]+)"(?! ~)')
"""A sentence that a template asks for, by its whole key."""


def strings(folder: Path) -> set[str]:
    """All literal strings in the code below a folder, and in its templates."""
    return {
        node.value
        for file in folder.rglob("*.py")
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    } | {word for file in folder.rglob("*.html") for word in WRITTEN.findall(file.read_text(encoding="utf8"))}


def keys_asked_for() -> Iterator[tuple[str, Path]]:
    """Literal first arguments of the methods that take the key of a sentence, with the file they are in."""
    for file in PACKAGE.rglob("*.py"):
        if file.parent.name in ("archive", "report", "web") and file.parent.parent == PACKAGE:
            # They have sentences of their own.
            continue
        for node in ast.walk(tree_of(file)):
            if isinstance(node, ast.Call) and node.args and not isinstance(node.func, ast.Subscript):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name in ("rich", "line", "answer", "CommandError"):
                    for part in ast.walk(node.args[0]):
                        if isinstance(part, ast.Constant) and isinstance(part.value, str) and "-" in part.value:
                            yield part.value, file


@cache
def of_folder(folder: Path) -> dict[str, Sentence]:
    return sentences(folder / "words.en.ftl")


FOLDERS = [SHARED, *sorted(folder for folder in FEATURES.iterdir() if (folder / "words.en.ftl").is_file())]
ENGLISH = {key: found for folder in FOLDERS for key, found in of_folder(folder).items()}


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_every_language_is_whole(language: str) -> None:
    assert list(wrong(language)) == []


def test_what_is_wrong_with_a_language_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    told = {
        "en": "a = { $n } **beans** { $kind ->\n    [red] red\n   *[white] white\n}\nb = `/ask` it\nc = so\n",
        "nl": "a = **bonen** { $kind ->\n    [rood] rode\n   *[white] witte\n}\nb = `/vrag` het\nd = dus\n",
    }
    for code, text in told.items():
        (tmp_path / f"words.{code}.ftl").write_text(text, encoding="utf8")
    monkeypatch.setattr(languages, "ROOT", tmp_path)
    monkeypatch.setattr(languages, "files", lambda code: [tmp_path / f"words.{code}.ftl"])
    where = "words.nl.ftl: "
    assert sorted(wrong("nl")) == [
        f"{where}{fault}"
        for fault in (
            "a chooses by $kind without “red”",
            "a chooses by $kind “rood”, English doesn't",
            "a lacks { $n }",
            "b names `/vrag`, which is no command",
            "c is missing",
            "d is not in English",
        )
    ]


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_what_each_setting_is_is_said_in_every_language(language: str) -> None:
    models = Settings(ALL).models
    wanted = {f"setting-{name}-{one}" for name, model in models.items() for one in model.model_fields}
    there = {key for folder in FOLDERS for key in sentences(folder / f"words.{language}.ftl") if SETTING.match(key)}
    assert there == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_every_feature_is_about_is_said(language: str) -> None:
    words = wording(language)
    assert [name for name in Settings(ALL).models if not words.has(f"about-{name}")] == []


def test_every_feature_has_its_sentences_and_none_is_said_in_two_places() -> None:
    assert {folder.name for folder in FOLDERS[1:]} == {feature.name for feature in ALL}
    assert len(ENGLISH) == sum(len(of_folder(folder)) for folder in FOLDERS)


@pytest.mark.parametrize(("key", "file"), sorted(set(keys_asked_for())), ids=lambda one: getattr(one, "stem", one))
def test_every_sentence_that_the_code_asks_for_exists_where_it_may_ask(key: str, file: Path) -> None:
    folders = [folder for folder in FOLDERS if folder == SHARED or folder == file.parent]
    known = [name for folder in folders for name in of_folder(folder)]
    # What is put together where all commands, or all kinds of nudges, are gone through is in whichever folder.
    everywhere = known if file.is_relative_to(FEATURES) else ENGLISH
    part = key.startswith("-") or (key.endswith("-") and any(name.startswith(key) for name in everywhere))
    assert part or key in known or any(name.startswith(f"{key}-") for name in known), file


@pytest.mark.parametrize("folder", FOLDERS[1:], ids=lambda folder: folder.name)
def test_every_sentence_that_a_template_asks_for_exists_where_it_may_ask(folder: Path) -> None:
    asked = [key for file in folder.glob("*.html") for key in ASKED.findall(file.read_text(encoding="utf8"))]
    assert [key for key in asked if key not in of_folder(folder) and key not in of_folder(SHARED)] == []


@pytest.mark.parametrize("feature", ALL, ids=lambda feature: feature.name)
def test_every_page_has_a_title_and_a_template(feature: Feature) -> None:
    # What is kept as a file has none.
    own = of_folder(FEATURES / feature.name)
    assert [path for path in feature.pages if f"page-{path}" not in own] == []
    assert {file.stem for file in (FEATURES / feature.name).glob("*.html")} >= feature.pages.keys() - {
        "datafile",
        "picture",
    }


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_no_sentence_is_left_over(folder: Path) -> None:
    used = strings(PACKAGE if folder == SHARED else folder)
    used |= {f"page-{path}" for feature in ALL for path in feature.pages}
    bare = {key: key.removesuffix("-native").removesuffix("-page") for key in of_folder(folder)}
    left = [
        key
        for key, base in bare.items()
        if not {key, base} & used and not MADE.fullmatch(key) and not MADE.fullmatch(base)
    ]
    assert left == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "command",
    [command for feature in ALL for command, _ in feature.commands.values() if command.listed],
    ids=lambda c: c.name,
)
def test_every_command_has_a_name_help_and_a_true_example(language: str, command: Command) -> None:
    words = wording(language)
    name = words.line(f"command-{command.name}")
    assert re.fullmatch(r"[a-zé]+", name)
    assert words.line(f"command-{command.name}-help")[0].islower()
    assert words.line(f"command-{command.name}-example").split()[0] == f"/{name}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_commands_in_a_sentence_have_the_names_of_its_language(language: str) -> None:
    words = wording(language)
    names = {words.line(f"command-{c.name}") for f in ALL for c, _ in f.commands.values() if c.listed}
    text = "".join(sources(language))
    assert set(re.findall(r"`/(\w+)", text)) <= names


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_names_of_commands_do_not_clash(language: str) -> None:
    words = wording(language)
    names = [words.line(f"command-{c.name}") for f in ALL for c, _ in f.commands.values() if c.listed]
    assert len(names) == len(set(names))


def test_one_word_for_one_thing_in_dutch() -> None:
    said = "\n".join(line.partition(" = ")[2] or line for line in "".join(sources("nl")).splitlines())
    assert not re.findall(r"(?i)\bmoderators\b", re.sub(r"(?m)^#.*", "", said))


def test_values_are_never_read_for_marks() -> None:
    told = wording("en").rich("closed", title="**not bold** `not code`")
    assert plain(told) == "Closed: **not bold** `not code`"
    assert {span.style for span in told} == {"plain"}


def test_what_turns_the_direction_of_writing_does_not_get_out() -> None:
    assert wording("en").line("closed", title="a\u202eb\u2066c") == "Closed: abc"


@pytest.mark.parametrize(("language", "ago"), [("en", "2 hours ago"), ("nl", "2 uur geleden")])
def test_how_long_ago(language: str, ago: str) -> None:
    now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    since = Ago(now - timedelta(hours=2), now)
    said = wording(language).line("open-row-mine", number="1", title="x", room="#a", ago=since)
    assert said.endswith(ago)


@pytest.mark.parametrize(
    ("language", "day", "time"),
    [
        ("en", "8 December 2026", "8 Dec 2026 20:00"),
        ("de", "8. Dezember 2026", "8. Dez. 2026 20:00"),
        ("es", "8 de diciembre de 2026", "8 dic 2026 20:00"),
        ("nl", "8 december 2026", "8 dec 2026 20:00"),
    ],
)
def test_days_are_written_as_in_that_language(language: str, day: str, time: str) -> None:
    at = datetime(2026, 12, 8, 20, 0, tzinfo=UTC)
    assert (wording(language).day(at), wording(language).time(at)) == (day, time)


def test_commands_are_shown_as_one_writes_them_in_the_room() -> None:
    from dataclasses import replace

    can = replace(MATRIX, command_prefix="!")
    words = wording("en").rich("nudges-off")
    said = plan(Say(room="#a", text=words), can)
    assert isinstance(said, Say)
    assert "`" not in plain(said.text)
    assert "!nudges on" in plain(said.text)
    assert "/" not in plain(said.text)


def test_no_sentences_are_looked_for_where_python_keeps_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("__pycache__", "greeting"):
        (tmp_path / "some_features" / folder).mkdir(parents=True)
        (tmp_path / "some_features" / folder / "words.en.ftl").write_text(f"of = {folder}")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr("copbot.language.languages._FEATURES", "some_features")
    assert list(sources("en"))[1:] == ["of = greeting"]
