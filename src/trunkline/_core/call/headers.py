"""The headers of a request.

Arguments enter; checked headers leave, or an `ArgumentError`. Called by `request`. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .arguments import UNSET, ArgumentError, scalar

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"[\x20-\x7e]*")
CREDENTIALS = frozenset({"authorization", "twilio-client-validation"})
_CLIENT = {name.lower(): name for name in ("Accept", "Authorization", "Content-Type", "User-Agent")}
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


def own_headers(values: Mapping[str, Any]) -> dict[str, str]:
    """The headers that the user of `client.request` gives, of two with one name the later.

    Those that the client sends too are named as it names them, so that they replace its own.
    """
    names: dict[str, str] = {}
    sent: dict[str, str] = {}
    for name, value in values.items():
        if not isinstance(name, str) or name.lower() in FRAMING:
            raise ValueError(f"headers[{name!r}] must be left out: the client sets it, or sends none")
        if value is not None and value is not UNSET:
            lower = name.lower()
            name = names.setdefault(lower, _CLIENT.get(lower, name))
            sent[name] = header_value(value, name)
    return sent
