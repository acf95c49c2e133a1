"""Public Key Client Validation (PKCV): requests that are signed with a private key.

Enters: a private key, and requests as they are sent. Leaves: a JSON Web Token for each. Called by users and, with
`Client(validation=…)`, by the shell.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote, unquote, urlsplit

from .._core.redaction.secret import safe_repr
from ..errors import MissingExtraError
from . import signing
from .arguments import Duration, seconds, sid, text

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey


@safe_repr
class ClientValidation:
    """Signs requests with a private key whose public key Twilio has (Public Key Client Validation, PKCV).

    https://www.twilio.com/docs/iam/pkcv/quickstart

    The token goes with its request in the header `ClientValidation.HEADER`. Needs the package cryptography:
    `pip install 'pyjwt[crypto]'`.

    Args:
        account_sid: `AC…`.
        signing_key_sid: the SID of the API key that the request is made with, `SK…`.
        credential_sid: of the public key at Twilio, `CR…`.
        private_key: RSA, 2048 bits: PEM text or bytes, or a key object of cryptography.
        password: of an encrypted PEM.
        algorithm: `"RS256"` or `"PS256"`.
        ttl: how long a token is valid: seconds, 1 to 300, or a timedelta.

    Raises:
        MissingExtraError: cryptography is not installed.
        TypeError, ValueError: an argument has a wrong type or value, or the key cannot be read or used.
    """

    __module__ = "trunkline.tokens"
    HEADER = "Twilio-Client-Validation"
    __slots__ = ("_algorithm", "_key", "_ttl", "account_sid", "credential_sid", "signing_key_sid")

    def __init__(
        self,
        account_sid: str,
        signing_key_sid: str,
        credential_sid: str,
        private_key: str | bytes | RSAPrivateKey,
        *,
        password: str | bytes | None = None,
        algorithm: Literal["RS256", "PS256"] = "RS256",
        ttl: Duration = 300,
    ) -> None:
        self.account_sid = sid(account_sid, "account_sid", "AC")
        self.signing_key_sid = sid(signing_key_sid, "signing_key_sid", "SK")
        self.credential_sid = sid(credential_sid, "credential_sid", "CR")
        if algorithm not in ("RS256", "PS256"):
            given = repr(algorithm[:20]) if isinstance(algorithm, str) else type(algorithm).__name__
            raise ValueError(f"algorithm must be 'RS256' or 'PS256', not {given}")
        self._algorithm = algorithm
        self._ttl = seconds(ttl, "ttl", most=300)
        self._key = _private_key(private_key, password)

    def to_jwt(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str | Sequence[str]],
        body: str | bytes | None = None,
        *,
        signed_headers: Iterable[str] = ("authorization", "host"),
    ) -> str:
        """The token for one request, exactly as it is sent.

        Args:
            method: `"GET"`, `"POST"`, …
            url: with its query, encoded as it is sent.
            headers: of the request, `Authorization` among them. `Host` is taken from the URL if it is not there.
            body: as it is sent.
            signed_headers: the names of the headers that are signed; Twilio wants these two at least.

        Raises:
            TypeError: an argument has a wrong type.
            ValueError: the URL has no host, or a header that is to be signed is missing.
        """
        canonical, names = _canonical(method, url, headers, body, signed_headers)
        now = signing.clock()
        claims = {
            "iss": self.signing_key_sid,
            "sub": self.account_sid,
            "nbf": now,
            "exp": now + self._ttl,
            "hrh": names,
            "rqh": sha256(canonical.encode()).hexdigest(),
        }
        header = {"cty": "twilio-pkrv;v=1", "kid": self.credential_sid}
        return signing.sign(claims, self._key, self._algorithm, header)

    def __repr__(self) -> str:
        return f"ClientValidation({self.account_sid!r}, {self.signing_key_sid!r}, {self.credential_sid!r}, …)"

    def __reduce__(self) -> Any:
        raise TypeError("a private key is not pickled; make the ClientValidation anew in the other process")


def _private_key(given: Any, password: str | bytes | None) -> RSAPrivateKey:
    try:
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
        from cryptography.hazmat.primitives.serialization import load_pem_private_key
    except ImportError:
        raise MissingExtraError(None, "cryptography", "pyjwt[crypto]") from None
    if isinstance(given, str | bytes):
        data = given.encode() if isinstance(given, str) else given
        secret = password.encode() if isinstance(password, str) else password
        try:
            key: object = load_pem_private_key(data, password=secret)
        except (ValueError, TypeError, UnsupportedAlgorithm):
            # Their texts are not passed on: the key is a secret.
            raise ValueError("private_key cannot be read: it must be PEM, and password be that of the key") from None
    else:
        key = given
    if not isinstance(key, RSAPrivateKey):
        raise TypeError("private_key must be an RSA key: PEM text or bytes, or a key object of cryptography")
    if key.key_size != 2048 or key.private_numbers().public_numbers.e != 65537:
        raise ValueError("private_key must have 2048 bits and the exponent 65537: Twilio accepts no other")
    return key


def _canonical(
    method: str,
    url: str,
    headers: Mapping[str, str | Sequence[str]],
    body: str | bytes | None,
    signed_headers: Iterable[str],
) -> tuple[str, str]:
    """What is hashed of a request, and the names of the headers in it. It holds the credentials: never show it."""
    if not isinstance(body, str | bytes | None):
        raise TypeError(f"body must be bytes or str, not {type(body).__name__}")
    if isinstance(signed_headers, str):
        raise TypeError("signed_headers must be a list or tuple of names, not one str")
    parts = urlsplit(text(url, "url"))
    if not parts.hostname:
        raise ValueError("url must be an absolute one, such as https://host/path?query")
    found: dict[str, list[str]] = {}
    for name, value in headers.items():
        found.setdefault(name.strip().lower(), []).extend([value] if isinstance(value, str) else value)
    host = parts.netloc.rpartition("@")[2]
    found.setdefault("host", [host.removesuffix(":443" if parts.scheme == "https" else ":80")])
    names = sorted({name.strip().lower() for name in signed_headers})
    missing = [name for name in ("authorization", "host") if name not in names]
    if missing:
        raise ValueError(f"signed_headers must have {' and '.join(missing)}: Twilio accepts no signature without")
    absent = [name for name in names if name not in found]
    if absent:
        raise ValueError(
            f"headers must have {', '.join(absent)}, which signed_headers names: give each header that is sent"
        )
    lines = [f"{name}:{','.join(sorted(' '.join(value.split()) for value in found[name]))}\n" for name in names]
    data = body.encode() if isinstance(body, str) else body
    signed = ";".join(names)
    canonical = "\n".join(
        (
            text(method, "method").strip().upper(),
            _canonical_path(parts.path),
            _canonical_query(parts.query),
            "".join(lines),
            signed,
            sha256(data).hexdigest() if data else "",
        )
    )
    return canonical, signed


def _canonical_path(path: str) -> str:
    kept: list[str] = []
    parts = path.split("/")
    for part in parts:
        if part == "..":
            del kept[-1:]
        elif part not in ("", "."):
            kept.append(_encoded(unquote(part)))
    end = "/" if kept and parts[-1] in ("", ".", "..") else ""
    return "/" + "/".join(kept) + end


def _canonical_query(query: str) -> str:
    pairs = (pair.partition("=") for pair in sorted(query.split("&")) if pair)
    # A plus sign is a space in a query, and a space is always %20 in the hash.
    return "&".join(
        "=".join(_encoded(unquote(text.replace("+", " "))) for text in (key, value)) for key, _, value in pairs
    )


def _encoded(text: str) -> str:
    return quote(text, safe="")  # which leaves letters, digits and -._~
