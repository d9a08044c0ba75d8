"""The archive: what a community has made, in a folder that needs no bot, no server and no network any more."""
