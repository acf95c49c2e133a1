"""TwiML as it is recorded: elements and attributes stay, what they say gets stand-ins. Pure. Called by `exchanges`."""

from __future__ import annotations

from functools import cache
from xml.sax.saxutils import escape, quoteattr

from ...facts.twiml import KINDS, twiml_facts
from ...twiml import Element
from ...twiml.reading import read
from .anonymous import Anonymous
from .known import Known

_UNKNOWN = "Unknown"


def recorded(document: bytes, anonymous: Anonymous) -> str | None:
    """A document without what is somebody's; None: it is none."""
    root, problem = read(document)
    if root is None or problem is not None:
        return None
    return _written(root, anonymous)


def _written(element: Element, anonymous: Anonymous) -> str:
    attributes, names = _known()
    name = element.name if element.name in names else _UNKNOWN
    given = []
    for key, value in element.attributes.items():
        known = attributes.get(key)
        if known is not None:
            shown = value if value in known else anonymous.string(value, Known(key))
            given.append(f" {key}={quoteattr(shown)}")
    inside = []
    for part in element.content:
        if isinstance(part, Element):
            inside.append(_written(part, anonymous))
        elif part.strip():
            inside.append(
                escape(anonymous.string(part.strip(), Known("body" if name == "Message" else f"{name}.text")))
            )
    return f"<{name}{''.join(given)}>{''.join(inside)}</{name}>" if inside else f"<{name}{''.join(given)}/>"


@cache
def _known() -> tuple[dict[str, frozenset[str]], frozenset[str]]:
    """The values of every attribute, and the names of all elements."""
    attributes: dict[str, frozenset[str]] = {}
    names: set[str] = {"Response"}
    for kind in KINDS:
        found = twiml_facts(kind)
        names.update(each.name for each in found.elements.values())
        for each in (each for given in found.attributes.values() for each in given.values()):
            attributes[each.name] = attributes.get(each.name, frozenset()) | frozenset(each.values)
    return attributes, frozenset(names)
