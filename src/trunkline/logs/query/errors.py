"""The one exception of the search language."""

from __future__ import annotations


class QueryError(ValueError):
    """A search that cannot be understood; its text names the place, and what would be understood there.

    Attributes:
        problem: what is wrong, without the place.
        position: where, in characters from the beginning of the text, from 0.
        length: how many characters are meant.
        expected: what is allowed there, if that can be listed.
        near: the allowed word that is nearest, if one is near.
    """

    def __init__(
        self, problem: str, position: int, length: int = 1, expected: tuple[str, ...] = (), near: str | None = None
    ) -> None:
        self.problem, self.position, self.length = problem, position, max(length, 1)
        self.expected, self.near = expected, near
        text = f"{problem} (at character {position + 1})"
        if near is not None:
            text += f": did you mean {near}?"
        elif expected:
            text += f"; allowed: {', '.join(expected)}"
        super().__init__(text)
