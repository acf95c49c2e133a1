"""Why a request of the control API is refused: one shape for all. Pure. Raised by every file of this room."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import msgspec


class Problem(Exception):
    """A request that is refused.

    Args:
        status: the HTTP status.
        code: a word for programs.
        more: further fields of the reply, such as `field`.
    """

    def __init__(
        self, status: int, code: str, message: str, *, headers: Mapping[str, str] | None = None, **more: Any
    ) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message
        self.headers = dict(headers or {})
        self.more = more

    def body(self) -> dict[str, Any]:
        """The JSON that is sent."""
        return {"code": self.code, "message": self.message, "status": self.status, **self.more}


def misread(error: msgspec.ValidationError, code: str, known: Mapping[str, tuple[Any, ...]]) -> Problem:
    """What does not fit a body or a query.

    Args:
        code: which of them it is.
        known: the names of the fields of an object by where it stands, the outermost at ""; the values that a field
            may have by its name and an equals sign.
    """
    text = str(error)
    words, at, path = text.rpartition(" - at `$")
    words, where = (words, path.removeprefix(".").removesuffix("`")) if at else (text, "")
    inner, allowed = re.search("field `([^`]*)`$", words), known.get(f"{where}=", ())
    if inner and "unknown" in words:
        allowed = known.get(where, ())
        words = "there is no such field"
    elif inner:
        words = "it is missing"
    if inner:
        where = f"{where}.{inner[1]}".lstrip(".")
        allowed = allowed or known.get(f"{where}=", ())
    more: dict[str, Any] = {"field": where} if where else {}
    if allowed:
        more["allowed"] = [str(each) for each in allowed]
        words = f"{words}; allowed: {', '.join(more['allowed'])}"
    return Problem(400, code, f"{where or 'the body'}: {words}", **more)
