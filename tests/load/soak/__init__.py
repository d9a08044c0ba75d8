"""The whole bot for a while under load, on real platforms or what comes nearest, with something failing each minute."""
