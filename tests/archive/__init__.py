"""The archive of a community, as it lies in a folder."""
