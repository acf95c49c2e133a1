"""The text of a document: text or bytes enter, text leaves, or the place of what is not text. `reading` calls it.

A byte order mark says the encoding, else the XML declaration, else it is UTF-8.
"""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"<\x00?\x00", "utf-16-le"),
    (b"\x00<\x00?", "utf-16-be"),
)
# Names of encodings in a declaration → Python's codecs.
_NAMES = {
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "us-ascii": "ascii",
    "ascii": "ascii",
    "iso-8859-1": "latin-1",
    "latin1": "latin-1",
    "windows-1252": "cp1252",
}
_DECLARED = re.compile(rb"""\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9._:\-]{0,60})["']""")
_NEWLINE = re.compile(r"\r\n|\r|\n")


class NotText(ValueError):
    """The bytes are not in their encoding, or that is none that Twilio reads."""

    def __init__(self, message: str, line: int, column: int) -> None:
        super().__init__(message)
        self.line = line
        self.column = column


def decode(document: str | bytes) -> str:
    """The text of a document, without a byte order mark; UTF-8 can say it.

    Raises:
        NotText: it has no text.
    """
    codec = "utf-8" if isinstance(document, str) else _codec(document)
    try:
        if isinstance(document, str):
            document.encode(codec)
            text = document
        else:
            text = document.decode(codec)
    except UnicodeEncodeError as error:
        raise NotText("half of a surrogate pair is no character", *position(error.object[: error.start])) from None
    except UnicodeDecodeError as error:
        at = position(error.object[: error.start].decode(codec, "replace"))
        raise NotText(f"the bytes are not {error.encoding}: {error.reason}", *at) from None
    return text.removeprefix("\ufeff")


def position(before: str) -> tuple[int, int]:
    """The line and the column, from 1, of what follows a text."""
    lines = _NEWLINE.split(before.removeprefix("\ufeff"))
    return len(lines), len(lines[-1]) + 1


def text_before(text: str, line: int, column: int) -> str:
    """What stands in a line before a column."""
    lines = _NEWLINE.split(text)
    return lines[line - 1][: column - 1] if line <= len(lines) else ""


def _codec(document: bytes) -> str:
    """The codec that a byte order mark or the declaration asks for."""
    for mark, codec in _MARKS:
        if document.startswith(mark):
            return codec
    match = _DECLARED.match(document)
    if match is None:
        return "utf-8"
    name = match[1].decode("ascii")
    found = _NAMES.get(name.lower())
    if found is None:
        line, column = position(document[: match.start(1)].decode("latin-1"))
        allowed = "UTF-8, UTF-16 with a byte order mark, ISO-8859-1, US-ASCII and windows-1252"
        raise NotText(f"the declared encoding is none of {allowed}", line, column)
    return found
