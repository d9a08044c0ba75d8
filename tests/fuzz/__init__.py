"""Fuzzing: strange input for everything that reads what the bot does not write itself. `make fuzz` runs it."""
