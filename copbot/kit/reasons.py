"""The reasons of a closing for which the asker gave no command."""

SOLVED = "solved"
"""The asker said that it was found."""
WITHDRAWN = "withdrawn"
"""That of a question seen in plain talk whose message was edited and asks nothing any more."""
NO_QUESTION = "no question"
"""That of a question seen in plain talk of which a member says that it is none."""
NONE = frozenset({WITHDRAWN, NO_QUESTION})
"""With these nothing was asked in the end."""
