"""`twilio.http.response`: what `compat.rest.Client.request` returns.

Enters: status, text and headers. Leaves: them, by the official package's names. Called by `compat.rest`.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..._core.redaction.secret import safe_repr


@safe_repr
class Response:
    """A reply.

    Attributes:
        status_code: the HTTP status.
        content, text: the body as text.
        headers: by name in any case.
        ok: whether the status is one of success or of a redirect.
    """

    cached = False

    def __init__(self, status_code: int, text: str, headers: Mapping[str, str] | None = None) -> None:
        self.content = text
        self.headers = headers
        self.status_code = status_code
        self.ok = status_code < 400

    @property
    def text(self) -> str:
        return self.content

    def __repr__(self) -> str:
        return f"<Response {self.status_code}, {len(self.content)} characters>"
