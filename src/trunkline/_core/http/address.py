"""The parts of an address, and what may stand in the head of a request.

Text enters; its checked parts leave, or a `ValueError`. Called by the transports. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_URL = re.compile(
    r"(https?)://((\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?)((?:[/?][\x21\x22\x24-\x7e]*)?)",
    re.IGNORECASE | re.ASCII,
)
PATH = re.compile(r"/[\x21\x22\x24-\x7e]*", re.ASCII)
_METHOD = re.compile(r"[A-Z]{1,16}")


class Target:
    """The parts of an address: `scheme`, `host` (no brackets), `port`, `authority` (for `Host`), `origin`, `path`.

    The origin is scheme and authority; the path has the query.

    Raises:
        ValueError: it is not an absolute http or https address in printable ASCII; the text does not repeat it.
    """

    __slots__ = ("authority", "host", "origin", "path", "port", "scheme")

    def __init__(self, url: str) -> None:
        match = _URL.fullmatch(url)
        if match is None or int(match[4] or 1) not in range(1, 65536):
            raise ValueError(
                "an address must be like https://api.twilio.com/path?query: http or https, printable ASCII characters, "
                "no user name, no fragment"
            )
        scheme, self.authority, host, port, path = match.groups()
        self.scheme = scheme.lower()
        self.host = host.strip("[]")
        self.port = int(port) if port else (443 if self.scheme == "https" else 80)
        self.origin = f"{self.scheme}://{self.authority}"
        self.path = path if path.startswith("/") else "/" + path


def check_head(method: str, headers: Mapping[str, str]) -> None:
    """Refuse what could write a second header or request.

    Raises:
        ValueError: the method is not a word of capitals, or a header is not printable ASCII.
    """
    text = "".join([*headers, *headers.values()])
    if not (text.isascii() and text.isprintable()):
        raise ValueError("headers must be printable ASCII characters on one line")
    if not _METHOD.fullmatch(method):
        raise ValueError("method must be a word of at most 16 capital letters, such as 'GET'")
