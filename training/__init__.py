"""Learns hearing's weights from folders given as arguments; nothing here is needed to run the bot."""
