"""Which devices may read along in encrypted rooms where not all may (`trust = "verified"`).

The library knows no cross-signing, so a device is verified by its own fingerprint: a line in `verified.txt` in the
store's folder, as `@ann:example.org DEVICE fingerprint`, each as the device's owner sees them in the client's settings.
"""

from __future__ import annotations

from pathlib import Path

import structlog
from nio import AsyncClient

log = structlog.get_logger()
NAME = "verified.txt"


def verified(store: Path) -> set[tuple[str, str, str]]:
    """The devices named in the file: account, device, fingerprint without spaces."""
    try:
        lines = (store / NAME).read_text(encoding="utf8").splitlines()
    except OSError:
        return set()
    fields = [line.split() for line in lines if line.strip() and not line.lstrip().startswith("#")]
    # Clients show a fingerprint in groups of four letters.
    return {(one[0], one[1], "".join(one[2:])) for one in fields if len(one) > 2}


def keep_out(client: AsyncClient, room: str, store: Path) -> None:
    """Let the verified devices in the room read along, and no others."""
    known = verified(store)
    for user, devices in client.room_devices(room).items():
        for device in devices.values():
            if (user, str(device.id), str(device.ed25519)) in known:
                client.unblacklist_device(device)
                client.verify_device(device)
            elif user != client.user_id and client.blacklist_device(device):
                client.unverify_device(device)
                log.warning(
                    f"an unverified device can't read what I say: add it to {NAME} if it may",
                    platform="matrix",
                    user=user,
                    device=device.id,
                    fingerprint=device.ed25519,
                )
