"""The client's own secrets where a server repeats them: found in any usual spelling, and masked.

Enters: what failed or is traced, and what the client sends its secrets with. Leaves: the same without them; all else
stays byte for byte. Called by `call.api_errors` for each exception, and by `runtime.log`. Pure. Nothing of it runs in a
call that succeeds and is not traced.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode, urlsafe_b64encode
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any, cast

from . import redact
from .redact import MASK

# What is shorter stands in many texts by chance.
_SHORTEST = 8
# So much of a body is kept in an exception.
MAX_KEPT = 1 << 20
_ROUNDS = 5
_SID = re.compile(r"[A-Z]{2}[0-9a-f]{32}")
_PERCENT = re.compile("%([0-9A-Fa-f]{2})")
# A backslash, as it is or escaped.
_ESCAPE = r"(?:\\|%(?:25){0,4}5[cC])"
_BACKSLASH = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([\"'/\\]))")
_ENTITY = re.compile("&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});")
_ENTITIES = {'"': "quot", "&": "amp", "'": "apos", "<": "lt", ">": "gt"}


def sent_secrets(auth: Any, transport: Any, headers: Mapping[str, str]) -> tuple[str, ...]:
    """The secrets of an attempt.

    Args:
        auth: the credentials of the client.
        transport: what was to send it; a built-in one knows the passwords of its proxies.
        headers: what was sent.
    """
    found = list(auth._secrets())
    for each in [headers, *_proxy_headers(transport)]:
        for name, value in each.items():
            if redact.secret_header(name):
                found += _parts(value)
    return tuple(dict.fromkeys(secret for secret in found if len(secret) >= _SHORTEST and not _SID.fullmatch(secret)))


def _proxy_headers(transport: Any) -> list[Mapping[str, str]]:
    """What a built-in transport sends to its proxies."""
    routes = getattr(transport, "_routes", None)
    proxies = getattr(transport, "_proxies", None) if routes is None else routes.proxies
    return [proxy.headers for proxy in getattr(proxies, "_made", {}).values()]


def _parts(value: str) -> list[str]:
    """What is secret in the value of a header: all behind the scheme, and the password in it."""
    scheme, _, rest = value.partition(" ")
    if scheme.lower() != "basic":
        return [value, rest]
    try:
        return [rest, b64decode(rest).decode("utf-8", "replace").partition(":")[2]]
    except ValueError:
        return [rest]


class Mask:
    """Masks secrets.

    Args:
        secrets: what to look for; see `sent_secrets`.
    """

    __slots__ = ("_forms", "_plainer")

    def __init__(self, secrets: tuple[str, ...]) -> None:
        self._forms, self._plainer = _forms(secrets)

    @property
    def longest(self) -> int:
        """How many characters a secret may take in its longest usual spelling."""
        return 12 * max(map(len, self._forms), default=0)

    def __call__(self, value: str) -> str:
        """A text without the secrets."""
        if not self._forms or (value.isascii() and self._surely_clean(value)):
            return value
        plain = value.encode("utf-8", "surrogatepass").decode("latin-1")
        masked = self._masked_bytes(plain)
        return value if masked is plain else masked.encode("latin-1").decode("utf-8", "replace")

    def body(self, value: bytes) -> bytes:
        """The first MiB of a body, without the secrets and what is surely one by its name or form."""
        plain = value[: MAX_KEPT + self.longest].decode("latin-1")
        masked = redact.credentials(self._masked_bytes(plain), sure=True)[:MAX_KEPT]
        return value if masked == plain and len(value) <= MAX_KEPT else masked.encode("latin-1")

    def _surely_clean(self, value: str) -> bool:
        """Whether a text surely holds no secret, however it is spelled."""
        return not ("%" in value or "\\" in value or "&" in value or any(form in value for form in self._forms))

    def _masked_bytes(self, value: str) -> str:
        """The same with a character for each byte."""
        for form in self._forms:
            value = value.replace(form, MASK)
        seen = value
        for _ in range(_ROUNDS):
            before, seen = seen, _plainer(seen)
            if seen == before:
                break
            for form, plainer in self._plainer:
                if plainer in seen:
                    value, times = _spelling_pattern(form).subn(MASK, value)
                    if not times:
                        return MASK
                    seen = seen.replace(plainer, MASK)
        return value


@lru_cache(16)
def _forms(secrets: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Each secret as it is, and as the part of whatever it is in in Base64 that depends on nothing else; longest first.

    A character stands for each byte of UTF-8. Beside each form stands what it becomes where escapes are taken off that
    are none, as in the secret `a%41b`.
    """
    found = []
    for secret in secrets:
        octets = secret.encode("utf-8", "surrogatepass")
        found.append(octets.decode("latin-1"))
        if b" " in octets:
            found.append(found[-1].replace(" ", "+"))
        for before in range(3):
            padded = bytes(before) + octets
            for encode in (b64encode, urlsafe_b64encode):
                whole = encode(padded).decode("ascii")
                found.append(whole[-(-before * 8 // 6) : len(padded) * 8 // 6])
                if not before:
                    found += [whole, whole.rstrip("=")]
    forms = tuple(sorted(set(found), key=len, reverse=True))
    plainer = []
    for form in forms:
        seen = [form]
        while len(seen) <= _ROUNDS and (last := _plainer(seen[-1])) not in seen:
            seen.append(last)
        plainer += [(form, each) for each in seen if len(each) >= _SHORTEST]
    return forms, tuple(plainer)


@lru_cache(64)
def _spelling_pattern(form: str) -> re.Pattern[str]:
    """A secret in which any character may be escaped, once or several times over."""
    parts = []
    for char in form.encode("latin-1").decode("utf-8", "surrogateescape"):
        octets = char.encode("utf-8", "surrogateescape")
        escapes, as_it_is = "", "".join(re.escape(chr(octet)) for octet in octets)
        if char in "\"'/\\":
            escapes, as_it_is = f"{_ESCAPE}{{0,32}}", rf"\\{{0,32}}{as_it_is}"
        percent = escapes + "".join(f"%(?:25){{0,4}}{_hex(octet, 2)}" for octet in octets)
        units = char.encode("utf-16-be", "surrogatepass")
        pairs = [int.from_bytes(units[at : at + 2], "big") for at in range(0, len(units), 2)]
        json = "".join(rf"{_ESCAPE}{{1,32}}u{_hex(pair, 4)}" for pair in pairs)
        short = rf"{_ESCAPE}{{1,32}}x{_hex(ord(char), 2)}"
        entity = (
            rf"&(?:amp;){{0,4}}(?:#[xX]0{{0,4}}{_hex(ord(char), 2)}|#0{{0,4}}{ord(char)}|{_ENTITIES.get(char, '#')});"
        )
        parts.append(f"(?:{as_it_is}|{percent}|{json}|{short}|{entity})")
    return re.compile("".join(parts))


def _hex(value: int, digits: int) -> str:
    return "".join(digit if digit.isdigit() else f"[{digit}{digit.upper()}]" for digit in f"{value:0{digits}x}")


def _plainer(value: str) -> str:
    """A text with one layer of each kind of escape taken off."""
    if "%" in value:
        value = _PERCENT.sub(lambda match: chr(int(match[1], 16)), value)
    if "\\" in value:
        value = _BACKSLASH.sub(_character, value)
    if "&" in value:
        value = _ENTITY.sub(_entity, value)
    return value


def _entity(match: re.Match[str]) -> str:
    from html import unescape

    return unescape(match[0]).encode("utf-8", "surrogatepass").decode("latin-1")


def _character(match: re.Match[str]) -> str:
    return match[3] or chr(int(match[1] or match[2], 16)).encode("utf-8", "surrogatepass").decode("latin-1")


# exceptions


def mask_error(error: Any, sent_with: tuple[Any, ...]) -> None:
    """Masks secrets in all that an exception holds.

    Args:
        error: a `TrunklineError`; redaction lies below `errors` and does not import it.
        sent_with: the arguments of `sent_secrets`, or nothing where nothing was sent.
    """
    mask = Mask(sent_secrets(*sent_with) if sent_with else ())

    def shown(value: str) -> str:
        return redact.credentials(mask(value), sure=True)

    words = shown(error._words)
    if words != error._words:
        error._say(words)
    for name in ("api_message", "more_info", "request_id", "path", "_place"):
        if value := getattr(error, name):
            setattr(error, name, shown(value))
    if error.details is not None:
        error.details = _inner(error.details, shown)
    if error.headers:
        error.headers = _headers(error.headers, shown)
    if error.body:
        error.body = mask.body(error.body)
    if notes := getattr(error, "__notes__", None):
        notes[:] = [shown(note) for note in notes]
    if any(shown(text) != text for text in _causes(error)):
        error.__cause__ = error.__context__ = None


def _inner(value: Any, shown: Callable[[str], str]) -> Any:
    """A JSON value without secrets."""
    if isinstance(value, str):
        return shown(value)
    if isinstance(value, list):
        return [_inner(each, shown) for each in value]
    if isinstance(value, dict):
        return {
            shown(name): MASK if item and redact.certain_name(name) else _inner(item, shown)
            for name, item in value.items()
        }
    return value


def _headers(headers: Mapping[str, str], shown: Callable[[str], str]) -> Mapping[str, str]:
    masked = {name: MASK if redact.secret_header(name) else shown(value) for name, value in headers.items()}
    if all(masked[name] == value for name, value in headers.items()):
        return headers
    # `http.Headers` and dict are made of pairs; what a transport of the user makes may not be.
    kind: Any = type(headers)
    try:
        return cast("Mapping[str, str]", kind(masked.items()))
    except (TypeError, ValueError):
        return masked


def _causes(error: BaseException) -> Iterator[str]:
    """The texts of what an exception came of."""
    left, seen = [error.__cause__, error.__context__], {id(error)}
    while left:
        cause = left.pop()
        if cause is not None and id(cause) not in seen:
            seen.add(id(cause))
            left += [cause.__cause__, cause.__context__]
            yield str(cause)
