"""The one door for redaction: what may be shown of a text, a path, a header or a body.

Enters: text that may hold secrets or personal data. Leaves: the same text fit for a log line, an exception's text or a
trace. Called by `errors`, `call`, `runtime.log` and `webhooks`. Pure.
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
# So much of a text is looked at; a word or number that goes on beyond it is not shown at all.
_LOOKED_AT = 4096
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")

# A character that escapes wrote: %28, %2528, \u0028.
_ESCAPE = r"(?:%(?:25){0,4}|\\{1,8}u00)"
_ESCAPED = re.compile(_ESCAPE + "[0-9A-Fa-f]{2}")
_BETWEEN = rf"(?:[ ().\-\xa0\u2010-\u2015]|{_ESCAPE}2[089DEde]|{_ESCAPE}[Aa]0)"
_GAP = rf"(?:{_BETWEEN}{{0,2}}+|(?:{_ESCAPE}29)?(?:\+|{_ESCAPE}2[Bb])(?:{_ESCAPE}28)?)"
# At least seven digits, perhaps grouped, that are not part of a word (a SID is one): no day, IP address or size either.
_NUMBER = re.compile(
    rf"(?:(?<![\w.-])|(?<=%[0-9A-Fa-f][0-9A-Fa-f])|(?<=\\u00[0-9A-Fa-f][0-9A-Fa-f]))"
    r"(?!\d{4}-\d\d-\d\d(?!\d)|\d{1,3}(?:\.\d{1,3}){3}(?![\d.])|\d+ bytes)"
    rf"(?:\+|{_ESCAPE}2[Bb]|00)?(?:\(|{_ESCAPE}28)?\d(?:{_GAP}\d){{6,}}(?!\w)"
)
# What an address can be in, and what it is told by: the sign within, as it is or escaped.
_MAILBOX = re.compile(r"[\w.!#$&'*+/=?^`{|}~%@\\-]++")
_AT = re.compile(r"@|%(?:25){0,4}40|\\{1,8}u0040")
_QUERY = re.compile(r"(?<![^\s\"'<>])([^\s\"'<>/]*+/[^\s?#\"'<>]*+)[?#][^\s\"'<>]*+")
_LINK = re.compile(r"(?<=[A-Za-z0-9+.-])://([^\s/?#\"'<>]++)(/?)[^\s\"'<>]*+")
_OWN = re.compile(r"(?:[a-z0-9-]+\.){0,3}twilio\.com(?::\d+)?", re.IGNORECASE | re.ASCII)
_HOST = re.compile(r"(?:\[[0-9A-Fa-f:.]+\]|[^:\[\]]+)(?::\d{0,5})?[.,;:!)]*+")
# User and password of a URL end at the last `@` before its path: a password may hold more of them.
_USERINFO = re.compile(r"(?<=://)[^/?#]*@")
_USERINFO_IN_TEXT = re.compile(r"(?<=://)[^\s/?#]*@")

# Credentials by the word before them. A Digest has parameters: to the end of the line or of the quotes around it.
_SCHEME = re.compile(r"\b(Basic|Bearer|Digest)(\s++|(?:%(?:25){0,4}20|\+)++)([\w.~+/=%-]++)", re.IGNORECASE)
_DIGEST = re.compile(
    r"\b(Digest\s+)(?=[\w*-]+\s*=)[^\"\\\r\n<]*+"
    r"(?:\\.(?:[^\"\\\r\n<]|\\.)*+|(?<=[=\s])(?:[^\"\r\n<]|\"[^\"\r\n]*+\"?)*+)?",
    re.IGNORECASE,
)
_JWT = re.compile(r"\beyJ[\w-]++(?:\.[\w-]*+)*+")
_LIKE_A_CREDENTIAL = re.compile(r"(?=.{8}).*?[\d=]|.{20}", re.DOTALL)

_SECRET_WORD = (
    r"(?:auth_?token|api_?secret|secret|token|password|passwd|private_?key|api_?key|credentials?|authorization|"
    r"certificate|signature|jwt|write_?key|code|pin|cvc|security_?code|card_?number|passphrase|sas_?token|assertion|binding)"
)
_SECRET_KEY = re.compile(rf"{_SECRET_WORD}(?:$|[\]])", re.IGNORECASE)
# Words that mean a secret wherever they stand; a code or a certificate may be none.
_WORDS = ("token", "secret", "passw", "passphrase", "key", "authorization", "jwt", "assertion")
_CERTAIN = r"(?:token|secret|passw(?:or)?d|passphrase|(?:api|private|write)[_-]?key|authorization|jwt|assertion)"
_CERTAIN_KEY = re.compile(rf"{_CERTAIN}\]?$", re.IGNORECASE)
# name=value, as it is or escaped
_ASSIGNED = re.compile(
    rf"({_CERTAIN})((?:\]|%(?:25){{0,4}}5D)?(?:=|%(?:25){{0,4}}3D|\\{{1,8}}u003D)\\*+)"
    r"(\"[^\"\s<>][^\"<>\r\n]*+|'[^'\s<>][^'<>\r\n]*+|[^\s&\"'<>]++)",
    re.IGNORECASE,
)
# "name": value, also with escaped quotes, as in JSON within JSON, or with single ones
_NAMED, _PAIR = (
    re.compile(
        rf"({words})(\]?(\\+)?[\"']\s*+:\s*+\\*+)"
        r"(\"(?(3)(?:[^\"\\]++|\\++(?!\")|(?=\3\\)\\++\")*+|(?:[^\"\\]++|\\.)*+\"?)|'(?:[^'\\]++|\\.)*+'?|"
        r"\[[^\]\[{}]*+\]?|(?!(?:null|true|false)\b)[^\s,\[\]{}\"'\\]++)",
        re.IGNORECASE | re.DOTALL,
    )
    for words in (_CERTAIN, _SECRET_WORD)
)
# Name: value
_HEADER = re.compile(
    r"(authorization)(:[ \t]*+)(?!(?:Basic|Bearer|Digest)\b)((?:[a-z][\w-]*+[ \t]++)?[^\s,;<>\"']++)|"
    rf"({_CERTAIN})(:[ \t]*+)([^\s,;<>\"']++)",
    re.IGNORECASE,
)
_LIKE_A_SECRET = re.compile(r"\d|=|[a-z][A-Z]|[A-Z]{2}")
_PERSONAL_WORD = (
    r"(?:body|to|from|address|email|name|street|city|postal_?code|region|identity|author|caller|digits|media_?url|"
    r"friendly_?name|phone_?number|customer_?name|content|text|payload|birth|attributes|variables|notes?)"
)
_PERSONAL_KEY = re.compile(rf"(?:^|[_.\-\[]|[a-z](?=[A-Z])){_PERSONAL_WORD}\d*(?:$|[\]])", re.IGNORECASE)
_NOT_SECRET = re.compile(
    r"(?:page_?token|next_?token|previous_?token|error_?code|iso_?code|country_?code|status_?code|area_?code)$",
    re.IGNORECASE,
)
# A string of broken JSON (perhaps cut off, perhaps a name), or another word of it.
_JSON_TOKEN = re.compile(r'("(?:[^"\\]++|\\.)*+)("?)(\s*+:)?|[^\s,:\[\]{}"]++', re.DOTALL)
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
    return "…" + "".join(char for char in _ESCAPED.sub("", found) if char.isdigit())[-4:]


def text(value: str) -> str:
    """A sentence on one line without credentials, query strings, e-mail addresses and phone numbers."""
    value = _CONTROL.sub(" ", value if len(value) <= _LOOKED_AT else _begun(value))
    value = without_userinfos(value)
    value = _LINK.sub(_link, value)
    value = _QUERY.sub(r"\1", value)
    value = credentials(value)
    value = _MAILBOX.sub(_mailbox, value)
    value = _NUMBER.sub(_shortened, value)
    return value if len(value) <= _LONGEST else value[:_LONGEST] + "…"


def without_userinfo(url: str, put: str = "") -> str:
    """A URL without user and password, with other words in their place."""
    return _USERINFO.sub(put, url)


def without_userinfos(value: str) -> str:
    """A text without users and passwords in its URLs."""
    return _USERINFO_IN_TEXT.sub("", value)


def _begun(value: str) -> str:
    """As much of a long text as is looked at, without the word or number that goes on behind it."""
    words = value[:_LOOKED_AT].rsplit(None, 1)
    return (words[0].rstrip("0123456789 ().+-%\xa0") if len(words) == 2 else "") + " …"


def credentials(value: str, *, sure: bool = False) -> str:
    """A text without what is a credential by the word or name before it, or by its form.

    Args:
        sure: keep what may be prose or another thing than a secret.
    """
    lower = value.lower()
    if "basic" in lower or "bearer" in lower or "digest" in lower:
        value = _DIGEST.sub(rf"\1{MASK}", value)
        value = _SCHEME.sub(_sure_scheme if sure else rf"\1\2{MASK}", value)
    if "eyJ" in value:
        value = _JWT.sub(MASK, value)
    if any(word in lower for word in _WORDS):
        value = _NAMED.sub(_named, _ASSIGNED.sub(_assigned, _HEADER.sub(_headed, value)))
    return value


def _sure_scheme(match: re.Match[str]) -> str:
    return f"{match[1]}{match[2]}{MASK}" if _LIKE_A_CREDENTIAL.match(match[3]) else match[0]


def _of_a_page(match: re.Match[str]) -> bool:
    """Whether the name that ends with a match's first word is that of a page's token, which is no secret."""
    begin = match.start()
    return match.string[max(begin - 9, 0) : begin].rstrip("_-").lower().endswith(("page", "next", "previous"))


def _assigned(match: re.Match[str]) -> str:
    found = match[3].rstrip(",;.)")
    if not found or _of_a_page(match):
        return match[0]
    quote = found[0] if found[0] in "\"'" else ""
    return f"{match[1]}{match[2]}{quote}{MASK}{match[3][len(found) :]}"


def _named(match: re.Match[str]) -> str:
    found = match[4]
    if found in ('""', "''") or _of_a_page(match):
        return match[0]
    quote = found[0] if found[0] in "\"'" else '"'
    return f"{match[1]}{match[2]}{quote}{MASK}{'' if match[3] else quote}"


def _paired(match: re.Match[str]) -> str:
    name = match.string[max(match.start() - 12, 0) : match.end(1)]
    return match[0] if _NOT_SECRET.search(name) else _named(match)


def _headed(match: re.Match[str]) -> str:
    if match[1]:
        return f"{match[1]}{match[2]}{MASK}"
    if not _LIKE_A_SECRET.search(match[6]) or _of_a_page(match):
        return match[0]
    return f"{match[4]}{match[5]}{MASK}"


def _mailbox(match: re.Match[str]) -> str:
    """An e-mail address by nothing of it; what only looks like one, as it is."""
    found = match[0]
    at = _AT.search(found, 1)
    if at is None or at.end() == len(found):
        return found
    return "…" + found[len(found.rstrip(".!?'*")) :]


def _shortened(match: re.Match[str]) -> str:
    return number(match[0])


def _link(match: re.Match[str]) -> str:
    """An address elsewhere than at Twilio by its host: its path may be somebody's."""
    if _OWN.fullmatch(match[1]):
        return match[0]
    # What looks like a port and is none may be a password, whose user is taken for the host.
    return f"://{match[1] if _HOST.fullmatch(match[1]) else MASK}{'/…' if match[2] else ''}"


