"""What the pages are told of their server. Pure; made from the settings by the commands, or by tests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from ..._web.guards import LOCAL_HOSTS
from ..viewer import Viewer, everything

ZONES = (
    *("UTC", "America/Los_Angeles", "America/Denver", "America/Chicago", "America/New_York", "America/Sao_Paulo"),
    *("Europe/London", "Europe/Paris", "Europe/Berlin", "Europe/Zurich", "Europe/Athens", "Africa/Johannesburg"),
    *("Asia/Dubai", "Asia/Kolkata", "Asia/Singapore", "Asia/Tokyo", "Australia/Sydney", "Pacific/Auckland"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the pages are told of their server.

    Attributes:
        public_url: the address by which browsers reach it; None for any name of this machine alone.
        zones: the time zones of the menu; the first is that of who has chosen none.
        page_size: rows of a list.
        users: names and the hashes of their passwords, as `passwords.hashed` makes them; None asks nobody who they are.
        viewer: what somebody may see, by name and groups; None for nobody.
        contact: whom to ask, on pages that refuse; an address of mail or of a page.
        hide_media: whether pictures are shown only when they are asked for.
        max_data_age: seconds after which the copy is too old for `/readyz`.
        metrics_token: what `/metrics` is asked with where people sign in; None for nobody.
    """

    public_url: str | None = None
    zones: Sequence[str] = ZONES
    page_size: int = 50
    users: dict[str, str] | None = field(default=None, repr=False)
    viewer: Callable[[str, Sequence[str]], Viewer | None] = field(default=lambda name, groups: everything(), repr=False)
    contact: str | None = None
    hide_media: bool = True
    max_data_age: float = 900.0
    metrics_token: str | None = field(default=None, repr=False)

    @property
    def base_path(self) -> str:
        """The path before all paths: `/logs` of `https://example.com/logs`; empty where there is none."""
        return urlsplit(self.public_url).path.rstrip("/") if self.public_url else ""

    @property
    def https(self) -> bool:
        """Whether browsers reach it by https."""
        return self.public_url is not None and urlsplit(self.public_url).scheme == "https"

    @property
    def hosts(self) -> tuple[str, ...]:
        """The Host headers that are answered."""
        if self.public_url is None:
            return LOCAL_HOSTS
        parts = urlsplit(self.public_url)
        host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname or ""
        usual = 443 if self.https else 80
        port = parts.port or usual
        return (host, f"{host}:{port}") if port == usual else (f"{host}:{port}",)
