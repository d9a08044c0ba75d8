"""The bot as it runs: the engine in its lane, deliveries, platforms, and what an operator looks at."""
