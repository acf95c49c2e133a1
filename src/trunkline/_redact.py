"""The one door for redaction: what may be shown of a text, a path, a header or a body.

Enters: text that may hold secrets or personal data. Leaves: the same text fit for a log line, an exception's text or a
trace. Called by `errors` and `_log`. Pure.
"""

from __future__ import annotations

import re
from json import dumps, loads
from urllib.parse import unquote_plus

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MASK = "[redacted]"
_LONGEST = 500
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")

# At least seven digits, perhaps grouped, that are not part of a word (a SID is one): no day, IP address or size either.
_NUMBER = re.compile(
    r"(?<![\w.-])(?!\d{4}-\d\d-\d\d(?!\d)|\d{1,3}(?:\.\d{1,3}){3}(?![\d.])|\d+ bytes)"
    r"(?:\+|%2[Bb]|00)?\(?\d(?:[ ().\-]{0,2}\d){6,}(?!\w)"
)
_EMAIL = re.compile(r"[\w.!#$&'*+/=?^`{|}~%-]+(?:@|%40)[\w-]+(?:\.[\w-]+)*")
_QUERY = re.compile(r"(/[^\s?#\"'<>]*)[?#][^\s\"'<>]*")
_LINK = re.compile(r"(\b[A-Za-z][A-Za-z0-9+.-]*://)([^\s/?#\"'<>]+)(/?)[^\s\"'<>]*")
_OWN = re.compile(r"(?:[a-z0-9-]+\.){0,3}twilio\.com(?::\d+)?", re.IGNORECASE | re.ASCII)
_USERINFO = re.compile(r"(\b[a-z][a-z0-9+.-]*://)[^\s/?#@]*@", re.IGNORECASE)
_SCHEME = re.compile(r"\b(Basic|Bearer|Digest)\s+[\w.~+/=-]+", re.IGNORECASE)
_JWT = re.compile(r"\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?")

_SECRET_WORD = (
    r"(?:auth_?token|api_?secret|secret|token|password|passwd|private_?key|api_?key|credentials?|authorization|"
    r"certificate|signature|jwt|write_?key|code|pin|cvc|security_?code|card_?number|passphrase|sas_?token|assertion|binding)"
)
_SECRET_KEY = re.compile(rf"(?:^|[_.\-\[])?{_SECRET_WORD}(?:$|[\]])", re.IGNORECASE)
_PERSONAL_WORD = (
    r"(?:body|to|from|address|email|name|street|city|postal_?code|region|identity|author|caller|digits|media_?url|"
    r"friendly_?name|phone_?number|customer_?name|content|text|payload|birth|attributes|variables|notes?)"
)
_PERSONAL_KEY = re.compile(rf"(?:^|[_.\-\[]|[a-z](?=[A-Z])){_PERSONAL_WORD}\d*(?:$|[\]])", re.IGNORECASE)
_NOT_SECRET = re.compile(
    r"(?:page_?token|next_?token|previous_?token|error_?code|iso_?code|country_?code|status_?code|area_?code)$",
    re.IGNORECASE,
)
_JSON_PAIR = re.compile(r'"((?:[^"\\]|\\.)*)"(\s*:\s*)("(?:[^"\\]|\\.)*"?|[^\s,\[\]{}]+)')
# What a trace shows of values: all else could be somebody's name, text or link.
_KNOWN = re.compile(
    r"|[A-Z]{2}[0-9a-fA-F]{0,32}|(?!.*\d{7})[a-z0-9][a-z0-9_.:-]{0,40}|[A-Z]{2,6}|[+-]?\d{1,6}(?:\.\d+)?"
    r"|\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-][\d:]+))?|[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]+ [+-]\d{4}"
)
_SHORTENED = re.compile(
    r"(?:[a-z]+:)?…\d{1,4}|https?://[\w.:-]+(?:/…)?|https://(?:[a-z0-9-]+\.){1,3}twilio\.com(?:/[\w./-]*)?|/[\w./-]*"
)
_SENTENCES = frozenset({"message", "detail", "title", "error_description", "user_error"})
_SECRET_HEADERS = frozenset(
    {
        "authorization",
        "cookie",
        "flex-metadata",
        "proxy-authorization",
        "set-cookie",
        "twilio-client-validation",
        "x-api-key",
        "x-twilio-signature",
    }
)
_QUERY_HEADERS = frozenset({"location", "content-location", "link", "referer"})


def number(found: str) -> str:
    """A phone number by its last four digits: `…4567`."""
    return "…" + "".join(char for char in found if char.isdigit())[-4:]


