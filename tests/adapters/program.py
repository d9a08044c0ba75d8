"""The program with a Discord on loopback: python -m tests.adapters.program API GATEWAY ARGUMENTS…"""

from __future__ import annotations

import sys

import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from copbot.cli import main

if __name__ == "__main__":
    Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = sys.argv[1], yarl.URL(sys.argv[2])
    sys.argv = ["copbot", *sys.argv[3:]]
    main()
