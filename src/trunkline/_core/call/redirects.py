"""Where a file is: at the API itself, or where a redirect leads.

Paths, addresses and replies of redirects enter; requests leave, with credentials only at Twilio or `base_url`. Called
by the shell's `downloads` and the helpers. Pure.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Literal, Protocol
from urllib.parse import quote, urljoin

from ...errors import APIResponseError
from .. import checks
from ..http.address import Target
from .api_errors import body_error
from .hosts import origin, origin_text, request_url
from .request import Request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..http.body import RawResponse
    from .hosts import Hosts

AudioFormat = Literal["wav", "mp3"]
# What follows the path of a recorded video where its file is.
MEDIA = "/Media"
MAX_REDIRECTS = 5
REDIRECTS = frozenset({301, 302, 303, 307, 308})
_HEADERS = {"Accept": "*/*"}
_KEPT = "/?%:@!$&'()*+,;=~[]#"
# How the API named S3 once: the bucket as part of the host, for which there is no certificate.
_HISTORIC = re.compile(
    r"http://media\.twiliocdn\.com\.(s3(?:-[a-z0-9-]++)?(?:\.[a-z0-9-]++)*\.amazonaws\.com)(?::80)?(/.*)",
    re.IGNORECASE | re.ASCII,
)


def api_file_request(path: str, host: str, *, query: str = "") -> Request:
    """The request for a file at the API itself, with the client's credentials."""
    return Request("GET", host, path, query, dict(_HEADERS), idempotent=True)


def audio_request(path: str, host: str, format: str, channels: int | None) -> Request:
    """The request for a recording of sound.

    Raises:
        ValueError: a format or number of channels that the API does not have.
    """
    checks.choice(format, "format", ("wav", "mp3"))
    if channels is not None and (type(channels) is not int or channels not in (1, 2)):
        given = channels if type(channels) is int and abs(channels) < 10**15 else type(channels).__name__
        raise ValueError(f"channels must be 1 or 2, not {given}")
    return api_file_request(f"{path}.{format}", host, query="" if channels is None else f"RequestedChannels={channels}")


def audio_format(to: object) -> str:
    """The format that a path ends in; wav where it says nothing.

    Raises:
        ValueError: it ends in another format.
    """
    suffix = Path(to).suffix if isinstance(to, str | os.PathLike) else ""
    if suffix.lower() not in ("", ".wav", ".mp3"):
        raise ValueError(f"to must end in .wav or .mp3, not {suffix[:20]!r}: or give format='wav' or 'mp3' as well")
    return suffix.lower().removeprefix(".") or "wav"


class HasUrl(Protocol):
    """What has the address of a file."""

    @property
    def url(self) -> str: ...


def file_request(url: object, hosts: Hosts) -> Request:
    """The request for a file at an address that a user gave: with credentials, and at Twilio or `base_url` alone.

    Raises:
        TypeError: it is no str.
        ValueError: it is elsewhere.
    """
    if not isinstance(url, str):
        raise TypeError(f"media must be an address, or have one as a str in url, not {type(url).__name__}")
    try:
        host, path, query = hosts.split_url(url)
    except ValueError as error:
        raise ValueError(str(error).replace("url", "media", 1)) from None
    return api_file_request(path, host, query=query)


def url_file_request(url: str, hosts: Hosts) -> Request:
    """The request for a file at an address that the API gave: with credentials only at Twilio or `base_url`.

    Raises:
        APIResponseError: the address is no https address.
    """
    try:
        host, path, query = hosts.split_url(url)
    except (TypeError, ValueError):
        return _foreign_request(url, Request("GET", "api", "", "", idempotent=True), hosts)
    return api_file_request(path, host, query=query)


def redirect_request(request: Request, raw: RawResponse, hosts: Hosts) -> Request:
    """The request that a redirect asks for. It carries no credentials, whatever host it goes to.

    Raises:
        APIResponseError: the redirect leads nowhere, or to an address that is not https.
    """
    location = raw.headers.get("Location")
    if not location:
        raise body_error("the reply is a redirect without the header Location", raw, request)
    try:
        return _foreign_request(urljoin(request_url(request, hosts), location), request, hosts)
    except (APIResponseError, ValueError) as error:
        text = (
            str(error)
            if isinstance(error, APIResponseError)
            else "the reply is a redirect whose header Location is not an address"
        )
        raise body_error(text, raw, request) from None


def _foreign_request(url: str, request: Request, hosts: Hosts) -> Request:
    url = quote(url, safe=_KEPT).partition("#")[0]
    if not url.lower().startswith("https://"):
        url = _https_url(url, hosts.prefixes[request.host])
    try:
        Target(url)
    except ValueError:
        raise APIResponseError("the address of the file is not an http or https address") from None
    return Request("GET", request.host, request.path, "", dict(_HEADERS), auth="none", idempotent=True, url=url)


def _https_url(url: str, base: str) -> str:
    """An address that is not https, as one that is; at a `base_url` that is not https itself, as it is."""
    historic = _HISTORIC.fullmatch(url)
    if historic:
        return f"https://{historic[1]}/media.twiliocdn.com{historic[2]}"
    if base.startswith("http://") and origin(url) == origin(base):
        return url
    raise APIResponseError(f"the file is at {origin_text(url)}, which is not https: it is not fetched from there")
