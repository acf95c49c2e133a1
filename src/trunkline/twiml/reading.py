"""XML → elements: a document enters, its tree or the reason why there is none leaves. `checking` goes on from there.

Nothing here knows TwiML. Document types and entities are refused, and depth, elements, attributes and size are
bounded, so that no document costs more than its length; prefixes of names are part of the names.
"""

from __future__ import annotations

import re
from typing import Any
from xml.parsers import expat

import msgspec

from .document import Element, Problem
from .encoding import NotText, decode, position, text_before

PARSE_FAILURE = 12100
TOO_LARGE = 11750

MOST_CHARACTERS = 1_000_000
MOST_ELEMENTS = 10_000
MOST_LEVELS = 100
MOST_ATTRIBUTES = 100

_PROLOG = re.compile(r"(?:[ \t\r\n]+|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)
_BARE_AMPERSAND = re.compile(r"&[\w#.:\-]{0,80}$")


class _Refused(Exception):
    """The document is not read further."""

    def __init__(self, message: str, line: int, column: int) -> None:
        super().__init__(message)
        self.problem = Problem(PARSE_FAILURE, message, line, column, fatal=True)


class _Open(msgspec.Struct):
    """An element whose end was not yet read."""

    name: str
    attributes: dict[str, str]
    line: int
    column: int
    content: list[str | Element] = msgspec.field(default_factory=list)
    texts: list[str] = msgspec.field(default_factory=list)
    text_at: tuple[int, int] | None = None

    def end_text(self) -> None:
        if self.texts:
            self.content.append("".join(self.texts))
            self.texts = []

    def close(self) -> Element:
        self.end_text()
        return Element(self.name, self.attributes, tuple(self.content), self.line, self.column, self.text_at)


class _Reader:
    """The handlers of expat, which make the tree."""

    def __init__(self, document: str) -> None:
        self.document = document
        self.root: Element | None = None
        self.open: list[_Open] = []
        self.elements = 0
        self.parser: Any = expat.ParserCreate("utf-8")
        self.parser.ordered_attributes = True
        self.parser.XmlDeclHandler = self.declaration
        self.parser.StartDoctypeDeclHandler = self.document_type
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.text

    def at(self) -> tuple[int, int]:
        return self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1

    def declaration(self, version: str, _encoding: str | None, _standalone: int) -> None:
        if version not in ("1.0", "1.1"):
            raise _Refused("the XML declaration has another version than 1.0", *self.at())

    def document_type(self, *_: object) -> None:
        # Expat tells of it at its `[` or `>`.
        prolog = _PROLOG.match(self.document)
        at = position(prolog[0] if prolog else "")
        raise _Refused("document types and entity declarations are not allowed", *at)

    def start(self, name: str, attributes: list[str]) -> None:
        self.elements += 1
        if self.elements > MOST_ELEMENTS:
            raise _Refused(f"more than {MOST_ELEMENTS:,} elements", *self.at())
        if len(self.open) >= MOST_LEVELS:
            raise _Refused(f"elements are nested more than {MOST_LEVELS} deep", *self.at())
        if len(attributes) > 2 * MOST_ATTRIBUTES:
            raise _Refused(f"an element has more than {MOST_ATTRIBUTES} attributes", *self.at())
        if self.open:
            self.open[-1].end_text()
        line, column = self.at()
        self.open.append(_Open(name, dict(zip(attributes[::2], attributes[1::2], strict=True)), line, column))

    def end(self, _name: str) -> None:
        element = self.open.pop().close()
        if self.open:
            self.open[-1].content.append(element)
        else:
            self.root = element

    def text(self, text: str) -> None:
        here = self.open[-1]
        here.texts.append(text)
        if here.text_at is None and (found := text.lstrip()):
            line, column = self.at()
            here.text_at = line, column + len(text) - len(found)


def read(document: str | bytes) -> tuple[Element | None, Problem | None]:
    """The root element of a document; or the one reason, fatal, why there is none. Never raises for what it says."""
    if len(document) > MOST_CHARACTERS:
        return None, Problem(TOO_LARGE, f"the document is larger than {MOST_CHARACTERS:,} bytes", 1, 1, fatal=True)
    try:
        text = decode(document)
    except NotText as error:
        return None, Problem(PARSE_FAILURE, str(error), error.line, error.column, fatal=True)
    reader = _Reader(text)
    try:
        reader.parser.Parse(text.encode("utf-8"), True)
    except _Refused as refused:
        return None, refused.problem
    except expat.ExpatError as error:
        line, column = error.lineno, error.offset + 1
        message = _explained(expat.ErrorString(error.code), text, line, column, reader.open)
        return None, Problem(PARSE_FAILURE, message, line, column, fatal=True)
    finally:
        reader.parser = None  # its handlers are the reader's: a cycle
    return reader.root, None


def _explained(reason: str, text: str, line: int, column: int, open_: list[_Open]) -> str:
    """Expat's reason, with what it mostly means."""
    message = (
        f"the document is not well-formed XML: {reason.replace('not well-formed (invalid token)', 'invalid token')}"
    )
    if reason.startswith("XML or text declaration"):
        return f"{message}; nothing may stand before the XML declaration, no space or empty line either"
    if reason.startswith("undefined entity"):
        return f"{message}; XML knows &amp; &lt; &gt; &quot; &apos; and numbers, no names of HTML"
    if reason.startswith("syntax error") or (reason.startswith("no element") and not text.strip()):
        return f"{message}; a document begins with an element"
    if open_ and reason.startswith(("mismatched tag", "no element", "unclosed token")):
        return f"{message}; <{open_[-1].name[:60]}> of line {open_[-1].line} is open"
    if _BARE_AMPERSAND.search(text_before(text, line, column)[-100:]):
        return f"{message}; write & as &amp;"
    return message
