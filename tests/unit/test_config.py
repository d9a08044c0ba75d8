"""The configuration and the settings: what is wrong is said in one line, with what is allowed."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from adapters import configured
from adapters.discord.settings import DiscordSettings
from adapters.matrix.settings import MatrixSettings
from adapters.telegram.settings import TelegramSettings
from copbot.community.settable import CommunitySettings
from copbot.community.settings import SettingError, Settings
from copbot.features import ALL
from copbot.features.alerts import AlertsSettings
from copbot.features.qa import QASettings
from copbot.running import secrets
from copbot.running.config import DATABASE, ConfigError, load, secret


@pytest.fixture(autouse=True)
def _no_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("COPBOT_DATABASE_URL", "COPBOT_DATABASE_URL_FILE"):
        monkeypatch.delenv(name, raising=False)
    secrets.take(None)


def written(folder: Path, text: str) -> Path:
    file = folder / "config.toml"
    file.write_text(text, encoding="utf8")
    return file


def test_without_a_file_everything_has_a_default() -> None:
    config = load(None, ALL)
    assert (config.database, config.features, config.default_community) == (DATABASE, ALL, "community")
    assert config.settings.of("community", "alerts", AlertsSettings).room_after == timedelta(hours=2)


def test_everything_can_be_set(tmp_path: Path) -> None:
    config = load(
        written(
            tmp_path,
            """
            database = "postgresql://copbot@db.example/copbot"
            features = ["alerts", "qa"]
            [settings.alerts]
            room_after = "30m"
            [[community]]
            name = "gardeners"
            rooms = ["#garden", "#shed"]
            [community.settings.community]
            timezone = "Europe/Amsterdam"
            [[community]]
            name = "cooks"
            rooms = ["#kitchen"]
            [community.settings.alerts]
            room_after = "1d"
            """,
        ),
        ALL,
    )
    assert config.database == "postgresql://copbot@db.example/copbot"
    assert [feature.name for feature in config.features] == ["qa", "alerts"]
    assert [config.community_of(room) for room in ("#shed", "#kitchen", "#other")] == [
        "gardeners",
        "cooks",
        "gardeners",
    ]
    waits = {name: config.settings.of(name, "alerts", AlertsSettings).room_after for name in ("gardeners", "cooks")}
    assert waits == {"gardeners": timedelta(minutes=30), "cooks": timedelta(days=1)}
    assert config.settings.of("gardeners", "community", CommunitySettings).timezone == ZoneInfo("Europe/Amsterdam")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("features = [1,\n,]", ["no valid TOML", "line 2"]),
        ("\ncolour = 1", [", line 2: colour", "no such setting", "features, semantic, settings, locked, community"]),
        ("database = 5", [", line 1: database", "sqlite:///FILE"]),
        ('features = ["qa", "tea"]', [", line 1: features", "'tea'", "qa, following, hints, alerts"]),
        ("[settings.tea]\nsugar = 1", [", line 1: settings: there is no feature 'tea'; there are ", "alerts"]),
        ("semantic = true\nlocked = ['qa.kettle']", [", line 2: locked: there is no setting 'qa.kettle'"]),
        ("[settings.qa]\npage = 5\n[settings.columns]\npage = 0", [", line 4: settings.columns.page"]),
        ("[log]\nlevel = 'info'\n[web]\naddress = 'https://b.org'\nlisten = '8'", [", line 5: web.listen"]),
        (
            "[web]\naddress = 'https://b.org'\nlisten = '127.0.0.1:80'\n[watch]\nlisten = '8'",
            [", line 5: watch.listen", "HOST:PORT"],
        ),
        ("[[community]]\nname = 'a'\n[[community]]\nname = 5", [", line 4: community.1.name"]),
        ("[settings.alerts]\nroom_afer = '2h'", [", line 2: settings.alerts.room_afer", "room_after"]),
        ("[settings.alerts]\nroom_after = 'soon'", [", line 2: settings.alerts.room_after", "'soon'", "30m, 2h or 3d"]),
        ("[settings.alerts]\nper_day = -1", [", line 2: settings.alerts.per_day", "0 or more is wanted"]),
        ("[settings.qa]\ncertainty = 2", [", line 2: settings.qa.certainty", "0 to 1"]),
        ("[settings.community]\ntimezone = 'Mars'", [", line 2: settings.community.timezone", "Europe/Amsterdam"]),
        ("[settings.community]\nlanguage = 'xx'", [", line 2: settings.community.language", "en, de, es, fr or nl"]),
        ("\n[[community]]\nrooms = []", [", line 2: community.0.name", "the community's name"]),
        ("[[community]]\nname = 'a'\ncolour = 1", [", line 3: community.0.colour", "name, rooms, settings"]),
        ("[[community]]\nname = 'a'\n[community.settings.qa]\npage = 0", [", line 4: settings.qa.page", "1 to 50"]),
        ("token = 'hunter2'", [", line 1: token", "secrets don't belong in here"]),
        ("[settings.qa]\nbot_password = 'hunter2'", [", line 2: bot_password", "secrets don't belong in here"]),
        ("semantic = true\ndatabase = ''", [", line 2: database", "is not one: write sqlite:///copbot.db or"]),
        ("database = 'a.db'", [", line 1: database", "is not one: write sqlite:///copbot.db or"]),
        ("database = 'sqlite://a.db'", [", line 1: database", "two slashes where SQLite takes three"]),
        ("database = 'mysql://host/name'", [", line 1: database", "begins with mysql:"]),
        ("database = 'postgresql://host/db?password=hunter2'", [", line 1: database", "COPBOT_DATABASE_URL"]),
        ("secrets = ''", [", line 1: secrets", "it must not be empty"]),
        ("[backup]\nfolder = ''", [", line 2: backup.folder", "it must not be empty", "the folder for them"]),
        ("[web]\naddress = 'https://b.org'\nsocket = ''", [", line 3: web.socket", "it must not be empty"]),
        (
            "[[community]]\nname = 'a'\n[[community]]\nname = 'b'\n[[community]]\nname = 'a'",
            [", line 6: community.2.name", "another community is called 'a' already"],
        ),
        ("database = 'postgresql://ann:hunter2@host/db'", [", line 1: database", "COPBOT_DATABASE_URL"]),
    ],
)
def test_what_is_wrong_is_one_line_with_file_place_and_what_is_allowed(
    tmp_path: Path, text: str, parts: list[str]
) -> None:
    file = written(tmp_path, text)
    with pytest.raises(ConfigError) as caught:
        load(file, ALL)
    told = str(caught.value)
    assert told.startswith(str(file))
    assert "\n" not in told
    assert "hunter2" not in told
    for part in parts:
        assert part in told


def test_a_platform_is_used_if_it_has_a_table(tmp_path: Path) -> None:
    assert load(None, ALL, configured.PLATFORMS).platforms == {}
    config = load(written(tmp_path, "[telegram]\n[discord]\nservers = [4, 5]\n"), ALL, configured.PLATFORMS)
    assert config.platforms == {"discord": DiscordSettings(servers=(4, 5)), "telegram": TelegramSettings()}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "[matrix]\nhomeservr = 'https://a.org'",
            [", line 2: matrix.homeservr", "no such setting", "homeserver, user"],
        ),
        ("[matrix]\nhomeserver = 'x'", [", line 2: matrix.homeserver", '"x" is not written', "https://example.org"]),
        ("[matrix]\nhomeserver = 'https://'", [", line 2: matrix.homeserver"]),
        ("[matrix]\nhomeserver = 'ftp://example.org'", [", line 2: matrix.homeserver"]),
        ("[matrix]\nuser = 'y'", [", line 2: matrix.user", '"y" is not written', "@copbot:example.org"]),
        ("[matrix]\nuser = '@copbot'", [", line 2: matrix.user"]),
        ("[matrix]\nstore = ''", [", line 2: matrix.store", "it must not be empty"]),
        ("[matrix]\ntrust = 'nobody'", [", line 2: matrix.trust", "all or verified"]),
        ("[discord]\nservers = ['mine']", [", line 2: discord.servers.0", "the ids of the servers"]),
        ("[discord]\nshards = -1", [", line 2: discord.shards", "0 or more is wanted"]),
        ("[telegram]\ntopics = 'perhaps'", [", line 2: telegram.topics", "true or false"]),
        ("[telegram]\ngroups = 5", [", line 2: telegram.groups", "in square brackets: [5]", "the ids of the groups"]),
        ("[telegram]\ngroups = '-100'", [", line 2: telegram.groups", "a list is wanted, in square brackets: [-100]"]),
        ("[matrix]\nrooms = '#a:b.org'", [", line 2: matrix.rooms", 'in square brackets: ["#a:b.org"]']),
        ("features = 'qa'", [", line 1: features", 'a list is wanted, in square brackets: ["qa"]']),
        ("telegram = 5", [", line 1: telegram", "settings are wanted"]),
        ("[telegram]\ntoken = 'hunter2'", [", line 2: token", "secrets don't belong in here"]),
        ("[telegarm]\n", [", line 1: telegarm", "no such setting", "log, matrix, discord, telegram"]),
    ],
)
def test_what_is_wrong_with_a_platform_is_one_line_too(tmp_path: Path, text: str, parts: list[str]) -> None:
    file = written(tmp_path, text)
    with pytest.raises(ConfigError) as caught:
        load(file, ALL, configured.PLATFORMS)
    told = str(caught.value)
    assert told.startswith(str(file))
    assert "\n" not in told
    assert "hunter2" not in told
    for part in parts:
        assert part in told


@pytest.mark.parametrize(
    ("homeserver", "user"),
    [
        ("http://127.0.0.1:8008/", ""),
        ("https://[::1]:8448", "@copbot:[::1]:8448"),
        ("https://example.org/matrix", "@copbot:example.org:8448"),
    ],
)
def test_whatever_a_homeserver_and_an_account_may_be_called_is_taken(homeserver: str, user: str) -> None:
    assert MatrixSettings(homeserver=homeserver, user=user).user == user


def test_a_database_of_the_environment_has_to_be_one_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COPBOT_DATABASE_URL", "hunter2")
    with pytest.raises(ConfigError, match=r"COPBOT_DATABASE_URL: the database url is not one: ") as caught:
        load(None, ALL)
    assert "hunter2" not in str(caught.value)


def test_a_file_that_can_not_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"none\.toml: can't be read: No such file"):
        load(tmp_path / "none.toml", ALL)
    (tmp_path / "binary.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(ConfigError, match=r"binary\.toml: can't be read"):
        load(tmp_path / "binary.toml", ALL)


def test_the_mark_with_which_some_editors_begin_a_file_is_no_part_of_it(tmp_path: Path) -> None:
    (tmp_path / "secrets.env").write_text("COPBOT_DATABASE_URL=sqlite:///other.db\n", encoding="utf-8-sig")
    (tmp_path / "config.toml").write_text('secrets = "secrets.env"\n', encoding="utf-8-sig")
    assert load(tmp_path / "config.toml", ALL).database == "sqlite:///other.db"


def test_secrets_come_from_the_environment_or_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert secret("database_url") is None
    (tmp_path / "secret").write_text("sqlite:///from-file.db\n", encoding="utf8")
    monkeypatch.setenv("COPBOT_DATABASE_URL_FILE", str(tmp_path / "secret"))
    assert load(None, ALL).database == "sqlite:///from-file.db"
    monkeypatch.setenv("COPBOT_DATABASE_URL", "sqlite:///from-environment.db")
    assert load(None, ALL).database == "sqlite:///from-environment.db"
    monkeypatch.delenv("COPBOT_DATABASE_URL")
    monkeypatch.setenv("COPBOT_DATABASE_URL_FILE", str(tmp_path / "none"))
    with pytest.raises(ConfigError, match=r"COPBOT_DATABASE_URL_FILE: .*none can't be read"):
        load(None, ALL)


def test_the_example_holds_the_defaults() -> None:
    example = load(Path(__file__).parents[2] / "config.example.toml", ALL)
    plain = load(None, ALL)
    # It is for a bot that is among people.
    plain.settings.go_live()
    assert (example.database, example.features) == (plain.database, plain.features)
    for feature in ALL:
        kind = feature.settings
        assert example.settings.of("", feature.name, kind) == plain.settings.of("", feature.name, kind)


def test_a_setting_that_is_refused_changes_nothing() -> None:
    settings = Settings(ALL)
    settings.change("qa", "page", 20)
    with pytest.raises(SettingError, match=r"qa\.page"):
        settings.change("qa", "page", 1000)
    with pytest.raises(SettingError, match=r"qa\.colour: there is no such setting"):
        settings.change("qa", "colour", "red")
    assert settings.of("any", "qa", QASettings).page == 20


def test_settings_have_the_kind_that_was_asked_for() -> None:
    with pytest.raises(TypeError, match="qa has no AlertsSettings"):
        Settings(ALL).of("any", "qa", AlertsSettings)


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 5000 + "]" * 5000,
        "[" + "a." * 3000 + "a]",
        "a = " + "9" * 5000,
        '[settings."a\\nb"]\nc = 1',
        'features = ["a\\nb"]',
        '"a\\n\\u2028token" = 1',
        "\0",
        "[settings.community]\ncommands_per_minute = 9999999999",
        "[settings.moderation]\nweight = nan",
        "[settings.moderation]\nweight = 1e300",
    ],
)
def test_whatever_is_in_it_is_refused_in_one_line(tmp_path: Path, text: str) -> None:
    with pytest.raises(ConfigError) as error:
        load(written(tmp_path, text), ALL)
    assert len(str(error.value).splitlines()) == 1


LAYERS = """
locked = ["qa.asks_per_day"]
[settings.qa]
detect = false
certainty = 0.7
[[community]]
name = "gardeners"
locked = ["helpdesk.flag"]
[community.settings.qa]
certainty = 0.8
[community.room."#help".qa]
detect = true
"""


def test_what_is_nearest_holds(tmp_path: Path) -> None:
    settings = load(written(tmp_path, LAYERS), ALL).settings

    def of(community: str, *room: str) -> tuple[bool, float, int]:
        qa = settings.of(community, "qa", QASettings, room)
        return qa.detect, qa.certainty, qa.asks_per_day

    assert of("bakers") == (False, 0.7, 3)
    assert of("gardeners") == (False, 0.8, 3)
    assert of("gardeners", "Help", "#help") == (True, 0.8, 3)
    assert of("gardeners", "#other") == of("gardeners")
    assert of("bakers", "#help") == of("bakers")


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ("[community.settings.kettle]", "there is no feature 'kettle'"),
        ('[community.room."#x".helpdesk]\nflag = true', "helpdesk.flag: is locked"),
        (
            '[community.room."#x".qa]\nmark = ""',
            "qa.mark: no room has that for itself; it can have community.closed, qa.detect",
        ),
        ('[community.room."#x".qa]\ndetect = 7', "qa.detect: "),
        ('[[community]]\nname = "bakers"\n[community.settings.qa]\nasks_per_day = 9', "qa.asks_per_day: is locked"),
        ('[[community]]\nname = "bakers"\nlocked = ["qa.kettle"]', "there is no setting 'qa.kettle'"),
    ],
)
def test_what_is_locked_or_no_rooms_is_refused(tmp_path: Path, more: str, why: str) -> None:
    with pytest.raises(ConfigError, match=re.escape(why)):
        load(written(tmp_path, LAYERS + more + "\n"), ALL)


@pytest.mark.parametrize("address", ["http://proxy.example/api/v10", "ftp://127.0.0.1", "nonsense"])
def test_the_token_of_discord_goes_over_no_network_in_the_clear(address: str) -> None:
    with pytest.raises(ValueError, match="pattern"):
        DiscordSettings(api=address)
    assert DiscordSettings(api="http://127.0.0.1:8080/api/v10", gateway="wss://proxy.example/").gateway
