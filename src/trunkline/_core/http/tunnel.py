"""A tunnel through a proxy (CONNECT): what asks for it, and what the proxy's answer means.

Enters: target and proxy; then bytes off the wire. Leaves: the bytes of the request; then those that came behind the
answer, which belong to the tunnel, or an `OSError`. Called by the transports that read and write themselves, which
import it for their first tunnel. Pure.
"""

from __future__ import annotations

from ...errors import APIResponseError
from .address import Target
from .body import RawResponse
from .headers import MAX_INTERIM, Headers
from .http1 import READ, STATUS, Incoming, Reading
from .proxies import Proxy


def connect_request(target: Target, proxy: Proxy) -> bytes:
    """The bytes that ask a proxy for a tunnel to the target."""
    host = f"[{target.host}]" if ":" in target.host else target.host
    where = f"{host}:{target.port}"
    lines = [f"{name}: {value}" for name, value in proxy.headers.items()]
    return "\r\n".join([f"CONNECT {where} HTTP/1.1", f"Host: {where}", *lines, "", ""]).encode("ascii")


def read_answer() -> Reading:
    """Reads a proxy's answer to `connect`, up to the empty line; interim replies before it are skipped.

    Of the answer only the status counts. Its version, `Connection`, `Content-Length`, `Transfer-Encoding` and all other
    headers say nothing of a tunnel (RFC 9110, 9.3.6), and the page of a refusal is not read.

    It yields and is sent what `http.http1.reading` yields and is sent.

    Returns:
        The answer, and True. Its body is what came behind the empty line: the first bytes of the tunnel.

    Raises:
        OSError: there is no tunnel.
    """
    incoming = Incoming()
    incoming.add((yield READ))
    for _ in range(MAX_INTERIM):
        try:
            head = yield from incoming.head()
        except APIResponseError:
            break
        match = STATUS.fullmatch(head.partition("\n")[0].removesuffix("\r"))
        if match is None:
            break
        status = int(match[2])
        if status >= 300 or status == 101:
            raise OSError(f"the proxy answered with status {status}")
        if status >= 200:
            return RawResponse(status, Headers(), incoming.take(len(incoming.data))), True
    raise OSError("the proxy did not answer with HTTP/1.1")
