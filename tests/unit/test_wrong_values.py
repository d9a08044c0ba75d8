"""Every setting, with every kind of value that a file can have: what is wrong is told in our own plain words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from adapters import configured
from copbot.community.settings import SettingError, Settings
from copbot.community.wrong import said
from copbot.features import ALL
from copbot.running import config

VALUES: tuple[Any, ...] = (
    5, -1, 10**30, 1.5, float("inf"), float("nan"), True, "", "x", "5", "-100", "x" * 200, "ja",
    date(2026, 3, 2), datetime(2026, 3, 2, 9), time(9),  # noqa: DTZ001 - a file can have such
    [], [5], ["x"], ["x", "x"], [[5]], [["x"]], [{}], ["x", 5, True], {}, {"x": 5}, {"x": "x"}, {"x": ["x"]},
    [f"{n}" for n in range(60)],
)  # fmt: skip
PLAIN: dict[str, type[BaseModel]] = {**configured.PLATFORMS, "the file": config._File, "community": config._Community}
FOREIGN = re.compile(
    r"input should|valid |value error|assertion|parse|tuple|dict|string|integer|boolean|instance|pattern|\bint\b|"
    r"unable|finite|iterable|type=|pydantic",
    re.IGNORECASE,
)


def _settings() -> Iterator[tuple[str, type[BaseModel], str]]:
    for name, model in (*Settings(ALL).models.items(), *PLAIN.items()):
        for one in model.model_fields:
            yield name, model, one


@pytest.mark.parametrize(("name", "model", "setting"), list(_settings()))
def test_no_message_speaks_as_the_library_does(name: str, model: type[BaseModel], setting: str) -> None:
    for value in VALUES:
        try:
            model.model_validate({setting: value})
        except ValidationError as error:
            for one in error.errors():
                told = said(one).replace(repr(value)[:42], "")
                assert not FOREIGN.search(told), (setting, value, told)
                assert told.strip(), (setting, value)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            '[settings.membership]\nquestions = "Why?"',
            "line 2: settings.membership.questions: a list is wanted, in square brackets: .{1,2}Why",
        ),
        (
            '[telegram]\ngroups = ["Gardeners"]',
            "line 2: telegram.groups.0: a whole number is wanted.*the ids of the",
        ),
        ("[discord]\nchannels = [-100]", 'line 2: discord.channels.0: a text is wanted, in quotes: "-100"'),
        ("[matrix]\nrooms = [5]", 'line 2: matrix.rooms.0: a text is wanted, in quotes: "5"'),
        ("[[community]]\nname = 'a'\nrooms = [-100]", 'community.0.rooms.0: a text is wanted, in quotes: "-100"'),
        ("semantic = 'perhaps'", "line 1: semantic: true or false is wanted"),
        ("[settings]\nqa = 5", "line 2: settings.qa: settings are wanted, each on a line of its own"),
        ("telegram = 5", "line 1: telegram: settings are wanted, each on a line of its own below"),
        ("[telegram]\napi = 'here'", 'line 2: telegram.api: "here" is not written as it must be .the address'),
        ("[settings.qa]\ntags = ['Open', 'Done']", "line 2: settings.qa.tags: four names are wanted"),
        ("[settings.linking]\nrooms = [['#a']]", "line 2: settings.linking.rooms: in each group two different rooms"),
        ("[settings.membership]\nmode = 'shut'", 'one of these is wanted: "open", "application" or "invitation"'),
    ],
)
def test_it_names_the_place_and_how_it_is_written(tmp_path: Path, text: str, told: str) -> None:
    file = tmp_path / "config.toml"
    file.write_text(text, encoding="utf8")
    with pytest.raises(config.ConfigError) as caught:
        config.load(file, ALL, configured.PLATFORMS)
    assert re.search(told.replace("[", r"\["), str(caught.value)), str(caught.value)


def test_a_setting_of_the_chat_is_explained_alike() -> None:
    settings = Settings(ALL)
    with pytest.raises(SettingError, match="a whole number is wanted"):
        settings.change("qa", "page", "many")
