"""The texts of attributes as values: a text and what is known of its attribute enter, a value leaves, or why not.

`checking` calls it. The reasons name what is allowed and never the text, which may be somebody's number.
"""

from __future__ import annotations

import re
from functools import cache

from trunkline.facts.twiml import TwimlAttribute

from .document import Value

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):")
_ABSOLUTE = re.compile(r"https?://[^/?#]+.*", re.IGNORECASE | re.DOTALL)
_SOCKET = re.compile(r"wss://[^/?#]+.*", re.IGNORECASE | re.DOTALL)
_NOT_IN_URLS = re.compile(r"[\x00-\x20<>\"\\^`{|}\x7f]")
_NUMBER = re.compile(r"[+-]?[0-9]{1,9}")
_METHODS = ("GET", "POST")


class Unfit(ValueError):
    """The text is no value of its attribute; the message goes on after its name: `must be …`."""

    def __init__(self, message: str, *, too_long: bool = False) -> None:
        super().__init__(message)
        self.too_long = too_long


def value(known: TwimlAttribute, text: str) -> Value:
    """The value that a text stands for: a bool, an int, a tuple for lists, else a text.

    Raises:
        Unfit: there is none.
    """
    match known.type:
        case "bool":
            return _bool(text)
        case "int":
            return _int(known, text)
        case "method":
            return _method(text)
        case "enum":
            return _one_of(known, text.strip())
        case "words":
            return tuple(_one_of(known, word) for word in _words(text))
        case "phrases":
            return _phrases(known, text)
        case "url":
            return _url(known, text.strip())
        case "socket":
            return _socket(text.strip())
        case "str":
            return _str(known, text)


def _bool(text: str) -> bool:
    word = text.strip().lower()
    if word not in ("true", "false"):
        raise Unfit("must be true or false")
    return word == "true"


def _int(known: TwimlAttribute, text: str) -> int | str:
    text = text.strip()
    if text in known.values:
        return text
    least, most = known.least, known.most
    if (
        _NUMBER.fullmatch(text) is None
        or (least is not None and int(text) < least)
        or (most is not None and int(text) > most)
    ):
        words = "".join(f" or {word}" for word in known.values)
        raise Unfit(f"must be a whole number{_range(least, most)}{words}")
    return int(text)


def _range(least: int | None, most: int | None) -> str:
    if least is not None and most is not None:
        return f" from {least:,} to {most:,}"
    if least is not None:
        return f" of at least {least:,}"
    return "" if most is None else f" of at most {most:,}"


def _method(text: str) -> str:
    word = text.strip().upper()
    if word not in _METHODS:
        raise Unfit("must be GET or POST")
    return word


def _one_of(known: TwimlAttribute, word: str) -> str:
    if word not in known.values:
        some = "some of " if known.type == "words" else ""
        raise Unfit(f"must be {some}{', '.join(known.values)}{', separated by spaces' if some else ''}")
    return word


def _words(text: str) -> list[str]:
    words = text.split()
    if not words:
        raise Unfit("must not be empty")
    return words


def _phrases(known: TwimlAttribute, text: str) -> tuple[str, ...]:
    phrases = tuple(phrase for part in text.split(",") if (phrase := part.strip()))
    if known.most is not None and len(phrases) > known.most:
        raise Unfit(f"must have at most {known.most:,} phrases, separated by commas")
    return phrases


def _url(known: TwimlAttribute, text: str) -> str:
    if len(text) < (known.least or 0):
        raise Unfit("must be a URL, not empty")
    if _NOT_IN_URLS.search(text):
        raise Unfit("must be a URL; spaces and special characters in it are percent-encoded")
    if _SCHEME.match(text) and not _ABSOLUTE.fullmatch(text):
        raise Unfit("must be a URL of http:// or https:// with a host, or a relative one")
    return text


def _socket(text: str) -> str:
    if not _SOCKET.fullmatch(text) or _NOT_IN_URLS.search(text):
        raise Unfit("must be a URL of wss:// with a host")
    return text


def _str(known: TwimlAttribute, text: str) -> str:
    if len(text) < (known.least or 0):
        raise Unfit("must not be empty")
    if known.most is not None and len(text) > known.most:
        raise Unfit(f"must have at most {known.most:,} characters", too_long=True)
    if known.pattern and not _pattern(known.pattern).fullmatch(text):
        raise Unfit(f"must be {known.form}")
    return text


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
