"""Realistic input: the documented forms, and what the loopback counterparts send."""
