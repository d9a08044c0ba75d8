"""What the doctor says of the pages on the web."""

from __future__ import annotations

import errno
import http.client
import socket

from copbot.running.findings import Finding
from copbot.running.web import INSTALL, NOT_INSTALLED, Web, installed

_ABOUT = "web"
_PATIENCE = 3.0
SIGN = "copbot"
"""What the bot says where one looks whether it serves."""


def serves(web: Web, *, memory: bool) -> Finding:
    """Can the pages be served as the configuration says, or are they?"""
    if not installed():
        return Finding(_ABOUT, NOT_INSTALLED, INSTALL)
    if memory:
        return Finding(_ABOUT, "pages need a database in a file or on a server", "set `database`")
    host, port = web.host
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        socket.create_server((host, port), family=family).close()
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            mend = "set `listen` to an address of this machine, and a port that you may use"
            return Finding(_ABOUT, f"{web.listen}: {error.strerror or error}", mend)
        if _says(host, port) == SIGN:
            return Finding(_ABOUT, f"the pages of {web.address} are served at {web.listen}")
        return Finding(_ABOUT, f"something else listens at {web.listen}", "set `listen` to another port")
    return Finding(_ABOUT, f"the pages of {web.address} can be served at {web.listen}")


def _says(host: str, port: int) -> str:
    """What the bot would say there."""
    connection = http.client.HTTPConnection(host, port, timeout=_PATIENCE)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().read(100).decode("ascii", "replace").strip()
    except (OSError, http.client.HTTPException):
        return ""
    finally:
        connection.close()