def remove_values(value: str, given: Iterable[str]) -> str:
    """A sentence that repeats nothing of what the caller gave."""
    for each in given:
        value = value.replace(each, "…")
    return value


def path(value: str) -> str:
    """A path without its query, in which phone numbers keep their last four digits and addresses nothing."""
    value = credentials(value.partition("?")[0].partition("#")[0])
    return "/".join([_segment(part) for part in value.split("/")])


def _segment(part: str) -> str:
    if part.isalpha():
        return part
    at = _AT.search(part, 1)
    if at is not None and at.end() < len(part):
        return "…"
    return _NUMBER.sub(_shortened, part)


def header(name: str, value: str) -> str:
    """The value of a header, or as much of it as may be shown."""
    lower = name.lower()
    if lower in _SECRET_HEADERS or _SECRET_KEY.search(name):
        return MASK
    return text(value) if lower in _QUERY_HEADERS else credentials(value)


def secret_header(name: str) -> bool:
    """Whether a header of this name surely holds a secret."""
    return name.lower() in _SECRET_HEADERS or certain_name(name)


def headers(values: Mapping[str, str]) -> dict[str, str]:
    """Headers as they may be shown."""
    return {name: header(name, value) for name, value in values.items()}


def secret_name(name: str) -> bool:
    """Whether a parameter or field of this name holds a secret."""
    return bool(_SECRET_KEY.search(name)) and not _NOT_SECRET.search(name)


