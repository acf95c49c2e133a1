"""What a page is asked, and what it answers. Pure.

Made by `site`, which finds the route; used by every file of `pages`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeAlias

from ..._core.redaction.secret import safe_repr
from ..shell import Shell
from ..world import World

HTML = "text/html; charset=utf-8"


@safe_repr
@dataclass(frozen=True, slots=True)
class Answer:
    """What is sent back."""

    status: int
    body: bytes
    type: str = HTML
    headers: Mapping[str, str] = field(default_factory=dict)


class Pages(Protocol):
    """What makes pages: the `Site`."""

    def render(self, asked: Asked, template: str, values: Mapping[str, Any]) -> bytes:
        """A page."""
        raise NotImplementedError

    def keep(self, text: str, bad: bool) -> str:
        """Keeps what the next page says; under which name."""
        raise NotImplementedError


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request of a page.

    Attributes:
        path: as it was asked for, decoded.
        ids: the values in the path, by name.
        query, form: their first values, by name.
        listens: the address that the server listens on, as it was given.
        range: the `Range` header, where only a part of a file is wanted.
        part: whether the frame around the page is not needed: what it shows is looked at again.
    """

    world: World
    shell: Shell
    site: Pages
    path: str
    ids: Mapping[str, str]
    query: Mapping[str, str]
    form: Mapping[str, str]
    listens: str
    range: str
    part: bool

    def page(self, template: str, *, status: int = 200, **values: Any) -> Answer:
        """A page, of a template that extends `frame`.

        Args:
            values: what the template needs; `title` is needed by all.
        """
        # What was refused is not asked for again when something changes.
        return Answer(status, self.site.render(self, template, {**values, "live": status < 400}))

    def back(self, to: str, said: str = "", *, bad: bool = False) -> Answer:
        """Leads to a page, which says something once.

        Args:
            to: its path and query.
            bad: whether it was refused.
        """
        if said:
            to = f"{to}{'&' if '?' in to else '?'}said={self.site.keep(said, bad)}"
        return Answer(303, b"", headers={"Location": to})

    def missing(self, text: str) -> Answer:
        """There is no such page, or nothing that it could show."""
        return self.page("error.html", status=404, title="Not found", text=text)


Does: TypeAlias = Callable[[Asked], Answer | Awaitable[Answer]]


@safe_repr
@dataclass(frozen=True, slots=True)
class Route:
    """A route.

    Attributes:
        method: `GET`, which answers HEAD too, or `POST`.
        path: `/`, or a path below `ROOT` such as `/_emulator/calls/{sid}`.
    """

    method: str
    path: str
    does: Does
