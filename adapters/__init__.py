"""Adapters: what a platform tells becomes events, what the engine asks becomes wire."""
