"""What this room raises: somebody is refused, or settings are wrong. Pure; called by all of the room."""

from __future__ import annotations

from ...errors import TrunklineError


class Refused(TrunklineError):
    """Somebody asks for what they may not see; the text is a sentence for the page, and depends on no row.

    Attributes:
        absent: whether the page is to be answered like one that does not exist: a kind of rows that is not there for
            them.
        permission: the permission that is missing; empty where they see no account, or there is no such kind.
        position, length: where in a search, as of `QueryError`; None where it is about no part of one.
    """

    def __init__(
        self,
        text: str,
        permission: str,
        *,
        absent: bool = False,
        position: int | None = None,
        length: int | None = None,
    ) -> None:
        super().__init__(text)
        self.permission, self.absent = permission, absent
        self.position, self.length = position, length


class SettingsError(TrunklineError, ValueError):
    """Settings that cannot be obeyed; the text names the file, the line and what is allowed.

    Attributes:
        problem: what is wrong, without the place.
        key: the key as it is written in the file, such as `roles.support.users`; empty of the whole file.
        line: its line, from 1; None where the value is of no file.
        near: the allowed word that is nearest, if one is near.
        others: what else is wrong with the same settings, by line.
    """

    def __init__(self, problem: str, key: str = "", line: int | None = None, near: str | None = None) -> None:
        self.problem, self.key, self.line, self.near = problem, key, line, near
        self.others: tuple[SettingsError, ...] = ()
        place = f"line {line}: " if line is not None else ""
        name = f"{key}: " if key else ""
        super().__init__(f"{place}{name}{problem}" + (f"; did you mean {near}?" if near else ""))

    @property
    def all(self) -> tuple[SettingsError, ...]:
        """All that is wrong with the settings, itself first."""
        return (self, *self.others)
