"""What came of a webhook, as the products see it. Plain values; made by the shell, read by products."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from .._core.redaction.secret import safe_repr

_CHARSET = re.compile(r"charset=\"?([\w.:-]+)", re.IGNORECASE)


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The reply of an application.

    Attributes:
        url: that answered in the end, after redirects.
        code, error: Twilio's error code where it did not answer well, and what happened.
    """

    url: str
    status: int | None
    content_type: str = ""
    body: bytes = b""
    code: int | None = None
    error: str = ""

    @property
    def charset(self) -> str:
        """The charset of a text."""
        found = _CHARSET.search(self.content_type)
        try:
            return codecs.lookup(found[1]).name if found else "utf-8"
        except LookupError:
            return "utf-8"
