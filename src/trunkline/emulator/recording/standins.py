"""Stand-ins for what is somebody's: equal values get equal ones, other values other ones, of the same kind and length.

A value enters, what is written instead leaves. Nobody can tell the value from it: what is random comes of a key that is
made for each recording and kept nowhere. No I/O. Called by `anonymous`.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Callable, Iterator
from ipaddress import ip_address
from secrets import token_bytes

from ..._core.redaction.secret import safe_repr
from ...types.segments import segments
from . import vocabulary

ACCOUNT_SID = "AC" + "e" * 32
"""The stand-in of the account that is met first: that of the emulator."""
REDACTED = "redacted"

SID = re.compile(r"[A-Z]{2}[0-9a-fA-F]{32}")
# The newer ids of Twilio: words, and 26 characters of Crockford's alphabet.
TYPE_ID = re.compile(r"((?:[a-z]{1,40}_){1,8})([0-9a-hjkmnp-tv-z]{26})")
_MAGIC = re.compile(r"\+1500555\d{4}")  # the numbers of test credentials
# What stands instead of a caller who hides theirs: https://help.twilio.com/articles/223179988
_HIDDEN = frozenset({"+266696687", "+7378742883", "+2562533", "+8656696", "+86282452253", "+464"})
# Numbers that are kept free for fiction: country and what follows → digits that remain.
_FICTION = {"+447": ("+447700900", 3), "+336": ("+3363998", 4), "+337": ("+3363998", 4)}
_LETTERS, _DIGITS = "abcdefghijklmnopqrstuvwxyz", "0123456789"
_LOREM = (
    *("lorem", "ipsum", "dolor", "sit", "amet", "consectetur", "adipiscing", "elit", "sed", "do", "eiusmod", "tempor"),
    *("incididunt", "ut", "labore", "et", "dolore", "magna", "aliqua", "enim", "ad", "minim", "veniam", "quis"),
    *("nostrud", "exercitation", "ullamco", "laboris", "nisi", "aliquip", "ex", "ea", "commodo", "consequat", "duis"),
)
_WIDE = "\N{CYRILLIC SMALL LETTER ZHE}"  # not of GSM-7


@safe_repr
class Standins:
    """The stand-ins of one recording.

    Args:
        key: what random ones come of; by default a new one.
    """

    def __init__(self, key: bytes | None = None) -> None:
        self._key = key or token_bytes(32)
        self._known: dict[tuple[str, str], str] = {}
        self._used: set[str] = set()
        self._replaced: set[str] = set()
        self._count: dict[str, int] = {}

    def sid(self, value: str) -> str:
        """A SID with the same prefix; that of the first account is `ACCOUNT_SID`."""

        def made() -> Iterator[str]:
            if value[:2] == "AC" and not self._count.setdefault("account", 0):
                self._count["account"] = 1
                yield ACCOUNT_SID
            for stream in self._streams("sid", value):
                yield value[:2] + "".join("0123456789abcdef"[next(stream) % 16] for _ in range(32))

        return self._once("sid", value.upper(), made)

    def type_id(self, value: str) -> str:
        """An id such as `comms_operation_01h9…`, with the same words."""
        return TYPE_ID.sub(lambda match: match[1] + self.like(match[2]), value)

    def number(self, value: str) -> str:
        """A phone number in E.164: fictional, of the same country and length."""
        if _MAGIC.fullmatch(value) or value in _HIDDEN:
            return value
        return self._once("number", value, lambda: self._numbers(value))

    def _numbers(self, value: str) -> Iterator[str]:
        if value.startswith("+1") and len(value) == 12:
            area = value[:5]
            while (count := self._next(area)) < 10_000:
                yield f"{area}555{(100 + count) % 10_000:04d}"
        beginning, room = _FICTION.get(value[:4], ("", 0))
        if beginning and len(beginning) + room == len(value):
            while (count := self._next(beginning)) < 10**room:
                yield f"{beginning}{count:0{room}d}"
        kept = value[: 4 if len(value) > 9 else 2]
        for stream in self._streams("number", value):
            yield kept + "".join(_DIGITS[next(stream) % 10] for _ in value[len(kept) :])

    def digits(self, value: str) -> str:
        """Digits in any shape (`(415) 555-0100`): as the number would be written whose digits they are."""
        plain = "".join(each for each in value if each.isdigit())
        if ("number", f"+{plain}") in self._known or value.lstrip().startswith("+"):
            other = self.number(f"+{plain}")[1:]
        elif len(plain) == 10:
            other = self.number(f"+1{plain}")[2:]
        elif len(plain) == 11 and plain[0] == "1":
            other = self.number(f"+{plain}")[1:]
        else:
            other = self.like(plain)
        rest = iter(other)
        return "".join(next(rest) if each.isdigit() else each for each in value)

    def keys(self, value: str) -> str:
        """Keys of a phone: other digits, the same pauses and signs."""
        other = iter(self.like("".join(filter(str.isdigit, value))))
        return "".join(next(other) if each.isdigit() else each for each in value)

    def email(self, value: str) -> str:
        """An e-mail address."""
        return self.numbered("email", value, "user{}@example.com")

    def host(self, value: str) -> str:
        """The name of a host; this machine's own stay."""
        name = value.lower()
        try:
            local = ip_address(name.strip("[]")).is_loopback
        except ValueError:
            local = name == "localhost"
        return value if local else self.numbered("host", name, "host{}.example.com")

    def numbered(self, kind: str, value: str, form: str) -> str:
        """The first of its kind is 1, the next one 2, …"""

        def made() -> Iterator[str]:
            while True:
                yield form.format(self._next(kind) + 1)

        return self._once(kind, value, made)

    def text(self, value: str) -> str:
        """A text that is as long, for phones too: as many characters of GSM-7, or UTF-16 units of what is not."""
        if not any(each.isspace() for each in value) and len(value) <= 64:
            return self.like(value)
        found = segments(value)
        wide = found.encoding == "UCS-2"

        def made() -> Iterator[str]:
            for stream in self._streams("text", value):
                words = [_WIDE] if wide else []
                size = 2 if wide else 0
                while size <= found.units:
                    words.append(_LOREM[next(stream) % len(_LOREM)])
                    size += len(words[-1]) + 1
                text = " ".join(words)[: found.units]
                yield text[:-1] + "." if text.endswith(" ") else text

        return self._once("text", value, made)

    def like(self, value: str) -> str:
        """A word with other letters for letters and other digits for digits; what is neither stays, if it is ASCII."""

        def made() -> Iterator[str]:
            for stream in self._streams("like", value):
                found = "".join(map(_other, value, stream))
                # A number stays as long; what is not of the API does not look as if it were.
                if (found[:1] != "0" or value[:1] == "0") and found not in vocabulary.values():
                    yield found

        return self._once("like", value, made)

    def knows(self, value: str) -> bool:
        """Whether a value has been replaced."""
        return value in self._replaced

    def _once(self, kind: str, value: str, made: Callable[[], Iterator[str]]) -> str:
        """What was made for a value, or the first that is new; of few characters there may be no new one."""
        found = self._known.get((kind, value))
        if found is None:
            for tries, found in enumerate(made()):
                if found != value and (found not in self._used or tries > 50):
                    break
                if tries > 60:
                    break
            assert found is not None
            self._known[kind, value] = found
            self._replaced.add(value)
            self._used.add(found)
        return found

    def _streams(self, kind: str, value: str) -> Iterator[Iterator[int]]:
        """Streams of random bytes, each another one, the same for the same value."""
        seed = hmac.digest(self._key, f"{kind}\0{value}".encode("utf-8", "surrogatepass"), "sha256")
        salt = 0
        while True:
            yield _stream(seed, salt)
            salt += 1

    def _next(self, kind: str) -> int:
        self._count[kind] = self._count.get(kind, -1) + 1
        return self._count[kind]


def _stream(seed: bytes, salt: int) -> Iterator[int]:
    block = 0
    while True:
        yield from hmac.digest(seed, f"{salt}.{block}".encode(), "sha256")
        block += 1


def _other(char: str, random: int) -> str:
    """A character of the same class."""
    if "0" <= char <= "9":
        return _DIGITS[random % 10]
    if "a" <= char <= "z":
        return _LETTERS[random % 26]
    if "A" <= char <= "Z":
        return _LETTERS[random % 26].upper()
    if char.isascii():
        return char
    if segments(char).encoding == "GSM-7":
        return "äöñüàéèùìò"[random % 10]
    return chr(0x430 + random % 32) if ord(char) < 0x10000 else chr(0x1F600 + random % 64)
