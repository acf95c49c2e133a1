"""The signature of a webhook: base64(HMAC(key, URL + each parameter's name and values)).

The key is the auth token, with SHA-1, or a shared key that the header `X-Twilio-Webhooks-Signature-Settings` names.
Enters: a URL, the parameters or the body, and what the headers say. Leaves: yes or no.
Pure. Called by users and by `request`.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from hmac import compare_digest, digest
from itertools import islice
from typing import Any, NoReturn, Protocol
from urllib.parse import parse_qsl


class MultiItems(Protocol):
    """The form of Starlette and FastAPI."""

    def multi_items(self) -> Iterable[tuple[Any, Any]]: ...


class GetList(Protocol):
    """The form of Flask (Werkzeug) or Django."""

    def __iter__(self) -> Any: ...
    def getlist(self, key: str, /) -> Any: ...


class GetAll(Protocol):
    """The form of aiohttp and others."""

    def __iter__(self) -> Any: ...
    def getall(self, key: str, /) -> Any: ...


Params = Mapping[str, str | Sequence[str]] | Mapping[str, str] | MultiItems | GetList | GetAll | str | bytes | None

MAX_FIELDS = 1000
"""How many values a form may have: Twilio sends fewer than 200."""

_SIGNATURE = re.compile("(?:[A-Za-z0-9+/]{27}|[A-Za-z0-9+/]{43})=")
_ALGORITHMS = {"HMAC_SHA256": "sha256"}
_LONGEST_SETTINGS = 1000
_PORTS = {"http": "80", "https": "443", "ws": "80", "wss": "443"}
_URL = re.compile(
    r"(?P<scheme>[A-Za-z]+)://(?P<user>[^/?#]*@)?(?P<host>\[[^/?#@\[\]]+\]|[^/?#@\[\]:]+)(?::(?P<port>[0-9]{1,5}))?"
    r"(?P<rest>[/?].*)?",
    re.DOTALL,
)


class RequestValidator:
    """Tells whether a request comes from Twilio.

    https://www.twilio.com/docs/usage/security#validating-requests

    Args:
        auth_token: the account's auth token, or several while it is being replaced: a signature made with any of them
            is valid.
        shared_keys: the secrets of shared keys by their SIDs, for URLs whose rule has one (Webhooks configuration API).

    Raises:
        TypeError: a token or a secret is not a str.
        ValueError: there is no token, or an empty one or an empty secret.
    """

    __module__ = "trunkline.webhooks"
    __slots__ = ("_keys", "_shared")

    def __init__(self, auth_token: str | Sequence[str], *, shared_keys: Mapping[str, str] | None = None) -> None:
        tokens: Any = [auth_token] if isinstance(auth_token, str) else auth_token
        if not isinstance(tokens, list | tuple):
            raise TypeError(f"auth_token must be a str or a list of them, not {type(auth_token).__name__}")
        if not tokens:
            raise ValueError("auth_token must not be empty: anybody could sign")
        self._keys = tuple(map(_key, tokens))
        self._shared = _shared(shared_keys)

    def validate(
        self,
        url: str,
        params: Params,
        signature: str | None,
        *,
        settings: str | None = None,
        method: str = "POST",
    ) -> bool:
        """Whether the signature belongs to the request. Whatever is given, it never raises.

        Args:
            url: the full URL that Twilio requested, as it was requested: with its query, nothing decoded or sorted. It
                may name its default port or not; a fragment is ignored. A WebSocket's begins with `wss://`.
            params: the fields of the form: a mapping whose values are a str or a list of them, or the form of a
                framework; None or an empty mapping if there is no body; for a body that is not a form (JSON) the
                body itself, whose hash must then be in the query as `bodySHA256`. A query with a `bodySHA256`
                does not go with an absent body, unless the method is GET.
            signature: the header `X-Twilio-Signature`, None if there is none.
            settings: the header `X-Twilio-Webhooks-Signature-Settings`, None if there is none. With it only the shared
                key that it names counts; a key or an algorithm that is not known is not valid.
            method: of the request.
        """
        try:
            return self._validate(url, params, signature, settings, method)
        except Exception:  # foreign forms may raise anything; what cannot be checked is not valid
            return False

    def compute_signature(self, url: str, params: Params = None, *, shared_key: str | None = None) -> str:
        """The signature of a request, such as a test sends: made with the first token, the URL's port as given.

        Args:
            url: the full URL; its fragment is ignored.
            params: as for `validate`. A str or bytes adds nothing: its hash has to be in the URL.
            shared_key: the SID of the shared key to sign with, by HMAC_SHA256.

        Raises:
            TypeError: the URL, a name or a value is not a str.
            ValueError: characters are not Unicode text, a name is empty, there are more than 1000 values, or the shared
                key is not known.
        """
        if not isinstance(url, str):
            raise TypeError(f"url must be a str, not {type(url).__name__}")
        key, algorithm = self._keys[0], "sha1"
        if shared_key is not None:
            if shared_key not in self._shared:
                raise ValueError("shared_key must be one of shared_keys")
            key, algorithm = self._shared[shared_key], "sha256"
        return sign(key, url.partition("#")[0], _flat(params), algorithm).decode("ascii")

    def _validate(self, url: Any, params: Any, signature: Any, settings: Any, method: Any) -> bool:
        if not isinstance(url, str) or not is_signature(signature):
            return False
        keys, algorithm = self._keys, "sha1"
        if settings is not None:
            sid, algorithm = _settings(settings)
            keys = (self._shared[sid],)
        url = url.partition("#")[0]
        flat = _flat(params)
        given = signature.encode("ascii")
        # Twilio is not consistent in whether it signs the default port: either form is taken.
        valid = False
        for candidate in url_variants(url):
            for key in keys:
                valid |= compare_digest(sign(key, candidate, flat, algorithm), given)
        # Without fields nothing of the body is signed itself. `{}` too is what frameworks make of a JSON body.
        return valid and (bool(flat) or (method == "GET" and not params) or _body_matches(url, params))

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials are not pickled; make the validator anew in the other process")

    def __repr__(self) -> str:
        return "RequestValidator(…)"


def is_signature(value: Any) -> bool:
    """Whether it is one by its form: 20 or 32 bytes in Base64."""
    return isinstance(value, str) and _SIGNATURE.fullmatch(value) is not None


def _key(token: Any, name: str = "auth_token") -> bytes:
    if not isinstance(token, str):
        several = (
            "a str or a list of them, not a list with" if name == "auth_token" else "a mapping of str to str, not to"
        )
        raise TypeError(f"{name} must be {several} {type(token).__name__}")
    if not token:
        raise ValueError(f"{name} must not be empty: anybody could sign")
    try:
        return token.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{name} must be Unicode text: it has half of a pair (a lone surrogate)") from None


def _shared(keys: Any) -> dict[str, bytes]:
    if keys is None:
        return {}
    if not isinstance(keys, Mapping):
        raise TypeError(f"shared_keys must be a mapping of SIDs to secrets, not {type(keys).__name__}")
    for sid in keys:
        if not isinstance(sid, str) or not sid:
            raise TypeError("shared_keys must have SIDs that are non-empty str")
    return {sid: _key(secret, "shared_keys") for sid, secret in keys.items()}


def _settings(header: str) -> tuple[str, str]:
    """The key's SID and the hash of `key=…,algorithm=HMAC_SHA256`.

    Raises:
        ValueError, KeyError, TypeError: it is something else.
    """
    if len(header) > _LONGEST_SETTINGS:
        raise ValueError("too long")
    found: dict[str, str] = {}
    for part in header.split(","):
        name, _, value = part.strip().partition("=")
        if name in found:
            raise ValueError("a name twice")
        found[name] = value
    return found["key"], _ALGORITHMS[found["algorithm"]]


def sign(key: bytes, url: str, flat: str, algorithm: str) -> bytes:
    return b64encode(digest(key, (url + flat).encode(), algorithm))


def _flat(params: Any) -> str:
    """The parameters as they are signed: names sorted, behind each value its name is repeated."""
    if params is None or isinstance(params, str | bytes):
        return ""
    pairs: set[tuple[str, str]] = set()
    for number, (name, value) in enumerate(pairs_of(params)):
        if number >= MAX_FIELDS:
            raise ValueError(f"params must have at most {MAX_FIELDS:,} values")
        if not isinstance(name, str) or not isinstance(value, str):
            wrong = value if isinstance(name, str) else name
            raise TypeError(f"params must have names and values that are str, not {type(wrong).__name__}")
        if not name:
            raise ValueError("params must not have an empty name")  # "=" adds nothing to what is signed
        pairs.add((name, value))
    return "".join(name + value for name, value in sorted(pairs))


def pairs_of(params: Any) -> Iterable[tuple[Any, Any]]:
    if hasattr(params, "multi_items"):  # Starlette
        yield from params.multi_items()
        return
    for several in ("getlist", "getall"):  # Werkzeug, Django; aiohttp
        if hasattr(params, several):
            values = getattr(params, several)
            names = list(islice(params, MAX_FIELDS + 1))
            if len(names) > MAX_FIELDS:  # before the first: some look through all fields for each name
                raise ValueError(f"params must have at most {MAX_FIELDS:,} values")
            for name in set(names):
                yield from ((name, value) for value in values(name))
            return
    if not isinstance(params, Mapping):
        raise TypeError(f"params must be a mapping, a body or None, not {type(params).__name__}")
    for name, value in params.items():
        if isinstance(value, list | tuple):
            yield from ((name, one) for one in value)
        else:
            yield name, value


def url_variants(url: str) -> tuple[str, ...]:
    """The forms in which Twilio may have signed a URL; nothing for what is not a URL.

    As it is, and with its default port added or removed; each of them with a `'` in the query as it is, where a server
    received `%27`.
    """
    found = _with_and_without_port(url)
    query = url.partition("?")[2]
    if "%27" in query:
        plain = query.replace("%27", "'")
        found += tuple(f"{each.partition('?')[0]}?{plain}" for each in found)
    return found


def _with_and_without_port(url: str) -> tuple[str, ...]:
    parts = _URL.fullmatch(url)
    if parts is None:
        return ()
    port, default = parts["port"], _PORTS.get(parts["scheme"].lower())
    if default is None or (port is not None and not 0 < int(port) < 65536):
        return ()
    if port is None:
        return url, f"{url[: parts.end('host')]}:{default}{parts['rest'] or ''}"
    if port == default:
        return url, url[: parts.end("host")] + (parts["rest"] or "")
    return (url,)


def _body_matches(url: str, params: Any) -> bool:
    """Whether the query's `bodySHA256` is the hash of the body. Without a body it must not be there."""
    query = url.partition("?")[2]
    hashes = {value.lower() for name, value in parse_qsl(query, keep_blank_values=True) if name == "bodySHA256"}
    if not isinstance(params, str | bytes):
        return not hashes or hashes == {sha256().hexdigest()}
    body = params.encode() if isinstance(params, str) else params
    return len(hashes) == 1 and compare_digest(hashes.pop().encode(), sha256(body).hexdigest().encode())
