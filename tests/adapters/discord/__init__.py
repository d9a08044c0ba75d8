"""Discord: the adapter, against a gateway and REST server of our own on loopback."""

import warnings

with warnings.catch_warnings():
    # discord.py imports audioop, which Python 3.11 says will go.
    warnings.simplefilter("ignore", DeprecationWarning)
    import discord as discord
