"""The table `[web]`: each wrong value is one clear line; and what the doctor says of it."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from adapters import configured
from copbot.extras import how
from copbot.features import ALL
from copbot.features.web import WebSettings
from copbot.running.config import Config, ConfigError, load
from copbot.running.pages import serves
from copbot.running.web import Web
from copbot.web.outside import socket_of


def written(folder: Path, text: str) -> Config:
    file = folder / "config.toml"
    file.write_text(text, encoding="utf8")
    return load(file, ALL, configured.PLATFORMS)


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("", "web.address: it is missing"),
        ('address = "bot.example.org"', "line 2: web.address: an address that begins with https://"),
        ('address = "http://bot.example.org"', "line 2: web.address: an address that begins with https://"),
        ('address = "https://bot.example.org/pages"', "line 2: web.address: the address of a host is wanted"),
        ('address = "https://ann@bot.example.org"', "line 2: web.address: the address of a host is wanted"),
        ('address = "https://bot.example.org:port"', "line 2: web.address: "),
        ('address = "https://bøt.example.org"', "line 2: web.address: write it in ASCII"),
        ('address = "https://b.example"\nlisten = "8080"', "line 3: web.listen: HOST:PORT is wanted"),
        ('address = "https://b.example"\nlisten = "127.0.0.1:99999"', "line 3: web.listen: HOST:PORT is wanted"),
        ('address = "https://b.example"\nproxies = ["caddy"]', "line 3: web.proxies: 'caddy' is no IP address"),
        ('address = "https://b.example"\nserve = "there"', "line 3: web.serve: "),
        ('address = "https://b.example"\ncolour = "red"', "line 3: web.colour: no such setting; there are address, "),
        (f'address = "https://b.example"\nsocket = "/{"x" * 200}"', "socket: a path of at most 100 bytes"),
    ],
)
def test_what_is_wrong_is_one_line(tmp_path: Path, table: str, says: str) -> None:
    with pytest.raises(ConfigError, match=says) as wrong:
        written(tmp_path, f"[web]\n{table}\n")
    assert "\n" not in str(wrong.value)


@pytest.mark.parametrize(
    ("web", "others", "says"),
    [
        (
            "127.0.0.1:8081",
            '[watch]\nlisten = "127.0.0.1:8081"\n',
            "line 5: watch.listen: .web. listens at 127.0.0.1:8081",
        ),
        ("0.0.0.0:8081", '[watch]\nlisten = "127.0.0.1:8081"\n', "line 5: watch.listen: .web. listens at 0.0.0.0:8081"),
        ("127.0.0.1:8081", '[watch]\nlisten = "LocalHost:8081"\n', "take another port"),
        ("[::]:9464", "[watch]\n", "line 4: watch.listen: "),
        ("localhost:8443", '[telegram]\nwebhook = "https://b.example/"\n', "line 4: telegram.listen: "),
        ("127.0.0.1:8443", "[telegram]\n[watch]\n", ""),
        ("127.0.0.1:8081", '[watch]\nlisten = "127.0.0.2:8081"\n', ""),
    ],
)
def test_no_two_listen_at_the_same_place(tmp_path: Path, web: str, others: str, says: str) -> None:
    text = f'[web]\naddress = "https://bot.example.org"\nlisten = "{web}"\n{others}'
    if not says:
        assert written(tmp_path, text).watch
        return
    with pytest.raises(ConfigError, match=says):
        written(tmp_path, text)


def test_where_the_table_is_there_are_pages(tmp_path: Path) -> None:
    told = written(tmp_path, '[settings.web]\nenabled = false\n[web]\naddress = "https://Bot.example.org/"\n')
    told.settings.go_live()
    own = told.settings.of("gardeners", "web", WebSettings)
    assert (own.enabled, own.address) == (True, "https://bot.example.org")
    assert told.settings.is_locked("gardeners", "web", "address")
    without = load(None, ALL)
    without.settings.go_live()
    assert without.web is None
    assert not without.settings.of("gardeners", "web", WebSettings).enabled


def test_a_community_can_have_none_but_not_at_another_address(tmp_path: Path) -> None:
    web = '[web]\naddress = "https://bot.example.org"\n[[community]]\nname = "bakers"\n[community.settings.web]\n'
    assert not written(tmp_path, f"{web}enabled = false\n").settings.of("bakers", "web", WebSettings).enabled
    with pytest.raises(ConfigError, match="is locked"):
        written(tmp_path, f'{web}address = "https://evil.example"\n')


def test_where_the_socket_is(tmp_path: Path) -> None:
    apart = '[web]\naddress = "https://bot.example.org"\nserve = "apart"\n'
    assert socket_of(written(tmp_path, apart)) == Path("copbot.db-web.sock")
    with pytest.raises(ConfigError, match="is needed"):
        socket_of(written(tmp_path, f'database = "postgresql://bot@server/copbot"\n{apart}'))


def test_the_doctor_looks_whether_they_can_be_served(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        listen = f"127.0.0.1:{taken.getsockname()[1]}"
        web = Web(address="https://bot.example.org", listen=listen)
        # Nobody answers there: it is not asked for long.
        monkeypatch.setattr("copbot.running.pages._PATIENCE", 0.1)
        assert serves(web, memory=False).says == f"something else listens at {listen}"
    assert serves(web, memory=False).says == f"the pages of https://bot.example.org can be served at {listen}"
    assert not serves(web, memory=True).well
    assert "listen" in serves(Web(address="https://b.example", listen="203.0.113.1:80"), memory=False).mend
    monkeypatch.setattr("copbot.running.pages.installed", lambda: False)
    assert serves(web, memory=False).mend == how("web")
