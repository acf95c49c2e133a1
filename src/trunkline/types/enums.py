"""Enumerations to which Twilio may add values at any time.

A value of a reply enters, a member leaves; the generated models subclass `OpenEnum`.
"""

from __future__ import annotations

from enum import StrEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

_folded: dict[type[OpenEnum], dict[str, OpenEnum]] = {}


class OpenEnum(StrEnum):
    """An enumeration of strings that keeps a value it does not know.

    A member prints, compares and hashes as its value. A known value in another case is the known member; an unknown
    value becomes a member of its own, outside the iteration: `MessageStatus("teleported") == "teleported"`.

    Raises:
        ValueError: if the value is not a string.
    """

    @property
    def known(self) -> bool:
        """Whether this version of the library lists the value."""
        return self._name_ in type(self).__members__

    @property
    def friendly(self) -> str:
        """The value for people: `In Progress` of `in-progress`, `Outgoing (from API)` of a direction."""
        from .text import friendly_member

        return friendly_member(self)

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        folded = _folded.get(cls)
        if folded is None:
            folded = {}
            for member in cls:
                folded.setdefault(member.lower(), member)
            _folded[cls] = folded
        found = folded.get(value.lower())
        if isinstance(found, cls):
            return found
        unknown = str.__new__(cls, value)
        unknown._value_ = str(value)
        unknown._name_ = ""
        return unknown

    def __repr__(self) -> str:
        if self.known:
            return f"<{type(self).__name__}.{self._name_}: {self._value_!r}>"
        return f"<{type(self).__name__}: {self._value_!r}>"


class HttpMethod(OpenEnum):
    """An HTTP method, as in the fields that say how Twilio requests a webhook."""

    HEAD = "HEAD"
    GET = "GET"
    POST = "POST"
    PATCH = "PATCH"
    PUT = "PUT"
    DELETE = "DELETE"
