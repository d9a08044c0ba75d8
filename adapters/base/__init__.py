"""What the adapters of all platforms do alike."""
