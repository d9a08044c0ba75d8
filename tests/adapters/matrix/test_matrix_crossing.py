"""The bot's account vouches for its device, as far as others can tell."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from nio import Api
from vodozemac import Ed25519PublicKey, Ed25519Signature, SignatureException

from adapters.matrix import account, doctor
from adapters.matrix.account import Folder, Secrets
from adapters.matrix.adapter import MatrixAdapter
from adapters.matrix.api import path
from adapters.matrix.crossing import Keys, shown, vouch
from adapters.matrix.settings import MatrixSettings
from copbot.running.config import Naming
from tests.adapters.matrix.bots import Bot, Watched
from tests.adapters.matrix.people import Somebody
from tests.adapters.matrix.proxy import bad_gateway, proxy
from tests.adapters.matrix.synapse import Synapse
from tests.adapters.matrix.town import Town, town

Told = dict[str, Any]


async def _keys(who: Somebody, of: str) -> Told:
    """What the homeserver tells somebody of an account's keys."""
    return await who.ask("POST", path("keys", "query"), {"device_keys": {of: []}})


def _is_signed(what: Told, user: str, key: str, public: str) -> bool:
    bare = {name: value for name, value in what.items() if name not in ("signatures", "unsigned")}
    signature = Ed25519Signature.from_base64(what["signatures"][user][f"ed25519:{key}"])
    try:
        Ed25519PublicKey.from_base64(public).verify_signature(Api.to_canonical_json(bare).encode(), signature)
    except SignatureException:
        return False
    return True


async def _vouched(there: Town, ann: Somebody, device: str = "") -> Told:
    """The keys of the bot's account, once its device is vouched for."""
    user, device = there.account.user, device or there.account.device
    async with asyncio.timeout(20):
        while True:
            told = await _keys(ann, user)
            signed = told["device_keys"].get(user, {}).get(device, {}).get("signatures", {}).get(user, {})
            if len(signed) > 1:
                return told
            await asyncio.sleep(0.02)


async def test_others_see_that_the_account_vouches_for_the_device(
    synapse: Synapse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with town(synapse, tmp_path) as there:
        ann = await there.person("Ann")
        with there.bot():
            told = await _vouched(there, ann)
        user, device = there.account.user, there.account.device
        (master,) = told["master_keys"][user]["keys"].values()
        (signing,) = told["self_signing_keys"][user]["keys"].values()
        own = told["device_keys"][user][device]
        fingerprint = own["keys"][f"ed25519:{device}"]
        assert _is_signed(told["self_signing_keys"][user], user, master, master)
        assert _is_signed(own, user, signing, signing)
        assert _is_signed(told["master_keys"][user], user, device, fingerprint)
        assert not _is_signed({**own, "device_id": "X"}, user, signing, signing)
        kept = tmp_path / "store" / "cross-signing.json"
        assert kept.stat().st_mode & 0o077 == 0

        monkeypatch.setenv("COPBOT_MATRIX_TOKEN", there.account.token)
        settings = MatrixSettings(homeserver=synapse.url, store=tmp_path / "store")
        lines = [finding.line async for finding in doctor.make(settings, Naming())()]
        says = f"ok    matrix device: {device}, fingerprint {shown(fingerprint)}; the account vouches for it"
        assert says in lines

        with there.bot():
            await there.running.quiet()
        assert await _keys(ann, user) == told, "what is done is not done again"


async def test_a_new_device_is_vouched_for_by_the_same_keys(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann = await there.person("Ann")
        with there.bot():
            before = await _vouched(there, ann)
        there.account = synapse.login(there.account)
        with there.bot():
            after = await _vouched(there, ann)
        assert after["master_keys"] == before["master_keys"]


async def test_it_is_vouched_for_once_the_homeserver_is_back(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there, proxy(synapse.url) as between:
        ann = await there.person("Ann")
        failing = between.add("POST", "/keys/signatures/upload", bad_gateway, times=2)
        with there.bot(url=between.url):
            room = await there.room(ann)
            await failing.met.wait()
            await ann.says(room, "hello")
            await _vouched(there, ann)


async def test_the_device_of_a_new_login_is_vouched_for(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann = await there.person("Ann")
        login = tmp_path / "store" / "login.json"
        settings = MatrixSettings(homeserver=synapse.url, user=there.account.user, store=login.parent)
        watched = Watched(MatrixAdapter(settings, Secrets(None, there.account.password, None), Naming()))
        with Bot(tmp_path, watched):
            async with asyncio.timeout(20):
                while not login.exists():  # noqa: ASYNC110 - it is written by another thread
                    await asyncio.sleep(0.02)
            kept = json.loads(login.read_text())
            await _vouched(there, ann, kept["device"])
            synapse.call("POST", "/_matrix/client/v3/logout", {}, kept["token"])
            async with asyncio.timeout(40):
                while not login.exists() or login.read_text() == json.dumps(kept):  # noqa: ASYNC110
                    await asyncio.sleep(0.02)
            await _vouched(there, ann, json.loads(login.read_text())["device"])


async def test_keys_of_another_client_are_left_alone(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann = await there.person("Ann")
        settings = MatrixSettings(homeserver=synapse.url, store=tmp_path / "store")
        with there.bot():
            theirs = (await _vouched(there, ann))["master_keys"]
        (tmp_path / "store" / "cross-signing.json").unlink()
        there.account = synapse.login(there.account)
        client = await account.connect(settings, Secrets(there.account.token, None, None), Folder(tmp_path / "store"))
        try:
            await client.keys_upload()
            await vouch(client, tmp_path / "store", "x", None)
        finally:
            await account.close(client)
        told = await _keys(ann, there.account.user)
        assert told["master_keys"] == theirs
        assert len(told["device_keys"][there.account.user][there.account.device]["signatures"][there.account.user]) == 1
        assert not (tmp_path / "store" / "cross-signing.json").exists()


def test_the_keys_are_locked(tmp_path: Path) -> None:
    keys = Keys(tmp_path, "lock")
    assert not keys.load()
    keys.make()
    again = Keys(tmp_path, "lock")
    assert again.load()
    assert again.public("master") == keys.public("master") != keys.public("self_signing")
    assert not Keys(tmp_path, "other").load()


def test_a_fingerprint_is_shown_in_groups() -> None:
    assert shown("Q8dnx0Zt5t") == "Q8dn x0Zt 5t"