def text(value: str) -> str:
    """A sentence on one line without credentials, query strings, e-mail addresses and phone numbers."""
    value = _CONTROL.sub(" ", value[:_LONGEST] + "…" if len(value) > _LONGEST else value)
    value = _USERINFO.sub(r"\1", value)
    value = _LINK.sub(_link, value)
    value = _QUERY.sub(r"\1", value)
    value = _SCHEME.sub(rf"\1 {MASK}", value)
    value = _JWT.sub(MASK, value)
    value = _EMAIL.sub("…", value)
    return _NUMBER.sub(lambda match: number(match[0]), value)


def _link(match: re.Match[str]) -> str:
    """An address elsewhere than at Twilio by its host: its path may be somebody's."""
    if _OWN.fullmatch(match[2]):
        return match[0]
    return f"{match[1]}{match[2]}{'/…' if match[3] else ''}"


def without(value: str, given: Iterable[str]) -> str:
    """A sentence that repeats nothing of what the caller gave."""
    for each in given:
        value = value.replace(each, "…")
    return value


def path(value: str) -> str:
    """A path without its query, in which phone numbers keep their last four digits and addresses nothing."""
    value = value.partition("?")[0].partition("#")[0]
    return "/".join(_segment(part) for part in value.split("/"))


def _segment(part: str) -> str:
    if part.isalpha():
        return part
    if _EMAIL.search(part):
        return "…"
    return _NUMBER.sub(lambda match: number(match[0]), part)


def header(name: str, value: str) -> str:
    """The value of a header, or as much of it as may be shown."""
    lower = name.lower()
    if lower in _SECRET_HEADERS or _SECRET_KEY.search(name):
        return MASK
    return text(value) if lower in _QUERY_HEADERS else value


def headers(values: Mapping[str, str]) -> dict[str, str]:
    """Headers as they may be shown."""
    return {name: header(name, value) for name, value in values.items()}


def secret_name(name: str) -> bool:
    """Whether a parameter or field of this name holds a secret."""
    return bool(_SECRET_KEY.search(name)) and not _NOT_SECRET.search(name)


def form(value: str, *, personal: bool) -> str:
    """A query or form-encoded body without secrets; without personal data too unless `personal`."""
    return "&".join(_pair(pair, personal) for pair in value.split("&")) if value else value


def _pair(pair: str, personal: bool) -> str:
    name, equals, value = pair.partition("=")
    if not value:
        return pair
    if secret_name(name) or (not personal and _PERSONAL_KEY.search(name)):
        return f"{name}={MASK}"
    return f"{name}={value}" if personal else f"{name}{equals}{_known(unquote_plus(value))}"


def _masked(value: object, personal: bool) -> object:
    """A JSON value without what the names of its fields tell to be secret, and without personal data."""
    if isinstance(value, dict):
        return {name: _field(name, item, personal) for name, item in value.items()}
    if isinstance(value, list):
        return [_masked(item, personal) for item in value]
    if isinstance(value, str):
        return _JWT.sub(MASK, value) if personal else _known(value)
    return value


def _known(value: str) -> str:
    """A value that is a SID, a word of the API, a date, a number or an address at Twilio; a phone number by its end."""
    if _KNOWN.fullmatch(value):
        return value
    short = text(value)
    return short if _SHORTENED.fullmatch(short) else MASK


def _field(name: str, value: object, personal: bool) -> object:
    if value is None or isinstance(value, bool):
        return value
    if secret_name(name) or (not personal and _PERSONAL_KEY.search(name)):
        return MASK
    if isinstance(value, str) and not personal and name in _SENTENCES:
        return text(value)
    return _masked(value, personal)


def json(value: str, *, personal: bool) -> str:
    """A JSON text without secrets; without personal data too unless `personal`. Broken JSON is handled alike."""

    try:
        parsed = loads(value)
    except (ValueError, RecursionError):
        pass
    else:
        return dumps(_masked(parsed, personal), ensure_ascii=False, separators=(",", ":"))

    def replace(match: re.Match[str]) -> str:
        name, colon, found = match[1], match[2], match[3]
        if found in ("null", "true", "false"):
            return match[0]
        if secret_name(name):
            return f'"{name}"{colon}"{MASK}"'
        if not personal and _PERSONAL_KEY.search(name):
            return f'"{name}"{colon}"{MASK}"'
        return match[0]

    value = _JWT.sub(MASK, _JSON_PAIR.sub(replace, value))
    if personal:
        return value
    value = _EMAIL.sub("…", _QUERY.sub(r"\1", value))
    return _NUMBER.sub(lambda match: number(match[0]), value)
