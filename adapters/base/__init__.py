"""What the platforms' adapters do alike."""
