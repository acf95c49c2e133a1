"""What is recorded of values: words of the API stay, everything else gets a stand-in.

Values with what the facts know of their fields enter, values that tell nothing of anybody leave. What is not known to
be a word, date, number or switch of the API counts as somebody's. No I/O. Called by `exchanges`.
"""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from ... import facts
from ..exchange import is_twilio
from ..routing import Match, fill, names, router
from . import markup, vocabulary
from .known import Known, as_date, personal, secret
from .standins import REDACTED, SID, TYPE_ID, Standins

_PHONE = re.compile(r"\+[1-9]\d{4,14}")
_SHAPED = re.compile(r"[+(]?\d[\d ().+-]{5,20}")
_ADDRESS = re.compile(r"(client|sips?|user|sim|rcs|agent):(.+)", re.DOTALL)
_EMAIL = re.compile(r"[^\s@<>\"]{1,64}@[^\s@<>\"]{1,255}")
_URL = re.compile(r"(?:https?|wss?|sips?)://.+", re.DOTALL)
_SMALL = re.compile(r"[+-]?(\d{1,6})(?:\.\d{1,9})?")
_NUMERIC = re.compile(r"[+-]?\d{1,30}(?:\.\d{1,30})?")
_NUMBERS = ("int:text", "decimal:text", "seconds:text", "millis:text")
_ENUM = re.compile(r"(?!.*(?:\d{5}|[0-9a-fA-F]{16}))[A-Za-z][A-Za-z0-9_.:/-]{0,60}")
_FIELD = re.compile(r"(?!.*\d{4})[A-Za-z][A-Za-z0-9_]{0,40}")
_NUMBERED = re.compile(r"([A-Za-z]{0,40})\d{1,3}(\.(?:Name|Value))?")
_FILE = re.compile(r"\.(?:json|csv|xml|wav|mp3|mp4|mkv|mka|html|php|aspx?|jsp|txt|png|jpe?g|gif|pdf)")
_KEYS = re.compile(r"[0-9wWpP#*,]+")
_DOCS = re.compile(re.escape(facts.addresses().errors).replace(r"\{code\}", r"\d{5}"))
_OVERRIDES = re.compile(r"(?:(?:ct|rt|tt|rc|rp|e)=[\w,]{1,30}&?)+")
_KEYWORDS = frozenset(
    {"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "START", "YES", "UNSTOP", "HELP", "INFO"}
)
_WORDS = re.compile(r"[A-Za-z']+|[^\sA-Za-z']+")
# What is replaced within a text that is kept: URLs, addresses, ids, and numbers, first those that are surely one.
_WITHIN = re.compile(
    r"(?:https?|wss?|sips?)://\S+|[^\s@<>()\"]{1,64}@[^\s@<>()\"]{1,255}|[A-Z]{2}[0-9a-fA-F]{32}|\+\d{7,15}(?!\d)|"
    r"(?<!\d)\(?\d{3}\)?[ .\-/]?\d{3}[ .\-/]?\d{4}(?!\d)|[+(]?\d(?:[ ().\-/]{0,2}\d){4,}"
)
_DEPTH = 40


class Anonymous:
    """Replaces values, all of one recording alike.

    Args:
        keep_bodies: the bodies of messages stay, but for what is a number, an address or an id in them.
    """

    def __init__(self, keep_bodies: bool = False, key: bytes | None = None) -> None:
        self.keep_bodies = keep_bodies
        self.standins = Standins(key)

    # JSON

    def value(self, value: Any, known: Known, depth: int = 0) -> Any:
        """A JSON value."""
        if value is None or isinstance(value, bool):
            return value
        if depth > _DEPTH:
            return REDACTED
        if isinstance(value, str):
            return self.string(value, known)
        if isinstance(value, dict):
            return {
                self.key(name, known): self.value(each, known.field(name), depth + 1) for name, each in value.items()
            }
        if isinstance(value, list):
            item = known.item()
            return [self.value(each, item, depth + 1) for each in value]
        return self._number(value, known)

    def key(self, name: str, known: Known) -> str:
        """The name of a field of the object that `known` is about."""
        if name in vocabulary.names() or (known.structural and _FIELD.fullmatch(name)):
            return name
        numbered = _NUMBERED.fullmatch(name)
        if numbered is not None and (not numbered[1] or f"{numbered[1]}{{}}" in vocabulary.names() or numbered[2]):
            return name
        return self.standins.numbered("name", name, "name{}")

    def _number(self, value: float, known: Known) -> Any:
        text = json.dumps(value)
        typed = known.type in ("int", "float", "decimal", "seconds", "millis")
        instant = known.dated and any(low <= value <= 2.2 * low for low in (1e9, 1e12))
        if (
            not personal(known)
            and not secret(known)
            and (typed or instant or abs(value) < (1e6 if self._named(known) else 1e3))
        ):
            return value
        try:
            return type(value)(self.standins.like(text))
        except ValueError:  # 1e+300 and its like
            return type(value)(0)

    # Strings

    def string(self, value: str, known: Known) -> str:
        """A text."""
        if value.isascii() is False:
            value = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        if not value:
            return value
        hidden = personal(known)
        if secret(known) and not SID.fullmatch(value):
            return "1" * len(value) if value.isdigit() else REDACTED
        if known.body and (kept := self._kept_body(value)) is not None:
            return kept
        if not hidden and self._plain(value, known):
            return value
        return self._mapped(value, known)

    def _plain(self, value: str, known: Known) -> bool:
        """Whether a text is a word, date, number or switch of the API."""
        if known.enum:
            # New words of the API are worth knowing of; what somebody sent is none.
            new = not known.asked and _ENUM.fullmatch(value) is not None and not self.standins.knows(value)
            return value in vocabulary.values() or new
        small = _SMALL.fullmatch(value)
        if as_date(value) or (small is not None and (self._named(known) or len(small[1]) < 4)):
            return True
        if known.type in _NUMBERS and _NUMERIC.fullmatch(value):
            return True
        return value in vocabulary.values() or known.names(value)

    def _named(self, known: Known) -> bool:
        """Whether the API has the name: elsewhere more than three digits may be a code that somebody was sent."""
        return known.told or known.name in vocabulary.names()

    def _mapped(self, value: str, known: Known) -> str:
        """The stand-in of a text by what it looks like."""
        standins = self.standins
        if known.name.lower().endswith("digits") and _KEYS.fullmatch(value):
            return standins.keys(value)
        if SID.fullmatch(value):
            return standins.sid(value)
        if TYPE_ID.fullmatch(value):
            return standins.type_id(value)
        if _PHONE.fullmatch(value):
            return standins.number(value)
        channel, colon, rest = value.partition(":")
        if colon and channel in ("whatsapp", "messenger", "rcs") and rest:
            return f"{channel}:{self._mapped(rest, known)}"
        reached = _ADDRESS.fullmatch(value)
        if reached is not None and "//" not in value:
            return f"{reached[1]}:{self._reached(reached[2])}"
        if _DOCS.fullmatch(value):
            return value
        if _URL.fullmatch(value):
            return self.url(value)
        if _EMAIL.fullmatch(value):
            return standins.email(value)
        if value[0] == "<" and (document := markup.recorded(value.encode(), self)) is not None:
            return document
        if value[0] in "[{" and (inside := self._inside(value, known)) is not None:
            return inside
        if value[0] == "/" and "/" in value[1:]:
            path, mark, query = value.partition("?")
            return self.path("api", path) + (f"?{self.query(query)}" if mark else "")
        return standins.digits(value) if _SHAPED.fullmatch(value) else standins.text(value)

    def _reached(self, value: str) -> str:
        """What stands behind `client:` or `sip:`."""
        user, at, host = value.partition("@")
        user = self.standins.number(user) if _PHONE.fullmatch(user) else self.standins.like(user)
        return f"{user}@{self.standins.host(host)}" if at else user

    def _inside(self, value: str, known: Known) -> str | None:
        """JSON in a text."""
        try:
            return json.dumps(self.value(json.loads(value), known.loose()), ensure_ascii=False)
        except (ValueError, RecursionError):
            return None

    def _kept_body(self, value: str) -> str | None:
        """The body of a message, where it stays."""
        if value.strip().upper() in _KEYWORDS:
            return value
        return self.scrubbed(value) if self.keep_bodies else None

    def scrubbed(self, value: str) -> str:
        """A text that stays, without the numbers, addresses and ids in it."""
        return _WITHIN.sub(lambda match: self._within(match[0]), value)

    def _within(self, found: str) -> str:
        shaped = _SHAPED.fullmatch(found) is None and not found[-1].isalpha() and found[:1] in "+(0123456789"
        return self.standins.digits(found) if shaped else self._mapped(found, Known())

    def sentence(self, value: str, said: frozenset[str]) -> str:
        """The message of an error: the words of error texts stay, what the request said does not.

        Args:
            said: the words of the request, in lower case.
        """
        words = []
        for part in _WORDS.findall(value):
            lower = part.lower().strip("'")
            known = lower in vocabulary.sentences() or part.strip("'") in vocabulary.names()
            words.append(part if (known and lower not in said) or not any(map(str.isalnum, part)) else "…")
        return re.sub(r"(?:… ?){2,}", "… ", " ".join(words)).strip()

    # Addresses

    def url(self, value: str) -> str:
        """A URL: paths of the API keep their words, those of others keep nothing but their shape."""
        try:
            parts = urlsplit(value)
            host, port = parts.hostname or "", parts.port
        except ValueError:
            return self.standins.text(value)
        first, _, rest = parts.path[1:].partition("/")
        if is_twilio(first):  # as servers write addresses that stand for the real API
            return self.url(parts._replace(scheme="https", netloc=first, path=f"/{rest}").geturl())
        shown, own = self.hostname(host), is_twilio(host)
        userinfo = f"user:{REDACTED}@" if "@" in parts.netloc else ""
        place = f"{userinfo}{shown}{f':{port}' if port else ''}"
        path = self.path(host.partition(".")[0], parts.path) if own else self._foreign(parts.path)
        query = f"?{self.query(parts.query)}" if parts.query else ""
        fragment = parts.fragment
        if fragment:
            kept = _OVERRIDES.fullmatch(fragment) is not None
            fragment = "#" + (fragment if kept else quote(self.standins.text(unquote(fragment, errors="replace"))))
        return f"{parts.scheme}://{place}{path}{query}{fragment}"

    def link(self, value: str) -> str:
        """A URL that may be relative to the application's own."""
        if "//" in value:
            return self.string(value, Known("url"))
        path, mark, rest = value.partition("?")
        query, sharp, fragment = rest.partition("#")
        shown = self._foreign(path) + (f"?{self.query(query)}" if mark else "")
        return f"{shown}#{fragment}" if sharp and _OVERRIDES.fullmatch(fragment) else shown

    def hostname(self, host: str) -> str:
        """A host: those of the API stay."""
        label, _, rest = host.lower().partition(".")
        if is_twilio(host) and (label in router().hosts or label in _SERVED):
            return f"{label}.{rest}"
        return self.standins.host(host)

    def _foreign(self, path: str) -> str:
        return "/".join(self._part(part) for part in path.split("/"))

    def _part(self, part: str) -> str:
        if part in ("", ".", ".."):
            return part
        ending = _FILE.search(part)
        form = "path{}" + (ending[0] if ending and part.endswith(ending[0]) else "")
        return self.standins.numbered("path", unquote(part, errors="replace"), form)

    def path(self, host: str, path: str) -> str:
        """A path of the API, as it is sent.

        Args:
            host: the first label of the host.
        """
        bare, ending = path, ""
        dot = path.rfind(".")
        if dot > path.rfind("/") and _FILE.fullmatch(path[dot:]):
            bare, ending = path[:dot], path[dot:]
        match = router().match(host, path) or router().match(host, bare) or router().match(host, bare + ".json")
        if match is not None and match.node.operations:
            return fill(match.node.path, self.ids(match)) + ending
        known = Known(structural=True)
        parts = []
        for part in bare.split("/"):
            plain = unquote(part, errors="replace")
            kept = plain in vocabulary.segments() or not plain
            parts.append(part if kept else quote(self._mapped(plain, known), safe="+:@"))
        return "/".join(parts) + ending

    def ids(self, match: Match) -> tuple[str, ...]:
        """The ids of a path."""
        operation = next(iter(match.node.operations.values()))
        named = names(operation.path)
        return tuple(
            self.string(value, Known.of_param(operation, named[at] if at < len(named) else ""))
            for at, value in enumerate(match.values)
        )

    def query(self, text: str) -> str:
        """The query of a URL that stands in a value."""
        pairs = []
        for pair in text.split("&"):
            name, equals, value = pair.partition("=")
            plain = unquote(name.replace("+", " "), errors="replace")
            shown = plain if plain in vocabulary.names() else self.standins.numbered("name", plain, "name{}")
            mapped = self.string(unquote(value.replace("+", " "), errors="replace"), Known(plain))
            pairs.append(quote(shown, safe="") + equals + quote(mapped, safe=""))
        return "&".join(pairs)

    # Parameters

    def pairs(self, pairs: list[tuple[str, str]], operation: facts.OperationFacts | None) -> list[list[str]]:
        """The parameters of a request to the API."""
        found = []
        for name, value in pairs:
            known = Known.of_param(operation, name)
            shown = name if known.told or _FIELD.fullmatch(name) else self.key(name, known)
            found.append([shown, self.string(value, known)])
        return found

    def params(self, event: str | None, pairs: list[tuple[str, str]]) -> list[list[str]]:
        """The parameters of a webhook."""
        found = []
        for name, value in pairs:
            known = Known.of_webhook(event, name)
            shown = name if known.told or name in vocabulary.names() else self.key(name, known)
            found.append([shown, self.string(value, known)])
        return found


_SERVED = ("www", "mms", "media", "com", "demo")
