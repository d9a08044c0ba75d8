"""`copbot init`: five questions, a configuration that fits the answers, and nothing half-written."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from typer.testing import CliRunner

from adapters import configured
from copbot.cli import app
from copbot.community.settable import CommunitySettings
from copbot.features import ALL
from copbot.running import beginning, config, secrets
from copbot.running.beginning import Answers

TOKEN = "123456789:" + "AAE" * 12
PLAIN = ["none", "gardeners", "Dutch", "Amsterdam", "garden.db"]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def init(*lines: str, file: str = "config.toml") -> tuple[int, str]:
    done = CliRunner().invoke(app, ["init", "--config", file], input="".join(f"{line}\n" for line in lines))
    return done.exit_code, done.output


def loaded(file: str = "config.toml") -> config.Config:
    return config.load(Path(file), ALL, configured.PLATFORMS)


def test_without_a_platform_all_is_right_at_once(folder: Path) -> None:
    code, said = init(*PLAIN)
    assert code == 0, said
    made = loaded()
    assert made.database == f"sqlite:///{folder / 'garden.db'}"
    assert list(made.communities) == ["gardeners"]
    chosen = made.settings.of("gardeners", "community", CommunitySettings)
    assert (chosen.language, chosen.timezone) == ("nl", ZoneInfo("Europe/Amsterdam"))
    assert made.backup is not None
    assert made.backup.folder == folder / "backups"
    assert made.platforms == {}
    assert f"ok    database: {folder / 'garden.db'} is new" in said
    assert "ok    backups: the bot makes them by itself only on a platform; here `copbot backup` does" in said
    assert sorted(file.name for file in folder.iterdir()) == ["config.toml"]


def test_nothing_answered_is_what_stands_in_brackets(folder: Path) -> None:
    code, said = init("", "", "", "", "")
    assert code == 0, said
    assert loaded().database == f"sqlite:///{folder / 'copbot.db'}"


def test_secrets_lie_in_a_file_of_their_own_and_are_found_there(folder: Path) -> None:
    answers = [
        "Telegram, discord",
        TOKEN,
        "discord-token.of-the-bot",
        *PLAIN[1:4],
        "postgresql://bot:pa ss@localhost:1/x",
    ]
    code, said = init(*answers)
    # Its doctor looks for a server that isn't there.
    assert code == 1, said
    text = (folder / "config.toml").read_text()
    assert not any(secret in text for secret in (TOKEN, "discord-token", "pa ss"))
    assert (folder / "secrets.env").stat().st_mode & 0o777 == 0o600
    assert (folder / "config.toml").stat().st_mode & 0o077 == 0
    assert list(loaded().platforms) == ["discord", "telegram"]
    assert config.secret("telegram_token") == TOKEN
    assert config.secret("discord_token") == "discord-token.of-the-bot"
    assert loaded().database == "postgresql://bot:pa ss@localhost:1/x"


def test_a_wrong_answer_gets_a_line_and_is_asked_again() -> None:
    code, said = init(
        "irc", "matrix", "ftp://example", "https://matrix.example", "copbot", "@copbot:matrix.example", "short",
        "syt_a_long_token_of_it", "garden",
        "klingon", "en", "Middle Earth", "UTC", "/no/such/x.db", "mysql://x/y", ".", "sqlite:////tmp", "x.db",
    )  # fmt: skip
    assert code == 1, said
    for line in (
        "irc is none of them; write matrix, discord, telegram or none.",
        "An address that begins with https:// is wanted.",
        "An account is written @NAME:SERVER.",
        "A token is one long word.",
        "'klingon' is not a language that I speak",
        "'Middle Earth'",
        "There is no folder /no/such that I can write to.",
        f"{Path.cwd()} is a folder; name a file, in it if you like.",
        "/tmp is a folder; name a file, in it if you like.",  # noqa: S108
        "begins with mysql:, which copbot doesn't know",
    ):
        assert said.count(line) == 1, line
    assert loaded().platforms["matrix"].model_dump()["user"] == "@copbot:matrix.example"


@pytest.mark.parametrize("lines", range(5))
def test_too_few_lines_leave_nothing(lines: int, folder: Path) -> None:
    code, said = init(*PLAIN[:lines])
    assert code == 2
    assert said.endswith("copbot: the answers ended before the questions did; nothing was written\n")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("there", ["config.toml", "secrets.env"])
def test_nothing_is_overwritten(there: str, folder: Path) -> None:
    (folder / there).write_text("mine")
    code, said = init(*PLAIN)
    assert (code, f"{there} is there already; nothing was written" in said) == (2, True)
    assert [(file.name, file.read_text()) for file in folder.iterdir()] == [(there, "mine")]


def test_where_other_secrets_lie_another_folder_helps(folder: Path) -> None:
    (folder / "secrets.env").write_text("mine")
    code, said = init(*PLAIN, file="second.toml")
    assert (code, said.count("\n"), "or name one in another folder" in said) == (2, 1, True)
    (folder / "second").mkdir()
    assert init(*PLAIN, file="second/second.toml")[0] == 0


def test_what_comes_in_between_is_not_overwritten_either(folder: Path) -> None:
    (folder / "config.toml").write_text("mine")
    answers = Answers(secrets={"telegram_token": TOKEN})
    with pytest.raises(config.ConfigError, match="is there already; nothing was written"):
        beginning.write(folder / "config.toml", folder / "secrets.env", answers)
    assert [(file.name, file.read_text()) for file in folder.iterdir()] == [("config.toml", "mine")]


def test_it_is_written_where_files_have_one_name_only_and_overwrites_nothing_there(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a disk of another system's."""

    def refused(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("os.link", refused)
    assert init(*PLAIN)[0] == 0
    assert Path("config.toml").stat().st_mode & 0o777 == 0o600
    Path("secrets.env").write_text("mine")
    with pytest.raises(config.ConfigError, match="is there already; nothing was written"):
        beginning.write(Path("other.toml"), Path("secrets.env"), Answers(secrets={"telegram_token": TOKEN}))
    assert sorted(file.name for file in folder.iterdir()) == ["config.toml", "secrets.env"]
    assert Path("secrets.env").read_text() == "mine"


def test_where_no_file_can_be_made_nothing_is_asked() -> None:
    code, said = init(*PLAIN, file="/proc/config.toml")
    assert (code, said.count("\n")) == (2, 1)
    assert said.startswith("copbot: /proc: no file can be made there: ")


def test_a_folder_that_is_not_there_is_one_line() -> None:
    assert init(*PLAIN, file="no/such/config.toml") == (2, "copbot: there is no folder no/such\n")


@given(st.text(st.characters(categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=30))
def test_whatever_it_is_called_the_file_says_so(name: str) -> None:
    import tomllib

    said = tomllib.loads(beginning.configuration(Answers(community=name, platforms={"discord": {"api": name}}), ""))
    assert (said["community"][0]["name"], said["discord"]["api"]) == (name, name)


@given(st.text(st.characters(categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=30))
@example("it's")
@example("'\\\"\\n'$x #")
def test_whatever_a_secret_is_it_is_read_as_it_was(secret: str) -> None:
    from io import StringIO

    from dotenv import dotenv_values

    text = beginning.secrets_file({"mail_password": secret})
    assert dotenv_values(stream=StringIO(text), interpolate=False) == {"COPBOT_MAIL_PASSWORD": secret}


def test_what_the_bot_writes_lies_beside_the_database(folder: Path) -> None:
    (folder / "var").mkdir()
    matrix = ("matrix.example", "@copbot:matrix.example", "syt_a_long_token_of_it")
    init("matrix", *matrix, *PLAIN[1:4], "var/garden.db")
    backup, store = loaded().backup, loaded().platforms["matrix"].model_dump()["store"]
    assert backup is not None
    assert (backup.folder, Path(store)) == (folder / "var" / "backups", folder / "var" / "matrix")


@pytest.mark.parametrize("variable", ["COPBOT_TELEGRAM_TOKEN", "COPBOT_TELEGRAM_TOKEN_FILE"])
def test_a_token_that_the_environment_has_is_not_written_again(
    variable: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "token").write_text(TOKEN)
    monkeypatch.setenv(variable, str(folder / "token") if variable.endswith("_FILE") else TOKEN)
    monkeypatch.setattr("copbot.cli_init.examined", lambda _: 0)
    code, said = init("telegram", "", *PLAIN[1:])
    assert (code, f"leave it empty, for {variable} is set" in said) == (0, True)
    assert not (folder / "secrets.env").exists()
    assert list(loaded().platforms) == ["telegram"]


def test_who_has_no_token_gives_the_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("copbot.cli_init.examined", lambda _: 0)
    code, said = init("matrix", "matrix.example", "@copbot:matrix.example", "", "", "it's long", *PLAIN[1:])
    assert (code, said.count("A password is wanted.")) == (0, 1)
    assert loaded().platforms["matrix"].model_dump()["homeserver"] == "https://matrix.example"
    assert (config.secret("matrix_password"), config.secret("matrix_token")) == ("it's long", None)


@pytest.mark.parametrize("line", ["COPBOT_MAIL_PASSWORD='it's'", "COPBOT_MAIL_PASSWORD"])
def test_a_line_of_secrets_that_can_t_be_read_is_told(folder: Path, line: str) -> None:
    (folder / "secrets.env").write_text(f"# Secrets.\n\n{line}\n")
    with pytest.raises(config.ConfigError, match=r"secrets\.env, line 3: ") as caught:
        secrets.read(folder / "secrets.env")
    assert "it's" not in str(caught.value)
