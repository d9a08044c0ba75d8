"""Libraries that not everybody wants, which come as extras of the program."""


def how(extra: str) -> str:
    """How to get one. (Copbot is in no public index: whatever lies there by this name is somebody else's.)"""
    return f"install copbot with its extra `{extra}`, as docs/installing.md in the repository tells"
