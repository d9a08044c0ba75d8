"""How much one address, and one session, may ask for."""

from __future__ import annotations

import time
from collections.abc import Callable
from ipaddress import IPv6Address, ip_address

from cachetools import LRUCache

_REMEMBERED = 20_000


class Buckets:
    """So many at once for each, and so many a second after that; of the longest untouched nothing is remembered."""

    def __init__(self, at_once: int, a_second: float, now: Callable[[], float] = time.monotonic) -> None:
        """`now` tells the seconds that have gone."""
        self._most, self._rate, self._now = float(at_once), a_second, now
        self._of: LRUCache[str, tuple[float, float]] = LRUCache(_REMEMBERED)

    def take(self, key: str) -> bool:
        """Is there one left? Then it is taken."""
        now = self._now()
        left, at = self._of.get(key, (self._most, now))
        left = min(self._most, left + (now - at) * self._rate)
        self._of[key] = (left - 1.0 if left >= 1.0 else left), now
        return left >= 1.0


def of_whom(host: str) -> str:
    """Whom an address is of: of IPv6 a whole network is one customer's."""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    if isinstance(address, IPv6Address):
        return str(address.ipv4_mapped) if address.ipv4_mapped else f"{int(address) >> 64:x}"
    return str(address)
