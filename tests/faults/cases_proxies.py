"""Proxies: answers that open a tunnel although they look like others, and refusals that would rather be read."""

from __future__ import annotations

from .case import FINE, NOT_SENT, Act, Case, cut, endless, good, hang, head, turns
from .cases import proxy
from .server import Peer

# A record of TLS that may come at any time and means nothing.
HELLO_REQUEST = bytes.fromhex("160303000400000000")
PAGE = b"x" * (1 << 16)


def opening(words: bytes) -> Act:
    """The proxy says this; then the API speaks."""

    def act(peer: Peer, request: bytes) -> bool:
        peer.send(words)
        assert peer.server.behind is not None
        peer.tls(peer.server.behind)
        return False

    return act


def opens(fault: str, *answers: bytes) -> Case:
    return proxy(f"proxy connects {fault}", tuple(turns(opening(answer), good) for answer in answers), FINE)


def refuses(fault: str, act: Act | bytes, **options: bool) -> Case:
    return proxy(f"proxy {fault}", turns(act), NOT_SENT, **options)


PROXY_CASES = [
    opens("in HTTP/1.0", b"HTTP/1.0 200 Connection established\r\n\r\n", b"HTTP/1.0 200\r\nProxy-agent: x\r\n\r\n"),
    opens("and says close", head(Connection="close"), b"HTTP/1.0 200 OK\r\nConnection: close\r\n\r\n"),
    opens("and says how long its body is", head(Content_Length=0), head(Content_Length=5), head(Content_Length=10**9)),
    opens("and says that its body is chunked", head(Transfer_Encoding="chunked")),
    opens("after interim answers", (head(100) + head(103)) * 5 + b"HTTP/1.0 200 OK\r\n\r\n"),
    opens("with lines that end in LF", b"HTTP/1.1 200 OK\nVia: x\n\n"),
    opens("and TLS begins in the same piece", b"HTTP/1.0 200 OK\r\n\r\n" + HELLO_REQUEST),
    refuses("refuses with a page without end", endless(b"HTTP/1.0 407 No\r\n\r\n", PAGE), alone=True),
    refuses("refuses with a page of 1 GB", endless(head(407, Content_Length=10**9), PAGE), alone=True),
    refuses("refuses with a page that never comes", hang(head(403, Content_Length=600))),
    refuses("refuses with a page that breaks off", cut(head(502, Content_Length=600) + b"x")),
    refuses("switches to another protocol", cut(head(101, Upgrade="x", Connection="upgrade"))),
    refuses("answers with a head without end", endless(b"HTTP/1.1 200 OK\r\n", b"X: " + b"y" * 4000), alone=True),
    refuses("sends interim answers without end", endless(b"", head(100) * 100), alone=True),
]
