"""The same small job for other bots' engines: each message is counted and answered, with a commit each."""