def certain_name(name: str) -> bool:
    """Whether a parameter or field of this name surely holds a secret: a code, for example, may be none."""
    return bool(_CERTAIN_KEY.search(name)) and not _NOT_SECRET.search(name)


def form(value: str, *, personal: bool) -> str:
    """A query or form-encoded body without secrets; without personal data too unless `personal`."""
    return "&".join(_pair(pair, personal) for pair in value.split("&")) if value else value


def _pair(pair: str, personal: bool) -> str:
    name, equals, value = pair.partition("=")
    if not value:
        return pair
    known = unquote_plus(name)
    if secret_name(known) or (not personal and _PERSONAL_KEY.search(known)):
        return f"{name}={MASK}"
    plain = unquote_plus(value)
    if not personal:
        return f"{name}{equals}{_known(plain)}"
    hidden = credentials(plain)
    return pair if hidden == plain else f"{name}={hidden}"


def _masked(value: object, personal: bool) -> object:
    """A JSON value without what the names of its fields tell to be secret, and without personal data."""
    if isinstance(value, dict):
        return {name: _field(name, item, personal) for name, item in value.items()}
    if isinstance(value, list):
        return [_masked(item, personal) for item in value]
    if isinstance(value, str):
        return credentials(value) if personal else _known(value)
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
        return _written(_masked(loads(value), personal))
    except (ValueError, RecursionError):
        pass
    value = _PAIR.sub(_paired, value)
    return credentials(value) if personal else _Broken().shown(value)


def _written(value: object) -> str:
    return dumps(value, ensure_ascii=False, separators=(",", ":"))


class _Broken:
    """JSON that is cut off or broken, by its words: each is shown as the value of the name that stood before it."""

    def __init__(self) -> None:
        self._name = ""

    def shown(self, value: str) -> str:
        return _JSON_TOKEN.sub(self._token, value)

    def _token(self, match: re.Match[str]) -> str:
        begun, end, colon = match[1], match[2], match[3]
        if begun is None:
            word = match[0]
            return word if word in ("null", "true", "false") else self._value(word, word)
        try:
            plain = str(loads(begun + '"', strict=False))
        except ValueError:
            plain = begun[1:]
        if colon:
            self._name = plain
            return f"{_written(plain if _KNOWN.fullmatch(plain) else credentials(text(plain)))}{colon}"
        # What is cut off may be a part of anything.
        return self._value(plain, _written(plain)) if end or plain == MASK else f'"{MASK}"'

    def _value(self, plain: str, written: str) -> str:
        hidden = _field(self._name, plain, False)
        return written if hidden == plain else _written(hidden)
