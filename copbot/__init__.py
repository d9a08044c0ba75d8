"""copbot: the bot that a community of practice invites into its rooms."""

__version__ = "0.1.0"
