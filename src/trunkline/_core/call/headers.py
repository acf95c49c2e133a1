"""The headers of a request.

Arguments of headers enter, and what the client adds; checked headers leave, or an `ArgumentError`. Called by `request`
and the clients. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .arguments import UNSET, ArgumentError, scalar

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"[\x20-\x7e]*")
CREDENTIALS = frozenset({"authorization", "twilio-client-validation"})
# The connection is the transport's: a header that frames the message would let one request become two.
FRAMING = frozenset(
    {"host", "accept-encoding", "content-length", "transfer-encoding", "connection", "upgrade", "te", "trailer"}
)


def header_values(values: Mapping[str, Any] | None) -> dict[str, str]:
    """Header parameters as they are sent; what is None is not."""
    return {
        name: header_value(value, name)
        for name, value in (values or {}).items()
        if value is not None and value is not UNSET
    }


def header_value(value: Any, name: str) -> str:
    """A value as it stands in a header: printable ASCII, on one line."""
    if not _HEADER_NAME.fullmatch(name):
        raise ArgumentError(ValueError, name, "must have a name of a header: letters, digits and hyphens")
    text = scalar(value, name)
    if not _HEADER_VALUE.fullmatch(text):
        raise ArgumentError(ValueError, name, "must be printable ASCII on one line: it is sent as a header")
    return text.strip(" ")


def merge_headers(base: Mapping[str, str], own: Mapping[str, str], authorization: str | None) -> dict[str, str]:
    """The headers to send: those of the call win over the client's, in whatever case they are written."""
    headers = dict(base)
    if authorization is not None:
        headers["Authorization"] = authorization
    for name, value in own.items():
        if name not in headers:
            lower = name.lower()
            for known in headers:
                if known.lower() == lower:
                    del headers[known]
                    break
        headers[name] = value
    return headers
