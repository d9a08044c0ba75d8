"""Discord: the adapter, against a gateway and REST server of our own on loopback."""
