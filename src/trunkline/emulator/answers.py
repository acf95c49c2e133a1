"""What came of a webhook, as the products see it. Plain values; made by the shell, read by products."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urljoin

from .._core.redaction.secret import safe_repr

_CHARSET = re.compile(r"charset=\"?([\w.:-]+)", re.IGNORECASE)


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The reply of an application.

    Attributes:
        url: that answered in the end, after redirects.
        code, error: Twilio's error code where it did not answer well, and what happened.
        cookies: its `Set-Cookie` headers.
    """

    url: str
    status: int | None
    content_type: str = ""
    body: bytes = b""
    code: int | None = None
    error: str = ""
    cookies: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The body as text, by the charset of its type; by UTF-8 where that is none."""
        found = _CHARSET.search(self.content_type)
        try:
            return self.body.decode(found[1] if found else "utf-8", "replace")
        except (LookupError, UnicodeError):
            return self.body.decode("utf-8", "replace")

    def absolute(self, url: str) -> str:
        """A URL of the body, relative to where it came from; one that cannot be read is as it was."""
        try:
            return urljoin(self.url, url)
        except ValueError:
            return url
