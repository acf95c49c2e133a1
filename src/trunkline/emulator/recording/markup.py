"""TwiML as it is recorded: elements and attributes stay, what they say gets stand-ins. Pure.

Called by `exchanges`, and by `anonymous` for documents in parameters.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Protocol
from xml.sax.saxutils import escape, quoteattr

from ...facts.twiml import KINDS, TwimlAttribute, twiml_facts
from ...twiml import Element
from ...twiml.reading import read
from .known import Known

_UNKNOWN = "Unknown"
_VOICE = re.compile(r"(?:man|woman|alice|(?:Polly|Google)\.[A-Za-z0-9-]{1,40})")


class Anonymiser(Protocol):
    """What replaces texts and URLs: `anonymous.Anonymous`."""

    def string(self, value: str, known: Known) -> str:
        """A text."""
        ...

    def link(self, value: str) -> str:
        """A URL that may be relative."""
        ...


def recorded(document: bytes, anonymous: Anonymiser) -> str | None:
    """A document without what is somebody's; None: it is none."""
    root, problem = read(document)
    if root is None or problem is not None:
        return None
    return _written(root, anonymous)


def _written(element: Element, anonymous: Anonymiser) -> str:
    known, names = _known()
    name = element.name if element.name in names else _UNKNOWN
    given = []
    for key, value in element.attributes.items():
        attribute = known.get((name, key))
        if attribute is not None:  # any other one may be of somebody's own making
            given.append(f" {key}={quoteattr(_shown(attribute, value, anonymous))}")
    inside = []
    for part in element.content:
        if isinstance(part, Element):
            inside.append(_written(part, anonymous))
        elif part.strip():
            inside.append(escape(_text(known.get((name, "")), name, part.strip(), anonymous)))
    return f"<{name}{''.join(given)}>{''.join(inside)}</{name}>" if inside else f"<{name}{''.join(given)}/>"


def _shown(attribute: TwimlAttribute, value: str, anonymous: Anonymiser) -> str:
    """A value that stands in an attribute."""
    plain = value.strip()
    fits = {
        "bool": plain.lower() in ("true", "false"),
        "int": (plain.isascii() and plain.isdigit() and len(plain) < 7),
        "method": plain.upper() in ("GET", "POST"),
        "words": all(each in attribute.values for each in plain.split()),
    }
    if plain in attribute.values or fits.get(attribute.type, False):
        return value
    if attribute.name == "voice" and _VOICE.fullmatch(plain):
        return value
    if attribute.type == "url":
        return anonymous.link(plain)
    return anonymous.string(plain, Known(attribute.name))


def _text(attribute: TwimlAttribute | None, name: str, value: str, anonymous: Anonymiser) -> str:
    """A text in an element."""
    if attribute is not None and attribute.type == "url":
        return anonymous.link(value)
    return anonymous.string(value, Known("body" if name in ("Message", "Body", "Sms") else f"{name}.text"))


@cache
def _known() -> tuple[dict[tuple[str, str], TwimlAttribute], frozenset[str]]:
    """Attributes by the names of their element and their own, and the names of all elements."""
    attributes: dict[tuple[str, str], TwimlAttribute] = {}
    names = {"Response"}
    for kind in KINDS:
        found = twiml_facts(kind)
        for key, element in found.elements.items():
            names.add(element.name)
            for attribute in found.attributes[key].values():
                attributes[element.name, attribute.name] = attribute
    return attributes, frozenset(names)
