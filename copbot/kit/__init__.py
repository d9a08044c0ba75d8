"""What a feature is written with."""
