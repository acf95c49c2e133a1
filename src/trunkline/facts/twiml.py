"""What is known of TwiML: `twiml.json` enters, `TwimlFacts` of a kind of document leave; the room `twiml` asks.

The reference of all elements is at https://www.twilio.com/docs/voice/twiml and
https://www.twilio.com/docs/messaging/twiml.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Literal, TypeAlias

import msgspec

Kind: TypeAlias = Literal["messaging", "voice"]

KINDS: tuple[Kind, ...] = ("messaging", "voice")
# The code of what Twilio's schema does not know: a warning, and what it is about is ignored.
SCHEMA = 12200


class TwimlAttribute(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An attribute of an element, or its text.

    Attributes:
        of: kind and key of the element: `voice.Dial`.
        name: as it is written; empty for the text of the element.
        type: `bool`: true or false. `int`: a whole number. `method`: GET or POST. `url`: of http or https, absolute or
            relative. `socket`: a URL of wss. `enum`: one of the values. `words`: some of the values, separated by
            spaces. `phrases`: texts separated by commas. `str`: any text.
        values: of `enum` and `words`; of `int` the words that may stand for a number.
        pattern: the regular expression that a whole `str` matches.
        form: what the pattern takes, in words that go on after "must be".
        least: the smallest number; of `str` and `url` the fewest characters.
        most: the largest number; of `str` the most characters, of `phrases` how many of them.
        default: what Twilio takes where the attribute is absent; empty if nothing is known.
        code: Twilio's error for a value that it does not take.
        long_code: of a text that is too long, where that is another one.
        skip: whether such a value skips more: of an attribute the element, else the element runs without it; of a text
            the element that it stands in, else only its own.
        effect: what the emulator does by it; or
        ignored: why it does nothing by it.
    """

    of: str
    name: str
    type: Literal["bool", "enum", "int", "method", "phrases", "socket", "str", "url", "words"]
    values: tuple[str, ...] = ()
    pattern: str = ""
    form: str = ""
    least: int | None = None
    most: int | None = None
    default: str = ""
    code: int = SCHEMA
    long_code: int = 0
    skip: bool = False
    effect: str = ""
    ignored: str = ""


class TwimlElement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An element of one kind of document.

    Attributes:
        kind: which documents it belongs to.
        key: unique among the elements of its kind; other than `name` where two elements have the same name.
        name: as it is written.
        docs: Twilio's page on it.
        children: keys of the elements that may stand directly in it.
        ends: whether nothing after it runs: `always`, or where it has an `action`.
        code: Twilio's error for an element that does not belong into it.
        effect, ignored: as of an attribute.
    """

    kind: Kind
    key: str
    name: str
    docs: str
    children: tuple[str, ...]
    ends: Literal["", "action", "always"] = ""
    code: int = SCHEMA
    effect: str = ""
    ignored: str = ""


class TwimlFacts(msgspec.Struct, frozen=True):
    """One kind of document.

    Attributes:
        kind: which.
        elements: by their keys.
        nested: by the key of an element, the elements that may stand in it, by their names.
        attributes: by the key of an element, its attributes by their names; its text is the one with an empty name.
        places: by the name of an element, the names of those that it may stand in.
    """

    kind: Kind
    elements: Mapping[str, TwimlElement]
    nested: Mapping[str, Mapping[str, TwimlElement]]
    attributes: Mapping[str, Mapping[str, TwimlAttribute]]
    places: Mapping[str, tuple[str, ...]]


class _File(msgspec.Struct, frozen=True):
    elements: tuple[TwimlElement, ...]
    attributes: tuple[TwimlAttribute, ...]


# Made by the one thread that imports this; see `_core.model.kinds.decoder_of`.
_decoder = msgspec.json.Decoder(_File)


def twiml_facts(kind: Kind) -> TwimlFacts:
    """What is known of a kind of document.

    Raises:
        ValueError: there is no such kind.
    """
    if kind not in KINDS:
        raise ValueError(f"kind must be one of {', '.join(KINDS)}, not {kind!r}")
    return _facts(kind)


@cache
def _file() -> _File:
    return _decoder.decode(files("trunkline.facts").joinpath("twiml.json").read_bytes())


@cache
def _facts(kind: Kind) -> TwimlFacts:
    elements = {element.key: element for element in _file().elements if element.kind == kind}
    attributes: dict[str, dict[str, TwimlAttribute]] = {key: {} for key in elements}
    for attribute in _file().attributes:
        of_kind, _, key = attribute.of.partition(".")
        if of_kind == kind:
            attributes[key][attribute.name] = attribute
    nested = {
        key: MappingProxyType({elements[child].name: elements[child] for child in element.children})
        for key, element in elements.items()
    }
    places: dict[str, tuple[str, ...]] = {}
    for key, children in nested.items():
        for name in children:
            places[name] = (*places.get(name, ()), elements[key].name)
    return TwimlFacts(
        kind=kind,
        elements=MappingProxyType(elements),
        nested=MappingProxyType(nested),
        attributes=MappingProxyType({key: MappingProxyType(found) for key, found in attributes.items()}),
        places=MappingProxyType(places),
    )
