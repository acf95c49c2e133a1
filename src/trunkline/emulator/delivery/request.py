"""The request of a try, as it is sent: method, headers, body and signature.

Enters: an `Outgoing` and the `Target` of the try. Leaves: a `Request`.
Pure. Called by `deliverer`.
"""

from __future__ import annotations

import hmac
from base64 import b64encode
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import urlencode

from ..._core.redaction.secret import safe_repr
from .outgoing import Headers, Outgoing, Pairs
from .target import Target

FORM = "application/x-www-form-urlencoded; charset=UTF-8"


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A request of HTTP, its body known. The headers are in the order of sending."""

    method: str
    target: Target
    headers: Headers
    body: bytes


def request(
    outgoing: Outgoing, target: Target, *, home: str = "", followed: bool = False, authorised: bool = False
) -> Request:
    """What is sent.

    Args:
        home: whose cookies there are, as `Target.site` has it.
        followed: a redirect led here: a GET of the URL as it is, without the parameters.
        authorised: the server asked for the credentials of the URL.
    """
    method, pairs, body, kind = outgoing.method, outgoing.params, b"", ""
    if followed:
        method, pairs = "GET", ()
    elif outgoing.json is not None:
        body, kind = outgoing.json, "application/json"
        target = target.with_query(f"bodySHA256={sha256(body).hexdigest()}")
    elif method == "GET":
        target = target.with_query(urlencode(pairs))
        pairs = ()
    else:
        body, kind = urlencode(pairs).encode("ascii"), FORM
    headers = [("Host", target.host_header)]
    if method == "POST":
        headers += [("Content-Type", kind), ("Content-Length", str(len(body)))]
    headers.append(("I-Twilio-Idempotency-Token", outgoing.token))
    headers += signed(outgoing, target.url, pairs)
    if authorised and target.credentials is not None:
        headers.append(("Authorization", "Basic " + b64encode(target.credentials.encode()).decode("ascii")))
    if outgoing.cookie and target.site == home:
        headers.append(("Cookie", outgoing.cookie))
    headers += [
        ("Accept", "*/*"),
        ("X-Home-Region", "us1"),
        ("User-Agent", "TwilioProxy/1.1"),
        ("Connection", "close"),
    ]
    return Request(method=method, target=target, headers=tuple(headers), body=body)


def signed(outgoing: Outgoing, url: str, pairs: Pairs) -> Headers:
    """The headers of the signature: by the auth token and SHA-1, or by a shared key and SHA-256."""
    if outgoing.key is None:
        return (("X-Twilio-Signature", signature(outgoing.auth_token, url, pairs, "sha1")),)
    return (
        ("X-Twilio-Signature", signature(outgoing.key.secret, url, pairs, "sha256")),
        ("X-Twilio-Webhooks-Signature-Settings", f"key={outgoing.key.sid},algorithm=HMAC_SHA256"),
    )


def signature(secret: str, url: str, pairs: Pairs, algorithm: str) -> str:
    """Base64 of the HMAC over the URL and the sorted parameters.

    https://www.twilio.com/docs/usage/security#validating-requests
    """
    text = url + "".join(name + value for name, value in sorted(set(pairs)))
    return b64encode(hmac.digest(secret.encode(), text.encode(), algorithm)).decode("ascii")
