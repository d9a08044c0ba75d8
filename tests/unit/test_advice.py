"""What `copbot check-config` says of emoji that a platform has not."""

from __future__ import annotations

from pathlib import Path

import pytest

from adapters import configured
from copbot.extras import how
from copbot.features import ALL
from copbot.running.advice import advice
from copbot.running.config import load


def _said(tmp_path: Path, text: str) -> list[str]:
    file = tmp_path / "c.toml"
    file.write_text(text, encoding="utf8")
    return advice(load(file, ALL, configured.PLATFORMS))


OTHERS = '[settings.moderation.reactions]\n"😂" = "funny"\n"🪿" = "interesting"\n'


def test_whether_there_can_be_pages_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    web = '[telegram]\n[web]\naddress = "https://bot.example.org"\n'
    assert _said(tmp_path, web) == []
    assert _said(tmp_path, web.replace("[telegram]\n", "")) == []
    monkeypatch.setattr("copbot.running.advice.installed", lambda: False)
    assert _said(tmp_path, web) == [f"[web]: the extra `web` is not installed: {how('web')}"]


def test_a_name_among_the_secrets_that_nothing_asks_for_is_told(tmp_path: Path) -> None:
    names = ("COPBOT_TELEGRAM_TOKN", "COPBOT_MATRIX_TOKEN_FILE", "PATH", "COPBOT_MAIL_PASSWORD")
    (tmp_path / "secrets.env").write_text("".join(f"{name}=x\n" for name in names))
    (told,) = _said(tmp_path, 'secrets = "secrets.env"\n')
    assert told.startswith(f"{tmp_path / 'secrets.env'}: nothing asks for COPBOT_TELEGRAM_TOKN; there are COPBOT_")


def test_what_telegram_has_not_is_told_with_what_happens_instead(tmp_path: Path) -> None:
    assert _said(tmp_path, f"[telegram]\n{OTHERS}") == [
        "moderation.reactions: Telegram has no 😂 for messages; 🤣 stands for it there",
        "moderation.reactions: Telegram has no 🪿 for messages; there members can give it by command only",
    ]


def test_a_community_may_have_its_own(tmp_path: Path) -> None:
    own = '[telegram]\n[[community]]\nname = "a"\n[community.settings.qa]\nmark = "✅"\n'
    assert _said(tmp_path, own) == ["qa.mark: Telegram has no ✅ for messages; 🏆 stands for it there"]


def test_nothing_is_told_of_defaults_of_what_is_there_and_of_other_platforms(tmp_path: Path) -> None:
    for text in ("[telegram]", '[telegram]\n[settings.qa]\nmark = "🔥"', f"[discord]\n[matrix]\n{OTHERS}", OTHERS):
        assert _said(tmp_path, text) == []
    assert _said(tmp_path, '[telegram]\n[settings.qa]\nmark = ""') == []
