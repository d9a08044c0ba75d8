"""What holds for the house as a whole, beside the direction of imports."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import copbot
from tests.source import tree_of

ROOT = Path(copbot.__file__).parent
FEATURES = ROOT / "features"
AWAITED = {
    "review/source.py": "the author's own message was just edited or deleted",
    "accounts/pairing.py": "who gave or took a code waits for what becomes of it",
    "columns/entering.py": "who sent in a picture waits for whether it came",
    "columns/replying.py": "who has edited or deleted what was sent in hears that the column has it so, too",
    "newsletter/telling.py": "who was given the draft waits for what becomes of it",
    "past/claiming.py": "who said that a name of the past was his or hers waits for the moderators' word",
    "helpdesk/member.py": "who wrote to the helpdesk waits for an answer",
    "helpdesk/sides.py": "a moderator asked for the open tickets",
    "membership/inviting.py": "who asked for an invitation gets it when its link is made",
    "membership/standing.py": "who applied waits for what was decided",
    "knowledge/helping.py": "the asker has just said that an old answer helped",
    "knowledge/history.py": "the author has just changed an answer, and its old words can be read",
    "knowledge/replacing.py": "who has accepted an answer, or given one, is asked whether it replaces another",
    "linking/copying.py": "the asker is told that the question is not copied yet",
    "moderation/listening.py": "what the author has just done undid what he or she had moderated",
    "qa/asking.py": "the asker is shown what was answered before",
    "qa/pointing.py": "who asked without a name is shown what another asker is shown in the room",
    "qa/together.py": "the asker is told of who asked the same",
    "privacy/exporting.py": "who asked for an export gets it",
}
"""Where a member is told something outside `kit.nudge`, and what he or she did that it answers."""


def calls(file: Path) -> Iterator[ast.Call]:
    tree = tree_of(file)
    yield from (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def feature_files() -> list[Path]:
    return sorted(FEATURES.rglob("*.py"))


def test_a_member_who_has_not_just_spoken_is_told_by_nudges_alone() -> None:
    told = {
        str(file.relative_to(FEATURES))
        for file in feature_files()
        for call in calls(file)
        if name_of(call) == "tell" and isinstance(call.func, ast.Attribute)
        # The author of the event has just spoken.
        if call.args and ast.unparse(call.args[0]) != "ctx.member"
    }
    assert told == set(AWAITED)


def test_nothing_but_nudges_writes_to_an_account_or_looks_at_what_members_want() -> None:
    sends = [str(file) for file in feature_files() for call in calls(file) if ast.unparse(call.func) == "ctx.send"]
    assert sends == []
    # Whoever shows or sets these wishes; all else asks `kit.nudge.free`.
    of_wishes = {"nudges/preferences.py", "nudges/pages.py", "nudges/time.py", "alerts/choices.py"}
    for word in ("nudge-no-more", "quiet_until", "snoozed_until", "quiet_from", "nudges_off", "TellPrivately"):
        found = {str(file.relative_to(FEATURES)) for file in feature_files() if word in file.read_text(encoding="utf8")}
        assert found <= of_wishes, word


def test_every_kind_of_nudge_is_sent_and_has_its_words() -> None:
    from copbot.features import ALL
    from copbot.language.languages import LANGUAGES
    from copbot.language.wording import wording

    kinds = [kind for feature in ALL for kind in feature.nudges]
    assert len({kind.name for kind in kinds}) == len(kinds) > 10
    for kind in kinds:
        for language in LANGUAGES:
            assert wording(language).has(f"nudge-kind-{kind.turned_off_by}")
            assert wording(language).has(f"nudge-kind-{kind.name}-help")


LONG = {
    "copbot/cli.py": "a function for each command of the program",
    "copbot/community/directory.py": "one memory of who and where",
    "copbot/rehearsal/world.py": "one small world of rooms and people",
}
"""Files past 350 lines, and the one purpose of each."""
REPOSITORY = ROOT.parent
OWN = {"discord": {"discord", "aiohttp"}, "matrix": {"nio", "aiohttp"}}
OWN["telegram"] = {"telegram", "aiohttp", "aiolimiter", "httpx"}
"""The libraries of each platform's own."""
LIBRARIES = {**OWN, "mail": {"aiosmtplib"}}


def source(*packages: str) -> list[Path]:
    return sorted(
        file for package in packages for file in (REPOSITORY / package).rglob("*.py") if "migrations" not in file.parts
    )


def imported(file: Path) -> set[str]:
    """The packages that a file imports, wherever in it."""
    found = set()
    for node in ast.walk(tree_of(file)):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            found.add(node.module.partition(".")[0])
    return found


def test_a_file_has_one_purpose() -> None:
    files = source("copbot", "adapters", "storage")
    long = {file for file in files if len(file.read_text(encoding="utf8").splitlines()) > 350}
    assert {str(file.relative_to(REPOSITORY)) for file in long} == set(LONG)
    for file in files:
        told = ast.get_docstring(tree_of(file))
        assert told, f"{file}: its first line says what it is"


def test_only_a_platforms_adapter_knows_its_library() -> None:
    platforms = set.union(*LIBRARIES.values())
    for file in source("copbot", "storage", "adapters"):
        inside = file.relative_to(REPOSITORY).parts
        own = LIBRARIES.get(inside[1], set()) if inside[0] == "adapters" else set()
        assert imported(file) & platforms <= own, file


def test_what_features_are_made_of_names_no_platform_and_reads_no_clock() -> None:
    packages = ("features", "kit", "community", "language", "hearing", "rooms")
    for file in source(*(f"copbot/{package}" for package in packages)):
        tree = tree_of(file)
        words = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
        # The one place that says what the rooms of each can do.
        if file != ROOT / "rooms" / "capabilities.py":
            assert not words & set(OWN), file
        asked = {ast.unparse(call.func) for call in calls(file)}
        assert not asked & {"datetime.now", "datetime.utcnow", "date.today", "time.time", "time.monotonic"}, file


def test_features_are_all_of_one_shape() -> None:
    from copbot.language.languages import LANGUAGES

    for folder in sorted(one for one in FEATURES.iterdir() if (one / "__init__.py").is_file()):
        names = {file.name for file in folder.iterdir()}
        assert {f"words.{language}.ftl" for language in LANGUAGES} <= names, folder
        defined = tree_of(folder / "__init__.py").body
        assigned = [ast.unparse(node.targets[0]) for node in defined if isinstance(node, ast.Assign)]
        assert assigned.count("feature") == 1, folder
        # Tables are declared where they are looked for, and what they keep of members beside them.
        tables = {file.name for file in folder.glob("*.py") if "(Stored):" in file.read_text(encoding="utf8")}
        assert tables <= {"tables.py"}, folder
        assert not tables or "kept.py" in names, folder
