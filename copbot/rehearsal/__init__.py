"""The bot on simulated time: scenarios that can be played, and histories that are replayed."""
